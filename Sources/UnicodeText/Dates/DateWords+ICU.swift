import CICU

extension DateWords {
  /// Reads the words of a language from ICU; `nil` when it doesn't have the language.
  init?(_ locale: ICULocale) {
    let locale = locale.adding(keywords: "calendar=gregorian")
    guard let full = DateFormat(UDAT_FULL, locale: locale), let short = DateFormat(UDAT_SHORT, locale: locale)
    else { return nil }
    self.init()
    for type in [UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS] {
      for (index, name) in full.names(type).enumerated() { addMonth(index + 1, named: name) }
    }
    for type in [
      UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS,
      UDAT_SHORTER_WEEKDAYS,
    ] {
      for name in full.names(type) { addWeekday(named: name) }
    }
    fillers.formUnion(Self.words(in: full.literals))
    let order = short.pattern.filter { $0 == "d" || $0 == "M" }
    isMonthFirst = order.first == "M" && short.pattern.first != "y"
  }

  /// Catalan months bring their preposition along: of several words, the last is the name.
  private mutating func addMonth(_ month: Int, named name: String) {
    var words = Self.words(in: name)
    guard let last = words.popLast(), months[last] == nil else { return }
    months[last] = month
    fillers.formUnion(words)
  }

  /// Portuguese weekdays bring their `feira` along: of several words, the first is the name.
  private mutating func addWeekday(named name: String) {
    let words = Self.words(in: name)
    guard let first = words.first else { return }
    weekdays.insert(first)
    fillers.formUnion(words.dropFirst())
  }

  private static func words(in text: String) -> [String] {
    let tokens = DateToken.tokens(in: text) ?? []
    return tokens.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }
}

/// A date format of ICU and its only owner.
private struct DateFormat: ~Copyable {
  private let format: UnsafeMutablePointer<UDateFormat?>

  /// Opens a format; `nil` when ICU doesn't have the language and would take another one in its place.
  init?(_ style: UDateFormatStyle, locale: String) {
    guard let format = cicu_dates_open(style, locale) else { return nil }
    guard let actual = cicu_dates_locale(format), cicu_is_same_language(locale, actual) else {
      cicu_dates_close(format)
      return nil
    }
    self.format = format
  }

  deinit { cicu_dates_close(format) }

  /// The pattern, such as `EEEE, d 'de' MMMM 'de' y`.
  var pattern: String {
    ICUText.string { cicu_dates_pattern(format, $0, $1) } ?? ""
  }

  /// The literal words of the pattern, with spaces for everything else.
  var literals: String {
    var isQuoted = false
    var text = ""
    for character in pattern {
      if character == "'" { isQuoted.toggle() }
      text.append(character == "'" || (!isQuoted && character.isASCII) ? " " : character)
    }
    return text
  }

  /// The names of one kind.
  ///
  /// ICU counts weekdays from 1 and leaves place 0 empty.
  func names(_ type: UDateFormatSymbolType) -> [String] {
    (0..<max(0, cicu_dates_name_count(format, type))).compactMap { index in
      ICUText.string { cicu_dates_name(format, type, index, $0, $1) }
    }
  }
}
