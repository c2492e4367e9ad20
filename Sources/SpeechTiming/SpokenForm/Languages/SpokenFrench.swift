/// French.
struct SpokenFrench: RomanceLanguage {
  let numerals = Numerals(language: "fr")
  let index = Self.sharedIndex

  static let millionEndings = ["illion", "illions", "illiard", "illiards"]
  private static let sharedIndex = LanguageIndex(SpokenFrenchData.data)

  func linked(_ noun: String) -> String {
    guard let first = noun.lowercased().first, "aeiouyéèêâîôûhœ".contains(first) else { return "de " + noun }
    return "d'" + noun
  }

  // Numbers

  /// Up to three decimals are read as a number, more of them two by two.
  func decimals(_ digits: String) -> String {
    digits.utf8.count <= 3 ? decimalsAsNumber(digits) : decimalsInPairs(digits, last: .none)
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " et " } ?? ""
    let isOne = fraction.numerator == 1
    let part: String
    switch fraction.denominator {
    case 2:
      if !whole.isEmpty, isOne { return whole + (unit?.gender == .feminine ? "demie" : "demi") }
      if unit != nil, isOne { return unit?.gender == .feminine ? "une demi" : "un demi" }
      part = "demi"
    case 3: part = "tiers"
    case 4: part = "quart"
    default: part = ordinal(fraction.denominator, isFeminine: false)
    }
    let words = whole + cardinal(fraction.numerator, .none) + " " + part + (isOne || part.hasSuffix("s") ? "" : "s")
    return unit == nil ? words : words + " de"
  }

  /// Two days in a row: `les 17-18 mars`.
  func rangeWord(_ word: String, _ first: Figure, _ second: Figure, after previous: String, before next: String)
    -> String
  {
    guard previous == "les", index.months[next] != nil, let from = first.wholeValue, second.wholeValue == from + 1
    else {
      return word
    }
    return ""
  }

  func nounForm(after figure: Figure) -> Int {
    switch figure {
    case .number(let literal): (literal.value ?? 2) < 2 ? 0 : 1
    case .fraction(let fraction): fraction.whole ?? 0 > 1 ? 1 : 0
    }
  }

  // Ordinals, dates, times

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    if literal.value == 1,
      let mark = raisedMark(after: literal, in: text, ["ers", "ères", "ère", "res", "re", "er", "ᵉʳ", "ʳᵉ"])
    {
      return mark
    }
    if literal.value == 2, let mark = raisedMark(after: literal, in: text, ["nde", "nds", "ndes", "nd"]) {
      return mark
    }
    if let mark = raisedMark(
      after: literal, in: text, ["èmes", "ème", "iemes", "ieme", "ièmes", "ième", "es", "e", "ᵉ", "º"])
    {
      return mark
    }
    let end = literal.range.upperBound
    guard text.has("°", at: end), !text.isWordCharacter(at: end + 2), (literal.value ?? 0) <= 20,
      !["à", "de", "fait", "les", "des", "entre"].contains(text.wordBefore(literal.range.lowerBound)),
      !["c", "celsius", "nord", "sud", "est", "ouest", "de"].contains(text.wordAfter(end + 2))
    else { return nil }
    return OrdinalMark(end: end + 2, text: "°")
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    if mark.hasPrefix("nd") { return mark.hasPrefix("nde") ? "seconde" : "second" }
    let isFeminine = mark.hasPrefix("r") || mark.hasPrefix("è") && number == 1 || mark == "ʳᵉ"
    return ordinal(number, isFeminine: isFeminine) + (mark.hasSuffix("s") ? "s" : "")
  }

  /// ICU says `cent-et-unième`.
  func ordinal(_ number: Int64, isFeminine: Bool) -> String {
    let words = numerals.words(for: number, isFeminine ? "%spellout-ordinal-feminine" : "%spellout-ordinal-masculine")
    return number % 100 == 1 ? words.replacing("-et-un", with: " un") : words
  }

  /// `les 80s`, in English as written; below fifty they are seconds.
  func decade(_ literal: NumberLiteral, suffix: String) -> String? {
    guard suffix == "s", literal.digits.utf8.count == 2, let value = literal.value else { return nil }
    return [50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties", 90: "nineties"][value]
  }

  /// Telephone numbers go two by two.
  func phone(_ groups: [String], isInternational: Bool, extensionDigits: String?) -> String {
    var parts = isInternational ? [index.signs.plus] : []
    for group in groups {
      guard group.utf8.count <= 2, let number = Int64(group) else {
        parts.append(numerals.digitByDigit(group))
        continue
      }
      let hasZero = group.utf8.count == 2 && number < 10
      parts.append((hasZero ? numerals.digits[0] + " " : "") + cardinal(number, .none))
    }
    if let extensionDigits { parts += [index.signs.extensionNumber, numerals.digitByDigit(extensionDigits)] }
    return parts.joined(separator: " ")
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { $0 == 1 ? "premier" : cardinal(Int64($0), .none) }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func isShortDate(hasStop: Bool, digits: Int, after previous: String) -> Bool { digits == 4 && !hasStop }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .feminine), time.hour < 2 ? "heure" : "heures"]
    if let minute = time.minute, minute > 0 || time.second != nil { words.append(cardinal(Int64(minute), .none)) }
    if let second = time.second {
      words += [
        time.minute == 1 ? "minute" : "minutes", part(Int64(second), CountedNoun("seconde|secondes", .feminine)) ?? "",
      ]
    }
    switch time.half {
    case .morning: words.append("du matin")
    case .afternoon: words.append((6...11).contains(time.hour) ? "du soir" : "de l'après-midi")
    case nil: break
    }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let isRuler = index.rulers[previous.lowercased()] != nil
    guard isRuler || isPlainRoman(numeral, after: previous) else { return nil }
    return RomanReading(spoken: number == 1 && isRuler ? "premier" : cardinal(number, .none))
  }

  var romanMarks: [String] { ["ème", "er", "re", "e", "ᵉʳ", "ᵉ"] }
}
