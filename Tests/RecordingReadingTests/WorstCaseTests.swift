import RecordingReading
import TalkScript
import TestSupport
import Testing

/// Texts made so that anything but linear work would take minutes.
@Suite("Transcripts made to be slow", .serialized)
struct WorstCaseTests {
  private func read(_ start: String, _ piece: String, _ end: String = "", bytes: Int = 100_000) {
    let piece = Array(piece.utf8)
    var text = Array(start.utf8)
    for _ in 0..<(bytes / piece.count) { text += piece }
    // Most of these are no transcript; what counts is that an answer comes.
    _ = try? RecordingReader(language: .english).read(text + Array(end.utf8), name: "a")
  }

  @Test(
    "WebVTT on one line", .timeLimit(.minutes(10)),
    arguments: ["a ", "<", "<v ", "</", "&", "&#1", ":", ">> ", "[", "(", "*", "**"])
  func webVTT(_ piece: String) {
    read("WEBVTT\n\n00:00.000 --> 00:01.000\n", piece)
  }

  @Test(
    "SRT on one line", .timeLimit(.minutes(10)),
    arguments: ["<i", "{\\", "♪", "♪ ", "♪a ", "a:", "- ", "-->", "[laughs] ", "日", "\u{301}"])
  func srt(_ piece: String) {
    read("1\n00:00:00,000 --> 00:00:01,000\n", piece)
  }

  @Test(
    "Text on one line", .timeLimit(.minutes(10)), arguments: ["0:00 ", "[0:00 ", "(0:00)", "\\[", "1", "[", "_"])
  func text(_ piece: String) {
    read("Ada (0:00):\nHi.\n\nAda (0:10):\n", piece)
    read("[0:00] Ada: Hi.\n[0:10] ", piece)
  }

  @Test(
    "JSON on one line", .timeLimit(.minutes(10)),
    arguments: ["\\u", "\\ud83d", "\"", "[", "{\"a\":", "{\"segments\":[", "1", "{\"body\":\"a\",\"startTime\":1},"])
  func json(_ piece: String) {
    read("{\"segments\": [{\"startTime\": 0, \"endTime\": 1, \"body\": \"", piece, "\"}]}")
    read("{\"start\": 0, \"end\": 1, \"text\": ", piece, "}")
    read("{\"segments\": [", piece, "{\"body\":\"a\"}]}")
  }

  @Test(
    "Short lines", .timeLimit(.minutes(10)),
    arguments: [
      "{\"text\":\"a\",\"start\":1}\n", "00:01.0 --> 00:02.0\na\n\n", "00:01.0 -->\n", "-->\n", "1\n", "\n", "a\n",
      "A: b\n", "Ada (0:00):\n", "(0:00):\n", "Ada  0:00\n", "0:00\n", "[0:00] A: b\n", "[[[[\n", "♪\n",
    ])
  func shortLines(_ piece: String) {
    read("", piece, bytes: 50_000)
    read("WEBVTT\n\n", piece, bytes: 50_000)
    read("00:01.0 --> 00:02.0\na\n\n", piece, bytes: 50_000)
  }

  @Test("Thousands of different names", .timeLimit(.minutes(10)))
  func names() throws {
    let captions = (0..<10_000).map { "00:00:01,000 --> 00:00:02,000\nName \($0 % 5000): Hi.\n\n" }.joined()
    let reading = try RecordingReader(language: .english).read(Array(captions.utf8), name: "a")
    #expect(Set(reading.recordings.flatMap { $0.turns.compactMap(\.speaker) }).count == 5000)
  }
}
