/// Spanish.
struct SpokenSpanish: RomanceLanguage {
  let numerals = Numerals(language: "es")
  let index = Self.sharedIndex

  static let millionEndings = ["illón", "illones"]
  private static let sharedIndex = LanguageIndex(SpokenSpanishData.data)

  // Numbers

  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let isFeminine = agreement.gender == .feminine
    let whole = literal.value.map { literal.digits.isEmpty ? "" : cardinal($0, isFeminine ? .feminine : .none) }
    let mark = literal.hasForeignMark ? index.signs.point : index.signs.decimal
    return [
      whole ?? numerals.digitByDigit(literal.digits), mark, decimalsInPairs(literal.fraction ?? "", last: agreement),
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) }
    if fraction.denominator == 2, fraction.numerator == 1 {
      if let whole { return whole + (unit?.gender == .feminine ? " y media" : " y medio") }
      return unit == nil ? "un medio" : unit?.gender == .feminine ? "media" : "medio"
    }
    guard let part = Self.part(fraction.denominator, numerals) else {
      return [whole, cardinal(fraction.numerator, .none), "sobre", cardinal(fraction.denominator, .none)].compactMap(
        \.self
      )
      .joined(separator: " ")
    }
    let words = cardinal(fraction.numerator, .masculine) + " " + part + (fraction.numerator == 1 ? "" : "s")
    return (whole.map { $0 + " y " } ?? "") + words + (unit == nil ? "" : " de")
  }

  /// The name of a part: `tercio`, `onceavo`, `milésimo`; `nil` for those that have none in use.
  private static func part(_ denominator: Int64, _ numerals: Numerals) -> String? {
    switch denominator {
    case 2: return "medio"
    case 3: return "tercio"
    case 4...10, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1_000_000:
      let ordinal = numerals.words(for: denominator, "%spellout-ordinal-masculine")
      return denominator == 1_000_000 ? "millonésimo" : ordinal
    case 11..<100:
      let cardinal = numerals.words(for: denominator).replacing(" y ", with: "i")
      return (cardinal.hasSuffix("a") || cardinal.hasSuffix("o") ? String(cardinal.dropLast()) : cardinal) + "avo"
    default:
      for (power, name) in [(Int64(1_000_000), "millonésimo"), (1000, "milésimo")] where denominator % power == 0 {
        let count = denominator / power
        guard count < 1000, count % 10 == 0 || count < 10 else { return nil }
        return numerals.words(for: count, "%spellout-cardinal-masculine").replacing(" ", with: "") + name
      }
      return nil
    }
  }

  func nounForm(after figure: Figure) -> Int {
    if case .fraction(let fraction) = figure { return fraction.whole ?? 0 > 1 ? 1 : 0 }
    return figure.wholeValue == 1 ? 0 : 1
  }

  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading { joiningDurations(reading, in: text) }

  // Ordinals, dates, times

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    if let mark = raisedMark(after: literal, in: text, Self.marks) { return mark }
    let end = literal.range.upperBound
    guard text.has("°", at: end), !text.isWordCharacter(at: end + 2), (literal.value ?? 0) <= 100,
      !Self.degreeWords.contains(text.wordBefore(literal.range.lowerBound)),
      !["c", "f", "celsius", "norte", "sur", "este", "oeste", "de", "centígrados"].contains(text.wordAfter(end + 2))
    else { return nil }
    return OrdinalMark(end: end + 2, text: "º")
  }

  private static let marks = [
    ".º", ".ª", "º", "ª", ".ᵉʳ", "ᵉʳ", ".er", "er", "ero", "era", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo",
    "va", "no", "na",
  ]
  private static let degreeWords: Set<String> = ["a", "de", "hasta", "unos", "los", "son", "hace", "por", "entre"]

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    let isFeminine = mark.hasSuffix("ª") || mark.hasSuffix("a")
    let isShort = mark.hasSuffix("ᵉʳ") || mark.hasSuffix("er")
    // The one-word forms up to 29 are those that the academy recommends.
    if !isShort, number == 11 || number == 12 {
      return (number == 11 ? "undécim" : "duodécim") + (isFeminine ? "a" : "o")
    }
    if isShort, number == 11 { return "decimoprimer" }
    let words =
      isShort
      ? numerals.words(for: number, "%spellout-ordinal-masculine-adjective") : ordinal(number, isFeminine: isFeminine)
    guard (21...29).contains(number), let space = words.firstIndex(of: " ") else {
      return words.replacing("octingésim", with: "octingentésim")
    }
    let unit = words[words.index(after: space)...]
    return (unit.hasPrefix("o") ? "vigesim" : "vigesimo") + unit
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { $0 == 1 ? "primero" : cardinal(Int64($0), .none) }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " de ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words: [String]
    if let second = time.second {
      words = [
        part(Int64(time.hour), CountedNoun("hora|horas", .feminine)),
        part(Int64(time.minute ?? 0), CountedNoun("minuto|minutos")), "y",
        part(Int64(second), CountedNoun("segundo|segundos")),
      ].compactMap(\.self)
      if time.minute == 0, second == 0 { words = [cardinal(Int64(time.hour), .feminine)] }
    } else {
      words = [cardinal(Int64(time.hour), .feminine)]
      switch time.minute {
      case nil, 0: break
      case 15: words.append("y cuarto")
      case 30: words.append("y media")
      case let minute?: words.append("y " + cardinal(Int64(minute), .none))
      }
    }
    if let half = time.half { words.append(Self.partOfDay(half, hour: time.hour)) }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  private static func partOfDay(_ half: WrittenTime.DayHalf, hour: Int) -> String {
    switch half {
    case .morning: hour == 12 ? "de la noche" : "de la mañana"
    case .afternoon: (9...11).contains(hour) ? "de la noche" : "de la tarde"
    }
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let name = previous.lowercased()
    if index.romanLabels.contains(name) { return RomanReading(spoken: cardinal(number, .none)) }
    if index.rulers[name] != nil {
      let isFeminine = index.rulers[name] == .feminine
      return RomanReading(spoken: number > 10 ? cardinal(number, .none) : ordinal(number, isFeminine: isFeminine))
    }
    guard isPlainRoman(numeral, after: previous) else { return nil }
    guard !next.isEmpty else { return RomanReading(spoken: cardinal(number, .none)) }
    return RomanReading(spoken: ordinal(number, mark: next.hasSuffix("a") ? "ª" : "º", before: next, after: name))
  }
}
