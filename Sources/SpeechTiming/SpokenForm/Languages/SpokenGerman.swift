/// German.
struct SpokenGerman: SpokenLanguage {
  let numerals = Numerals(language: "de")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(SpokenGermanData.data)

  // Numbers

  /// From a hundred on, the one before a word for millions stays as it is: `dreihunderteins Milliarden`.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let words = numerals.words(for: number, Self.ruleSet(agreement))
    return number.magnitude < 100_000_000 ? words : words.replacing("hunderteine ", with: "hunderteins ")
  }

  private static func ruleSet(_ agreement: Agreement) -> String {
    switch (agreement.gender, agreement.grammaticalCase) {
    case (nil, _): Numerals.counting
    case (.feminine, .dative), (.feminine, .genitive): "%spellout-cardinal-r"
    case (.feminine, _): "%spellout-cardinal-feminine"
    case (_, .dative): "%spellout-cardinal-m"
    case (_, .genitive): "%spellout-cardinal-s"
    case (.masculine, .accusative): "%spellout-cardinal-n"
    default: "%spellout-cardinal-masculine"
    }
  }

  /// Codes are read digit by digit.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    guard literal.digits.utf8.count > 3, !literal.isGrouped,
      ["plz", "postleitzahl", "pin", "code", "kontonummer"].contains(text.wordBefore(literal.range.lowerBound))
    else { return nil }
    return LoneNumber(spoken: numerals.digitByDigit(literal.digits))
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .neuter) }
    if fraction.denominator == 2, fraction.numerator == 1 {
      if let whole { return whole + "einhalb" }
      return half(of: unit)
    }
    let part =
      fraction.denominator == 2
      ? "halbe" : (numerals.words(for: fraction.denominator, "%spellout-ordinal") + "l").capitalizedFirst
    return [whole, cardinal(fraction.numerator, .neuter), part].compactMap(\.self).joined(separator: " ")
  }

  /// `eine halbe` Stunde, `ein halbes` Jahr; before the sign of a unit, the number as it is.
  private func half(of noun: CountedNoun?) -> String {
    switch noun?.gender {
    case .feminine: "eine halbe"
    case .neuter where noun?.forms.isEmpty == true: "ein halbes"
    case .masculine where noun?.forms.isEmpty == true: "ein halber"
    default: "ein halb"
    }
  }

  func nounForm(after figure: Figure) -> Int {
    if case .fraction(let fraction) = figure { return fraction.whole == nil && fraction.numerator == 1 ? 0 : 1 }
    return figure.wholeValue == 1 ? 0 : 1
  }

  func agreement(before next: String, after previous: String, of literal: NumberLiteral) -> Agreement {
    guard literal.digits.last == "1", !index.labels.contains(previous), !next.isEmpty else { return .none }
    guard let gender = index.nounGenders[next] else {
      // `1 bis 2 Stunden`: before a plural, the first number of a range doesn't agree.
      return isPlural(next) ? .neuter : .none
    }
    return Agreement(gender: gender, grammaticalCase: Self.grammaticalCase(after: previous))
  }

  private func isPlural(_ noun: String) -> Bool {
    ["n", "en", "e", "er", "s"].contains {
      noun.hasSuffix($0) && index.nounGenders[String(noun.dropLast($0.count))] != nil
    }
  }

  private static func grammaticalCase(after previous: String) -> GrammaticalCase {
    dativeWords.contains(previous) ? .dative : .nominative
  }

  private static let dativeWords: Set<String> = [
    "aus", "bei", "mit", "nach", "seit", "von", "zu", "vor", "in", "an", "binnen", "innerhalb", "ab",
  ]

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    if let scale { return scaled(figure, scale) + " " + unit.form(1) }
    let agreement = Agreement(gender: unit.gender, grammaticalCase: Self.grammaticalCase(after: previous))
    return number(figure, agreement, of: unit) + " " + unit.form(nounForm(after: figure))
  }

  /// Thousands are one word with their number: `5 Tsd.` is `fünftausend`.
  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    guard scale.noun.form(0) == "tausend", case .number(let literal) = figure, let value = figure.wholeValue,
      (1..<1000).contains(value)
    else {
      return number(figure, Agreement(gender: scale.noun.gender)) + " " + scale.noun.form(nounForm(after: figure))
    }
    return (literal.isNegative ? index.signs.minus + " " : "") + cardinal(value * 1000, .none)
  }

  // Ordinals

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    let letters = end..<text.endOfLetters(end)
    if (2...3).contains(letters.count), case let suffix = text.string(letters), Self.suffixes.contains(suffix) {
      return OrdinalMark(end: letters.upperBound, text: suffix)
    }
    guard text[end] == UInt8(ascii: "."), literal.digits.utf8.count <= 7,
      !literal.hasLeadingZero || literal.digits.utf8.count == 2,
      !text.isWordCharacter(at: end + 1), isOrdinal(literal, in: text)
    else { return nil }
    return OrdinalMark(end: end + 1, text: isListed(literal, in: text) ? Self.listMark : ".")
  }

  /// Whether a number counts what is said: `1. Wir beginnen`.
  private func isListed(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    guard literal.digits.utf8.count < 3 else { return false }
    let start = literal.range.lowerBound
    let before = text.rangeOfWordBefore(start)
    let starts =
      text.startsText(at: start) || text[start - 1] == 0x0A
      || (!before.isEmpty && [".", "!", "?", ":"].contains(text.string(before.upperBound - 1..<before.upperBound))
        && index.abbreviations.candidates(text.lower(before)).isEmpty)
    return starts && Self.sentenceStarts.contains(text.wordAfter(literal.range.upperBound + 1))
  }

  private static let listMark = "1."
  private static let sentenceStarts = Set(TableText.words(SpokenGermanData.sentenceStarts))

  /// Whether the full stop behind a number makes it an ordinal, and doesn't end the sentence.
  private func isOrdinal(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    let end = literal.range.upperBound + 1
    let previous = text.wordBefore(literal.range.lowerBound)
    let next = text.rangeOfWordAfter(end)
    let isYear = literal.digits.utf8.count > 3
    if !isYear, Self.ending(after: previous) != nil, !Self.joiningWords.contains(previous) { return true }
    if isYear, Self.articles.contains(previous), next.isEmpty { return true }
    if isEnumerated(end, in: text) || isListed(literal, in: text) { return true }
    if next.isEmpty {
      let (sign, length) = text.scalar(at: end)
      if sign == 0x2D || sign == 0x2013 { return text.isWordCharacter(at: end + length) }
      if sign == 0x2F, case let stop = text.endOfDigits(end + 1), stop > end + 1 { return text[stop] == 0x2E }
      return text.startsText(at: literal.range.lowerBound) && text.endsText(at: end)
    }
    if !text.isCapital(at: next.lowerBound) { return !isYear }
    if index.months[text.lower(next)] != nil || Self.rankedNouns.contains(text.lower(next)) { return true }
    return text.startsText(at: literal.range.lowerBound) && literal.digits.utf8.count < 4
  }

  /// Whether another ordinal follows: `1., 2. und 3. Platz`.
  private func isEnumerated(_ end: Int, in text: Neighbourhood) -> Bool {
    guard text[end] == UInt8(ascii: ","), case let next = text.skippingSpaces(end + 1), next > end + 1 else {
      return false
    }
    let stop = text.endOfDigits(next)
    return stop > next && text[stop] == UInt8(ascii: ".") && !text[stop + 1].isDigit && !text.endsText(at: stop)
  }

  /// Behind `und`, `oder` and `bis`, the word before the ordinal that was named first.
  func governor(before place: Int, in text: Neighbourhood) -> String {
    var previous = text.rangeOfWordBefore(place)
    for _ in 0..<8 {
      let word = text.lower(previous)
      guard Self.linkingWords.contains(word) || isOrdinal(inWord: word) else { break }
      let before = text.rangeOfWordBefore(previous.lowerBound)
      let wordBefore = text.lower(before)
      guard !before.isEmpty,
        isOrdinal(inWord: wordBefore) || isOrdinal(inWord: word) || Self.linkingWords.contains(wordBefore)
      else {
        // `und` begins something new, and before the first ordinal there may be nothing.
        return isOrdinal(inWord: word) ? "" : word
      }
      previous = before
    }
    return text.lower(previous)
  }

  /// Behind `3. bis 5.`, the noun of both.
  func rankedWord(behind place: Int, in text: Neighbourhood) -> String {
    var next = text.rangeOfWordAfter(place)
    for _ in 0..<3 where Self.linkingWords.contains(text.lower(next)) {
      let digits = text.skippingSpaces(next.upperBound)
      let stop = text.endOfDigits(digits)
      guard stop > digits, text[stop] == UInt8(ascii: ".") else { break }
      next = text.rangeOfWordAfter(stop + 1)
    }
    return text.lower(next)
  }

  /// Whether a word is `3.` or `3.,`.
  private func isOrdinal(inWord word: String) -> Bool {
    let number = word.utf8.prefix(while: \.isDigit).count
    return number > 0 && number < 5 && [".", ".,", "./"].contains(String(word.dropFirst(number)))
  }

  private static let linkingWords: Set<String> = ["und", "u.", "oder", "bis", "sowie", "einschließlich"]
  private static let articles: Set<String> = ["der", "die", "das", "dem", "den", "des", "zum", "zur", "jeder", "jede"]

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    if mark == Self.listMark { return ordinal(number, ending: "") + "ns" }
    if mark != ".", let last = mark.last { return ordinal(number, ending: last == "e" ? "" : String(last)) }
    return ordinal(number, ending: ending(after: previous, gender: gender(of: next)))
  }

  private func ordinal(_ number: Int64, ending: String) -> String {
    numerals.words(for: number, ending.isEmpty ? "%spellout-ordinal" : "%spellout-ordinal-" + ending)
  }

  /// The ending behind the stem (`dritte` + `n`) by the word before and the gender of the noun behind.
  private func ending(after previous: String, gender: Gender?) -> String {
    switch Self.ending(after: previous) {
    case .weakDative: "n"
    case .weak: ""
    case .feminineOrWeak: gender == .feminine ? "n" : ""
    case .mixed, nil: gender == .feminine ? "" : gender == .neuter ? "s" : "r"
    }
  }

  private enum Ending { case weak, weakDative, feminineOrWeak, mixed }

  private static func ending(after previous: String) -> Ending? { endings[previous] }

  private static let endings: [String: Ending] = {
    var endings: [String: Ending] = [:]
    for word in TableText.words(SpokenGermanData.wordsBeforeDativeOrdinals) { endings[word] = .weakDative }
    for word in [
      "die", "das", "diese", "dieses", "jede", "jedes", "jene", "jenes", "ins", "eine", "keine", "meine", "deine",
      "seine", "ihre", "unsere",
    ] {
      endings[word] = .weak
    }
    for word in ["der", "dieser", "jeder", "jener", "welcher"] { endings[word] = .feminineOrWeak }
    for word in ["ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer"] { endings[word] = .mixed }
    return endings
  }()

  /// Words that go on with an ordinal only where another one went before: `am 1. und 2. Mai`.
  private static let joiningWords: Set<String> = ["und", "oder", "bis", "ab", "seit"]

  private static let suffixes: Set<String> = [
    "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem",
  ]
  private static let rankedNouns = Set(TableText.words(SpokenGermanData.rankedNouns))

  /// The gender of a noun: from the list, or by its ending.
  private func gender(of noun: String) -> Gender? {
    if let gender = index.nounGenders[noun] { return gender }
    // The last part of a compound decides: `Halbzeit`.
    var part = Substring(noun).dropFirst(2)
    while part.utf8.count > 3 {
      if let gender = index.nounGenders[String(part)] { return gender }
      part = part.dropFirst()
    }
    for ending in ["ung", "heit", "keit", "schaft", "ion", "tät", "ik", "ei", "e"] where noun.hasSuffix(ending) {
      return .feminine
    }
    for ending in ["chen", "lein", "ment", "um"] where noun.hasSuffix(ending) { return .neuter }
    return nil
  }

  // Years, dates, times

  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    guard let value = literal.value, (1000...2199).contains(value) else { return false }
    if isYearByWord(literal, in: text) { return true }
    // Nothing around it: years that people name by themselves are modern ones.
    let stands = text.startsText(at: literal.range.lowerBound) && text.endsText(at: literal.range.upperBound)
    guard value >= (stands ? 1500 : 1100) else { return false }
    let next = text.rangeOfWordAfter(literal.range.upperBound)
    return next.isEmpty || !text.isCapital(at: next.lowerBound)
  }

  func year(_ year: WrittenYear) -> String {
    if year.digits == 2, year.value < 10 { return numerals.digits[0] + " " + cardinal(year.value, .none) }
    let ruleSet = (1100...1999).contains(year.value) ? "%spellout-numbering-year" : Numerals.counting
    return numerals.words(for: year.value, ruleSet)
  }

  func decade(_ literal: NumberLiteral, suffix: String) -> String? {
    guard suffix == "er" || suffix == "ern", let value = literal.value, literal.digits.last == "0" else { return nil }
    return year(WrittenYear(value: value, digits: literal.digits.utf8.count)) + suffix
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    let day = date.day.map { ordinal(Int64($0), ending: ending(after: previous, gender: .masculine)) }
    return [day, date.month.map { monthName($0) }, date.year.map { year($0) }].compactMap(\.self).joined(separator: " ")
  }

  func isShortDate(hasStop: Bool, digits: Int, after previous: String) -> Bool {
    if index.labels.contains(previous.lowercased()) { return false }
    return hasStop || previous.isEmpty || Self.ending(after: previous.lowercased()) != nil
      || index.weekdays[previous.lowercased()] != nil
  }

  func isTimeOfDay(after previous: String) -> Bool { ["um", "ab", "gegen"].contains(previous) }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var parts = [cardinal(Int64(time.hour), .neuter), "Uhr"]
    if let second = time.second {
      parts += [
        part(Int64(time.minute ?? 0), CountedNoun("Minute|Minuten", .feminine)),
        part(Int64(second), CountedNoun("Sekunde|Sekunden", .feminine)),
      ]
      .compactMap(\.self)
    } else if let minute = time.minute, minute > 0 {
      parts.append(cardinal(Int64(minute), .none))
    }
    switch time.half {
    case .morning: parts.append("vormittags")
    case .afternoon: parts.append("nachmittags")
    case nil: break
    }
    return (parts + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  // Words with numbers

  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? {
    guard let first = rest.unicodeScalars.first else { return nil }
    let number = number(literal, .neuter)
    if rest.hasPrefix("%ig") { return number + "prozent" + rest.dropFirst() }
    if first == "%" { return nil }
    if rest == "x" { return number + "mal" }
    let isUnit = hyphen && index.units.noun(String(rest.prefix { $0 != "-" }), isAttached: true) != nil
    guard Letters.isCapital(first.value) || (isUnit && rest.contains("-")) else {
      return rest.unicodeScalars.count > 1 ? number + rest : nil
    }
    guard hyphen else { return nil }
    let parts = rest.split(separator: "-").map { part in
      let part = String(part)
      if let unit = index.units.noun(part, isAttached: true) { return unit.form(0) }
      let isAcronym = part.unicodeScalars.count > 1 && part.unicodeScalars.allSatisfy { Letters.isCapital($0.value) }
      return isAcronym ? reader.letters(part, isWhole: true) : part
    }
    return ([number.capitalizedFirst] + parts).joined(separator: "-")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    let name = previous.lowercased()
    if index.romanLabels.contains(name) { return RomanReading(spoken: cardinal(number, .none)) }
    guard hasStop else {
      return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
    }
    if Self.rankedNouns.contains(next) {
      return RomanReading(
        spoken: ordinal(number, mark: ".", before: next, after: name), takesStop: true)
    }
    guard let first = previous.unicodeScalars.first, Letters.isCapital(first.value),
      numeral.utf8.count > 1 || index.rulers[name] != nil || index.rulers[String(name.dropLast())] != nil
    else { return nil }
    let isFeminine = index.rulers[name] == .feminine
    if name.last == "s", index.rulers[String(name.dropLast())] != nil {
      return RomanReading(spoken: "des " + ordinal(number, ending: "n").capitalizedFirst, takesStop: true)
    }
    return RomanReading(
      spoken: (isFeminine ? "die " : "der ") + ordinal(number, ending: "").capitalizedFirst, takesStop: true)
  }

  func phone(_ groups: [String], isInternational: Bool, extensionDigits: String?) -> String {
    var parts: [String] = []
    for (number, group) in groups.enumerated() {
      let isCountry = number == 0 && isInternational && group.utf8.count <= 2
      parts.append(
        isCountry
          ? "plus " + cardinal(Int64(group) ?? 0, .none)
          : (number == 0 && isInternational ? "plus " : "") + numerals.digitByDigit(group))
    }
    if let extensionDigits { parts += ["Durchwahl", numerals.digitByDigit(extensionDigits)] }
    return parts.joined(separator: " ")
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
