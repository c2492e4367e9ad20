@testable import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Laws of intervals")
struct IntervalLawTests {
  private static let languages = LanguageProfiles.table.keys.sorted() + ["xx"]

  private func spread(_ language: String) -> Spread {
    (LanguageProfiles.table[language] ?? LanguageProfiles.unknown).spread
  }

  /// A hundred turns of ten seconds, of speakers who take turns.
  private func sum(_ spread: Spread, _ speakers: [SpeakerSpread], delivery: Delivery = .talk) -> Estimate {
    var sum = LengthSum(speakers: speakers.count)
    for turn in 0..<100 {
      sum.add(
        10_000, noise: spread.noise(seconds: 10) * 1e8, speaker: turn % speakers.count, delivery: delivery)
    }
    return sum.estimate(speakers + [spread.left(by: nil)])
  }

  @Test("The more was heard, the narrower the interval, in every language", arguments: languages)
  func monotone(_ language: String) {
    let spread = spread(language)
    for speakers in [1, 2, 5] {
      let widths = [0, 0.5, 1, 1.5, 2, 3, 5, 8, 15, 30, 60, 120, 300, 1000, 3600, 1e5, 1e9].map { seconds in
        let pace = Pace(factor: 1, seconds: seconds)
        return sum(spread, Array(repeating: spread.left(by: pace), count: speakers)).relativeWidth
      }
      #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 >= $1 }, "\(speakers) speakers: \(widths)")
    }
  }

  @Test("A learned pace of any length is never surer than one taken at its word", arguments: languages)
  func typed(_ language: String) {
    let spread = spread(language)
    let typed = spread.left(by: Pace(factor: 1))
    for seconds in [0.0, 60, 1e9] {
      let learned = spread.left(by: Pace(factor: 1, seconds: seconds))
      #expect(learned.shared >= typed.shared && learned.own >= typed.own)
    }
  }

  @Test("The interval of a sum is never narrower than what its parts share", arguments: 0..<20)
  func shared(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let speakers = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      SpeakerSpread(
        shared: .random(in: 0...0.2, using: &generator), own: .random(in: 0...0.2, using: &generator))
    }
    var sum = LengthSum(speakers: speakers.count)
    for _ in 0..<500 {
      sum.add(
        .random(in: 500...60_000, using: &generator), noise: .random(in: 0...1e6, using: &generator),
        speaker: .random(in: speakers.indices, using: &generator), delivery: .talk)
    }
    let estimate = sum.estimate(speakers + [SpeakerSpread(shared: 0, own: 0)])
    let least = speakers.map(\.shared).min() ?? 0
    // eˣ is more than 1 + x.
    #expect(estimate.high / estimate.likely >= 1 + 1.2816 * least)
  }

  @Test func `What a delivery leaves open is shared by all who read`() {
    // 0.05 for reading, nothing else: e to the power of 1.2816 × 0.05 is 1.066178.
    let sure = SpeakerSpread(shared: 0, own: 0)
    var sum = LengthSum(speakers: 2)
    for speaker in [0, 1] { sum.add(50_000, noise: 0, speaker: speaker, delivery: .read) }
    #expect(sum.estimate([sure, sure, sure]).high == .milliseconds(106_618))
    // Half of it talk: half of that.
    var mixed = LengthSum(speakers: 2)
    mixed.add(50_000, noise: 0, speaker: 0, delivery: .read)
    mixed.add(50_000, noise: 0, speaker: 1, delivery: .talk)
    // e to the power of 1.2816 × 0.025 is 1.032559.
    #expect(mixed.estimate([sure, sure, sure]).high == .milliseconds(103_256))
  }

  @Test("Each delivery adds to what was open", arguments: [Delivery.read, .advert])
  func delivery(_ delivery: Delivery) {
    let spread = spread("en")
    let speakers = [spread.left(by: Pace(factor: 1, seconds: 3600))]
    #expect(sum(spread, speakers, delivery: delivery).relativeWidth > sum(spread, speakers).relativeWidth)
  }

  @Test func `What is stated is exact`() {
    var sum = LengthSum(speakers: 1)
    sum.add(10_000, noise: 0, speaker: 0, delivery: .talk)
    sum.exact = 5000
    let spreads = [SpeakerSpread(shared: 0.1, own: 0), SpeakerSpread(shared: 0, own: 0)]
    #expect(sum.estimate(spreads).low - .seconds(5) == sum.estimate(spreads, withExact: false).low)
    var silent = LengthSum(speakers: 1)
    silent.exact = 700
    #expect(silent.estimate(spreads) == Estimate(milliseconds: 700, spread: 0))
  }

  @Test func `A turn that names no speaker counts in the whole`() {
    var script = SmallScripts.script([("Ada", Synthetic.sentence), ("Bo", Synthetic.sentence)])
    script.segments[0].turns[1].speaker = 7
    let timed = TimedScript(script)
    #expect(timed.talk.likely == timed.turns.map(\.duration.likely).total)
    #expect(timed.duration.likely == timed.turns.last?.end)
    #expect(timed.segments[0].duration == timed.duration)
  }

  @Test(
    "Low, likely and high are in order, whatever a pace says",
    arguments: [0, -1, 1, 0.25, 4, 1e300, 1e-300, Double.nan, .infinity, -.infinity])
  func ordered(_ odd: Double) {
    let paces = [
      Pace(factor: odd), Pace(factor: odd, seconds: odd), Pace(factor: 1, seconds: odd, spread: odd),
      Pace(factor: 1, spread: odd), Pace(factor: 1, seconds: 60, spread: odd),
    ]
    for pace in paces {
      let talk = SmallScripts.script([("Ada", Synthetic.sentence), ("Bo", "Yes."), ("Ada", "No.")])
      for options in [TimingOptions(paces: ["Ada": pace]), TimingOptions(showPace: pace, tempo: odd)] {
        let timed = TimedScript(talk, options: options)
        for estimate in [timed.duration, timed.talk] + timed.turns.map(\.duration) + timed.segments.map(\.duration) {
          #expect(.zero < estimate.low && estimate.low <= estimate.likely && estimate.likely <= estimate.high)
        }
      }
      #expect(PaceLearner(paces: ["Ada": pace]).learn([Synthetic.recording([("Ada", 9, 1)])]).speakers.count == 1)
    }
  }
}
