/// Lengths added up with what is known of their errors.
struct LengthSum {
  /// Estimated talk in milliseconds, by speaker; the last is that of turns that name no speaker of the script.
  private var spoken: [Double]
  /// What the speakers' turns have of deliveries other than talk, in milliseconds.
  private var delivered: [Delivery: Double] = [:]
  /// The variance of single turns, in square milliseconds.
  private var noise = 0.0
  /// What is known exactly, in milliseconds.
  var exact = 0.0

  init(speakers: Int) {
    spoken = Array(repeating: 0, count: speakers + 1)
  }

  /// Adds a turn's talk, with the variance of its noise in square milliseconds.
  mutating func add(_ milliseconds: Double, noise variance: Double, speaker: Int, delivery: Delivery) {
    spoken[spoken.indices.contains(speaker) ? speaker : spoken.count - 1] += milliseconds
    if delivery != .talk { delivered[delivery, default: 0] += milliseconds }
    noise += variance
  }

  /// The sum, given what is left of each speaker's errors, and last of a stranger's; without what is known exactly if `exact` is false.
  func estimate(_ speakers: [SpeakerSpread], withExact: Bool = true) -> Estimate {
    let total = spoken.reduce(0, +)
    let exact = withExact ? exact : 0
    guard total > 0 else { return Estimate(milliseconds: 0, exact: exact, spread: 0) }
    var shared = 0.0
    var variance = noise
    for (index, milliseconds) in spoken.enumerated() where milliseconds > 0 {
      shared += speakers[index].shared * milliseconds
      variance += Self.square(speakers[index].own * milliseconds)
    }
    for delivery in Delivery.allCases { variance += Self.square(delivery.spread * delivered[delivery, default: 0]) }
    variance += shared * shared
    return Estimate(milliseconds: total, exact: exact, spread: variance.squareRoot() / total)
  }

  /// The estimate of one turn alone.
  static func estimate(
    _ milliseconds: Double, exact: Double, noise: Double, speaker: SpeakerSpread, delivery: Delivery
  ) -> Estimate {
    guard milliseconds > 0 else { return Estimate(milliseconds: 0, exact: exact, spread: 0) }
    let variance = square(speaker.shared) + square(speaker.own) + square(delivery.spread)
    return Estimate(
      milliseconds: milliseconds, exact: exact,
      spread: (variance + noise / square(milliseconds)).squareRoot())
  }

  private static func square(_ value: Double) -> Double { value * value }
}
