/// Russian.
struct SpokenRussian: SpokenLanguage {
  let numerals = Numerals(language: "ru")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenRussianData.data)

  // Numbers

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    numerals.words(for: number, "%spellout-cardinal-" + Self.gender(agreement.gender))
  }

  private static func gender(_ gender: Gender?) -> String {
    switch gender {
    case .feminine: "feminine"
    case .neuter: "neuter"
    default: "masculine"
    }
  }

  /// `три целых две сотых`.
  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let digits = literal.digits.isEmpty ? "0" : literal.digits
    guard
      let words = numerals.words(forDecimal: digits + "." + (literal.fraction ?? "0"), "%spellout-cardinal-masculine")
    else {
      return [numerals.digitByDigit(digits), index.signs.decimal, numerals.digitByDigit(literal.fraction ?? "")].joined(
        separator: " ")
    }
    return literal.value == 0 && !words.hasPrefix("ноль") ? "ноль целых " + words : words
  }

  /// One, few (2–4), many.
  func nounForm(after figure: Figure) -> Int {
    guard let value = figure.wholeValue else { return 1 }
    let (tens, ones) = (value % 100, value % 10)
    if ones == 1, tens != 11 { return 0 }
    return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
  }

  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    number(figure, Agreement(gender: scale.noun.gender)) + " " + scale.noun.form(nounForm(after: figure))
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .feminine) + ($0 % 10 == 1 ? " целая " : " целых ") } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1, whole.isEmpty {
      return unit == nil ? "одна вторая" : "половина"
    }
    let isOne = fraction.numerator % 10 == 1 && fraction.numerator % 100 != 11
    let ruleSet = isOne ? "%spellout-ordinal-feminine" : "%spellout-ordinal-plural-genitive"
    return whole + cardinal(fraction.numerator, .feminine) + " " + numerals.words(for: fraction.denominator, ruleSet)
  }

  func agreement(before next: String, after previous: String, of literal: NumberLiteral) -> Agreement {
    Agreement(gender: index.labels.contains(previous) ? nil : index.nounGenders[next])
  }

  // Ordinals, years, dates, times

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    guard text[end] == UInt8(ascii: "-"), case let stop = text.endOfLetters(end + 1), stop > end + 1, stop - end <= 7
    else { return nil }
    let mark = text.lower(end + 1..<stop)
    return Self.endings[mark] == nil ? nil : OrdinalMark(end: stop, text: mark)
  }

  private static let endings: [String: String] = [
    "й": "masculine", "ый": "masculine", "ой": "masculine", "ий": "masculine", "я": "feminine", "ая": "feminine",
    "е": "neuter",
    "ое": "neuter", "го": "masculine-genitive", "ого": "masculine-genitive", "му": "masculine-dative",
    "м": "masculine-locative",
    "ом": "masculine-locative", "ю": "feminine-accusative", "ую": "feminine-accusative", "х": "plural-genitive",
    "ых": "plural-genitive",
    "ые": "plural", "ми": "plural-ablative", "ым": "masculine-ablative",
  ]

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    var form = Self.endings[mark] ?? "masculine"
    // `2-е место` is neuter; decades and what names no noun of that kind are plural.
    if mark == "е", number >= 20 && number % 10 == 0 || !["о", "е"].contains(next.suffix(1)) { form = "plural" }
    return ordinal(number, form)
  }

  /// Without the `одна` that ICU puts before thousands.
  private func ordinal(_ number: Int64, _ form: String) -> String {
    let words = numerals.words(for: number, "%spellout-ordinal-" + form)
    return words.hasPrefix("одна тысяча") ? String(words.dropFirst(5)) : words
  }

  /// Codes lose their zeros, and years agree with the word `год` behind them.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    guard let value = literal.value, !literal.isNegative, !literal.isGrouped else { return nil }
    if literal.hasLeadingZero, value > 0 { return LoneNumber(spoken: cardinal(value, .none)) }
    guard (1000...2199).contains(value) else { return nil }
    // A modern year by itself; everything else that stands alone is a number.
    if value >= 1500, text.startsText(at: literal.range.lowerBound), text.endsText(at: literal.range.upperBound) {
      return LoneNumber(spoken: ordinal(value, "masculine"), kind: .year)
    }
    let forms = [
      "год": "masculine", "году": "masculine-locative", "года": "masculine-genitive", "годом": "masculine-ablative",
    ]
    if text.wordAfter(literal.range.upperBound) == "году",
      ["к", "по"].contains(text.wordBefore(literal.range.lowerBound))
    {
      return LoneNumber(spoken: ordinal(value, "masculine-dative"), kind: .year)
    }
    return forms[text.wordAfter(literal.range.upperBound)].map { LoneNumber(spoken: ordinal(value, $0), kind: .year) }
  }

  /// `в 2024 г.` is a year with its noun, in the case of the word before.
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading {
    let end = text.skippingSpaces(reading.range.upperBound, limit: 1)
    guard reading.kind == .cardinal, text.has("г.", at: end), !text.isLetter(at: end + 3),
      case let digits = text.string(reading.range), digits.utf8.count == 4, let value = Int64(digits),
      (1000...2199).contains(value)
    else { return reading }
    let isLocative = text.wordBefore(reading.range.lowerBound) == "в"
    let words = ordinal(value, isLocative ? "masculine-locative" : "masculine-genitive")
    return Reading(
      range: reading.range.lowerBound..<end + 3, spoken: words + (isLocative ? " году" : " года"), kind: .year,
      mayEndSentence: true)
  }

  func year(_ year: WrittenYear) -> String { ordinal(year.value, "masculine-genitive") }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { ordinal(Int64($0), date.isNumeric ? "neuter" : "masculine-genitive") },
      date.month.map { monthName($0) },
      date.year.map { year($0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var parts = [part(Int64(time.hour), CountedNoun("час|часа|часов"))]
    if let minute = time.minute, minute > 0 || time.second != nil {
      parts.append(part(Int64(minute), CountedNoun("минута|минуты|минут", .feminine)))
    }
    if let second = time.second { parts.append(part(Int64(second), CountedNoun("секунда|секунды|секунд", .feminine))) }
    switch time.half {
    case .morning: parts.append("утра")
    case .afternoon: parts.append("дня")
    case nil: break
    }
    return (parts + [time.zone]).compactMap(\.self).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if next.hasPrefix("век") || index.rulers[previous.lowercased()] != nil {
      let form =
        switch next {
        case "века": "masculine-genitive"
        case "веке": "masculine-locative"
        default: index.rulers[previous.lowercased()] == .feminine ? "feminine" : "masculine"
        }
      return RomanReading(spoken: ordinal(number, form))
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

  /// `20-летний` is `двадцатилетний`: the genitive joined.
  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? {
    guard hyphen, let value = literal.value, literal.fraction == nil,
      rest.hasPrefix("лет") || rest.hasPrefix("миллион") || rest.hasPrefix("процент")
        || rest.hasPrefix("минут") || rest.hasPrefix("час") || rest.hasPrefix("днев") || rest.hasPrefix("этаж")
    else { return nil }
    let words = numerals.words(for: value, "%spellout-cardinal-masculine-genitive").replacing(" ", with: "")
    return (value == 100 ? "сто" : words) + rest
  }
}
