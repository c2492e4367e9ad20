/// How a rule set reads decimals, found out by asking ICU for a few small ones.
///
/// ICU takes the digits of a decimal through a `Double`: it drops the zeros of `2.0`, reads `123456789012345.678` as
/// `… point six seven`, and the fraction of `1234567.89` in Russian as hundred-milliardths. So each part is asked for alone,
/// where a `Double` is exact, and the parts are put together.
enum DecimalReading {
  /// Digit by digit: the words of the digits 0–9 after the point, and what stands between them (`" "`, or nothing).
  case digits(words: [String], joiner: String)
  /// As a fraction with a name, such as `пять десятых`; the value is how ICU ends a number with `.5`.
  case namedFraction(half: String)

  /// Finds out how the selected rule set reads decimals; `nil` when it reads none.
  init?(learningFrom format: borrowing SpelloutFormat) {
    guard let one = format.words(forDecimal: "1.5"), let two = format.words(forDecimal: "2.5") else { return nil }
    self = Self.digits(after: two, in: format) ?? .namedFraction(half: Self.commonEnd(one, two))
  }

  /// The words for a number with decimals; `nil` when it has too many digits.
  func words(for digits: DecimalDigits, in format: borrowing SpelloutFormat) -> String? {
    guard digits.integer.utf8.count <= Self.longestInteger, let words = unsignedWords(for: digits, in: format)
    else { return nil }
    guard digits.isNegative else { return words }
    // ICU rounds a negative decimal down before it reads it in Korean, so the sign is read off a whole number.
    guard let five = format.words(for: 5), let minus = format.words(for: -5)?.dropping(five) else { return nil }
    return minus + words
  }

  private func unsignedWords(for digits: DecimalDigits, in format: borrowing SpelloutFormat) -> String? {
    switch self {
    case .digits(let words, let joiner):
      guard digits.fraction.utf8.count <= Self.longestFraction,
        let head = format.words(forDecimal: digits.integer + ".5")?.dropping(words[5])
      else { return nil }
      return head + digits.fraction.utf8.map { words[Int($0 - UInt8(ascii: "0"))] }.joined(separator: joiner)
    case .namedFraction(let half):
      return Self.words(for: digits, half: half, in: format)
    }
  }

  /// `pięć` → `dziesiąt` must not be mistaken for a digit: two fives must read as one five and another.
  private static func digits(after two: String, in format: borrowing SpelloutFormat) -> DecimalReading? {
    guard let five = format.words(for: 5), let head = two.dropping(five),
      let joiner = format.words(forDecimal: "2.55")?.dropping(five)?.droppingStart(two),
      joiner.allSatisfy(\.isWhitespace)
    else { return nil }
    var words: [String] = []
    for digit in 0...9 {
      // A zero at the end would be lost, so it is read off in front of a five.
      let text =
        digit == 0
        ? format.words(forDecimal: "2.05")?.dropping(joiner + five) : format.words(forDecimal: "2.\(digit)")
      guard let word = text?.droppingStart(head) else { return nil }
      words.append(word)
    }
    return .digits(words: words, joiner: joiner)
  }

  private static func words(
    for digits: DecimalDigits, half: String, in format: borrowing SpelloutFormat
  ) -> String? {
    let fraction = String(digits.fraction.reversed().drop { $0 == "0" }.reversed())
    guard !fraction.isEmpty else { return Int64(digits.integer).flatMap { format.words(for: $0) } }
    guard fraction.utf8.count <= longestNamedFraction else { return nil }
    if digits.integer == "0" { return format.words(forDecimal: "0." + fraction) }
    guard let head = format.words(forDecimal: digits.integer + ".5")?.dropping(half),
      let one = format.words(forDecimal: "1." + fraction), let two = format.words(forDecimal: "2." + fraction)
    else { return nil }
    // ICU puts the masculine form of "whole" after a feminine one.
    return head.replacing("одна целый", with: "одна целая") + commonEnd(one, two)
  }

  private static func commonEnd(_ first: String, _ second: String) -> String {
    String(zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.map(\.0).reversed())
  }

  /// With one decimal place more, a `Double` holds a number of 14 digits exactly enough to be spelled.
  private static let longestInteger = 14
  private static let longestFraction = 40
  private static let longestNamedFraction = 6
}

extension String {
  /// The text without its end; `nil` when it ends otherwise.
  fileprivate func dropping(_ end: String) -> String? {
    hasSuffix(end) ? String(dropLast(end.count)) : nil
  }

  /// The text without its beginning; `nil` when it begins otherwise.
  fileprivate func droppingStart(_ start: String) -> String? {
    hasPrefix(start) ? String(dropFirst(start.count)) : nil
  }
}
