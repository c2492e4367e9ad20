import Captions
import Foundation
import TalkScript
import TestSupport
import Testing

@Suite("SRT, written")
struct SRTWriterTests {
  private static let captions = [
    Caption(start: .zero, end: .milliseconds(834), speaker: "Ada", label: .init("Ada"), lines: ["Grüße!"]),
    Caption(start: .milliseconds(61_007), end: .milliseconds(3_723_450), speaker: "Ada", lines: ["One,", "two --> 😀"]),
    Caption(
      start: .milliseconds(359_999_999), end: .seconds(360_000), speaker: "A long name",
      label: .init("A long name", standsAlone: true), lines: ["Good night."]),
    Caption(start: .seconds(4_444_444), end: .seconds(4_444_445), lines: ["夜"]),
  ]

  private static let expected = """
    1
    00:00:00,000 --> 00:00:00,834
    Ada\u{2060}: Grüße!

    2
    00:01:01,007 --> 01:02:03,450
    One,
    two --> 😀

    3
    99:59:59,999 --> 100:00:00,000
    A long name\u{2060}:
    Good night.

    4
    1234:34:04,000 --> 1234:34:05,000
    夜


    """

  @Test func `to the letter, with line feeds`() {
    #expect(write(Self.captions) == Array(Self.expected.utf8))
  }

  @Test func `to the letter, with carriage returns and line feeds`() {
    let expected = Self.expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(write(Self.captions, .crlf) == Array(expected.utf8))
  }

  @Test func `of no captions nothing`() {
    #expect(write([]).isEmpty)
  }

  @Test func `parts of a millisecond are left off`() {
    let caption = Caption(start: .microseconds(1_999), end: .nanoseconds(2_999_999), lines: ["a"])
    #expect(String(decoding: write([caption]), as: UTF8.self).contains("00:00:00,001 --> 00:00:00,002"))
  }

