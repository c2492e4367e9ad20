import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Paces")
struct PaceTests {
  private static let text = """
    The keeper counts the seconds of the night, and nobody asks him why. Two flashes, then twelve seconds of dark, and
    never thirteen: that is the name of the island, written in light.
    """.split(separator: "\n").joined(separator: " ")

  private func likely(_ pace: Pace?, aliases: [String] = [], named name: String = "Ada") -> Duration {
    var script = SmallScripts.script(Self.text)
    script.speakers[0].aliases = aliases
    let paces = pace.map { [name: $0] } ?? [:]
    return TimedScript(script, options: TimingOptions(paces: paces)).duration.likely
  }

  @Test("set by hand scale the length", arguments: [0.5, 0.87, 1, 1.15, 2])
  func factor(_ factor: Double) {
    #expect(isNear(likely(Pace(factor: factor)), likely(nil) * factor, within: 1))
  }

  @Test func `count for the speaker alone, by name or alias`() {
    #expect(likely(Pace(factor: 2), named: "Bo") == likely(nil))
    #expect(likely(Pace(factor: 2), aliases: ["Dr. Quill"], named: "Dr. Quill") == likely(Pace(factor: 2)))
    let talk = SmallScripts.script([("Ada", Self.text), ("Bo", Self.text)])
    let timed = TimedScript(talk, options: TimingOptions(paces: ["Bo": Pace(factor: 1.5)]))
    #expect(isNear(timed.turns[1].duration.likely, timed.turns[0].duration.likely * 1.5, within: 1))
  }

  @Test(
    "learned from little count for little",
    arguments: [
      // (heard + 30 s) / (heard / factor + 30 s)
      (1.2, 0.0, 1.0), (1.2, 30, 60.0 / 55), (0.8, 30, 60.0 / 67.5), (1.2, 1800, 1830.0 / 1530),
    ] as [(Double, Double, Double)])
  func learned(factor: Double, seconds: Double, expected: Double) {
    #expect(isNear(likely(Pace(factor: factor, seconds: seconds)), likely(nil) * expected, within: 1))
  }

  @Test func `scale every word and pause alike`() throws {
    let plain = TimedScript(SmallScripts.script(Self.text)).turns[0].words
    let slow = TimedScript(SmallScripts.script(Self.text), options: TimingOptions(paces: ["Ada": Pace(factor: 2)]))
      .turns[0]
    // Pauses stay as long as they are, so the words take what is left; the end is where it should be.
    #expect(slow.words.count == plain.count)
    #expect(zip(slow.words, plain).allSatisfy { $0.end > $1.end })
  }

  @Test("that make no sense are ignored", arguments: [0, -1, Double.nan, Double.infinity, -Double.infinity])
  func senseless(_ factor: Double) {
    #expect(likely(Pace(factor: factor)) == likely(nil))
  }

  // MARK: Nothing ends the program

  @Test func `of any size don't end the program`() async {
    await #expect(processExitsWith: .success) {
      for factor in [1e300, 1e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude] {
        let options = TimingOptions(paces: ["Ada": Pace(factor: factor)])
        _ = TimedScript(SmallScripts.script("Hello, and good evening."), options: options).duration
      }
    }
  }

  @Test func `heard for any time don't end the program`() async {
    await #expect(processExitsWith: .success) {
      for seconds in [-30, -1, .nan, .infinity, -.infinity, 1e308] {
        let options = TimingOptions(paces: ["Ada": Pace(factor: 1, seconds: seconds)])
        _ = TimedScript(SmallScripts.script("Hello, and good evening."), options: options).duration
      }
    }
  }

  @Test func `of any spread don't end the program`() async {
    await #expect(processExitsWith: .success) {
      for spread in [-1, .nan, .infinity, 1e308] {
        let options = TimingOptions(paces: ["Ada": Pace(factor: 1, spread: spread)])
        _ = TimedScript(SmallScripts.script("Hello, and good evening."), options: options).duration
      }
    }
  }
}
