/// Deciding what a number is: the most particular sort of writing is tried first.
extension TextReader {
  /// What begins with a number.
  ///
  /// - Parameters:
  ///   - start: The first digit, or the decimal mark or sign before it.
  ///   - place: The first digit.
  func numeric(from start: Int, digitAt place: Int) -> Reading? {
    if let reading = phone(at: place) { return reading }
    if let reading = codeWithPoints(at: place) { return reading }
    if let reading = numericDate(at: place) { return reading }
    if let reading = clock(at: place) { return reading }
    if let reading = score(at: start) { return reading }
    guard let figure = figure(at: start) else { return nil }
    return quantity(figure, prefix: currency(before: start))
  }

  /// The first character of the number whose first digit stands at a place: the sign or the decimal mark before it.
  func startOfNumber(_ place: Int) -> Int {
    var start = place
    if start > text.floor, text[start - 1] == index.decimalMark, !text.isWordCharacter(before: start - 1) { start -= 1 }
    let sign = text[start - 1] == UInt8(ascii: "-") ? 1 : text.has("\u{2212}", at: start - 3) ? 3 : 0
    guard sign > 0, start - sign >= text.floor else { return start }
    let (before, _) = text.scalar(before: start - sign)
    let isSign =
      Letters.isSpace(before) || Letters.isOpening(before) || Letters.isWide(before)
      || Self.marksBeforeSign.contains(before)
    return isSign ? start - sign : start
  }

  /// Marks after which a hyphen is a minus sign: `?-34`, `=-2`, `:-5`.
  private static let marksBeforeSign: Set<UInt32> = [0x3D, 0x3A, 0x3F, 0x21, 0x2C, 0x2F, 0x3E, 0x24, 0x20AC, 0xA3]

  /// A number or fraction with what belongs to it: a range, a unit, a currency, a mark, or nothing.
  func quantity(_ figure: Figure, prefix: PrefixedCurrency?) -> Reading? {
    if let prefix { return money(figure, prefix) }
    if case .number(let literal) = figure {
      if let reading = ordinal(literal) ?? dayBeforeMonth(literal) ?? decade(literal) { return reading }
    }
    if let reading = percentCompound(figure) ?? range(from: figure) { return reading }
    if let reading = product(from: figure) { return reading }
    if let reading = measured(figure) { return reading }
    switch figure {
    case .fraction(let fraction): return plain(fraction)
    case .number(let literal): return compound(literal) ?? plain(literal)
    }
  }

  /// A number by itself.
  func plain(_ literal: NumberLiteral) -> Reading {
    let range = literal.range
    let previous = text.wordBefore(range.lowerBound)
    let next = following(range.upperBound)
    guard literal.fraction == nil else {
      return Reading(range: range, spoken: language.number(literal, .none), kind: .decimal)
    }
    if !literal.isNegative, !literal.isGrouped, literal.digits.utf8.count == 4, let value = literal.value,
      language.isYear(literal, in: text)
    {
      return year(WrittenYear(value: value, digits: 4), range)
    }
    if let reading = yearInShort(literal) { return reading }
    if let number = language.loneNumber(literal, in: text) {
      return Reading(range: range, spoken: number.spoken, kind: number.kind)
    }
    if literal.hasLeadingZero, !literal.isNegative { return code(literal) }
    let agreement = language.agreement(before: next, after: previous, of: literal)
    return Reading(range: range, spoken: language.number(literal, agreement), kind: .cardinal)
  }

  /// A year, with the month before it when that is written in short.
  private func year(_ year: WrittenYear, _ range: Range<Int>) -> Reading {
    let start = startOfShortMonth(before: range.lowerBound)
    guard start < range.lowerBound, let month = index.months[text.lower(start..<text.endOfLetters(start))] else {
      return Reading(range: range, spoken: language.year(year), kind: .year)
    }
    let spoken = language.monthName(month) + " " + language.year(year)
    return Reading(range: start..<range.upperBound, spoken: spoken, kind: .date)
  }

  /// A year without its century: `'99`.
  private func yearInShort(_ literal: NumberLiteral) -> Reading? {
    let start = literal.range.lowerBound
    let (mark, length) = text.scalar(before: start)
    guard mark == 0x27 || mark == 0x2019, literal.digits.utf8.count == 2, start - length >= text.floor,
      text.isSpace(before: start - length), let value = literal.value,
      !text.isWordCharacter(at: literal.range.upperBound), text[literal.range.upperBound] != UInt8(ascii: "'")
    else { return nil }
    let spoken = language.year(WrittenYear(value: value, digits: 2))
    return Reading(range: start - length..<literal.range.upperBound, spoken: spoken, kind: .year)
  }

  /// A number that begins with a zero: a code, read digit by digit.
  private func code(_ literal: NumberLiteral) -> Reading {
    Reading(range: literal.range, spoken: numerals.digitByDigit(literal.digits), kind: .cardinal)
  }

  private func plain(_ fraction: MixedFraction) -> Reading {
    if let spoken = pair(fraction) { return Reading(range: fraction.range, spoken: spoken, kind: .cardinal) }
    let sign = fraction.isNegative ? index.signs.minus + " " : ""
    var end = fraction.range.upperBound
    // `1/4th`
    if text.isLetter(at: end), case let letters = text.endOfLetters(end), letters - end == 2,
      ["th", "rd", "nd", "st"].contains(text.lower(end..<letters))
    {
      end = letters
    }
    return Reading(
      range: fraction.range.lowerBound..<end, spoken: sign + language.fraction(fraction, of: noun(behind: end)),
      kind: .fraction)
  }

  /// The noun behind a fraction, of which only the gender is known; `nil` for any other word.
  private func noun(behind place: Int) -> CountedNoun? {
    index.nounGenders[following(place)].map { CountedNoun(forms: [], gender: $0) }
  }

  /// Two numbers that only look like a fraction: `24/7`, `50/50`, the seasons `2020/21` and `2020/2021`.
  private func pair(_ fraction: MixedFraction) -> String? {
    let (above, below) = (fraction.numerator, fraction.denominator)
    guard fraction.whole == nil, !fraction.isNegative else { return nil }
    if (1100...2100).contains(above), below == above + 1 || below == (above + 1) % 100 {
      let digits = below > 99 ? 4 : 2
      return language.year(WrittenYear(value: above, digits: 4)) + " "
        + language.year(WrittenYear(value: below, digits: digits))
    }
    // `les 17/18 mars`, `Saison 23/24`
    let isSeason = index.labels.contains(text.wordBefore(fraction.range.lowerBound))
    if below == above + 1, below < 100,
      isSeason || (below <= 31 && index.months[following(fraction.range.upperBound)] != nil)
    {
      return language.cardinal(above, .none) + " " + language.cardinal(below, .none)
    }
    guard below > 4, above >= below, above < 100 else { return nil }
    return language.cardinal(above, .none) + " " + language.cardinal(below, .none)
  }

  /// The letters behind a place, touching it or behind a space, in lower case.
  func following(_ place: Int) -> String {
    text.isLetter(at: place) ? text.lower(place..<text.endOfLetters(place)) : text.wordAfter(place)
  }

  var numerals: Numerals { language.numerals }
}
