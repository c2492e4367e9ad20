import Captions
import TalkScript
import TestSupport
import Testing

@Suite("SRT, read as players do")
struct ForgivingSRTTests {
  private func read(_ text: String) -> CaptionCues { SRTReader().readForgivingly(Array(text.utf8)) }

  /// The cues, each as `start–end text` with times in milliseconds.
  private func outline(_ text: String) -> [String] {
    read(text).cues.map { "\($0.start / .milliseconds(1))–\($0.end / .milliseconds(1)) \($0.text)" }
  }

  @Test(
    "times in many shapes",
    arguments: [
      ("00:00:01,500 --> 00:00:02,000", "1500.0–2000.0 a"), ("0:0:1.5-->0:0:2", "1500.0–2000.0 a"),
      ("00:01.5 --> 00:02", "1500.0–2000.0 a"), ("1,5 --> 2,0", "1500.0–2000.0 a"),
      ("00:00:01:50 --> 00:00:02:00", "1500.0–2000.0 a"),
      ("100:00:00,0019 --> 100:00:01,9", "360000001.0–360001900.0 a"),
      ("00:00:02,000 --> 00:00:01,000 position:50%", "2000.0–1000.0 a"),
    ])
  func shapes(_ times: String, cue: String) {
    #expect(outline("1\n\(times)\na\n") == [cue])
    #expect(outline("\(times)\na") == [cue])
  }

  @Test func `blank lines belong to the captions, numbers above times don't`() {
    let text =
      "1\n00:01,0 --> 00:02,0\na\n\nb\n\n2\n00:02,0 --> 00:03,0\n\n3\n00:03,0 --> 00:04,0\n4\n4\n00:04,0 --> 00:05,0\n7\n"
    #expect(outline(text) == ["1000.0–2000.0 a\n\nb", "2000.0–3000.0 ", "3000.0–4000.0 4", "4000.0–5000.0 7"])
    #expect(read(text).cues.map(\.identifier) == ["1", "2", "3", "4"])
    #expect(read(text).cues.map(\.line) == [2, 8, 11, 14])
  }

  @Test func `what isn't a caption is told`() {
    let result = read("Title\n\n00:01,0 --> 00:02,0\na\n00:99:00,0 --> 00:02,0\nb\n")
    #expect(result.cues.map(\.text) == ["a"])
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.range?.start.line ?? 0)" } == [
        "srt-text-skipped 1", "srt-caption-skipped 5",
      ])
    #expect(read("").cues.isEmpty && read("").diagnostics.isEmpty)
    #expect(read("1\n2\n").cues.isEmpty)
  }

  @Test func `whatever the strict reader reads, it reads alike`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let captions = (0..<20).map { index in
        let words = WrittenWords.words(of: RandomText.text(words: 4, using: &generator)).joined(separator: " ")
        return Caption(start: .milliseconds(index * 1000), end: .milliseconds(index * 1000 + 900), text: "x " + words)
      }
      let bytes = SRTWriter().write(captions)
      let cues = SRTReader().readForgivingly(bytes).cues
      let strict = try SRTReader().read(bytes)
      #expect(cues.map(\.start) == strict.map(\.start) && cues.map(\.end) == strict.map(\.end))
      #expect(cues.map(\.text) == strict.map(\.text))
    }
  }
}
