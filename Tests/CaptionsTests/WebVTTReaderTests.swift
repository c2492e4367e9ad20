import Captions
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT, read")
struct WebVTTReaderTests {
  private func read(_ text: String) throws -> CaptionCues { try WebVTTReader().read(Array(text.utf8)) }

  private static let hello = CaptionCue(start: .seconds(1), end: .milliseconds(2500), text: "Hello,\nyou.", line: 3)

  @Test(
    "with any line ending, byte order mark, header, settings",
    arguments: [
      "WEBVTT\n\n00:01.000 --> 00:02.500\nHello,\nyou.\n",
      "WEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nHello,\r\nyou.",
      "WEBVTT\r\r00:01.000 --> 00:02.500\rHello,\ryou.\r\r",
      "\u{FEFF}WEBVTT - A title\n\n00:00:01.000 --> 00:00:02.500 align:left line:0\nHello,\nyou.\n\n",
      "WEBVTT\tX\n\n 000:00:01.000\t-->00:02.500\nHello,\nyou.\n",
      "WEBVTT\nKind: captions\n00:01.000 --> 00:02.500\nHello,\nyou.",
    ])
  func variants(_ text: String) throws {
    #expect(try read(text).cues == [Self.hello])
    #expect(try read(text).diagnostics == [])
  }

  @Test(
    "a file without the signature is refused",
    arguments: ["", "\n", "webvtt\n", "WEBVTTX\n", " WEBVTT\n", "1\n00:01.000 --> 00:02.000\na\n"])
  func signature(_ text: String) {
    #expect { try read(text) } throws: { ($0 as? CaptionError)?.diagnostic.identifier == "vtt-invalid" }
  }

  @Test func `of a signature alone there is nothing`() throws {
    #expect(try read("WEBVTT").cues == [])
    #expect(try read("WEBVTT \n\n\n").cues == [])
  }

  @Test func `identifiers are kept, and blocks without times are passed over`() throws {
    let marked = MarkedText(
      """
      WEBVTT
      X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000

      STYLE
      ::cue { color: red }

      REGION
      id:fred

      NOTE a remark
      over two lines

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
      """)
    let result = try WebVTTReader().read(marked.bytes)
    #expect(result.cues.map(\.identifier) == ["intro/1-0", "NOTE", nil])
    #expect(result.cues.map(\.text) == ["a", "b", "c"])
    #expect(result.cues.map(\.line) == [14, 22, 24])
    #expect(result.diagnostics.map(\.identifier) == ["vtt-block-skipped"])
    #expect(result.diagnostics.map { $0.range?.start } == [marked.places[1]])
  }

  @Test(
    "a cue with bad times is skipped and told",
    arguments: [
      "00:01.000 -> 00:02.000", "00:01.00 --> 00:02.000", "00:01,000 --> 00:02.000", "0:01.000 --> 00:02.000",
      "00:61.000 --> 01:02.000", "60:01.000 --> 61:02.000", "00:60:01.000 --> 00:02.000", "-00:01.000 --> 00:02.000",
      "00:01.000 -->", "00:01.000 --> 00:02", "00:01.0000 --> 00:02.000", "1:2:03.000 --> 00:02.000",
      "9999999999999999999:00:00.000 --> 00:02.000",
    ])
  func badTimes(_ times: String) throws {
    let result = try read("WEBVTT\n\n\(times)\na\n\n00:03.000 --> 00:04.000\nb\n")
    #expect(result.cues.map(\.text) == ["b"])
    #expect(result.diagnostics.map { $0.range?.start.line } == [3])
  }

  @Test func `hours may have any number of digits`() throws {
    let cues = try read("WEBVTT\n\n1:00:00.001 --> 12345:00:00.000\na\n").cues
    #expect(cues.map(\.start) == [.milliseconds(3_600_001)])
    #expect(cues.map(\.end) == [.seconds(44_442_000)])
  }

  // MARK: The text of a cue

  /// The spans, each as `Voice|text`, `–` for words outside of voices.
  private func spans(_ text: String) -> [String] {
    WebVTTText(text).spans.map { "\($0.voice ?? "–")|\($0.text)" }
  }

  @Test func `voices go on to their end tag, or to the cue's end`() {
    #expect(spans("<v Ada>Hi,\nyou.") == ["Ada|Hi,\nyou."])
    #expect(spans("<v Ada>Hi.</v> So <v.loud.first Bo Quill>no.</v>\n") == ["Ada|Hi.", "–| So ", "Bo Quill|no."])
    #expect(spans("<v Ada>Hi.\n<v Bo>No.") == ["Ada|Hi.\n", "Bo|No."])
    #expect(spans("<v   A &amp;\n B >x") == ["A & B|x"])
    #expect(spans("<v>x</v>") == ["|x"])
    #expect(spans("<v Ada></v>") == [])
  }

  @Test func `tags are taken off, and references resolved`() {
    #expect(spans("a<i.x>b</i> <00:00:01.000><c>c</c> <lang en>d</lang>") == ["–|ab c d"])
    #expect(spans("1 &lt; 2 &gt;&gt; &amp;amp; &quot;x&quot;") == ["–|1 < 2 >> &amp; \"x\""])
    #expect(spans("a&nbsp;b&lrm;&rlm;") == ["–|a\u{A0}b\u{200E}\u{200F}"])
    #expect(spans("&#228; &#xe4; &#XE4; &#0; &#xD800; &#x110000;") == ["–|ä ä ä \u{FFFD} \u{FFFD} \u{FFFD}"])
    #expect(spans("AT&T &; &what; &#x; &#+5; &amp") == ["–|AT&T &; &what; &#x; &#+5; &amp"])
    #expect(spans("a <b") == ["–|a "])
    #expect(spans("a <") == ["–|a "])
  }
}
