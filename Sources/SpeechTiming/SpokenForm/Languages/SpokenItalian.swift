/// Italian.
struct SpokenItalian: RomanceLanguage {
  let numerals = Numerals(language: "it")
  let index = Self.sharedIndex

  static let millionEndings = ["ilione", "ilioni", "iliardo", "iliardi"]
  private static let sharedIndex = LanguageIndex(SpokenItalianData.data)

  func linked(_ noun: String) -> String { "di " + noun }

  // Numbers

  /// `ventitré` in two words: written together, the accent is right at the end of a number only.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let ruleSet =
      switch agreement.gender {
      case nil: Numerals.counting
      case .feminine: "%spellout-cardinal-feminine"
      default: "%spellout-cardinal-masculine"
      }
    return numerals.words(for: number, ruleSet).replacing("tré", with: " tre")
  }

  func decimals(_ digits: String) -> String {
    digits.utf8.count <= 3 ? decimalsAsNumber(digits) : numerals.digitByDigit(digits)
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " e " } ?? ""
    let isOne = fraction.numerator == 1
    if fraction.denominator == 2, isOne {
      guard whole.isEmpty else { return whole + "mezzo" }
      return unit == nil ? "un mezzo" : unit?.gender == .feminine ? "mezza" : "mezzo"
    }
    var part = fraction.denominator == 2 ? "mezzo" : ordinal(fraction.denominator, isFeminine: false)
    if !isOne { part = part.dropLast() + "i" }
    return whole + cardinal(fraction.numerator, .masculine) + " " + part + (unit == nil ? "" : " di")
  }

  func nounForm(after figure: Figure) -> Int {
    if case .fraction(let fraction) = figure { return fraction.whole ?? 0 > 1 ? 1 : 0 }
    return figure.wholeValue == 1 ? 0 : 1
  }

  /// `un'ora`.
  func joined(_ words: String, _ noun: String) -> String {
    guard words == "una", let first = noun.first, "aeiou".contains(first) else { return words + " " + noun }
    return "un'" + noun
  }

  /// `euro al mese`, `chilometri all'ora`.
  func rate(_ unit: CountedNoun?, per other: CountedNoun) -> CountedNoun {
    let noun = other.form(0)
    let isFeminine = other.gender == .feminine || (other.gender == nil && noun.hasSuffix("a"))
    let tail =
      if let first = noun.first, "aeiou".contains(first) { "all'" + noun } else {
        (isFeminine ? "alla " : "al ") + noun
      }
    guard let unit else { return CountedNoun(forms: [tail], gender: nil) }
    return CountedNoun(forms: unit.forms.map { $0 + " " + tail }, gender: unit.gender)
  }

  /// `1 ora` is `un'ora`, and the last of several units of time follows `e`.
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading {
    var reading = joiningDurations(reading, in: text)
    if reading.kind == .cardinal, reading.spoken == "una",
      let first = text.wordAfter(reading.range.upperBound).first, "aeiou".contains(first)
    {
      reading.spoken = "un'"
    }
    return reading
  }

  // Ordinals, dates, times

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    if let mark = raisedMark(after: literal, in: text, [".º", ".ª", "º", "ª", "esimo", "esima", "mo", "ma"]) {
      return mark
    }
    let end = literal.range.upperBound
    guard text.has("°", at: end), !text.isWordCharacter(at: end + 2), (literal.value ?? 0) <= 100,
      !["a", "di", "sono", "fino", "tra", "circa"].contains(text.wordBefore(literal.range.lowerBound)),
      !["c", "celsius", "nord", "sud", "est", "ovest", "di"].contains(text.wordAfter(end + 2))
    else { return nil }
    return OrdinalMark(end: end + 2, text: "º")
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    ordinal(number, isFeminine: mark.hasSuffix("ª") || mark.hasSuffix("a"))
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { $0 == 1 ? "primo" : cardinal(Int64($0), .none) }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [time.hour == 1 ? "una" : cardinal(Int64(time.hour), .none)]
    if let minute = time.minute, minute > 0 || time.second != nil {
      words += ["e", part(Int64(minute), CountedNoun("minuto|minuti")) ?? ""]
    }
    if let second = time.second { words += ["e", part(Int64(second), CountedNoun("secondo|secondi")) ?? ""] }
    switch time.half {
    case .morning: words.append("di mattina")
    case .afternoon: words.append((6...11).contains(time.hour) ? "di sera" : "del pomeriggio")
    case nil: break
    }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let name = previous.lowercased()
    if index.rulers[name] != nil {
      return RomanReading(spoken: ordinal(number, isFeminine: index.rulers[name] == .feminine))
    }
    if Self.centuryWords.contains(next) || Self.centuryWords.contains(name) {
      return RomanReading(spoken: ordinal(number, isFeminine: next.hasSuffix("a")))
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

  private static let centuryWords: Set<String> = [
    "secolo", "secoli", "guerra", "repubblica", "legislatura", "edizione", "giornata", "congresso", "concilio",
    "dinastia",
  ]
}
