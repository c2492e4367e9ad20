/// How fast a speaker talks, measured against the language's constant.
public struct Pace: Hashable, Sendable {
  /// The length of the speaker's talk in units of the language's: 0.9 is brisk, 1.1 calm.
  public var factor: Double
  /// How many seconds of the speaker were heard to learn it; `nil` when it was set by hand.
  public var seconds: Double?
  /// The standard deviation of the factor from one recording to the next, as a share of it.
  public var spread: Double?

  /// Makes a pace from its parts.
  public init(factor: Double, seconds: Double? = nil, spread: Double? = nil) {
    self.factor = factor
    self.seconds = seconds
    self.spread = spread
  }

  /// The factors that a show file may state: beyond them nobody speaks.
  package static let factors = 0.25...4.0

  /// The pace within the bounds of human speech; `nil` when its factor is no pace at all.
  var sensible: Pace? {
    guard factor.isFinite, factor > 0 else { return nil }
    let seconds = seconds.flatMap { $0.isNaN ? nil : min(max($0, 0), 1e9) }
    let spread = spread.flatMap { $0.isFinite ? min(max($0, 0), 1) : nil }
    return Pace(factor: min(max(factor, 0.1), 10), seconds: seconds, spread: spread)
  }

  /// The factor to reckon with: (heard + K) ÷ (estimated + K), so that little heard counts for little.
  var weighted: Double {
    guard let seconds else { return factor }
    return (seconds + Spread.shrinkage) / (seconds / factor + Spread.shrinkage)
  }
}
