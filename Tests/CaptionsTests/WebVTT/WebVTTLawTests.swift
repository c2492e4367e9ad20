import Captions
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT, read and written: what always holds")
struct WebVTTLawTests {
  /// The losses that a file in order has, too.
  private static let harmless: Set<String> = ["vtt-times-reversed", "vtt-out-of-order", "vtt-identifier-repeated"]

  /// Compared by scalars: `==` takes texts for equal that are written otherwise.
  private func isSame(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  private func expectSame(_ first: CaptionDocument, _ second: CaptionDocument, _ file: [UInt8]) {
    #expect(first.captions.count == second.captions.count)
    for (left, right) in zip(first.captions, second.captions) where left != right || !isSame(left.text, right.text) {
      Issue.record("\(left)\n is read back as \(right)\n from \(String(decoding: file, as: UTF8.self))")
      return
    }
    #expect(first.blocks == second.blocks)
  }

  @Test(arguments: 0..<40) func `random captions read back as they were`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let document = RandomWebVTT.document(250, using: &generator)
    let output = WebVTTWriter().write(document)
    #expect(output.diagnostics == [])
    let reading = try WebVTTReader().read(output.bytes)
    #expect(reading.diagnostics == [])
    expectSame(document, reading.document, output.bytes)
  }

  @Test(arguments: 0..<40) func `random captions for apps keep words and times`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let document = RandomWebVTT.document(100, using: &generator)
    let reading = try WebVTTReader().read(WebVTTWriter(isSafeForApps: true).write(document).bytes)
    #expect(reading.document.captions.map { Array($0.text.utf8) } == document.captions.map { Array($0.text.utf8) })
    #expect(reading.document.captions.map(\.start) == document.captions.map(\.start))
    #expect(reading.document.captions.map(\.end) == document.captions.map(\.end))
  }

  @Test(arguments: 0..<40) func `what is read from any file reads back the same when it is written`(_ seed: Int) throws
  {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let file = Array(RandomWebVTT.file(using: &generator).utf8)
      let first = try WebVTTReader().read(file)
      #expect(first.lines.count == first.document.captions.count)
      let output = WebVTTWriter().write(first.document)
      #expect(output.diagnostics.filter { !Self.harmless.contains($0.identifier) } == [])
      let second = try WebVTTReader().read(output.bytes)
      expectSame(first.document, second.document, output.bytes)
      // Written once more, not a byte changes.
      #expect(WebVTTWriter().write(second.document).bytes == output.bytes)
    }
  }

  @Test(arguments: 0..<40) func `spoilt files are read, and what comes of them is whole`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<60 {
      var file = Array(RandomWebVTT.file(using: &generator).utf8)
      spoil(&file, using: &generator)
      guard let first = try? WebVTTReader().read(file) else { continue }
      let lines = file.count(where: { $0 == 0x0A || $0 == 0x0D }) + 1
      #expect(first.lines.allSatisfy { (1...lines).contains($0) })
      #expect(first.diagnostics.allSatisfy { ($0.range?.end.line ?? 1) <= lines })
      let output = WebVTTWriter().write(first.document)
      let second = try WebVTTReader().read(output.bytes)
      #expect(first.document.captions.map(\.text) == second.document.captions.map(\.text))
      #expect(first.document.captions.map(\.start) == second.document.captions.map(\.start))
      guard output.diagnostics.allSatisfy({ Self.harmless.contains($0.identifier) }) else { continue }
      expectSame(first.document, second.document, output.bytes)
    }
  }

  /// Changes bytes, cuts, repeats and shuffles, behind the signature.
  private func spoil(_ file: inout [UInt8], using generator: inout SeededGenerator) {
    var body = Array(file.dropFirst(6))
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !body.isEmpty {
      let place = Int.random(in: 0..<body.count, using: &generator)
      let other = Int.random(in: place..<body.count, using: &generator)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: body[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: body.removeSubrange(place..<min(other, place + 20))
      case 2: body.insert(contentsOf: body[place..<min(other, place + 60)], at: other)
      case 3: body.swapAt(place, other)
      case 4: body.insert(Array("<>&\r\n\0-:./;v ".utf8).randomElement(using: &generator) ?? 0, at: place)
      case 5: body.insert(contentsOf: Array("-->".utf8), at: place)
      default: if Int.random(in: 0..<8, using: &generator) == 0 { body.removeSubrange(place...) }
      }
    }
    file = Array(file.prefix(6)) + body
  }

  @Test(arguments: 0..<20) func `noise is read`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let noise = (0..<4000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let signs = (0..<4000).map { _ in Array("<>&;/.v\n\r -:019\0".utf8).randomElement(using: &generator) ?? 0 }
    for body in [noise, signs] {
      let reading = try WebVTTReader().read(Array("WEBVTT\n\n00:00.000 --> 00:01.000\n".utf8) + body)
      #expect(!reading.document.captions.isEmpty)
      #expect(!reading.diagnostics.isEmpty)
      _ = WebVTTWriter().write(reading.document)
    }
    #expect((try? WebVTTReader().read(noise)) == nil)
  }
}
