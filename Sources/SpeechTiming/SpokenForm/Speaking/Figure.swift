/// A number as it stands in a text.
struct NumberLiteral: Hashable {
  /// Where it stands, sign and separators included.
  var range: Range<Int>
  /// The digits before the decimal mark, without separators.
  var digits: String
  /// The digits behind the decimal mark; `nil` without one.
  var fraction: String?
  /// Whether a minus sign stands before it.
  var isNegative = false
  /// Whether its thousands are set apart.
  var isGrouped = false
  /// Whether its decimal mark is the other one: a point where the language has a comma.
  var hasForeignMark = false

  /// The whole part; `nil` when it has more than 18 digits.
  var value: Int64? { digits.utf8.count <= 18 ? (digits.isEmpty ? 0 : Int64(digits)) : nil }

  /// Whether it begins with a needless zero, as codes do.
  var hasLeadingZero: Bool { digits.utf8.count > 1 && digits.utf8.first == 0x30 }
}

/// A number that something can be counted or measured by.
enum Figure: Hashable {
  case number(NumberLiteral)
  case fraction(MixedFraction)

  /// Where it stands.
  var range: Range<Int> {
    switch self {
    case .number(let literal): literal.range
    case .fraction(let fraction): fraction.range
    }
  }

  /// The number when it is whole and not too long.
  var wholeValue: Int64? {
    guard case .number(let literal) = self, literal.fraction == nil else { return nil }
    return literal.value
  }
}

/// A fraction with or without whole ones before it: `3/4`, `1 1/2`, `2½`.
struct MixedFraction: Hashable {
  var range: Range<Int>
  var isNegative = false
  var whole: Int64?
  var numerator: Int64
  var denominator: Int64
}

/// A day as it is written; each part may be missing.
struct WrittenDate: Hashable {
  var range: Range<Int>
  var day: Int?
  /// 1–12.
  var month: Int?
  var year: WrittenYear?
  /// Whether the text says the month first: `July 25`.
  var hasMonthFirst = false
  /// Whether it is written with digits alone.
  var isNumeric = false
}

/// A year as it is written.
struct WrittenYear: Hashable {
  var value: Int64
  /// How many digits it is written with.
  var digits: Int
}

/// A time of day as it is written.
struct WrittenTime: Hashable {
  var range: Range<Int>
  var hour: Int
  var minute: Int?
  var second: Int?
  /// What half of the day the text names.
  var half: DayHalf?
  /// Whether the language's own word for the hour (`Uhr`, `h`, `часов`) stands behind it.
  var hasHourWord = false
  /// The two words behind it, in lower case.
  var wordsBehind = ""
  /// A time zone such as `EST`, with spaces between its letters.
  var zone: String?

  enum DayHalf: Hashable { case morning, afternoon }
}

/// The grammatical gender of a noun that is counted.
enum Gender: Hashable, Sendable { case masculine, feminine, neuter }

/// The grammatical case that a preposition asks for, as far as it changes numerals.
enum GrammaticalCase: Hashable, Sendable { case nominative, genitive, dative, accusative }

/// What a numeral agrees with.
struct Agreement: Hashable, Sendable {
  /// The gender of the noun that is counted; `nil` for a number that stands alone.
  var gender: Gender?
  var grammaticalCase = GrammaticalCase.nominative

  /// A number that stands alone.
  static let none = Agreement()
  static let masculine = Agreement(gender: .masculine)
  static let feminine = Agreement(gender: .feminine)
  static let neuter = Agreement(gender: .neuter)
}
