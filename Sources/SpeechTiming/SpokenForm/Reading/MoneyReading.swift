/// Amounts with the currency before them.
extension TextReader {
  /// A price such as `$5`, `€ 2,20`, `US$76.3 trillion`, `$20/mo`, `$250-$300`.
  func money(_ figure: Figure, _ prefix: PrefixedCurrency) -> Reading? {
    let minus = minus(endingAt: prefix.start)
    let start = prefix.start - minus
    var figure = figure
    if minus > 0, case .number(var literal) = figure {
      literal.isNegative = true
      figure = .number(literal)
    }
    let end = figure.range.upperBound
    if let reading = priceRange(figure, prefix, start: start) { return reading }
    var tail = tail(at: end, figure: figure, isPrice: true)
    // `$5 m` may be metres for all we know; but after a price only a scale or `per month` belongs to the number.
    if case .unit(let unit)? = tail?.noun {
      let isRate = text[end] == UInt8(ascii: "/") && tail?.scale == nil
      guard isRate, let found = tail else {
        return Reading(range: start..<end, spoken: language.money(figure, nil, prefix.currency), kind: .money)
      }
      return Reading(
        range: start..<found.end, spoken: language.money(figure, nil, prefix.currency) + " " + unit.form(0),
        kind: .money)
    }
    if case .percent? = tail?.noun { tail = nil }
    return Reading(
      range: start..<(tail?.end ?? end), spoken: language.money(figure, tail?.scale, prefix.currency), kind: .money)
  }

  /// The length of a minus sign that ends at a place and can't be a hyphen.
  private func minus(endingAt place: Int) -> Int {
    guard place > text.floor, text[place - 1] == UInt8(ascii: "-"), !text.isWordCharacter(before: place - 1) else {
      return 0
    }
    return 1
  }

  /// `$250-$300` and `€5–7`.
  private func priceRange(_ first: Figure, _ prefix: PrefixedCurrency, start: Int) -> Reading? {
    let scaled = tail(at: first.range.upperBound, figure: first, isPrice: true)
    let scale = scaled?.noun == nil ? scaled?.scale : nil
    let place = scale == nil ? first.range.upperBound : scaled?.end ?? first.range.upperBound
    let (sign, length) = text.scalar(at: place)
    guard sign == 0x2D || sign == 0x2013 || sign == 0x2014 else { return nil }
    let next = place + length
    let digits = firstDigit(next)
    guard let second = figure(at: digits) else { return nil }
    if digits > next {
      guard currency(before: digits)?.start == next else { return nil }
      let tail = tail(at: second.range.upperBound, figure: second, isPrice: true)
      let last = tail?.noun == nil ? tail?.scale : nil
      let spoken = [
        language.money(first, scale, prefix.currency), index.signs.to, language.money(second, last, prefix.currency),
      ]
      let end = last == nil ? second.range.upperBound : tail?.end ?? second.range.upperBound
      return Reading(range: start..<end, spoken: spoken.joined(separator: " "), kind: .range)
    }
    guard scale == nil else { return nil }
    let tail = tail(at: second.range.upperBound, figure: second, isPrice: true)
    let agreement = Agreement(gender: prefix.currency.major.gender)
    let spoken = [
      language.number(first, agreement), index.signs.to, language.money(second, tail?.scale, prefix.currency),
    ]
    return Reading(
      range: start..<(tail?.scale == nil ? second.range.upperBound : tail?.end ?? second.range.upperBound),
      spoken: spoken.joined(separator: " "), kind: .range)
  }

  /// The first digit behind a short currency sign.
  private func firstDigit(_ place: Int) -> Int {
    var digit = place
    while digit < place + 5, !text[digit].isDigit, !text.isSpace(at: digit) { digit += 1 }
    return text[digit].isDigit ? digit : place
  }
}

extension TextReader {
  /// The code of a currency in front of its number: `EUR 5`, `US$5`.
  func codeBeforeNumber(at place: Int) -> Reading? {
    let start = max(text.startOfWord(place), text.floor)
    var digit = text.endOfLetters(start)
    if text[digit] == UInt8(ascii: "$") { digit += 1 }
    digit = text.skippingSpaces(digit, limit: 1)
    if text[digit] == index.decimalMark || text[digit] == UInt8(ascii: "-") { digit += 1 }
    guard text[digit].isDigit, currency(before: startOfNumber(digit))?.start == start else { return nil }
    return numeric(from: startOfNumber(digit), digitAt: digit)
  }
}
