import Foundation
import JSON
import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

/// What holds for any script in any engine's requests.
@Suite("Requests of any script")
struct SpeechPackageLawTests {
  /// Random scripts, made one at a time.
  private static var scripts: some Sequence<TimedScript> {
    LawSeeds.first(20).lazy.map { seed in
      // Short talks and long ones, so that some are cut and some aren't.
      TimedScript(RandomScripts.script(seed: seed, turns: seed % 10 == 0 ? 120 : Int(seed % 7) + 1))
    }
  }

  private static func engines(_ kind: Engine.Document.Kind) throws -> [Engine] {
    try EngineTable.standard.engines.filter { $0.document.kind == kind }
  }

  @Test func `XML requests hold only what the engine takes, keep its limits, and are valid without extensions`() throws
  {
    for script in Self.scripts {
      for engine in try Self.engines(.ssml) {
        let package = try SpeechPackage(script, engine: engine)
        for request in package.requests {
          let document = try RequestDocument(request.bytes)
          document.expectTaken(by: engine)
          document.expectLimits(of: engine, request)
          if engine.document.version == "1.1" {
            #expect(try SSMLSchema.validate(document.withoutExtensions) == [])
          }
        }
      }
    }
  }

  @Test(
    "XML requests are valid by the W3C's schemas",
    .enabled(if: SharedFiles.has("schemas/ssml10/synthesis.xsd") && SharedFiles.has("schemas/ssml11/synthesis.xsd")))
  func w3c() throws {
    let folder = try #require(SharedFiles.folder)
    let schemas = try [("1.0", "ssml10"), ("1.1", "ssml11")].map { version, name in
      (version, try XSDSchema(path: folder.appending(path: "schemas/\(name)/synthesis.xsd").path))
    }
    for script in Self.scripts {
      for engine in try Self.engines(.ssml) {
        let schema = try #require(schemas.first { $0.0 == engine.document.version }?.1)
        for request in try SpeechPackage(script, engine: engine).requests {
          let document = try RequestDocument(request.bytes).withoutExtensions
          #expect(try schema.validate(document) == [], "\(engine.name)")
        }
      }
    }
  }

  @Test func `the text of all requests is the script's, and turns and marks come in order and once`() throws {
    for script in Self.scripts {
      let expected = Self.letters(
        script.script.segments.flatMap(\.turns).flatMap(\.paragraphs).map(\.text).joined())
      for engine in try Self.engines(.ssml) {
        let package = try SpeechPackage(script, engine: engine)
        var text = ""
        var marks: [String] = []
        for request in package.requests {
          let document = try RequestDocument(request.bytes)
          text += document.text
          marks += document.marks
          #expect(document.marks == request.marks)
        }
        #expect(Self.letters(text) == expected, "\(engine.name)")
        #expect(Set(marks).count == marks.count)
        let turns = package.requests.flatMap(\.turns)
        #expect(turns == turns.sorted() && Set(turns) == Set(script.turns.indices), "\(engine.name)")
      }
    }
  }

