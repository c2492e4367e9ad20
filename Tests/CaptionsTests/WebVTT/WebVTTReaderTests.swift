import Captions
import TalkScript
import TestSupport
import Testing

/// Reads a file of text.
func readVTT(_ text: String) throws -> CaptionReading { try WebVTTReader().read(Array(text.utf8)) }

@Suite("WebVTT, read: the file")
struct WebVTTReaderTests {
  private static let hello = Caption(start: .seconds(1), end: .milliseconds(2500), text: "Hello,\nyou.")

  @Test(
    "with any line ending, byte order mark, header",
    arguments: [
      "WEBVTT\n\n00:01.000 --> 00:02.500\nHello,\nyou.\n",
      "WEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nHello,\r\nyou.",
      "WEBVTT\r\r00:01.000 --> 00:02.500\rHello,\ryou.\r\r",
      "WEBVTT\r\n\r00:01.000 --> 00:02.500\nHello,\r\nyou.\n\r",
      "\u{FEFF}WEBVTT - A title\n\n00:00:01.000 --> 00:00:02.500\nHello,\nyou.\n\n",
      "WEBVTT\tX\n\n 000:00:01.000\t-->00:02.500\nHello,\nyou.\n",
      "WEBVTT\nKind: captions\n00:01.000 --> 00:02.500\nHello,\nyou.",
      "WEBVTT \n00:01.000 --> 00:02.500\nHello,\nyou.",
      "WEBVTT\n\n\n\n\u{C}00:01.000\u{C}-->\u{C}00:02.500\u{C}\nHello,\nyou.",
      "WEBVTT\n\n00:01.000-->00:02.500\nHello,\nyou.",
    ])
  func variants(_ text: String) throws {
    let reading = try readVTT(text)
    #expect(reading.document.captions == [Self.hello])
    #expect(reading.diagnostics == [])
  }

  @Test(
    "a file without the signature is refused",
    arguments: [
      "", "\n", "WEBVT", "webvtt\n", "WEBVTTX\n", " WEBVTT\n", "\nWEBVTT\n", "WEBVTT\u{C}\n", "WEBVTT:\n",
      "\u{FEFF}\u{FEFF}WEBVTT\n", "WEBVTT\u{0}\n", "1\n00:01.000 --> 00:02.000\na\n",
    ])
  func signature(_ text: String) {
    #expect { try readVTT(text) } throws: { ($0 as? CaptionError)?.diagnostic.identifier == "vtt-invalid" }
  }

  @Test(
    "of a signature alone there is nothing",
    arguments: ["WEBVTT", "WEBVTT ", "WEBVTT\t", "WEBVTT\n", "WEBVTT\r", "WEBVTT \n\n\n", "\u{FEFF}WEBVTT\n\n"])
  func signatureAlone(_ text: String) throws {
    #expect(try readVTT(text).document == CaptionDocument())
    #expect(try readVTT(text).diagnostics == [])
  }

  @Test func `a line of times on the signature's line is part of the header`() throws {
    let reading = try readVTT("WEBVTT 00:01.000 --> 00:02.000\na\n\n00:03.000 --> 00:04.000\nb")
    #expect(reading.document.captions.map(\.text) == ["b"])
    #expect(reading.document.blocks.map(\.text) == ["00:01.000 --> 00:02.000\na"])
  }

  @Test func `identifiers are kept, and blocks without times are passed over`() throws {
    let marked = MarkedText(
      """
      WEBVTT
      X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000

      intro/1-0
      00:00:01.000 --> 00:00:02.000
      a

      1️⃣words
      without times
      of their own

      NOTE
      00:00:02.000 --> 00:00:03.000
      b
      00:00:03.000 --> 00:00:04.000
      c
      x
      00:00:04.000 --> 00:00:05.000

      """)
    let reading = try WebVTTReader().read(marked.bytes)
    #expect(reading.document.captions.map(\.identifier) == ["intro/1-0", "NOTE", nil, nil])
    #expect(reading.document.captions.map(\.text) == ["a", "b", "c\nx", ""])
    #expect(reading.lines == [5, 13, 15, 18])
    #expect(reading.diagnostics.map(\.identifier) == ["vtt-block-skipped"])
    #expect(reading.diagnostics.map { $0.range?.start } == [marked.places[1]])
  }

  /// Two arrows in a row: the second starts a cue of its own, whether the first was one or not.
  @Test func `an arrow ends the cue before it`() throws {
    let reading = try readVTT(
      """
      WEBVTT

      00:01.000 --> 00:02.000
      00:03.000 --> 00:04.000
      b -->
      00:05.000 --> 00:06.000
      c
      -->

      --> d
      e

      f --> g
      00:07.000 --> 00:08.000
      h
      """)
    #expect(reading.document.captions.map(\.text) == ["", "", "c", "h"])
    #expect(reading.lines == [3, 4, 6, 14])
    // The lines 5, 8, 10 and 13; the one on 5 takes no identifier with it.
    #expect(reading.document.captions.map(\.identifier) == [nil, nil, nil, nil])
    #expect(reading.diagnostics.map { $0.range?.start.line } == [5, 8, 10, 13])
  }

