import CICU

/// A rule-based number format of ICU and its only owner.
///
/// Opening one takes some hundred microseconds (milliseconds for the first of a language), spelling a number about one.
struct SpelloutFormat: ~Copyable {
  /// The names of the public rule sets, such as `%spellout-cardinal`, in ICU's order.
  let ruleSets: [String]
  /// The rule set that is used when none is asked for.
  let standardRuleSet: String

  private let format: UnsafeMutablePointer<UNumberFormat?>
  private var selectedRuleSet: String

  /// Opens the rules of a language; `nil` when ICU has none for it.
  ///
  /// For an unknown language ICU quietly takes the rules of the process's own locale, so that Latin comes out in English
  /// words on one machine and in German words on another. The locale that the rules really come from tells.
  init?(_ locale: ICULocale) {
    guard let format = cicu_spellout_open(locale.name) else { return nil }
    guard let actual = cicu_spellout_locale(format), locale.hasLanguage(of: actual),
      let names = ICUText.string({ cicu_spellout_rule_sets(format, $0, $1) }),
      let standard = ICUText.string({ cicu_spellout_rule_set(format, $0, $1) })
    else {
      cicu_spellout_close(format)
      return nil
    }
    self.format = format
    ruleSets = names.split(separator: ";").map(String.init)
    standardRuleSet = standard
    selectedRuleSet = standard
  }

  deinit { cicu_spellout_close(format) }

  /// Makes a rule set the one that spells; `false` when the language doesn't have it.
  mutating func select(_ ruleSet: String) -> Bool {
    guard ruleSet != selectedRuleSet else { return true }
    guard ruleSets.contains(ruleSet) else { return false }
    let units = Array(ruleSet.utf16)
    guard cicu_spellout_set_rule_set(format, units, Int32(units.count)) else { return false }
    selectedRuleSet = ruleSet
    return true
  }

  /// A whole number in words; `nil` when the rules don't reach that far.
  func words(for number: Int64) -> String? {
    ICUText.withUnits({ cicu_spell_integer(format, number, $0, $1) }, Self.words)
  }

  /// A decimal number such as `2.5` in words, as exact as a `Double`; `nil` when the rules don't reach that far.
  func words(forDecimal digits: String) -> String? {
    ICUText.withUnits({ cicu_spell_decimal(format, digits, Int32(digits.utf8.count), $0, $1) }, Self.words)
  }

  /// What ICU wrote, without its invisible break marks; `nil` when it gave up and wrote digits.
  private static func words(_ units: UnsafeMutableBufferPointer<UInt16>) -> String? {
    var end = 0
    for unit in units where unit != softHyphen && unit != zeroWidthSpace {
      guard !cicu_is_digit(UChar32(unit)) else { return nil }
      units[end] = unit
      end += 1
    }
    return UTF16Text.string(units.span.extracting(first: end))
  }

  private static let softHyphen: UInt16 = 0x00AD
  private static let zeroWidthSpace: UInt16 = 0x200B
}
