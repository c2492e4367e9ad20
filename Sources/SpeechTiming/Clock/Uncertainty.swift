/// How far estimates are off, part by part, so that sums of them are right.
///
/// What all turns of a show or of a speaker share does not average out over turns; the noise of single turns does.
/// Figures are standard deviations as shares of the length, from 2,178 hours of transcribed talk in seven languages:
/// an unknown show's episode misses by 9.2 % (English) and 10.1 % (German) on average, speakers differ by 8–15 %, a
/// learned pace leaves 3–4 %, and turns of ten seconds and more still scatter by some 12 %.
struct Uncertainty {
  /// What all speakers of a show share: the way it is made, cut and transcribed.
  static let show = 0.07
  /// How speakers differ from one another.
  static let speaker = 0.11
  /// How one speaker differs from day to day, once the pace is known.
  static let day = 0.035
  /// Seconds of talk that weigh as much as the language's constant when a pace is learned.
  static let shrinkage = 30.0

  /// The part of a speaker's spread that is left after hearing the speaker for some seconds.
  static func speakerSpread(_ pace: Pace?) -> Double {
    guard let pace else { return speaker }
    let day = pace.spread ?? day
    guard let seconds = pace.seconds else { return day }
    let unlearned = shrinkage / (shrinkage + max(0, seconds))
    return (day * day + speaker * speaker * unlearned * unlearned).squareRoot()
  }

  /// What all speakers share is learned along with a pace.
  static func showSpread(_ pace: Pace?) -> Double {
    guard let pace else { return show }
    guard let seconds = pace.seconds else { return 0 }
    return show * shrinkage / (shrinkage + max(0, seconds))
  }

  /// The variance of a single turn's noise, in square milliseconds, for a turn of some milliseconds.
  static func noise(_ milliseconds: Double) -> Double {
    let seconds = milliseconds / 1000
    guard seconds > 0 else { return 0 }
    let share = 0.0064 + 0.16 / max(seconds, 1)
    return share * milliseconds * milliseconds
  }
}
