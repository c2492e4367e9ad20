/// English.
struct SpokenEnglish: SpokenLanguage {
  let numerals = Numerals(language: "en")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenEnglishData.data)

  // Numbers

  /// With `and` before the tens below a million, where it is usual in speech.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    numerals.words(for: number, number.magnitude < 1_000_000 ? "%spellout-cardinal-verbose" : Numerals.counting)
  }

  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    let scaleWord = " " + scale.noun.form(0)
    guard case .number(let literal) = figure, literal.fraction == nil, let value = literal.value else {
      return number(figure, .none) + scaleWord
    }
    return (literal.isNegative ? "minus " : "") + numerals.words(for: value) + scaleWord
  }

  /// A long number by itself and without separators is a code, and so is one behind a word such as `ending`; four
  /// digits before a name are those of a house.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    guard !literal.isNegative, !literal.isGrouped, let value = literal.value else { return nil }
    let previous = text.wordBefore(literal.range.lowerBound)
    let count = literal.digits.utf8.count
    let stands = text.startsText(at: literal.range.lowerBound) && text.endsText(at: literal.range.upperBound)
    if Self.codeWords.contains(previous) && count > 3 || (count > 4 && stands) {
      return LoneNumber(spoken: numerals.digitByDigit(literal.digits))
    }
    guard count == 3 || count == 4, value % 100 != 0, isHouseNumber(literal, in: text) else { return nil }
    return LoneNumber(
      spoken: numerals.words(for: value / 100) + " " + (value % 100 < 10 ? "oh " : "")
        + numerals.words(for: value % 100))
  }

  private func isHouseNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    var place = literal.range.upperBound
    for _ in 0..<5 {
      let word = text.rangeOfWordAfter(place)
      guard !word.isEmpty, text.isCapital(at: word.lowerBound) else { return false }
      if Self.streetWords.contains(text.lower(word)) { return true }
      place = word.upperBound
    }
    return false
  }

  private static let codeWords: Set<String> = [
    "code", "ending", "zip", "pin", "id", "account", "flight", "password", "otp", "extension",
  ]
  private static let streetWords: Set<String> = [
    "st", "street", "ave", "avenue", "rd", "road", "blvd", "boulevard", "dr", "drive", "ln", "lane", "expy",
    "expressway",
    "way", "hwy", "highway", "pkwy", "ct", "court", "pl", "place", "sq", "square",
  ]

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    // The day has become a name.
    if fraction.whole == nil, fraction.numerator == 9, fraction.denominator == 11, unit == nil { return "nine eleven" }
    var part =
      switch fraction.denominator {
      case 2: fraction.numerator == 1 ? "half" : "halve"
      case 4: "quarter"
      default: numerals.words(for: fraction.denominator, "%spellout-ordinal")
      }
    if fraction.numerator != 1 { part += "s" }
    let words = cardinal(fraction.numerator, .none) + " " + part
    let whole = fraction.whole.map { cardinal($0, .none) + " and " }
    return (whole ?? "") + words + (unit != nil && whole == nil ? " of a" : "")
  }

  func nounForm(after figure: Figure) -> Int {
    if case .fraction(let fraction) = figure, fraction.whole == nil { return 0 }
    return figure.wholeValue == 1 ? 0 : 1
  }

  // Ordinals and years

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    let letters = end..<text.endOfLetters(end)
    guard letters.count == 2, let value = literal.value else { return nil }
    let isTeen = (11...13).contains(value % 100)
    let expected = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
    let mark = text.lower(letters)
    return mark == expected ? OrdinalMark(end: letters.upperBound, text: mark) : nil
  }

  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    guard let value = literal.value, (1000...2199).contains(value) else { return false }
    if isYearByWord(literal, in: text) { return true }
    guard (1100...2099).contains(value) else { return false }
    let next = text.wordAfter(literal.range.upperBound)
    let isCounted = next.count > 3 && next.hasSuffix("s") && !Self.verbs.contains(next) || Self.plurals.contains(next)
    return !isCounted
  }

  private static let verbs: Set<String> = [
    "was", "this", "does", "thus", "always", "perhaps", "towards", "across", "unless",
  ]
  private static let plurals: Set<String> = [
    "people", "men", "women", "children", "percent", "feet", "more", "or", "different", "new",
  ]

  func year(_ year: WrittenYear) -> String {
    guard year.digits == 2 else { return numerals.words(for: year.value, "%spellout-numbering-year") }
    return (year.value < 10 ? "oh " : "") + numerals.words(for: year.value)
  }

  func decade(_ literal: NumberLiteral, suffix: String) -> String? {
    guard suffix == "s", literal.digits.last == "0", literal.digits.utf8.count != 3, let value = literal.value else {
      return nil
    }
    let words = year(WrittenYear(value: value, digits: literal.digits.utf8.count))
    return words.hasSuffix("y") ? words.dropLast() + "ies" : words + "s"
  }

  // Dates and times

  func date(_ date: WrittenDate, after previous: String) -> String {
    let year = date.year.map { self.year($0) }
    guard let day = date.day.map({ numerals.words(for: Int64($0), "%spellout-ordinal") }) else {
      return [date.month.map { monthName($0) }, year].compactMap(\.self).joined(separator: " ")
    }
    guard let month = date.month.map({ monthName($0) }) else {
      return [day, year].compactMap(\.self).joined(separator: " ")
    }
    let words = date.hasMonthFirst ? [month, day] : [previous == "the" ? nil : "the", day, "of", month]
    return (words + [year]).compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words: [String] = []
    if let second = time.second {
      words = [
        part(Int64(time.hour), CountedNoun("hour|hours")), part(Int64(time.minute ?? 0), CountedNoun("minute|minutes")),
        "and",
        part(Int64(second), CountedNoun("second|seconds")),
      ].compactMap(\.self)
    } else {
      words = [numerals.words(for: Int64(time.hour))]
      switch time.minute {
      case nil: break
      case 0: if time.half == nil { words.append("o'clock") }
      case let minute?:
        if minute < 10 { words.append("oh") }
        words.append(numerals.words(for: Int64(minute)))
      }
    }
    if let half = time.half { words.append(half == .morning ? "A M" : "P M") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  // Words with numbers

  func embedded(_ digits: String) -> String {
    guard digits.utf8.count <= 2, digits.utf8.first != 0x30 || digits == "0", let number = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return numerals.words(for: number)
  }

  func plural(ofSpelled spelled: String) -> String { spelled + "'s" }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let name = previous.lowercased()
    if index.rulers[name] != nil {
      return RomanReading(spoken: "the " + numerals.words(for: number, "%spellout-ordinal").capitalizedFirst)
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

}
