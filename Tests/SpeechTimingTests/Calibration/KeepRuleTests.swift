@testable import SpeechTiming
import TalkScript
import Testing

@Suite("Telling talk from what only stands in a transcript as talk")
struct KeepRuleTests {
  private func verdict(
    _ syllables: Int, in seconds: Double, characters: Int = 60, _ ending: RecordedTurn.Ending = .stated,
    language: LanguageTag = .english
  ) -> KeepRule.Verdict {
    KeepRule(language: language)
      .verdict(seconds: seconds, syllables: syllables, characters: characters, ending: ending)
  }

  @Test(
    "From three seconds on, 1.5 to 9.5 syllables a second are talk",
    arguments: [
      (15, 10.0, .kept), (14, 10, .slow), (95, 10, .kept), (96, 10, .fast), (5, 3, .kept), (4, 3, .slow),
      (28, 3, .kept), (29, 3, .fast),
    ] as [(Int, Double, KeepRule.Verdict)])
  func long(_ syllables: Int, _ seconds: Double, _ expected: KeepRule.Verdict) {
    #expect(verdict(syllables, in: seconds) == expected)
  }

  @Test(
    "Japanese has up to 13 morae a second",
    arguments: [(130, .kept), (131, .fast), (15, .kept), (14, .slow)] as [(Int, KeepRule.Verdict)])
  func japanese(_ morae: Int, _ expected: KeepRule.Verdict) throws {
    #expect(verdict(morae, in: 10, language: try #require(LanguageTag("ja-JP"))) == expected)
  }

  @Test(
    "Below three seconds 0.3 to 18 syllables a second are talk",
    arguments: [
      (36, 2.0, .kept), (37, 2, .fast), (1, 2.999, .kept), (53, 2.999, .kept), (54, 2.999, .fast), (1, 0.05, .fast),
    ] as [(Int, Double, KeepRule.Verdict)])
  func short(_ syllables: Int, _ seconds: Double, _ expected: KeepRule.Verdict) {
    #expect(verdict(syllables, in: seconds) == expected)
  }

  @Test(
    "Where only starts are known, eight seconds and more hold 5 to 30 characters a second",
    arguments: [
      (40, 8.0, .kept), (39, 8, .slow), (240, 8, .kept), (241, 8, .fast), (1, 7.999, .kept), (999, 7.999, .kept),
    ] as [(Int, Double, KeepRule.Verdict)])
  func starts(_ characters: Int, _ seconds: Double, _ expected: KeepRule.Verdict) {
    #expect(verdict(30, in: seconds, characters: characters, .nextStart) == expected)
    // Where ends are known, characters don't count.
    #expect(verdict(30, in: seconds, characters: characters, .stated) == .kept)
  }

  @Test func `Both bounds hold where only starts are known`() {
    #expect(verdict(11, in: 8, characters: 100, .nextStart) == .slow)
    #expect(verdict(77, in: 8, characters: 100, .nextStart) == .fast)
  }

  @Test func `Without words or length there is no talk`() {
    #expect(verdict(0, in: 10) == .wordless)
    #expect(verdict(0, in: 0) == .wordless)
    #expect(verdict(10, in: 0) == .timeless)
    #expect(verdict(10, in: -5) == .timeless)
    #expect(verdict(10, in: -5, .nextStart) == .timeless)
    #expect(verdict(10, in: .nan) == .timeless)
    #expect(verdict(10, in: .infinity) == .slow)
  }

  @Test func `A recording counts what was left out, by reason`() {
    let length = Duration.seconds(5)
    let texts = [
      (Synthetic.sentence, length), ("…", length), (Synthetic.sentence, .zero), (Synthetic.sentence, .seconds(-2)),
      (Synthetic.sentence, .seconds(60)), (Synthetic.sentence, .seconds(1)), ("Yes.", length),
    ]
    let recording = Recording(
      episode: "one", language: .english,
      turns: texts.map { RecordedTurn(speaker: "Ada", text: $0.0, start: .zero, end: $0.1, line: 1) })
    let measured = MeasuredRecording(recording)
    // Twenty syllables in one second are too many, in sixty too few; "Yes." takes no five seconds.
    #expect(measured.leftOut == [.wordless: 1, .timeless: 2, .slow: 2, .fast: 1])
    #expect(measured.turns.map(\.heard) == [length])
    #expect(measured.turns.map(\.syllables) == [20])
    #expect(measured.heard == length)
    #expect(isNear(measured.estimate.likely, .milliseconds(4720), within: 1))
  }
}
