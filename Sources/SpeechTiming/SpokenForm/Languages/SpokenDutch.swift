/// Dutch.
struct SpokenDutch: SpokenLanguage {
  let numerals = Numerals(language: "nl")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenDutchData.data)

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    number == 1 && agreement.gender == nil ? "één" : numerals.words(for: number)
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " en " } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1 { return whole + "een half" }
    let part =
      switch fraction.denominator {
      case 2: "halve"
      case 4: "kwart"
      default: numerals.words(for: fraction.denominator, "%spellout-ordinal")
      }
    return whole + cardinal(fraction.numerator, .masculine) + " " + part
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    for mark in ["ste", "de", "e", "ᵉ"] where text.has(mark, at: end) && !text.isLetter(at: end + mark.utf8.count) {
      return OrdinalMark(end: end + mark.utf8.count, text: mark)
    }
    return nil
  }

  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    if isYearByWord(literal, in: text) { return true }
    return (1100...1999).contains(literal.value ?? 0) && text.wordAfter(literal.range.upperBound).isEmpty
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { cardinal(Int64($0), .none) }, date.month.map { monthName($0) }, date.year.map { year($0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .none), "uur"]
    if let minute = time.minute, minute > 0 || time.second != nil { words.append(cardinal(Int64(minute), .none)) }
    if let second = time.second { words += ["en", part(Int64(second), CountedNoun("seconde|seconden")) ?? ""] }
    if let half = time.half { words.append(half == .morning ? "'s ochtends" : "'s middags") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? {
    guard let first = rest.unicodeScalars.first, first != "%", !Letters.isCapital(first.value),
      rest.unicodeScalars.count > 2
    else { return nil }
    return number(literal, .masculine) + rest
  }

  func plural(ofSpelled spelled: String) -> String { spelled + "'s" }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if index.rulers[previous.lowercased()] != nil {
      return RomanReading(spoken: "de " + numerals.words(for: number, "%spellout-ordinal").capitalizedFirst)
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }
}
