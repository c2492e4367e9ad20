/// Takes numbers off the front of an attribute's value.
struct TTMLScanner {
  /// A number without sign.
  struct Number {
    /// What stands before the decimal mark.
    var whole: Int64 = 0
    /// What stands behind it, read as a whole number.
    var decimals: Int64 = 0
    /// What stands behind it, in billionths.
    var fraction: Int64 = 0
    /// Whether there is no decimal mark.
    var isWhole = true

    /// The whole as billionths.
    var billionths: Int128 { Int128(whole) * 1_000_000_000 + Int128(fraction) }
    /// The whole as a number of limited precision.
    var value: Double { Double(whole) + Double(fraction) / 1_000_000_000 }
  }

  private let bytes: [UInt8]
  private var index = 0

  /// Starts behind white space.
  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    skipSpaces()
  }

  /// What is left, without white space at its end.
  var rest: String {
    var end = bytes.count
    while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
    return end > index ? String(decoding: bytes[index..<end], as: UTF8.self) : ""
  }

  /// Whether a character is next.
  func isNext(_ mark: Unicode.Scalar) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: mark) }

  /// Passes over a character if it is next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard isNext(mark) else { return false }
    index += 1
    return true
  }

  /// Passes over white space.
  mutating func skipSpaces() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// A number of at most 15 digits before its decimal mark; decimals behind the ninth are left out.
  mutating func number() -> Number? {
    var number = Number()
    let start = index
    while let digit = digit() { if index - start <= 16 { number.whole = number.whole * 10 + digit } }
    let digits = index - start
    guard digits <= 15 else { return nil }
    guard isNext(".") || isNext(",") else { return digits > 0 ? number : nil }
    index += 1
    number.isWhole = false
    var unit: Int64 = 100_000_000
    let mark = index
    while let digit = digit() {
      guard unit > 0 else { continue }
      number.decimals = number.decimals * 10 + digit
      number.fraction += digit * unit
      unit /= 10
    }
    return digits > 0 || index > mark ? number : nil
  }

  private mutating func digit() -> Int64? {
    guard index < bytes.count, bytes[index] &- 0x30 < 10 else { return nil }
    defer { index += 1 }
    return Int64(bytes[index] & 0x0F)
  }
}
