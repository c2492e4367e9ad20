/// What most languages do alike.
extension SpokenLanguage {
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String { numerals.words(for: number) }

  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? { nil }

  func decimals(_ digits: String) -> String { numerals.digitByDigit(digits) }

  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let whole =
      literal.value.map { literal.digits.isEmpty ? "" : cardinal($0, .none) } ?? numerals.digitByDigit(literal.digits)
    let mark = literal.hasForeignMark ? index.signs.point : index.signs.decimal
    return [whole, mark, decimals(literal.fraction ?? "")].filter { !$0.isEmpty }.joined(
      separator: numerals.digitJoiner)
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let parts = [cardinal(fraction.numerator, .none), index.signs.slash, cardinal(fraction.denominator, .none)]
    return ([fraction.whole.map { cardinal($0, .none) }].compactMap(\.self) + parts).joined(separator: " ")
  }

  func rangeWord(_ word: String, _ first: Figure, _ second: Figure, after previous: String, before next: String)
    -> String
  {
    word
  }

  func nounForm(after figure: Figure) -> Int {
    figure.wholeValue == 1 ? 0 : 1
  }

  func agreement(before next: String, after previous: String, of literal: NumberLiteral) -> Agreement {
    guard !index.labels.contains(previous), let gender = index.nounGenders[next] else { return .none }
    return Agreement(gender: gender)
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? { nil }

  func governor(before place: Int, in text: Neighbourhood) -> String { text.wordBefore(place) }

  func rankedWord(behind place: Int, in text: Neighbourhood) -> String { text.wordAfter(place) }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    numerals.words(for: number, "%spellout-ordinal")
  }

  func isYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool { isYearByWord(literal, in: text) }

  func year(_ year: WrittenYear) -> String { numerals.words(for: year.value, "%spellout-numbering-year") }

  func decade(_ literal: NumberLiteral, suffix: String) -> String? { nil }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { cardinal(Int64($0), .none) }, date.month.map { monthName($0) }, date.year.map { year($0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func isShortDate(hasStop: Bool, digits: Int, after previous: String) -> Bool { false }

  func isTimeOfDay(after previous: String) -> Bool { false }

  var latestHour: Int { 24 }

  func time(_ time: WrittenTime, after previous: String) -> String {
    let parts = [time.hour, time.minute, time.second].compactMap(\.self).map { cardinal(Int64($0), .none) }
    return (parts + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    guard let scale else {
      return number(figure, Agreement(gender: unit.gender), of: unit) + " " + unit.form(nounForm(after: figure))
    }
    return scaled(figure, scale) + " " + unit.form(manyForm)
  }

  func money(_ figure: Figure, _ scale: Scale?, _ currency: Currency) -> String {
    if let scale { return scaled(figure, scale) + " " + currency.major.form(manyForm) }
    guard case .number(let literal) = figure, let amount = Amount(literal), let minor = currency.minor else {
      return measure(trimmingZeros(figure), nil, currency.major, after: "")
    }
    return [part(amount.whole, currency.major), part(amount.hundredths, minor)].compactMap(\.self).joined(
      separator: " ")
  }

  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    number(figure, Agreement(gender: scale.noun.gender), of: scale.noun) + " "
      + scale.noun.form(nounForm(after: figure))
  }

  func rate(_ unit: CountedNoun?, per other: CountedNoun) -> CountedNoun {
    let tail = index.per + " " + other.form(0)
    guard let unit else { return CountedNoun(forms: [tail], gender: nil) }
    return CountedNoun(forms: unit.forms.map { $0 + " " + tail }, gender: unit.gender)
  }

  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? { nil }

  func plural(ofSpelled spelled: String) -> String { spelled + "s" }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

  var romanMarks: [String] { [] }

  func embedded(_ digits: String) -> String {
    guard digits.utf8.count <= 4, digits.utf8.first != 0x30 || digits.utf8.count == 1, let number = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return cardinal(number, .none)
  }

  func phone(_ groups: [String], isInternational: Bool, extensionDigits: String?) -> String {
    var parts = isInternational ? [index.signs.plus] : []
    parts += groups.map { numerals.digitByDigit($0) }
    if let extensionDigits { parts += [index.signs.extensionNumber, numerals.digitByDigit(extensionDigits)] }
    return parts.joined(separator: " ")
  }
}

/// Parts that the languages build with.
extension SpokenLanguage {
  /// The form of a noun after large numbers.
  var manyForm: Int { nounForm(after: .number(NumberLiteral(range: 0..<0, digits: "1000000"))) }

  /// Whether a Roman number can be nothing else: after a word such as `Teil`, or of two letters at least that no
  /// abbreviation has.
  func isPlainRoman(_ numeral: String, after previous: String) -> Bool {
    if index.romanLabels.contains(previous.lowercased()) { return true }
    return numeral.utf8.count > 1 && numeral.utf8.count < 6 && numeral != "XXX" && numeral != "XX"
      && numeral.utf8.allSatisfy { "IVX".utf8.contains($0) } && !index.acronyms.isListed(numeral)
  }

  /// Whether the word before a number says that it is a year.
  func isYearByWord(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    guard let value = literal.value, (1000...2199).contains(value) else { return false }
    let previous = text.wordBefore(literal.range.lowerBound)
    return index.yearWords.contains(previous) || index.months[previous] != nil
  }

  /// What is said for a month in a date.
  func monthName(_ month: Int) -> String {
    index.monthNames.indices.contains(month - 1) ? index.monthNames[month - 1] : ""
  }

  /// A number or a fraction.
  func number(_ figure: Figure, _ agreement: Agreement, of noun: CountedNoun? = nil) -> String {
    switch figure {
    case .number(let literal): number(literal, agreement)
    case .fraction(let value):
      (value.isNegative ? index.signs.minus + " " : "") + fraction(value, of: noun)
    }
  }

  /// A number with its sign.
  func number(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let words: String
    if literal.fraction != nil {
      words = decimal(literal, agreement)
    } else if let value = literal.value {
      words = cardinal(value, agreement)
    } else {
      words = beyondQuintillion(literal) ?? numerals.digitByDigit(literal.digits)
    }
    return literal.isNegative ? index.signs.minus + " " + words : words
  }

  /// A number of 19 to 24 digits whose thousands are set apart; without marks, so many digits are a code.
  private func beyondQuintillion(_ literal: NumberLiteral) -> String? {
    let noun = index.quintillion
    guard literal.isGrouped, !noun.forms.isEmpty, (19...24).contains(literal.digits.utf8.count),
      let head = Int64(literal.digits.dropLast(18)), let tail = Int64(literal.digits.suffix(18))
    else { return nil }
    let form = nounForm(after: .number(NumberLiteral(range: 0..<0, digits: String(head))))
    let words = cardinal(head, Agreement(gender: noun.gender)) + " " + noun.form(form)
    return tail == 0 ? words : words + " " + cardinal(tail, .none)
  }

  /// An amount of a unit of money; `nil` for none.
  func part(_ amount: Int64?, _ noun: CountedNoun) -> String? {
    guard let amount else { return nil }
    let literal = NumberLiteral(range: 0..<0, digits: String(amount.magnitude), isNegative: amount < 0)
    return measure(.number(literal), nil, noun, after: "")
  }

  /// `2.2010` as `2.201`: zeros at the end of an amount of money are not said.
  func trimmingZeros(_ figure: Figure) -> Figure {
    guard case .number(var literal) = figure, let fraction = literal.fraction else { return figure }
    let kept = fraction.utf8.reversed().drop { $0 == 0x30 }.reversed()
    literal.fraction = kept.isEmpty ? nil : String(decoding: Array(kept), as: UTF8.self)
    return .number(literal)
  }
}

/// An amount of money in whole units and hundredths.
struct Amount {
  /// The whole units; `nil` when there are none but hundredths.
  var whole: Int64?
  /// The hundredths; `nil` when there are none.
  var hundredths: Int64?

  /// Takes a number apart; `nil` when it has thousandths or is too long.
  init?(_ literal: NumberLiteral) {
    guard let value = literal.value else { return nil }
    let fraction = (literal.fraction ?? "").utf8.map { Int64($0) - 0x30 }
    guard fraction.dropFirst(2).allSatisfy({ $0 == 0 }) else { return nil }
    let cents = (fraction.first ?? 0) * 10 + (fraction.count > 1 ? fraction[1] : 0)
    let sign: Int64 = literal.isNegative ? -1 : 1
    hundredths = cents == 0 ? nil : value == 0 ? cents * sign : cents
    whole = value == 0 && cents != 0 ? nil : value * sign
  }
}