  @Test func `the text of JSON requests is what the script says, and their limits are kept`() throws {
    for script in Self.scripts {
      let expected = Self.letters(Self.spoken(script))
      for engine in try Self.engines(.json) {
        let package = try SpeechPackage(script, engine: engine)
        var text = ""
        for request in package.requests {
          let texts = try Self.texts(JSONParser.document(request.bytes), engine)
          if let limit = engine.limit(.characters) {
            #expect(Double(texts.reduce(0) { $0 + $1.utf16.count }) <= limit)
          }
          if let limit = engine.limit(.bytes) { #expect(Double(texts.reduce(0) { $0 + $1.utf8.count }) <= limit) }
          if let limit = engine.limit(.voices) { #expect(Double(request.voices.count) <= limit) }
          text += texts.joined()
        }
        // Pauses and cues stand in the text as tags, names as a transcript's.
        if engine.document.shape == "openai" || engine.document.shape == "google-turns" {
          #expect(Self.letters(text) == expected, "\(engine.name)")
        }
      }
    }
  }

  @Test func `start and length lead from one request to the next`() throws {
    for script in Self.scripts {
      for engine in try EngineTable.standard.engines {
        let requests = try SpeechPackage(script, engine: engine).requests
        for (request, next) in zip(requests, requests.dropFirst()) {
          #expect(request.start + request.duration == next.start, "\(engine.name)")
        }
      }
    }
  }

  @Test func `requests are as few as whole turns in order allow`() throws {
    for script in Self.scripts {
      for engine in try Self.engines(.ssml) where engine.document.voices == .element && !engine.limits.isEmpty {
        let package = try SpeechPackage(script, engine: engine)
        // A script whose turns all fit is never cut within one.
        guard Set(package.requests.flatMap(\.turns)).count == package.requests.flatMap(\.turns).count else { continue }
        // Two neighbours that would fit into one request are one request too many.
        for (request, next) in zip(package.requests, package.requests.dropFirst()) {
          let (first, second) = (try RequestDocument(request.bytes), try RequestDocument(next.bytes))
          let turn = second.voiceSizes.first ?? 0
          let bytes = first.bytes.count + turn
          let tooLarge =
            Double(bytes) > engine.limit(.bytes) ?? .infinity
            || Double(String(decoding: first.bytes, as: UTF8.self).utf16.count + second.firstVoiceLength)
              > engine.limit(.characters) ?? .infinity
            || Self.seconds(script, request.turns + next.turns.prefix(1)) > engine.limit(.seconds) ?? .infinity
            || Double(Set(request.voices + next.voices.prefix(1)).count) > engine.limit(.voices) ?? .infinity
          #expect(tooLarge, "\(engine.name)")
        }
      }
    }
  }

  // MARK: Helpers

  private static func seconds(_ script: TimedScript, _ turns: [Int]) -> Double {
    guard let first = turns.first, let last = turns.last else { return 0 }
    let end = last + 1 < script.turns.count ? script.turns[last + 1].start : script.turns[last].end
    let likely = (end - script.turns[first].start) / .seconds(1)
    return likely * max(1, script.duration.high / script.duration.likely)
  }

  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        WrittenWords.allowedInXML(text).unicodeScalars.filter {
          $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
        }))
  }

  /// What a script says, its spoken forms in their places.
  private static func spoken(_ script: TimedScript) -> String {
    script.turns.map { turn in
      let source = script.script.segments[turn.segment].turns[turn.indexInSegment]
      return zip(source.paragraphs, turn.spokenForms).map { paragraph, tokens in
        var bytes = Array(paragraph.text.utf8)
        for token in tokens.reversed() { bytes.replaceSubrange(token.range, with: token.spoken.utf8) }
        return String(decoding: bytes, as: UTF8.self)
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What a request would have spoken.
  private static func texts(_ node: JSONNode?, _ engine: Engine) throws -> [String] {
    let node = try #require(node)
    switch engine.document.shape {
    case "openai": return [try #require(try node.text("input"))]
    case "elevenlabs-text": return [try #require(try node.text("text"))]
    case "elevenlabs-dialogue": return try list(node["inputs"]).map { try #require(try $0.text("text")) }
    case "google-turns":
      return try list(node["input"]?["multiSpeakerMarkup"]?["turns"]).map { try #require(try $0.text("text")) }
    default:
      return try list(node["contents"]).flatMap { try list($0["parts"]).map { try #require(try $0.text("text")) } }
    }
  }

  private static func list(_ node: JSONNode?) throws -> [JSONNode] {
    guard case .array(let elements)? = node?.value else { throw TestFailure("no list") }
    return elements
  }
}

private struct TestFailure: Error {
  init(_ message: String) {}
}

extension JSONParser {
  /// The one value of a text.
  fileprivate static func document(_ bytes: [UInt8]) throws -> JSONNode? {
    var parser = JSONParser(bytes)
    let node = try parser.next()
    #expect(parser.peek() == nil)
    return node
  }
}
