/// How well some estimates fit what was heard; shares of what was heard, 0.05 for 5 %.
public struct FitFigures: Hashable, Sendable {
  /// How many lengths were compared.
  public var count: Int
  /// Their heard length together.
  public var heard: Duration
  /// The mean of |estimate − heard| ÷ heard.
  public var error: Double
  /// The mean of (estimate − heard) ÷ heard: above zero where estimates are too long.
  public var bias: Double
  /// The median of the same, which a few odd turns don't move.
  public var medianBias: Double
  /// The share of lengths that lie within low–high; 0.8 is right.
  public var coverage: Double

  /// Compares pairs of heard lengths and estimates; `nil` where there are none.
  init?(_ pairs: [(heard: Duration, estimate: Estimate)]) {
    let pairs = pairs.filter { $0.heard > .zero }
    guard !pairs.isEmpty else { return nil }
    let number = Double(pairs.count)
    let errors = pairs.map { pair in
      (MeasuredRecording.seconds(pair.estimate.likely) / MeasuredRecording.seconds(pair.heard)) - 1
    }
    count = pairs.count
    heard = pairs.reduce(.zero) { $0 + $1.heard }
    error = errors.reduce(0) { $0 + abs($1) } / number
    bias = errors.reduce(0, +) / number
    medianBias = Quantiles(errors).value(at: 0.5)
    coverage = Double(pairs.count { $0.estimate.low <= $0.heard && $0.heard <= $0.estimate.high }) / number
  }
}

/// The quantiles of some numbers.
struct Quantiles {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  /// The value that a share of all lie below, 0–1, drawn straight between neighbours; 0 where there are none.
  func value(at share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = share * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