  @Test func `a cue is dropped with its text and its identifier`() throws {
    let reading = try readVTT("WEBVTT\n\none\n00:01 --> 00:02.000\na\nb\n\ntwo\n00:03.000 --> 00:04.000\nc")
    #expect(reading.document.captions.map(\.identifier) == ["two"])
    #expect(reading.document.captions.map(\.text) == ["c"])
  }

  @Test func `NUL and what is no UTF-8 become U+FFFD, and are told`() throws {
    let bytes =
      Array("WEBVTT\n\ni\u{0}d\n00:01.000 --> 00:02.000\na\u{0}b<".utf8) + [0xFF] + Array("b>c\n".utf8)
    let reading = try WebVTTReader().read(bytes)
    #expect(reading.document.captions.map(\.identifier) == ["i\u{FFFD}d"])
    #expect(reading.document.captions.map(\.text) == ["a\u{FFFD}bc"])
    #expect(reading.diagnostics.map(\.identifier) == ["vtt-encoding", "vtt-null", "vtt-tag-ignored"])
    #expect(reading.diagnostics.map { $0.range?.start.description } == ["5:5", "3:2", "5:4"])
  }

  @Test func `white space in text is kept, and lines of white space are lines`() throws {
    let reading = try readVTT("WEBVTT\n\n \t\n00:01.000 --> 00:02.000\n  a\t \n \n\u{85}\u{2028}\u{B}b ")
    #expect(reading.document.captions.map(\.identifier) == [" \t"])
    #expect(reading.document.captions.map(\.text) == ["  a\t \n \n\u{85}\u{2028}\u{B}b "])
  }

  // MARK: Times

  @Test(
    "times that are none leave the cue out, and are told",
    arguments: [
      "00:01.000 -> 00:02.000 -->", "00:01.00 --> 00:02.000", "00:01,000 --> 00:02.000", "0:01.000 --> 00:02.000",
      "00:61.000 --> 01:02.000", "60:01.000 --> 61:02.000", "00:60:01.000 --> 00:02.000", "-00:01.000 --> 00:02.000",
      "00:01.000 -->", "00:01.000 --> 00:02", "00:01.0000 --> 00:02.000", "1:2:03.000 --> 00:02.000",
      "00:01.000 --> 00:02.00", "00:01.000 --> 00:60.000", "00:01.000 --> -00:02.000", "00:01.000 --> a",
      "00:00:01 --> 00:02.000", ":01.000 --> 00:02.000", "00::01.000 --> 00:02.000", "00:01:.000 --> 00:02.000",
      "100:01.000 --> 100:02.000", "00:001.000 --> 00:02.000", "00:01.000 x --> 00:02.000", "--> 00:02.000",
      "00:01.000\u{A0}--> 00:02.000", "00:01.000 - -> 00:02.000 -->", "００:01.000 --> 00:02.000",
      "00:01.000\u{B}--> 00:02.000", "00:00:60.000 --> 00:02:00.000", "00:01.000 --> 00:00:00:02.000",
    ])
  func badTimes(_ times: String) throws {
    let reading = try readVTT("WEBVTT\n\n\(times)\na\n\n00:03.000 --> 00:04.000\nb\n")
    #expect(reading.document.captions.map(\.text) == ["b"])
    #expect(reading.diagnostics.map { $0.range?.start.line } == [3])
  }

  @Test func `hours may have any number of digits`() throws {
    let captions = try readVTT(
      """
      WEBVTT

      1:00:00.001 --> 12345:00:00.000

      60:00:00.000 --> 0000000000000000060:59:59.999

      59:59.999 --> 99:59:59.999
      """
    ).document.captions
    #expect(captions.map(\.start) == [.milliseconds(3_600_001), .seconds(216_000), .milliseconds(3_599_999)])
    #expect(captions.map(\.end) == [.seconds(44_442_000), .milliseconds(219_599_999), .milliseconds(359_999_999)])
  }

  @Test func `hours beyond counting are cut, and told`() throws {
    let reading = try readVTT("WEBVTT\n\n00:01.000 --> 99999999999999999999:00:00.000\na")
    #expect(reading.document.captions.map(\.end) == [.seconds(3_599_999_996_400)])
    #expect(reading.diagnostics.map(\.identifier) == ["vtt-time-cut"])
  }

  @Test func `cues that end before they start, or start before others, are kept and told`() throws {
    let reading = try readVTT(
      "WEBVTT\n\n00:03.000 --> 00:02.000\na\n\n00:03.000 --> 00:03.000\nb\n\n00:01.000 --> 00:02.000\nc")
    #expect(reading.document.captions.map(\.text) == ["a", "b", "c"])
    #expect(
      reading.diagnostics.map { "\($0.severity) \($0.identifier) \($0.range?.start.line ?? 0)" } == [
        "warning vtt-times-reversed 3", "warning vtt-times-reversed 6", "note vtt-out-of-order 9",
      ])
  }

  @Test func `findings beyond a thousand of a kind are counted`() throws {
    let reading = try readVTT("WEBVTT\n\n" + String(repeating: "-->\n", count: 1500))
    #expect(reading.diagnostics.count == 1001)
    #expect(reading.diagnostics.last?.message == "there are 500 more of these")
  }
}
