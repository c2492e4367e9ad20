/// Times and counts as producers write them.
package enum ClockText {
  /// A time as `M:SS`, or `H:MM:SS` from an hour on; rounded to the second, never below zero.
  package static func text(_ duration: Duration) -> String {
    let seconds = (max(0, duration.wholeMilliseconds) + 500) / 1000
    let minutes = padded(seconds / 60 % 60)
    return seconds >= 3600
      ? "\(seconds / 3600):\(minutes):\(padded(seconds % 60))" : "\(seconds / 60):\(padded(seconds % 60))"
  }

  /// A whole number in groups of three: 10,991.
  package static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  private static func padded(_ value: Int64) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
