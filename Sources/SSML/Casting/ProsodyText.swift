/// Writes a delivery in the forms that engines take: numbers with as many decimals as they need, at most two.
enum ProsodyText {
  /// A speed: `percent` 105%, `signed` +5%, `number` 1.05.
  static func rate(_ rate: Double, form: String?) -> String {
    switch form {
    case "number", "speed": decimal(rate)
    case "signed": signed(percent: rate - 1)
    default: decimal(rate * 100) + "%"
    }
  }

  /// A change of pitch: `semitones` +2st, `percent` +12.25%.
  static func pitch(_ semitones: Double, form: String?) -> String {
    form == "percent" ? signed(percent: power(semitones / 12) - 1) : sign(semitones) + decimal(semitones) + "st"
  }

  /// A change of loudness: `decibels` +3dB, `relative` +41.25% of the amplitude.
  static func volume(_ decibels: Double, form: String?) -> String {
    // 20 decibels are ten times the amplitude: 2 to the power of 3.3219.
    form == "relative"
      ? signed(percent: power(decibels / 20 * 3.321_928_094_887_362) - 1)
      : sign(decibels) + decimal(decibels) + "dB"
  }

  /// The change of pitch in per cent, as limits count it.
  static func percent(semitones: Double) -> Double { (power(semitones / 12) - 1) * 100 }

  private static func signed(percent share: Double) -> String { sign(share) + decimal(share * 100) + "%" }

  private static func sign(_ value: Double) -> String { value < 0 ? "" : "+" }

  /// A number with at most two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let size = hundredths.magnitude
    let rest = size % 100
    var text = (hundredths < 0 ? "-" : "") + String(size / 100)
    if rest > 0 { text += "." + (rest < 10 ? "0" : "") + String(rest % 10 == 0 ? rest / 10 : rest) }
    return text
  }

  /// 2 to some power, by repeated square roots: the standard library has no `pow` without Foundation.
  private static func power(_ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    var (rest, root, result) = (exponent - whole, 2.0, 1.0)
    for _ in 0..<40 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return Double(sign: .plus, exponent: Int(whole), significand: result)
  }
}
