/// How one language says what was read: the grammar beside the tables.
///
/// Adding a language is one file: a `LanguageData`, and an implementation of what the language does differently from
/// the rules below; then a line in `SpokenLanguages`.
protocol SpokenLanguage: Sendable {
  var index: LanguageIndex { get }
  var numerals: Numerals { get }

  // Numbers

  /// A whole number that agrees with what is counted.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String
  /// A whole number with nothing that belongs to it, where the language says it otherwise than by counting; else `nil`.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber?
  /// The digits behind the decimal mark.
  func decimals(_ digits: String) -> String
  /// A number with decimals.
  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String
  /// A fraction, alone or before a unit.
  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String
  /// What is said between the ends of a range, given what stands there; `les 17-18 mars` needs nothing.
  func rangeWord(_ word: String, _ first: Figure, _ second: Figure, after previous: String, before next: String)
    -> String
  /// Which form of a noun follows a number.
  func nounForm(after figure: Figure) -> Int
  /// What a number agrees with, judged by the words around it.
  func agreement(before next: String, after previous: String, of literal: NumberLiteral) -> Agreement

  // Ordinals, years, dates, times

  /// The mark that makes a number an ordinal, such as `.`, `th` or `º`; `nil` when there is none at the place.
  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark?
  /// The word that says which form an ordinal takes; in `am 5. und 6. Juni` that is `am` for both.
  func governor(before place: Int, in text: Neighbourhood) -> String
  /// The word that an ordinal ranks, in lower case.
  func rankedWord(behind place: Int, in text: Neighbourhood) -> String
  /// An ordinal.
  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String
  /// Whether four digits are a year.
  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool
  /// A year.
  func year(_ year: WrittenYear) -> String
  /// A decade such as `1980s` or `80er`, with what stands behind the digits; `nil` when that is none.
  func decade(_ literal: NumberLiteral, suffix: String) -> String?
  /// A day, after the word before it.
  func date(_ date: WrittenDate, after previous: String) -> String
  /// Whether two numbers with a point between them are a day and a month.
  ///
  /// - Parameters:
  ///   - digits: How many digits there are together.
  ///   - previous: The word before them as it is written.
  func isShortDate(hasStop: Bool, digits: Int, after previous: String) -> Bool
  /// The largest number that the hour of a time can be.
  var latestHour: Int { get }
  /// Whether a number of hours is a time of day behind a word: `um 13h`.
  func isTimeOfDay(after previous: String) -> Bool
  /// A time of day.
  func time(_ time: WrittenTime, after previous: String) -> String

  // Quantities

  /// A number with its unit.
  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String
  /// A number with its currency.
  func money(_ figure: Figure, _ scale: Scale?, _ currency: Currency) -> String
  /// A number with a word such as `Mio.` behind it.
  func scaled(_ figure: Figure, _ scale: Scale) -> String
  /// One unit by another: `Kilometer pro Stunde`.
  func rate(_ unit: CountedNoun?, per other: CountedNoun) -> CountedNoun

  // Words with digits, Roman numbers, telephones

  /// A number with letters behind it, joined or hyphened: `20-jährigen`; `nil` when the general rule will do.
  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String?
  /// The plural of an acronym, given as it is spelled: `Pe Ces`.
  func plural(ofSpelled spelled: String) -> String
  /// A Roman number after and before other words; `nil` when it is none here.
  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  /// What stands behind a Roman number that is an ordinal.
  var romanMarks: [String] { get }
  /// The digits inside a word such as `GPT5`.
  func embedded(_ digits: String) -> String
  /// A reading with what else belongs to it, such as the particle behind a Korean number.
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading
  /// A telephone number, given in groups.
  func phone(_ groups: [String], isInternational: Bool, extensionDigits: String?) -> String
}

/// A step behind all rules.
extension SpokenLanguage {
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading { reading }
}

/// A number that is said otherwise than by counting.
struct LoneNumber {
  var spoken: String
  var kind = SpokenToken.Kind.cardinal
}

/// The mark of an ordinal and what it says of the form.
struct OrdinalMark {
  /// Where the mark ends.
  var end: Int
  /// The mark as it is written.
  var text: String
}

/// How a Roman number is said.
struct RomanReading {
  var spoken: String
  /// Whether the full stop behind it is part of it.
  var takesStop = false
}
