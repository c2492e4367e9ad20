@testable import Captions
import TalkScript
import TestSupport
import Testing

@Suite("TTML, written and read back")
struct TTMLRoundTripTests {
  /// What TTML can hold of a caption, and without what says nothing.
  private func expected(_ caption: Caption, _ number: Int) -> Caption {
    var caption = caption
    caption.text = Self.held(caption.text)
    caption.spans = []
    if caption.identifier == String(number) { caption.identifier = nil }
    return caption
  }

  @Test("keeps text, speakers, times, places and identifiers of 10,000 random captions", arguments: 0..<20)
  func identity(_ seed: UInt64) throws {
    var random = RandomTTML(seed: seed)
    let document = random.document(500, marks: false)
    let output = try TTMLWriter().write(document)
    let reading = try TTMLReader().read(output.bytes)
    let wanted = document.captions.enumerated().map { expected($0.element, $0.offset + 1) }
    for (caption, wanted) in zip(reading.document.captions, wanted) { #expect(caption == wanted) }
    #expect(reading.document.captions.count == document.captions.count)
    #expect(reading.document.language == document.language)
    #expect(reading.document.title == document.title)
    #expect(reading.diagnostics.allSatisfy { $0.message.contains("these styles") })
    let lost = document.captions.contains { $0.text != Self.held($0.text) }
    #expect(output.diagnostics.map(\.identifier) == (lost ? ["ttml-character-removed"] : []))
  }

  /// A text without the two noncharacters that XML has no way to write.
  private static func held(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }

  @Test("Control characters are written as their pictures and come back")
  func controls() throws {
    let text = "bell \u{7}, word joiner and picture \u{2060}\u{2407}, picture alone \u{2407}, \u{0}\u{1F}"
    var caption = Caption(start: .zero, end: .seconds(1), speaker: "A\u{1B}da", text: text)
    caption.spans = [CaptionSpan(.italic, 5..<6)]
    let output = try TTMLWriter().write(CaptionDocument(captions: [caption]))
    #expect(String(decoding: output.bytes, as: UTF8.self).contains("\u{2060}\u{2407}"))
    #expect(try TTMLReader().read(output.bytes).document.captions == [caption])
  }

  @Test("keeps marks, so that the second file is the first", arguments: 0..<20)
  func marks(_ seed: UInt64) throws {
    var random = RandomTTML(seed: 1000 + seed)
    var document = random.document(100)
    for index in document.captions.indices {
      // Marks count bytes, so texts from which some are removed would move them.
      document.captions[index].text = WrittenWords.allowedInXML(document.captions[index].text)
      let length = document.captions[index].text.utf8.count
      document.captions[index].spans.removeAll { $0.range.upperBound > length }
    }
    let first = try TTMLWriter().write(document).bytes
    let reading = try TTMLReader().read(first).document
    for (read, written) in zip(reading.captions, document.captions) {
      #expect(read.text == written.text)
      let (one, other) = (shown(read), shown(written))
      #expect(one == other)
    }
    #expect(try TTMLReader().read(TTMLWriter().write(reading).bytes).document == reading)
  }

  /// How each byte of a caption is shown; white is what there is without a mark.
  private func shown(_ caption: Caption) -> [String] {
    CaptionRun.runs(of: caption).flatMap { run in
      let look = run.look
      let description =
        "\(look.isItalic) \(look.isBold) \(look.isUnderlined) \(look.color ?? "") \(look.language ?? "") "
        + "\(look.voice ?? caption.speaker ?? "")"
      return [String](repeating: description, count: run.range.count)
    }
  }

  @Test("keeps ruby and marks of time")
  func rubyAndTimes() throws {
    let spans = [
      CaptionSpan(.ruby, 0..<9), CaptionSpan(.rubyText, 3..<9), CaptionSpan(.time(.milliseconds(1500)), 9..<9),
      CaptionSpan(.italic, 9..<12),
    ]
    let caption = Caption(start: .seconds(1), end: .seconds(3), text: "漢かん字", spans: spans)
    let output = try TTMLWriter().write(CaptionDocument(captions: [caption]))
    #expect(output.diagnostics.isEmpty)
    #expect(
      String(decoding: output.bytes, as: UTF8.self).contains(
        "<span tts:ruby=\"container\"><span tts:ruby=\"base\">漢</span><span tts:ruby=\"text\">かん</span></span>"
          + "<span begin=\"00:00:00.500\" style=\"style-italic\">字</span></p>"))
    let back = try TTMLReader().read(output.bytes).document.captions
    #expect(Set(back.first?.spans ?? []) == Set(spans))
    #expect(back.map(\.text) == ["漢かん字"])
  }

  @Test(
    "keeps places",
    arguments: [
      place { $0.line = .number(0) },
      place { ($0.line, $0.lineAlignment) = (.percent(25), .start) },
      place { ($0.line, $0.lineAlignment) = (.percent(62.5), .center) },
      place { ($0.line, $0.lineAlignment) = (.percent(70), .end) },
      place { ($0.line, $0.lineAlignment) = (.percent(20), .end) },
      place { ($0.position, $0.positionAlignment, $0.size) = (12.345, .lineLeft, 40) },
      place { $0.size = 30 },
      place { $0.alignment = .left },
      place { ($0.vertical, $0.alignment) = (.leftToRight, .start) },
    ])
  func places(_ placement: CaptionPlacement) throws {
    let caption = Caption(start: .zero, end: .seconds(1), text: "x", placement: placement)
    let output = try TTMLWriter().write(CaptionDocument(captions: [caption]))
    #expect(try TTMLReader().read(output.bytes).document.captions.map(\.placement) == [placement])
  }

  private static func place(_ change: (inout CaptionPlacement) -> Void) -> CaptionPlacement {
    var placement = CaptionPlacement()
    change(&placement)
    return placement
  }

  @Test(
    "calls captions by what they are called",
    arguments: ["a", "12", "x y", "c9", "agent-1", "_x0031_", "ü", "😀", "-1", "a_b"])
  func identifiers(_ name: String) throws {
    let caption = Caption(identifier: name, start: .zero, end: .seconds(1), text: "x")
    var second = caption
    second.identifier = nil
    let bytes = try TTMLWriter().write(CaptionDocument(captions: [caption, second])).bytes
    #expect(try TTMLReader().read(bytes).document.captions.map(\.identifier) == [name, nil])
    let doubled = try TTMLWriter().write(CaptionDocument(captions: [caption, caption]))
    #expect(doubled.diagnostics.map(\.identifier) == ["ttml-not-kept"])
    #expect(try TTMLReader().read(doubled.bytes).document.captions.map(\.identifier) == [name, nil])
  }
}
