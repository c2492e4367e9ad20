/// Polish.
///
/// ICU has no Polish ordinals; those that dates and times need are formed here.
struct SpokenPolish: SpokenLanguage {
  let numerals = Numerals(language: "pl")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenPolishData.data)

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let form =
      switch agreement.gender {
      case .feminine: "feminine"
      case .neuter: "neuter"
      default: "masculine"
      }
    return numerals.words(for: number, "%spellout-cardinal-" + form)
  }

  func decimals(_ digits: String) -> String {
    guard digits.utf8.count <= 3, digits.utf8.first != 0x30, let value = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return cardinal(value, .none)
  }

  /// One, few (2–4), many, and the genitive singular after decimals.
  func nounForm(after figure: Figure) -> Int {
    guard let value = figure.wholeValue else { return 3 }
    if value == 1 { return 0 }
    return (2...4).contains(value % 10) && !(12...14).contains(value % 100) ? 1 : 2
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " i " } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1 {
      return whole.isEmpty ? (unit == nil ? "jedna druga" : "pół") : whole + "pół"
    }
    let isOne = fraction.numerator == 1
    return whole + cardinal(fraction.numerator, .feminine) + " "
      + ordinal(
        fraction.denominator, isOne ? .feminine : (2...4).contains(fraction.numerator) ? .plural : .pluralGenitive)
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    guard text[end] == UInt8(ascii: "."), literal.digits.utf8.count <= 3, !text.isWordCharacter(at: end + 1) else {
      return nil
    }
    let next = text.rangeOfWordAfter(end + 1)
    guard !next.isEmpty, !text.isCapital(at: next.lowerBound) else { return nil }
    return OrdinalMark(end: end + 1, text: ".")
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    switch previous {
    case "w", "we", "o", "na", "po", "przy":
      ordinal(number, next.hasSuffix("ie") || next.hasSuffix("u") ? .locative : .feminineGenitive)
    case "od", "do", "z", "ze", "dla", "bez", "około": ordinal(number, .genitive)
    default:
      ordinal(
        number, next.hasSuffix("a") ? .feminine : next.hasSuffix("e") || next.hasSuffix("o") ? .neuter : .masculine)
    }
  }

  /// Years: `w 1995 roku`, `od 1995 roku`, `rok 1995`.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    guard let value = literal.value, (1000...2199).contains(value), !literal.isNegative, !literal.isGrouped else {
      return nil
    }
    let previous = text.wordBefore(literal.range.lowerBound)
    let next = text.wordAfter(literal.range.upperBound)
    if next == "roku" || next == "r" {
      let form: OrdinalForm = ["w", "we", "po", "o"].contains(previous) ? .locative : .genitive
      return LoneNumber(spoken: ordinal(value, form), kind: .year)
    }
    return previous == "rok" ? LoneNumber(spoken: ordinal(value, .masculine), kind: .year) : nil
  }

  func year(_ year: WrittenYear) -> String { ordinal(year.value, .genitive) }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { ordinal(Int64($0), .genitive) }, date.month.map { monthName($0) }, date.year.map { year($0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    let isLocative = ["o", "po", "przed", "od", "do"].contains(previous)
    var words = [
      time.hour == 0
        ? (isLocative ? "zerowej" : "zero") : ordinal(Int64(time.hour), isLocative ? .feminineGenitive : .feminine)
    ]
    if let minute = time.minute, minute > 0 || time.second != nil {
      if minute < 10 { words.append("zero") }
      words.append(cardinal(Int64(minute), .none))
    }
    if let second = time.second {
      words.append(part(Int64(second), CountedNoun("sekunda|sekundy|sekund", .feminine)) ?? "")
    }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if next.hasPrefix("wiek") { return RomanReading(spoken: ordinal(number, next == "wieku" ? .genitive : .masculine)) }
    if let gender = index.rulers[previous.lowercased()] {
      return RomanReading(spoken: ordinal(number, gender == .feminine ? .feminine : .masculine).capitalizedFirst)
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }
}