  @Test func `a caption without words keeps its place, and players have a line to show`() throws {
    #expect(
      String(decoding: write([Caption(start: .zero, end: .seconds(1), text: "")]), as: UTF8.self).hasSuffix(
        "\n\u{2060}\n\n"))
  }

  /// The lines of captions of these texts, without numbers and times; speakers before `§`.
  private func lines(_ texts: String..., isSafe: Bool = false) -> [String] {
    let captions = texts.map { text in
      let parts = text.split(separator: "§", maxSplits: 1).map(String.init)
      let name = parts.count > 1 ? parts[0] : nil
      return Caption(
        start: .zero, end: .seconds(1), speaker: name, label: name.map { .init($0) }, text: parts.last ?? "")
    }
    let bytes = SRTWriter(isSafeForApps: isSafe).write(CaptionDocument(captions: captions)).bytes
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n\n").map { block in
      block.split(separator: "\n").dropFirst(2).joined(separator: "|")
    }
  }

  @Test func `ordinary text is written untouched`() {
    let texts = ["Note: x", "At 10:30, Ada said: yes", "1 < 2 & 3 > 2", "-Hi.|-Yes.", "„Quote“", "{x}", "12"]
    #expect(lines(texts[0], texts[1], texts[2], "-Hi.\n-Yes.", texts[4], texts[5], texts[6]) == texts)
    #expect(lines("Result: we won", "a", "b") == ["Result: we won", "a", "b"])
  }

  @Test func `what would be misread is kept apart`() {
    #expect(lines("<i>") == ["<\u{2060}i>"])
    #expect(lines("{\\an8}a") == ["{\u{2060}\\an8}a"])
    #expect(lines("a\n00:00:01,000 --> 00:00:02,000") == ["a|\u{2060}00:00:01,000 --> 00:00:02,000"])
    #expect(lines("a\n\nb") == ["a|\u{2060}|b"])
    #expect(lines("a\rb\0") == ["a\u{2060}\u{240D}b\u{2060}\u{2400}"])
    #expect(
      lines("Ada§Hi", "Ada§You", "Ada: text", "Bo: a") == ["Ada: Hi", "Ada: You", "Ada:\u{A0}text", "Bo:\u{A0}a"])
    #expect(lines("bo§Hi", "a", "b") == ["bo\u{2060}: Hi", "a", "b"])
    #expect(lines("Ada§Hi", "a", "b") == ["Ada\u{2060}: Hi", "a", "b"])
    #expect(lines("A: B§Hi") == ["A: B\u{2060}: Hi"])
  }

  @Test func `apps find at most one colon that ends a name`() {
    #expect(lines("Ada§Hi", "Ada§You", "so: yes", isSafe: true) == ["Ada: Hi", "Ada: You", "so:\u{A0}yes"])
    #expect(lines("Ada§At 10:30", isSafe: true) == ["Ada\u{2060}:\u{A0}At 10:30"])
    #expect(lines("Ada§so: yes", isSafe: true) == ["Ada\u{2060}:\u{A0}so:\u{A0}yes"])
    #expect(lines("a:\nb --> c", isSafe: true) == ["a:\u{2060}|b --\u{2060}> c"])
    // One of the two is for apps and stays, the other tells the reader that this is no name.
    #expect(lines("Ada§Hi", "Ada: text\nBo:\nx", isSafe: true)[1] == "Ada:\u{2060}\u{A0}text|Bo:\u{2060}\u{2060}|x")
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = RandomCaptions.captions(20, using: &generator)
      let bytes = SRTWriter(isSafeForApps: true).write(CaptionDocument(captions: captions)).bytes
      for block in String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n\n").dropLast() {
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        let text = lines.joined(separator: " ")
        #expect(!text.isEmpty && !text.contains("-->"))
        // A colon and a space: then no further colon.
        if text.contains(": ") { #expect(text.count { $0 == ":" } == 1, "\(text)") }
      }
    }
  }

  @Test func `what is safe for apps still is when it is read and written again`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = RandomCaptions.captions(20, using: &generator)
      let bytes = SRTWriter(isSafeForApps: true).write(CaptionDocument(captions: captions)).bytes
      let again = try SRTReader().read(bytes).document.captions
      #expect(again.allSatisfy { !$0.text.contains(": ") && !$0.text.contains(":\n") }, "seed \(seed)")
      #expect(SRTWriter(isSafeForApps: true).write(CaptionDocument(captions: again)).bytes == bytes, "seed \(seed)")
    }
  }

  @Test func `without marks for rare names, only names that could be none have one`() {
    func name(_ name: String, isSafe: Bool) -> String {
      let caption = Caption(start: .zero, end: .seconds(1), speaker: name, label: .init(name), text: "Hi")
      let writer = SRTWriter(isSafeForApps: isSafe, marksRareNames: false)
      let bytes = writer.write(CaptionDocument(captions: [caption])).bytes
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst(2).joined(separator: "|")
    }
    #expect(name("Ada", isSafe: true) == "Ada: Hi")
    #expect(name("the host", isSafe: false) == "the host\u{2060}: Hi")
    #expect(name("the host", isSafe: true) == "the host\u{2060}: Hi")
    #expect(name("A: B", isSafe: true) == "A:\u{A0}B\u{2060}:\u{A0}Hi")
  }

  @Test func `several who speak in a caption have a line each`() throws {
    var caption = Caption(start: .zero, end: .seconds(1), text: "Hi. Yes.\nNo.")
    caption.spans = [.init(.voice("Ada"), 0..<4), .init(.voice("Bo"), 4..<13), .init(.italic, 4..<7)]
    let output = SRTWriter().write(CaptionDocument(captions: [caption, caption]))
    #expect(String(decoding: output.bytes, as: UTF8.self).contains("\nAda: Hi.\nBo: <i>Yes</i>.\nNo.\n"))
    #expect(output.diagnostics.map(\.identifier) == ["voices-lost"])
  }

  @Test func `what SRT can't hold is told once for each kind`() {
    var caption = Caption(identifier: "intro", start: .seconds(-1), end: .seconds(1), text: "Hi")
    caption.spans = [.init(.language("de"), 0..<2), .init(.ruby, 0..<1)]
    caption.placement = CaptionPlacement()
    caption.placement?.position = 12
    let document = CaptionDocument(captions: [caption, caption], title: "T", blocks: [.init(.note, "n", before: 0)])
    #expect(
      SRTWriter().write(document).diagnostics.map(\.identifier)
        == ["marks-lost", "placements-lost", "identifiers-lost", "blocks-lost", "title-lost", "times-changed"])
  }

  private func write(_ captions: [Caption], _ ending: SRTWriter.LineEnding = .lf) -> [UInt8] {
    SRTWriter(lineEnding: ending).write(CaptionDocument(captions: captions)).bytes
  }
}
