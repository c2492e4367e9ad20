import Cuelight

/// Numbers as reports show them.
enum Figures {
  /// A length in seconds, to the millisecond.
  static func seconds(_ duration: Duration) -> Double { Double(duration.wholeMilliseconds) / 1000 }

  /// A number with three decimals at most.
  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// A share with five decimals at most.
  static func share(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }

  /// A number with just so many decimals.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let whole = Int((min(abs(value), 1e12) * scale).rounded())
    let sign = value < 0 && whole > 0 ? "−" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let fraction = String(whole % Int(scale) + Int(scale)).dropFirst()
    return "\(sign)\(whole / Int(scale)).\(fraction)"
  }

  /// A share as a percentage with one decimal.
  static func percent(_ share: Double) -> String { fixed(share * 100, 1) + " %" }

  /// A share as a percentage with its sign.
  static func signed(_ share: Double) -> String { (share >= 0.0005 ? "+" : "") + percent(share) }

  /// Seconds as a clock shows them.
  static func clock(_ seconds: Double) -> String {
    ClockText.text(.milliseconds(Int64((min(max(0, seconds), 1e9) * 1000).rounded())))
  }
}
