import ScriptReading
import TalkScript
import TestSupport
import Testing

/// Texts made so that anything but linear work would take minutes.
@Suite("Worst cases")
struct WorstCaseTests {
  private func text(_ start: String, _ words: String, bytes: Int = 200_000) -> [UInt8] {
    let piece = Array(words.utf8)
    return (0..<(bytes / piece.count)).reduce(into: Array(start.utf8)) { text, _ in text += piece }
  }

  @Test(
    "One line with many findings", .timeLimit(.minutes(10)),
    arguments: [
      "oderMetaversum ", "[laughs] a ", "so,and ", "*a ", "**a ", "(a ", "[a ", "\\[a ", "（a ", "_a", "ab\u{301} ",
    ])
  func findings(_ words: String) throws {
    let reading = try ScriptReader().read(text("Host: ", words))
    #expect(reading.script.turnCount == 1)
  }

  @Test(
    "One word without an end", .timeLimit(.minutes(10)), arguments: ["abcdefEfghij", "a", "ä", "ab,cd", "日", "*", "__"])
  func longWord(_ piece: String) throws {
    let reading = try ScriptReader().read(text("Host: ", piece))
    #expect(reading.script.turnCount == 1)
  }

  @Test("Thousands of different speakers", .timeLimit(.minutes(10)))
  func speakers() throws {
    let names = (0..<5000).map { "Name \($0)" }
    let lines = (names + names).map { "\($0): Well, here we are.\n" }.joined()
    let reading = try ScriptReader().read(Array(lines.utf8))
    #expect(reading.script.speakers.count == 5000)
  }

  @Test("Thousands of names that come once beside some that recur", .timeLimit(.minutes(10)))
  func loneNames() throws {
    let lone = (0..<5000).map { "Lone \($0) Name: Well.\n" }.joined()
    let known = (0..<2000).map { "Known \($0): Well.\n" }.joined()
    let reading = try ScriptReader().read(Array((known + lone + known).utf8))
    #expect(reading.script.speakers.count == 2000)
  }

  @Test(
    "A hundred thousand short lines", .timeLimit(.minutes(10)),
    arguments: ["\n", "a\n", "Ada Quill\n", "# a\n", "---\n", "Ada: b,\n"])
  func shortLines(_ line: String) {
    // Most of these are no script; what counts is that an answer comes.
    _ = try? ScriptReader().read(text("Host: a\n\nGuest: b\n\n", line, bytes: 100_000))
  }
}
