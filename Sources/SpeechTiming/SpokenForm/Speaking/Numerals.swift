import UnicodeText

/// Spells numbers with the rules of a language: ICU's, or a small table of ours for the languages ICU doesn't know.
final class Numerals: Sendable {
  /// ICU's name for how numbers are counted and written out alone.
  static let counting = "%spellout-numbering"

  private let speller: NumberSpeller?
  private let table: (any NumeralTable)?
  /// The words of the digits 0–9, for what is read digit by digit.
  let digits: [String]
  /// What stands between digits read one by one.
  let digitJoiner: String

  /// Opens the rules of a language.
  ///
  /// - Parameters:
  ///   - digits: The words of the digits 0–9, separated by spaces, when they differ from the numbers.
  ///   - table: Takes the place of ICU's rules.
  init(language: String, digits: String? = nil, digitJoiner: String = " ", table: (any NumeralTable)? = nil) {
    let speller = table == nil ? NumberSpeller(language: language) : nil
    self.speller = speller
    self.table = table
    self.digitJoiner = digitJoiner
    self.digits =
      digits?.split(separator: " ").map(String.init)
      ?? (0...9).map { digit in
        table?.words(for: Int64(digit), ruleSet: Self.counting)
          ?? speller?.spell(Int64(digit), ruleSet: Self.counting) ?? ""
      }
  }

  /// Whether there are words for numbers at all; where there are none, numbers stay as they are written.
  var areKnown: Bool { speller != nil || table != nil }

  /// A whole number in words; digit by digit when the rules don't reach that far.
  func words(for number: Int64, _ ruleSet: String = Numerals.counting) -> String {
    if let words = table?.words(for: number, ruleSet: ruleSet) ?? speller?.spell(number, ruleSet: ruleSet) {
      return words
    }
    return digitByDigit(String(number.magnitude))
  }

  /// A number with decimals in words; `nil` when the rules don't reach that far.
  func words(forDecimal digits: String, _ ruleSet: String) -> String? {
    speller?.spell(decimal: digits, ruleSet: ruleSet)
  }

  /// The words of ASCII digits one by one; anything else is left out.
  func digitByDigit(_ text: String) -> String {
    var words = ""
    for byte in text.utf8 where byte.isDigit {
      if !words.isEmpty { words += digitJoiner }
      words += digits[Int(byte - 0x30)]
    }
    return words
  }
}

/// Number words of a language for which ICU has no rules.
protocol NumeralTable: Sendable {
  /// A whole number in words; `nil` when the table doesn't reach that far.
  func words(for number: Int64, ruleSet: String) -> String?
}
