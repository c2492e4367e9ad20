import Synchronization

/// Spells numbers in one language: 21 is `twenty-one`, `einundzwanzig`, `двадцать один`.
///
/// Make one per language and keep it. It may be shared between tasks; they then take turns.
///
/// A language has several rule sets for the same number: by gender and case (`%spellout-cardinal-feminine`), for ordinals
/// (`%spellout-ordinal`), for years (`%spellout-numbering-year`). ``ruleSets`` lists those of the language at hand.
public final class NumberSpeller: Sendable {
  /// The names of the rule sets that ``spell(_:ruleSet:)`` takes, as ICU writes them.
  public let ruleSets: [String]

  private let spelling: Mutex<Spelling>

  /// Opens the rules of a language, given as a BCP 47 tag; `nil` when ICU has no rules for it, as for Latin and Sanskrit.
  public init?(language: String) {
    guard let locale = ICULocale(tag: language), let format = SpelloutFormat(locale) else { return nil }
    ruleSets = format.ruleSets
    spelling = Mutex(Spelling(format: format))
  }

  /// A whole number in words.
  ///
  /// - Returns: `nil` for an unknown rule set, and for a number that the rules don't reach: most end below 10¹⁸.
  public func spell(_ number: Int64, ruleSet: String? = nil) -> String? {
    spelling.withLock { $0.spell(number, ruleSet: ruleSet) }
  }

  /// A decimal number in words, exact in every digit: `2.0` is `zwei Komma null`.
  ///
  /// Russian, Polish and other languages that name the fraction (`пять десятых`) take up to six decimal places and drop
  /// zeros at the end; all others take up to forty.
  ///
  /// - Parameter decimal: ASCII digits with an optional minus sign before and an optional point between them.
  /// - Returns: `nil` for any other text, for an unknown rule set or one without decimals (ordinals), and for a number
  ///   with more than 14 digits before the point.
  public func spell(decimal: String, ruleSet: String? = nil) -> String? {
    guard let digits = DecimalDigits(decimal) else { return nil }
    return spelling.withLock { $0.spell(digits, ruleSet: ruleSet) }
  }
}

/// What a speller keeps behind its lock.
private struct Spelling: ~Copyable {
  var format: SpelloutFormat
  /// How decimals are read, by rule set, found out when first needed.
  var readings: [String: DecimalReading] = [:]

  init(format: consuming SpelloutFormat) {
    self.format = format
  }

  mutating func spell(_ number: Int64, ruleSet: String?) -> String? {
    guard format.select(ruleSet ?? format.standardRuleSet) else { return nil }
    return format.words(for: number)
  }

  mutating func spell(_ digits: DecimalDigits, ruleSet: String?) -> String? {
    let ruleSet = ruleSet ?? format.standardRuleSet
    guard !digits.fraction.isEmpty else {
      return Int64((digits.isNegative ? "-" : "") + digits.integer).flatMap { spell($0, ruleSet: ruleSet) }
    }
    guard format.select(ruleSet) else { return nil }
    if readings[ruleSet] == nil { readings[ruleSet] = DecimalReading(learningFrom: format) }
    return readings[ruleSet]?.words(for: digits, in: format)
  }
}
