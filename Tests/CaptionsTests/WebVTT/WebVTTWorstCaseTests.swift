import Captions
import TalkScript
import TestSupport
import Testing

/// Files made so that anything but linear work would take hours.
@Suite("WebVTT made to be slow", .serialized)
struct WebVTTWorstCaseTests {
  private static let start = "WEBVTT\n\n00:00.000 --> 00:01.000"

  /// A piece over and over.
  private func read(_ start: String, _ piece: String, bytes: Int) throws -> CaptionReading {
    let piece = Array(piece.utf8)
    var text = Array(start.utf8)
    text.reserveCapacity(bytes + 100)
    for _ in 0..<(bytes / piece.count) { text += piece }
    return try WebVTTReader().read(text)
  }

  @Test("a line of 20 MB", .timeLimit(.minutes(10)))
  func longLine() throws {
    let text = try read(Self.start + "\n", "word & ", bytes: 20_000_000).document.captions.first?.text
    #expect(text?.utf8.count == 20_000_000 / 7 * 7)
  }

  @Test(
    "text of a single piece", .timeLimit(.minutes(10)),
    arguments: [
      "a ", "<", "<v ", "<v A>", "</", "</b>", "&", "&amp", "&#1", "&#", "&CounterClockwise", "<i.", "<c.a", "<c..",
      ">", "-",
      "--", "<1", "<00:00.000>", "<b></b>", "<x>", "<ruby>a<rt>b", "日", "\u{0}", "a\n", "<v A>a</v>",
    ])
  func text(_ piece: String) throws {
    let reading = try read(Self.start + "\n", piece, bytes: 300_000)
    #expect(reading.document.captions.count == 1)
    _ = WebVTTWriter().write(reading.document)
  }

  @Test(
    "tags 100,000 deep", .timeLimit(.minutes(10)),
    arguments: ["<b>", "<v Ada>", "<c.x>", "<lang en>a", "<i>a", "<ruby><rt>", "<v A><v B>"])
  func nesting(_ tag: String) throws {
    let depth = 100_000
    let text = String(repeating: tag, count: depth) + "x" + String(repeating: "</b>", count: depth)
    let reading = try WebVTTReader().read(Array((Self.start + "\n" + text).utf8))
    let caption = try #require(reading.document.captions.first)
    #expect(caption.text.utf8.count == (tag.hasSuffix("a") ? depth : 0) + 1)
    let output = WebVTTWriter().write(reading.document)
    #expect(try WebVTTReader().read(output.bytes).document.captions == [caption])
  }

  @Test(
    "lines of a single piece", .timeLimit(.minutes(10)),
    arguments: [
      "\n", "\r", "-->\n", "a\n", "a\n\n", "NOTE\n\n", "STYLE\na\n\n", "REGION\nid:a\n\n", "00:00.000 --> 00:00.000\n",
      "a\n00:00.000 --> 00:00.000 x\n<x>\n", "00:00.000 --> 00:01.000 region:a\n\n",
    ])
  func lines(_ piece: String) throws {
    let reading = try read("WEBVTT\n\n", piece, bytes: 300_000)
    _ = WebVTTWriter().write(reading.document)
    _ = try read("WEBVTT\n", piece, bytes: 300_000)
  }

  @Test(
    "settings of a single piece", .timeLimit(.minutes(10)),
    arguments: [" ", "a ", "a:b ", ":", "line:", "0", " line:0,start", " position:1%", "region:a "])
  func settings(_ piece: String) throws {
    #expect(try read(Self.start + " ", piece, bytes: 300_000).document.captions.count == 1)
    #expect(try read("WEBVTT\n\nREGION\n", piece, bytes: 300_000).document.captions.isEmpty)
  }

  @Test("a digit too many", .timeLimit(.minutes(10)))
  func digits() throws {
    #expect(try read("WEBVTT\n\n", "9", bytes: 300_000).diagnostics.map(\.identifier) == ["vtt-block-skipped"])
    let many = String(repeating: "9", count: 1_000_000)
    let reading = try readVTT(
      "WEBVTT\n\n00:00.000 --> \(many):00:00.000 line:\(many) size:\(many)%\n&#\(many);&\(many)")
    #expect(reading.document.captions.first?.text == "\u{FFFD}&\(many)")
    #expect(reading.document.captions.first?.placement?.line == .number(1_000_000_000))
  }
}
