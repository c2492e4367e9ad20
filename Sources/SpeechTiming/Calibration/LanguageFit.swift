public import TalkScript

/// A language's constants, drawn anew from recordings, beside those that are built in.
public struct LanguageFit: Hashable, Sendable {
  /// The language.
  public var language: LanguageTag
  /// How many shows, episodes and turns it is drawn from.
  public var shows: Int
  /// How many episodes.
  public var episodes: Int
  /// How many turns.
  public var turns: Int
  /// How long they last together.
  public var heard: Duration
  /// Milliseconds a syllable, pauses inside a turn included: the mean over shows.
  public var perSyllable: Double
  /// The same, as it is built in.
  public var builtIn: Double
  /// How shows differ, their speakers' differences taken out; `nil` from a single show.
  public var show: Double?
  /// How speakers of a show differ; `nil` where no show has two.
  public var speaker: Double?
  /// How one speaker differs from episode to episode; `nil` where none comes back.
  public var day: Double?
  /// The noise of turns, times the square root of their seconds.
  public var second: Double?

  /// Draws the constants of each language that the recordings are in.
  ///
  /// The recordings must have been measured without paces. A speaker counts from a minute of talk on.
  public static func fits(_ recordings: [MeasuredRecording]) -> [LanguageFit] {
    FitReport.groups(recordings) { [$0.language.language] }.compactMap { fit($0) }
  }

  private static func fit(_ recordings: [MeasuredRecording]) -> LanguageFit? {
    let recordings = recordings.filter { !$0.turns.isEmpty }
    guard let language = recordings.first?.language else { return nil }
    let shows = FitReport.groups(recordings) { [$0.show ?? ""] }.map { ShowFit($0) }
    let constants = shows.map(\.perSyllable)
    let builtIn = LanguageProfile.profile(of: language).perSyllable
    let speakers = shows.map(\.speakers)
    let second = Self.noise(shows.flatMap(\.residuals))
    let speaker = Self.pooled(speakers, noise: second)
    let voices = max(1, Self.median(speakers.map { Double($0.count) }))
    return LanguageFit(
      language: language, shows: shows.count, episodes: recordings.count,
      turns: recordings.reduce(0) { $0 + $1.turns.count }, heard: recordings.reduce(.zero) { $0 + $1.heard },
      perSyllable: constants.reduce(0, +) / Double(constants.count), builtIn: builtIn,
      // Shows differ by chance as much as their speakers do.
      show: Self.pooled([zip(constants, shows).map { Ratio(value: $0, heard: $1.heard) }], noise: second)
        .map { ($0 * $0 - (speaker ?? 0) * (speaker ?? 0) / voices).positiveRoot },
      speaker: speaker, day: Self.pooled(shows.flatMap(\.days), noise: second), second: second)
  }

  /// The standard deviation of ratios around their group's mean, as a share of it, the noise of their turns taken out;
  /// `nil` where no group has two.
  private static func pooled(_ groups: [[Ratio]], noise second: Double?) -> Double? {
    var squares = 0.0
    var degrees = 0.0
    for group in groups where group.count > 1 {
      let own = Double(group.count - 1)
      let mean = group.reduce(0) { $0 + $1.value } / Double(group.count)
      squares += group.reduce(0) { $0 + ($1.value / mean - 1) * ($1.value / mean - 1) }
      let noise = group.reduce(0) { $0 + 1 / $1.heard } / Double(group.count)
      squares -= own * noise * (second ?? 0) * (second ?? 0)
      degrees += own
    }
    return degrees > 0 ? (squares / degrees).positiveRoot : nil
  }

  /// Half the width that holds eight residuals in ten, on the scale of a standard deviation: odd turns don't widen it.
  private static func noise(_ residuals: [Double]) -> Double? {
    guard residuals.count >= 20 else { return nil }
    let quantiles = Quantiles(residuals)
    return (quantiles.value(at: 0.9) - quantiles.value(at: 0.1)) / 2.5631
  }

  private static func median(_ values: [Double]) -> Double { Quantiles(values).value(at: 0.5) }
}

/// A ratio of heard to estimated, and the seconds heard, which say how noisy it is.
private struct Ratio {
  var value: Double
  var heard: Double
}

/// The ratios of one show: heard ÷ estimated.
private struct ShowFit {
  /// The least that counts of a speaker, in seconds.
  private static let least = 60.0

  /// Milliseconds a syllable over all its turns.
  let perSyllable: Double
  /// The seconds of all its turns.
  let heard: Double
  /// One ratio a speaker.
  let speakers: [Ratio]
  /// The ratios of each speaker, one an episode; labels are left out, which need not be the same person.
  let days: [[Ratio]]
  /// What is left of each turn of three seconds and more, times the square root of its seconds.
  let residuals: [Double]

  init(_ recordings: [MeasuredRecording]) {
    let turns = recordings.flatMap(\.turns)
    let syllables = turns.reduce(0) { $0 + $1.syllables }
    let seconds = turns.reduce(0) { $0 + MeasuredRecording.seconds($1.heard) }
    perSyllable = seconds * 1000 / Double(max(1, syllables))
    heard = seconds
    var days: [String: [Ratio]] = [:]
    var residuals: [Double] = []
    for recording in recordings {
      let bySpeaker = Dictionary(grouping: recording.turns) { $0.speaker ?? "" }
      for (speaker, turns) in bySpeaker.sorted(by: { $0.key < $1.key }) {
        let heard = turns.reduce(0) { $0 + MeasuredRecording.seconds($1.heard) }
        let estimated = turns.reduce(0) { $0 + MeasuredRecording.seconds($1.estimate.likely) }
        guard heard >= Self.least, estimated > 0 else { continue }
        let ratio = heard / estimated
        days[speaker, default: []].append(Ratio(value: ratio, heard: heard))
        residuals += turns.compactMap { turn in
          let expected = MeasuredRecording.seconds(turn.estimate.likely) * ratio
          guard expected >= 3 else { return nil }
          return (MeasuredRecording.seconds(turn.heard) / expected - 1) * expected.squareRoot()
        }
      }
    }
    speakers = days.sorted { $0.key < $1.key }.map { _, own in
      Ratio(
        value: own.reduce(0) { $0 + $1.value } / Double(own.count), heard: own.reduce(0) { $0 + $1.heard })
    }
    self.days = days.sorted { $0.key < $1.key }.filter { !SpeakerNames.isLabel($0.key) }.map(\.value)
    self.residuals = residuals
  }
}

extension Double {
  /// The square root; 0 of what is below zero.
  fileprivate var positiveRoot: Double { self > 0 ? squareRoot() : 0 }
}
