@testable import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Intervals")
struct IntervalTests {
  private static let text = "The keeper counts the seconds of the night, and nobody asks him why he does it."

  /// A script in which some speakers say the same in turns.
  private func timed(turns: Int, speakers: Int = 1, paces: [String: Pace] = [:]) -> TimedScript {
    let talk = (0..<turns).map { (name: "Speaker \($0 % speakers)", text: Self.text) }
    return TimedScript(SmallScripts.script(talk), options: TimingOptions(paces: paces))
  }

  @Test("of a sum are narrower than those of its parts", arguments: [2, 10, 100, 500])
  func narrower(turns: Int) throws {
    let script = timed(turns: turns)
    let parts = script.turns.map(\.duration.relativeWidth)
    #expect(script.duration.relativeWidth < (parts.min() ?? 0))
    let fewer = timed(turns: turns / 2)
    #expect(script.duration.relativeWidth < fewer.duration.relativeWidth)
  }

  @Test func `of a sum are never narrower than what all turns share`() {
    // One speaker: the show's spread and the speaker's don't average out, however many turns there are.
    let spread = LanguageProfile.profile(of: .english).spread.left(by: nil)
    let shared = (spread.shared * spread.shared + spread.own * spread.own).squareRoot()
    let script = timed(turns: 1000)
    // 1.2816 standard deviations on each side hold eight in ten; the silences between turns are not uncertain.
    let spoken = script.turns.map(\.duration.likely).total / .seconds(1)
    let above = (script.duration.high - script.duration.likely) / .seconds(1)
    #expect(above / spoken >= 1.2816 * shared)
    #expect(above / spoken < 1.2816 * shared * 1.15)
  }

  @Test func `of two speakers are narrower than those of one`() {
    #expect(timed(turns: 200, speakers: 2).duration.relativeWidth < timed(turns: 200).duration.relativeWidth)
    // What all speakers share stays.
    let many = timed(turns: 600, speakers: 60)
    let spoken = many.turns.map(\.duration.likely).total / .seconds(1)
    #expect(
      (many.duration.high - many.duration.likely) / .seconds(1) / spoken >= 1.2816
        * LanguageProfile.profile(of: .english).spread.show)
  }

  @Test func `shrink as a pace is learned`() {
    let widths = [0.0, 15, 60, 300, 3600].map { seconds in
      timed(turns: 100, paces: ["Speaker 0": Pace(factor: 1, seconds: seconds)]).duration.relativeWidth
    }
    #expect(widths == widths.sorted(by: >))
    let unknown = timed(turns: 100).duration.relativeWidth
    #expect(widths.allSatisfy { $0 <= unknown * 1.1 })
    #expect((widths.last ?? 1) < unknown / 2)
    // A spread that is said counts.
    let steady = timed(turns: 100, paces: ["Speaker 0": Pace(factor: 1, seconds: 3600, spread: 0.01)])
    let moody = timed(turns: 100, paces: ["Speaker 0": Pace(factor: 1, seconds: 3600, spread: 0.2)])
    #expect(steady.duration.relativeWidth < moody.duration.relativeWidth)
  }

  @Test func `of short turns are wider than of long ones`() {
    let short = TimedScript(SmallScripts.script("Yes, of course.")).duration
    let long = TimedScript(SmallScripts.script(String(repeating: Self.text + " ", count: 20))).duration
    #expect(short.relativeWidth > long.relativeWidth)
  }

  @Test func `an estimate without a spread is a point`() {
    #expect(
      Estimate(milliseconds: 1000, exact: 234, spread: 0)
        == Estimate(low: .milliseconds(1234), likely: .milliseconds(1234), high: .milliseconds(1234)))
  }

  @Test func `an estimate's ends lie 1.2816 standard deviations off, on the scale of ratios`() {
    // e to the power of 0.12816 is 1.136735; 10,000 / 1.136735 is 8,797.1.
    #expect(
      Estimate(milliseconds: 10_000, exact: 500, spread: 0.1)
        == Estimate(low: .milliseconds(9297), likely: .milliseconds(10_500), high: .milliseconds(11_867)))
  }
}
