import Captions
import TalkScript
import Testing

@Suite("Files damaged at random: what they showed")
struct DamagedFileTests {
  @Test(
    "times at the limit are read from every format that they were written in",
    arguments: [CaptionFormat.srt, .vtt, .sbv, .json, .podcastJSON, .podcastHTML, .text, .markdown])
  func latestTimes(_ format: CaptionFormat) throws {
    let file = "WEBVTT\n\n99999999999:59:59.000 --> 99999999999:59:59.999\nHello."
    let document = try WebVTTReader().read(Array(file.utf8)).document
    // 999,999,999 hours, 59 minutes and 59 seconds.
    #expect(document.captions.map(\.start) == [.seconds(3_599_999_999_999)])
    let again = try CaptionReader(format: format).read(CaptionWriter(format).write(document).bytes).document
    #expect(again.captions.map(\.start) == document.captions.map(\.start))
    #expect(again.captions.allSatisfy { $0.end <= .milliseconds(3_599_999_999_999_999) })
  }

  @Test func `two voices share the longest time and a long text`() throws {
    var caption = Caption(start: .zero, end: .milliseconds(3_599_999_999_999_999), text: "")
    caption.text = String(repeating: "a", count: 3000) + String(repeating: "b", count: 3000)
    caption.spans = [CaptionSpan(.voice("Ada"), 0..<3000), CaptionSpan(.voice("Bo"), 3000..<6000)]
    let file = PodcastJSONWriter().write(CaptionDocument(captions: [caption])).bytes
    let again = try PodcastJSONReader().read(file).document.captions
    // Half the time, rounded down.
    #expect(again.map(\.start) == [.zero, .milliseconds(1_799_999_999_999_999)])
  }

  @Test func `a paragraph of very many lines takes no square of their number`() throws {
    let file = Array(("Ada (0:00:01): x\n" + String(repeating: "Ada\n", count: 200_000)).utf8)
    let time = try ContinuousClock().measure {
      let document = try TranscriptReader().read(file).document
      #expect(TranscriptWriter().write(document).bytes.count == file.count)
    }
    #expect(time < .seconds(20))
  }

  @Test func `a mark that cuts characters of a JSON file in two grows around them`() throws {
    let json = #"[{"start": 0, "end": 1, "lines": ["é日"], "spans": [{"from": 1, "to": 3, "mark": "bold"}]}]"#
    let document = try CaptionJSONReader().read(Array(json.utf8)).document
    #expect(document.captions.map(\.spans) == [[CaptionSpan(.bold, 0..<5)]])
    let written = String(decoding: SRTWriter().write(document).bytes, as: UTF8.self)
    #expect(written.contains("<b>é日</b>"))
  }

  @Test("names of any length and with any characters stand in transcripts", arguments: [CaptionFormat.text, .markdown])
  func names(_ format: CaptionFormat) throws {
    let long = String(repeating: "_", count: 500)
    for (name, expected) in [
      (long, String(long.prefix(80)) + "…"), ("o\0<\0", "o <"), ("\u{2028}A\nB\r\u{85}", "A B"),
    ] {
      let caption = Caption(start: .seconds(2), end: .seconds(5), speaker: name, text: "Yes.")
      let file = try CaptionWriter(format).write(CaptionDocument(captions: [caption], title: "One\n\0two")).bytes
      let again = try CaptionReader(format: format).read(file).document
      #expect(again.captions.map(\.text) == ["Yes."])
      #expect(again.title == (format == .markdown ? "One two" : nil))
      #expect(again.captions.map(\.speaker) == [expected])
    }
  }

  @Test("errors in TTML of two bytes a character have a place", arguments: ["\u{9B6F}", "\u{663}"])
  func placesInUTF16(_ character: String) {
    for file in ["<tt s=\"\(character)\" \0", "<?l ?>\n<tt s=\"\(character)\" \0", "<x s=\"\(character)\">"] {
      let bytes = file.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      let error = #expect(throws: CaptionError.self) { try TTMLReader().read(bytes) }
      #expect(error?.diagnostic.range.map { $0.start.line > 0 && $0.start.column > 0 } == true)
    }
  }
}
