/// Portuguese, as spoken in Brazil unless the tag says Portugal.
struct SpokenPortuguese: RomanceLanguage {
  let numerals: Numerals
  let index = Self.sharedIndex

  static let millionEndings = ["ilhão", "ilhões"]
  private static let sharedIndex = LanguageIndex(SpokenPortugueseData.data)

  init(isEuropean: Bool) {
    numerals = Numerals(language: isEuropean ? "pt-PT" : "pt")
  }

  /// ICU says `e` before every last group; it stands before those up to a hundred and before full hundreds.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let ruleSet =
      switch agreement.gender {
      case nil: Numerals.counting
      case .feminine: "%spellout-cardinal-feminine"
      default: "%spellout-cardinal-masculine"
      }
    var power: Int64 = 1
    while power < 1_000_000_000_000_000, number != 0, number / power % 1000 == 0 { power *= 1000 }
    let last = number / power % 1000
    guard power > 1, number > power * 1000, last > 100, last % 100 != 0 else {
      return numerals.words(for: number, ruleSet)
    }
    return numerals.words(for: number - last * power, ruleSet) + " " + numerals.words(for: last * power, ruleSet)
  }

  var moneyJoiner: String { " e " }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, Agreement(gender: unit?.gender)) + " e " } ?? ""
    let isOne = fraction.numerator == 1
    if fraction.denominator == 2, isOne, unit != nil { return whole + (unit?.gender == .feminine ? "meia" : "meio") }
    let numerator = cardinal(fraction.numerator, .none)
    var part: String
    switch fraction.denominator {
    case 2: part = "meio"
    case 3: part = "terço"
    case 4...10, 100, 1000, 1_000_000: part = ordinal(fraction.denominator, isFeminine: false)
    default: return whole + numerator + " " + cardinal(fraction.denominator, .none) + " avos"
    }
    if !isOne { part += "s" }
    return whole + numerator + " " + part + (unit == nil ? "" : " de")
  }

  func nounForm(after figure: Figure) -> Int {
    switch figure {
    case .number(let literal): literal.value == 1 || (literal.value == 0 && literal.fraction != nil) ? 0 : 1
    case .fraction(let fraction): fraction.whole ?? 0 > 1 ? 1 : 0
    }
  }

  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading { joiningDurations(reading, in: text) }

  // Ordinals, dates, times

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    if let mark = raisedMark(after: literal, in: text, [".º", ".ª", "ºs", "ªs", "º", "ª"]) { return mark }
    let end = literal.range.upperBound
    guard text.has("°", at: end), !text.isWordCharacter(at: end + 2), (literal.value ?? 0) <= 20,
      !["a", "de", "até", "uns", "os", "são", "faz", "entre"].contains(text.wordBefore(literal.range.lowerBound)),
      !["c", "celsius", "norte", "sul", "leste", "oeste", "de"].contains(text.wordAfter(end + 2))
    else { return nil }
    return OrdinalMark(end: end + 2, text: "º")
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    let isPlural = mark.hasSuffix("s")
    return ordinal(number, isFeminine: mark.contains("ª")) + (isPlural ? "s" : "")
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { $0 == 1 ? "primeiro" : cardinal(Int64($0), .none) }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " de ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    // `15h da tarde` is said on the clock of twelve.
    let isHalfDay = (13...18).contains(time.hour) && time.wordsBehind == "da tarde"
    let isNight = (18...23).contains(time.hour) && time.wordsBehind == "da noite"
    let hour = isHalfDay || isNight ? time.hour - 12 : time.hour
    var words = [cardinal(Int64(hour), .feminine), hour == 1 ? "hora" : "horas"]
    if let minute = time.minute, minute > 0 || time.second != nil {
      words += ["e", cardinal(Int64(minute), .masculine)]
      if let second = time.second {
        words += [minute == 1 ? "minuto" : "minutos", "e", part(Int64(second), CountedNoun("segundo|segundos")) ?? ""]
      }
    }
    switch time.half {
    case .morning: words.append("da manhã")
    case .afternoon: words.append((7...11).contains(time.hour) ? "da noite" : "da tarde")
    case nil: break
    }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let name = previous.lowercased()
    if index.rulers[name] != nil {
      let isFeminine = index.rulers[name] == .feminine
      return RomanReading(spoken: number > 10 ? cardinal(number, .none) : ordinal(number, isFeminine: isFeminine))
    }
    if Self.rankedNouns.contains(next), !index.romanLabels.contains(name) {
      return RomanReading(spoken: ordinal(number, isFeminine: next.hasSuffix("a") || next.hasSuffix("ão")))
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }
  private static let rankedNouns: Set<String> = [
    "guerra", "república", "congresso", "encontro", "edição", "jornada", "semana", "concílio", "plano", "fórum",
  ]
}
