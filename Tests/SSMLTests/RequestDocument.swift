import Foundation
import SSML
import TestSupport
import Testing
import XML

/// An XML request, taken apart by the XML reader alone.
struct RequestDocument {
  let bytes: [UInt8]
  /// All text, written words inside `sub` included.
  private(set) var text = ""
  /// The names of marks or bookmarks.
  private(set) var marks: [String] = []
  /// Every start tag.
  private(set) var tags: [XMLTag] = []

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var reader = XMLReader(bytes)
    while let event = try reader.next() {
      switch event.kind {
      case .start(let tag):
        tags.append(tag)
        if tag.name == "mark" { marks.append(tag["name"] ?? "none") }
        if tag.name == "bookmark" { marks.append(tag["mark"] ?? "none") }
      case .text(let text): self.text += text
      case .end: break
      }
    }
  }

  /// Each element, attribute and value is one that the engine's table lets pass.
  func expectTaken(by engine: Engine) {
    for tag in tags {
      let feature: Engine.Feature? =
        switch tag.name {
        case "voice": .voice
        case "p": .paragraph
        case "s": .sentence
        case "emphasis": .emphasis
        case "sub": .sub
        case "phoneme": .phoneme
        case "mark", "bookmark": .mark
        case "break": tag["time"] == nil ? .breakStrength : .breakTime
        case "prosody": .rate
        case "speak", "mstts:dialog", "mstts:turn": nil
        default: .token
        }
      if let feature { #expect(engine.support(feature) != .refused, "\(engine.name): \(tag.name)") }
      if tag.name == "token" { Issue.record("\(engine.name): \(tag.name)") }
      if let time = tag["time"], tag.name == "break" {
        let length = Double(time.dropLast(2)) ?? -1
        #expect(time.hasSuffix("ms") && length > 0)
        #expect(length <= (engine.cells[.breakTime]?.maximum ?? .infinity) * 1000, "\(engine.name)")
      }
    }
  }

  /// The request is no larger than the engine says.
  func expectLimits(of engine: Engine, _ request: SpeechPackage.Request) {
    let string = String(decoding: bytes, as: UTF8.self)
    let values: [(Engine.Limit.Measure, Int)] = [
      (.bytes, bytes.count), (.characters, string.utf16.count), (.billedCharacters, text.utf16.count),
      (.voices, Set(tags.filter { $0.name == "voice" }.compactMap { $0["name"] ?? $0["variant"] }).count),
      (.speakers, Set(tags.filter { $0.name == "mstts:turn" }.compactMap { $0["speaker"] }).count),
    ]
    for (measure, value) in values {
      if let limit = engine.limit(measure) { #expect(Double(value) <= limit, "\(engine.name): \(measure)") }
    }
    if let limit = engine.limit(.seconds), request.turns.count > 1 { #expect(request.duration / .seconds(1) <= limit) }
  }

  /// The document without the elements that the W3C doesn't have.
  var withoutExtensions: [UInt8] {
    guard tags.contains(where: { $0.name == "bookmark" || $0.name.hasPrefix("mstts:") }) else { return bytes }
    // By scalars: a combining character may follow a tag.
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(/<bookmark [^>]*\/>/.matchingSemantics(.unicodeScalar), with: "")
      .replacing(/<\/?mstts:[^>]*>/.matchingSemantics(.unicodeScalar), with: "")
    return Array(text.utf8)
  }

  /// The length of the first voice's element in UTF-16 units, as the document has it.
  var firstVoiceLength: Int {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.range(of: "<voice"), let end = text.range(of: "</voice>\n") else { return 0 }
    return text[start.lowerBound..<end.upperBound].utf16.count
  }

  /// The bytes of each voice's element with its line end.
  var voiceSizes: [Int] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.components(separatedBy: "<voice").dropFirst().map { part in
      let end = part.range(of: "</voice>\n")?.upperBound ?? part.endIndex
      return "<voice".utf8.count + part[..<end].utf8.count
    }
  }
}
