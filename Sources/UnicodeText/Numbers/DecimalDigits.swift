/// A decimal number as its digits: `-12.50` is a minus sign, `12` and `50`.
struct DecimalDigits {
  /// Whether a minus sign stands before the digits.
  let isNegative: Bool
  /// The digits before the point, without needless zeros.
  let integer: String
  /// The digits after the point; empty when there is no point.
  let fraction: String

  /// Reads `[-]digits[.digits]`; `nil` for anything else.
  init?(_ text: String) {
    isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    let significant = whole.drop { $0 == UInt8(ascii: "0") }
    integer = significant.isEmpty ? "0" : String(Substring(significant))
    fraction = parts.count == 2 ? String(Substring(parts[1])) : ""
  }
}
