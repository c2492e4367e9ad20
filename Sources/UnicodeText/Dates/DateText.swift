/// Reads days as people write them.
public enum DateText {
  /// The day that a text names, the whole text and nothing else; `nil` when it is anything but a full date.
  ///
  /// Read are ISO 8601 and other dates that begin with the year (`2024-08-12`), East Asian ones (`2024年8月12日`), names of
  /// months in the given languages (`12. August 2024`, `Monday, August 12th, 2024`), and numbers (`12.08.2024`,
  /// `12/08/2024`): dotted ones are day first, as everywhere in CLDR, others are by the language, unless only the
  /// other order gives a day. The year has four digits; a weekday may stand by, and isn't compared with the date.
  ///
  /// ICU is asked only for the names of months and for the order of numbers, and once for each language.
  ///
  /// - Parameter languages: BCP 47 tags, the likeliest first: the first one to make sense of the text wins.
  public static func day(in text: String, languages: [String]) -> (year: Int, month: Int, day: Int)? {
    guard text.utf8.count <= longestText, let tokens = DateToken.tokens(in: text), tokens.contains(where: \.isYear)
    else { return nil }
    let date = date(in: tokens, languages: languages)
    return date.map { ($0.year, $0.month, $0.day) }
  }

  private static func date(in tokens: [DateToken], languages: [String]) -> WrittenDate? {
    if let date = EastAsianDate.date(in: tokens) { return date }
    if let numbers = DateNumbers(tokens) { return numbers.date(languages: languages) }
    guard tokens.contains(where: \.isWord) else { return nil }
    for language in languages {
      if let words = DateWords.words(for: language), let date = words.date(in: tokens) { return date }
    }
    return nil
  }

  /// Longer texts, in UTF-8 bytes, are no dates: the longest weekday, month and words between them stay below.
  private static let longestText = 120
}

/// A day that exists.
struct WrittenDate {
  let year: Int
  let month: Int
  let day: Int

  /// Checks the parts; `nil` when the Gregorian calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }
}
