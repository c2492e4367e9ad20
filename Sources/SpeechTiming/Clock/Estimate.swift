/// A length of time that isn't known exactly.
///
/// Eight times in ten the real one lies between `low` and `high`; once in ten it is shorter, once longer.
public struct Estimate: Hashable, Sendable {
  /// The length that one in ten falls short of (10 %).
  public var low: Duration
  /// The length that as many fall short of as exceed (50 %).
  public var likely: Duration
  /// The length that one in ten exceeds (90 %).
  public var high: Duration

  /// Makes an estimate from its three lengths.
  public init(low: Duration, likely: Duration, high: Duration) {
    self.low = low
    self.likely = likely
    self.high = high
  }

  /// A length that is known.
  package init(exactly length: Duration) {
    self.init(low: length, likely: length, high: length)
  }

  /// An estimate whose error is a share of it: `spread` is the standard deviation of its logarithm.
  init(milliseconds: Double, exact: Double = 0, spread: Double) {
    // 1.2816: the 90 % point of the normal distribution.
    let factor = Self.exponential(1.2816 * spread)
    self.init(
      low: .rounded(milliseconds / factor + exact), likely: .rounded(milliseconds + exact),
      high: .rounded(milliseconds * factor + exact))
  }

  /// eˣ for small x, by its series: keeps the C mathematics library out of the core.
  private static func exponential(_ x: Double) -> Double {
    let reduced = min(max(x, 0), 4) / 16
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= reduced / Double(step)
      sum += term
    }
    for _ in 0..<4 { sum *= sum }
    return sum
  }
}

extension Duration {
  /// A whole number of milliseconds.
  static func rounded(_ milliseconds: Double) -> Duration {
    .milliseconds(Int64(milliseconds.rounded()))
  }

  /// The length in whole milliseconds, rounded down.
  package var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    guard abs(seconds / 2) < Int64.max / 4000 else { return seconds < 0 ? Int64.min / 2 : Int64.max / 2 }
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }

  /// The length in milliseconds, rounded to the nearest.
  package var roundedMilliseconds: Int64 {
    self < .zero
      ? -(Duration.microseconds(500) - self).wholeMilliseconds : (self + .microseconds(500)).wholeMilliseconds
  }
}
