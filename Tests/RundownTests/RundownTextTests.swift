import Rundown
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import UnicodeText

@Suite("The rundown")
struct RundownTextTests {
  private static let expected = """
    Nachtzug nach Aomori
    2025-11-02 · de · 3 turns · 1,724 words

       #  Start  Item                                              Length Total  wpm
    ────────────────────────────────────────────────────────────────────────────────
       A   0:00  INTRODUCTION                                        0:12  0:12
       1   0:00  Erzähler: Es ist kurz vor elf.                      0:12  0:12  120

       B   0:12  夜の駅                                             11:15 11:27
       2   0:12  Jörg Weiß: Frau Morita, wann haben Sie das letzt…   1:15  1:27  160
       3   1:27  森田ゆき: 一度もありません。駅長は列車より先に起…  10:00 11:27  150

    Cast                       Role        Turns    Words      Talk   Share     wpm
    ────────────────────────────────────────────────────────────────────────────────
    Jörg Weiß                  host            1      200      1:15    11 %     160
    森田ゆき                   guest           1    1,500     10:00    87 %     150
    Erzähler                   narrator        1       24      0:12     2 %     120

    TRT     11:27   (10:00 – 13:00, 8 times in 10)

    """

  @Test func `to the letter`() {
    #expect(RundownReport(nightTrain).text() == Self.expected)
  }

  // MARK: Target

  private func target(_ target: Duration) -> String {
    lines(nightTrain, target: target).suffix(3).joined(separator: "\n")
  }

  @Test func `over and under the target`() {
    #expect(
      target(.seconds(600))
        == "Target  10:00\nOver    +1:27   over the target, but the target lies within what is likely\n")
    #expect(target(.seconds(540)) == "Target  9:00\nOver    +2:27   over the target, almost surely\n")
    #expect(
      target(.seconds(720))
        == "Target  12:00\nUnder   −0:33   under the target, but the target lies within what is likely\n")
    #expect(target(.seconds(2700)) == "Target  45:00\nUnder   −33:33   under the target, almost surely\n")
    #expect(target(.seconds(5400)) == "Target  1:30:00\nUnder   −1:18:33   under the target, almost surely\n")
  }

  @Test(
    "a show that meets its target to the second is neither over nor under",
    arguments: [687_300, 687_000] as [Int64])
  func exact(milliseconds: Int64) {
    let text = target(.milliseconds(milliseconds))
    #expect(!text.contains("Over") && !text.contains("Under"))
    #expect(!text.contains("exact the"))
    #expect(!text.contains(", but"))
  }

  @Test func `without a target there is none`() {
    #expect(!RundownReport(nightTrain).text().contains("arget"))
  }

  // MARK: Hours

  @Test func `from an hour on, times have hours and columns are wider`() {
    let rows = lines(show(lengths: [3_599_000, 3_601_000], words: 60, texts: ["Hello.", "Hi."]))
    #expect(
      rows[3...7] == [
        "   #    Start  Item                                          Length   Total  wpm",
        "────────────────────────────────────────────────────────────────────────────────",
        "   A     0:00  TALK                                         2:00:00 2:00:00",
        "   1     0:00  Ada: Hello.                                    59:59   59:59    1",
        "   2    59:59  Bo: Hi.                                      1:00:01 2:00:00    1",
      ])
    #expect(rows.contains("TRT     2:00:00   (2:00:00 – 2:00:00, 8 times in 10)"))
  }

  @Test(
    "columns line up when a show is rounded up to an hour", arguments: [3_599_400, 3_599_600, 3_600_000] as [Int64])
  func nearlyAnHour(milliseconds: Int64) {
    let rows = lines(show(lengths: [1000, milliseconds - 1000]))
    #expect(rows[3...7].map { DisplayWidth.columns(of: $0) } == [80, 80, 75, 80, 80])
  }

  @Test(
    "lengths are rounded to the second",
    arguments: [(1499, "0:01"), (1500, "0:02"), (59_499, "0:59"), (59_500, "1:00")])
  func rounded(milliseconds: Int64, expected: String) {
    #expect(lines(show(lengths: [milliseconds])).contains { $0.hasPrefix("TRT     \(expected)   (") })
  }

  @Test func `words a minute are the same for a speaker's only turn and the speaker`() {
    // 290 words in two minutes and a second are 143.8 a minute.
    let rows = lines(show(lengths: [121_000], words: 290))
    #expect(rows.filter { $0.contains("Ada") }.map { $0.split(separator: " ").last } == ["144", "144"])
  }

  // MARK: Segments

  @Test func `segments are lettered, on from Z with AA`() {
    let script = Script(
      language: .english, speakers: [Speaker(name: "Ada", role: .host)],
      segments: (1...28).map { Segment(title: "Part \($0)", kind: .talk, turns: []) })
    let segments = (0..<28).map { [HandTurn(speaker: 0, start: $0 * 1000, length: 1000, words: 2)] }
    let rows = lines(timedByHand(script, segments, total: (28_000, 28_000, 28_000)))
    let letters = rows.filter { $0.contains("PART") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(letters == "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init) + ["AA", "AB"])
  }

  @Test func `a segment without a title is named by its kind, and its turns are numbered through the show`() {
    let rows = lines(nightTrain)
    #expect(rows.contains { $0.contains("INTRODUCTION") })
    #expect(rows.filter { $0.hasPrefix("   ") }.compactMap { Int($0.prefix(4).dropFirst(3)) } == [1, 2, 3])
  }

  @Test func `who says nothing is not in the cast's table`() {
    var script = SmallScripts.script("Hello.")
    script.speakers.append(Speaker(name: "Nobody", role: .guest))
    #expect(!RundownReport(TimedScript(script)).text().contains("Nobody"))
  }

  @Test func `a show of nothing has a rundown too`() {
    let text = RundownReport(TimedScript(SmallScripts.script([]))).text()
    #expect(text.contains("0 turns · 0 words"))
    #expect(text.contains("TRT     0:00   (0:00 – 0:00, 8 times in 10)"))
  }
}
