/// Numbers in other digits than `0`–`9`: `２０`, `२०`, `٢٠`, `CO₂`, `⑤`, `Ⅷ`.
extension TextReader {
  /// Digits of another script, width or height, or a number that is one character.
  func otherNumber(at place: Int) -> Reading? {
    let (value, length) = text.scalar(at: place)
    if let digit = OtherDigits.digit(value) { return otherDigits(at: place, zero: value - digit) }
    guard let number = OtherDigits.number(value) else { return nil }
    return Reading(range: place..<place + length, spoken: language.cardinal(number, .none), kind: .cardinal)
  }

  private func otherDigits(at place: Int, zero: UInt32) -> Reading? {
    var (digits, end) = ("", place)
    while case let (value, length) = text.scalar(at: end), (zero...zero + 9).contains(value) {
      digits += String(value - zero)
      end += length
    }
    // `CO₂`: a low digit belongs to the letters before it.
    if zero == OtherDigits.lowZero {
      return Reading(range: place..<end, spoken: language.embedded(digits), kind: .cardinal)
    }
    let literal = NumberLiteral(range: place..<end, digits: digits)
    if let number = language.loneNumber(literal, in: text) {
      return Reading(range: place..<end, spoken: number.spoken, kind: number.kind)
    }
    let agreement = language.agreement(before: following(end), after: "", of: literal)
    return Reading(range: place..<end, spoken: language.number(literal, agreement), kind: .cardinal)
  }
}

/// The decimal digits of Unicode beyond ASCII, and the numbers that are one character.
enum OtherDigits {
  /// The zero of `₀`–`₉`.
  static let lowZero: UInt32 = 0x2080

  /// The value of a digit; `nil` for anything else.
  static func digit(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0..<0x660: return nil
    // Bold, double-struck and other digits of formulas, ten of each.
    case 0x1D7CE...0x1D7FF: return (scalar - 0x1D7CE) % 10
    default:
      for zero in zeros where zero <= scalar { return scalar - zero < 10 ? scalar - zero : nil }
      return nil
    }
  }

  /// The value of `⁰`–`⁹`; `nil` for anything else.
  static func raised(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xB2, 0xB3: scalar - 0xB0
    case 0xB9: 1
    case 0x2070, 0x2074...0x2079: scalar - 0x2070
    default: nil
    }
  }

  /// The value of `①`–`⑳` and `Ⅰ`–`Ⅻ`; `nil` for anything else.
  static func number(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x2460...0x2473: Int64(scalar - 0x245F)
    case 0x2160...0x216B: Int64(scalar - 0x215F)
    case 0x2170...0x217B: Int64(scalar - 0x216F)
    case 0x2776...0x277F: Int64(scalar - 0x2775)
    default: nil
    }
  }

  /// Whether a scalar is a digit or a number.
  static func isNumber(_ scalar: UInt32) -> Bool { digit(scalar) != nil || number(scalar) != nil }

  /// The zeros of the scripts that are in use, the last first.
  private static let zeros: [UInt32] = [
    0xFF10, 0xABF0, 0xAA50, 0xA9F0, 0xA9D0, 0xA900, 0xA8D0, 0x2080, 0x1C50, 0x1C40, 0x1BB0, 0x1B50, 0x1A90, 0x1A80,
    0x19D0, 0x1946, 0x1810, 0x17E0, 0x1090, 0x1040, 0xF20, 0xED0, 0xE50, 0xDE6, 0xD66, 0xCE6, 0xC66, 0xBE6, 0xB66,
    0xAE6, 0xA66, 0x9E6, 0x966, 0x7C0, 0x6F0, 0x660,
  ]
}
