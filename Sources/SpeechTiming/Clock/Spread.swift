/// How far estimates in one language are off, part by part, so that sums of them are right.
///
/// What all turns of a show or of a speaker share does not average out over turns; the noise of single turns does. The
/// parts are standard deviations as shares of the length.
struct Spread: Hashable {
  /// The language's constant: how sure it is that speech in the language has this rate at all.
  var language: Double
  /// What all speakers of a show share: the way it is made, cut and transcribed.
  var show: Double
  /// What all speakers of one recording share, once the show is known: the day's theme and temper.
  var episode: Double
  /// How speakers differ from one another.
  var speaker: Double
  /// How one speaker differs from one recording to the next.
  var day: Double
  /// What is left of a turn's noise when it is long.
  var turn: Double
  /// The noise of a turn that lasts a second; it falls with the square root of the turn's length.
  ///
  /// Turns below a second and a half are no noisier than those: "Yes." has few ways to be said.
  var second: Double

  /// Seconds of talk that weigh as much as the language's constant when a pace is learned.
  static let shrinkage = 30.0

  /// The variance of the noise of a single turn, as a share of its length squared.
  func noise(seconds: Double) -> Double {
    turn * turn + second * second / max(seconds, 1.5)
  }

  /// The weight of what was heard of a speaker against what is known of the language: 0–1.
  static func weight(heard seconds: Double) -> Double {
    seconds / (seconds + shrinkage)
  }

  /// What is left of the parts once a pace is known.
  func left(by pace: Pace?) -> SpeakerSpread {
    let common = language * language + show * show
    guard let pace else {
      return SpeakerSpread(shared: (common + episode * episode).squareRoot(), own: speaker)
    }
    let day = pace.spread ?? day
    // A pace that was set by hand is taken at its word.
    guard let seconds = pace.seconds else { return SpeakerSpread(shared: episode, own: day) }
    let weight = Self.weight(heard: seconds)
    let unheard = (1 - weight) * (1 - weight)
    // The turns that a pace was learned from were noisy themselves: weight² × second² ÷ seconds.
    let learned = weight * (1 - weight) / Self.shrinkage * second * second
    return SpeakerSpread(
      shared: (unheard * common + episode * episode).squareRoot(),
      own: (unheard * speaker * speaker + day * day + learned).squareRoot())
  }
}

/// What is left of the errors that all turns of a speaker share: standard deviations as shares of the length.
struct SpeakerSpread: Hashable {
  /// What the speaker shares with all others of the show.
  var shared: Double
  /// What is the speaker's own.
  var own: Double
}
