/// Swedish.
struct SpokenSwedish: SpokenLanguage {
  let numerals = Numerals(language: "sv")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenSwedishData.data)

  /// `hundra` and `tusen` without the `ett` that ICU puts before them.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let ruleSet =
      agreement.gender == nil || agreement.gender == .neuter ? "%spellout-cardinal-neuter" : "%spellout-cardinal-reale"
    let words = numerals.words(for: number, ruleSet).replacing("etthundra", with: "hundra").replacing(
      "etttusen", with: "tusen")
    return words.split(separator: " ").map { $0.hasPrefix("ettusen") ? String($0.dropFirst(2)) : String($0) }
      .joined(separator: " ")
  }

  func decimals(_ digits: String) -> String {
    guard digits.utf8.count <= 3, digits.utf8.first != 0x30, let value = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return cardinal(value, .none)
  }

  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let whole = literal.value.map { cardinal($0, agreement) } ?? numerals.digitByDigit(literal.digits)
    return [whole, literal.hasForeignMark ? index.signs.point : index.signs.decimal, decimals(literal.fraction ?? "")]
      .joined(separator: " ")
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " och " } ?? ""
    let isOne = fraction.numerator == 1
    if fraction.denominator == 2, isOne { return whole + "en halv" }
    var part =
      fraction.denominator == 2 ? "halv" : numerals.words(for: fraction.denominator, "%spellout-ordinal-neuter")
    if part.hasSuffix("nde") { part.removeLast(2) }
    if fraction.denominator != 2 { part += "del" }
    return whole + cardinal(fraction.numerator, .masculine) + " " + part + (isOne ? "" : "ar")
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    for mark in [":a", ":e"] where text.has(mark, at: end) && !text.isLetter(at: end + 2) {
      return OrdinalMark(end: end + 2, text: mark)
    }
    guard text[end] == UInt8(ascii: "."), literal.digits.utf8.count <= 2, !text.isWordCharacter(at: end + 1) else {
      return nil
    }
    let next = text.rangeOfWordAfter(end + 1)
    let isAlone = text.startsText(at: literal.range.lowerBound) && text.endsText(at: end)
    guard isAlone || (!next.isEmpty && !text.isCapital(at: next.lowerBound)) else { return nil }
    return OrdinalMark(end: end + 1, text: ".")
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    numerals.words(for: number, "%spellout-ordinal-reale").replacing("etthundra", with: "hundra")
  }

  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    if isYearByWord(literal, in: text) { return true }
    return (1100...1999).contains(literal.value ?? 0) && text.wordAfter(literal.range.upperBound).isEmpty
      && !text.startsText(at: literal.range.lowerBound)
  }

  func year(_ year: WrittenYear) -> String {
    guard (2010...2099).contains(year.value) else {
      return numerals.words(for: year.value, "%spellout-numbering-year").replacing("ettusen", with: "tiohundra")
    }
    return "tjugo" + cardinal(year.value % 100, .none)
  }

  func decade(_ literal: NumberLiteral, suffix: String) -> String? {
    guard suffix.hasPrefix("tal"), let value = literal.value else { return nil }
    let words = value == 1000 ? "tiohundra" : year(WrittenYear(value: value, digits: literal.digits.utf8.count))
    return words + suffix
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { ordinal(Int64($0), mark: ".", before: "", after: "") }, date.month.map { monthName($0) },
      date.year.map { year($0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func isTimeOfDay(after previous: String) -> Bool { previous == "kl." || previous == "klockan" }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .none)]
    if let minute = time.minute, minute > 0 || time.second != nil {
      if minute < 10 { words.append("noll") }
      words.append(cardinal(Int64(minute), .none))
    }
    if let second = time.second { words += ["och", part(Int64(second), CountedNoun("sekund|sekunder")) ?? ""] }
    if let half = time.half { words.append(half == .morning ? "förmiddag" : "eftermiddag") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    number(figure, Agreement(gender: scale.noun.gender), of: scale.noun) + " "
      + scale.noun.form(nounForm(after: figure))
  }

  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? {
    guard let first = rest.unicodeScalars.first, first != "%", !Letters.isCapital(first.value),
      rest.unicodeScalars.count > 2
    else { return nil }
    return number(literal, .none) + rest
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if index.rulers[previous.lowercased()] != nil {
      return RomanReading(spoken: "den " + ordinal(number, mark: ".", before: "", after: ""))
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }
}
