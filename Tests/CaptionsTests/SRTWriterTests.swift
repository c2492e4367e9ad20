import Captions
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
    Ada: Grüße!

    2
    00:01:01,007 --> 01:02:03,450
    One,
    two --> 😀

    3
    99:59:59,999 --> 100:00:00,000
    A long name:
    Good night.

    4
    1234:34:04,000 --> 1234:34:05,000
    夜


    """

  @Test func `to the letter, with line feeds`() {
    #expect(SRTWriter().write(Self.captions) == Array(Self.expected.utf8))
  }

  @Test func `to the letter, with carriage returns and line feeds`() {
    let expected = Self.expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(SRTWriter(lineEnding: .crlf).write(Self.captions) == Array(expected.utf8))
  }

  @Test func `of no captions nothing`() {
    #expect(SRTWriter().write([]).isEmpty)
  }

  @Test func `parts of a millisecond are left off`() {
    let caption = Caption(start: .microseconds(1_999), end: .nanoseconds(2_999_999), lines: ["a"])
    #expect(String(decoding: SRTWriter().write([caption]), as: UTF8.self).contains("00:00:00,001 --> 00:00:00,002"))
  }

  @Test func `a caption without words keeps its place and its blank line`() throws {
    let empty = Caption(start: .zero, end: .seconds(1), speaker: "Ada", label: .init("Ada"), lines: [])
    let next = Caption(start: .seconds(1), end: .seconds(2), lines: ["a"])
    #expect(try SRTReader(speakers: ["Ada"]).read(SRTWriter().write([empty, next])).count == 2)
  }
}
