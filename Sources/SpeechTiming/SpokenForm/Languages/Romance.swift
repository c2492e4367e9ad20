/// What the Romance languages share.
protocol RomanceLanguage: SpokenLanguage {
  /// `de` between millions and what is counted.
  func linked(_ noun: String) -> String
  /// The ordinal of a number, masculine or feminine.
  func ordinal(_ number: Int64, isFeminine: Bool) -> String
  /// A number and its noun.
  func joined(_ words: String, _ noun: String) -> String
  /// What stands between the units of a price and its hundredths.
  var moneyJoiner: String { get }
  /// The ends of number words that ask for it.
  static var millionEndings: [String] { get }
}

extension RomanceLanguage {
  func linked(_ noun: String) -> String { "de " + noun }

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    switch agreement.gender {
    case nil: numerals.words(for: number)
    case .feminine: numerals.words(for: number, "%spellout-cardinal-feminine")
    default: numerals.words(for: number, "%spellout-cardinal-masculine")
    }
  }

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    if let scale { return scaled(figure, scale) + " " + counted(unit.form(1), by: scale) }
    let words = number(figure, Agreement(gender: unit.gender), of: unit)
    let noun = unit.form(nounForm(after: figure))
    let isMillion = figure.wholeValue != nil && Self.millionEndings.contains { words.hasSuffix($0) }
    return joined(words, isMillion ? linked(noun) : noun)
  }

  func money(_ figure: Figure, _ scale: Scale?, _ currency: Currency) -> String {
    if let scale { return scaled(figure, scale) + " " + counted(currency.major.form(1), by: scale) }
    guard case .number(let literal) = figure, let amount = Amount(literal), let minor = currency.minor else {
      return measure(trimmingZeros(figure), nil, currency.major, after: "")
    }
    return [part(amount.whole, currency.major), part(amount.hundredths, minor)].compactMap(\.self)
      .joined(separator: moneyJoiner)
  }

  /// `millions d'euros`, but `mille euros`.
  private func counted(_ noun: String, by scale: Scale) -> String {
    Self.millionEndings.contains { scale.noun.form(0).hasSuffix($0) } ? linked(noun) : noun
  }

  func joined(_ words: String, _ noun: String) -> String { words + " " + noun }

  var moneyJoiner: String { " " }

  func scaled(_ figure: Figure, _ scale: Scale) -> String {
    if Self.thousands.contains(scale.noun.form(0)), case .number(let literal) = figure, let value = figure.wholeValue,
      (1..<1000).contains(value)
    {
      return (literal.isNegative ? index.signs.minus + " " : "") + cardinal(value * 1000, .masculine)
    }
    return scaledByNoun(figure, scale)
  }

  private static var thousands: Set<String> { ["mille", "mila", "mil"] }

  private func scaledByNoun(_ figure: Figure, _ scale: Scale) -> String {
    number(figure, .masculine) + " " + scale.noun.form(nounForm(after: figure))
  }

  func ordinal(_ number: Int64, isFeminine: Bool) -> String {
    numerals.words(for: number, isFeminine ? "%spellout-ordinal-feminine" : "%spellout-ordinal-masculine")
  }

  /// Decimals as a number, with the zeros before it: `05` is `zero cinque`.
  func decimalsAsNumber(_ digits: String) -> String {
    let zeros = digits.utf8.prefix { $0 == 0x30 }.count
    let rest = String(digits.dropFirst(zeros))
    var words = [String](repeating: numerals.digits[0], count: zeros)
    if let value = Int64(rest) { words.append(cardinal(value, .none)) }
    return words.joined(separator: " ")
  }

  /// Decimals two by two, a single one at the end by itself.
  func decimalsInPairs(_ digits: String, last agreement: Agreement) -> String {
    var words: [String] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      let pair = String(rest.prefix(2))
      rest = rest.dropFirst(2)
      guard let value = Int64(pair) else { continue }
      let isLast = rest.isEmpty
      if pair.utf8.count == 2, pair.utf8.first == 0x30 { words.append(numerals.digits[0]) }
      words.append(cardinal(value, isLast ? agreement : .none))
    }
    return words.joined(separator: " ")
  }

  /// `15 h 10 min 40 s`: the last of several units of time follows `y`.
  func joiningDurations(_ reading: Reading, in text: Neighbourhood) -> Reading {
    guard reading.kind == .measure else { return reading }
    let before = text.rangeOfWordBefore(reading.range.lowerBound)
    let unit = text.rangeOfWordBefore(before.lowerBound)
    guard ["h", "min"].contains(text.string(before)), !unit.isEmpty, text[unit.upperBound - 1].isDigit,
      ["min", "s", "seg", "sec"].contains(text.string(lastWord(of: reading.range, in: text))),
      !text[text.skippingSpaces(reading.range.upperBound)].isDigit
    else { return reading }
    var reading = reading
    reading.spoken = index.signs.and + " " + reading.spoken
    return reading
  }

  private func lastWord(of range: Range<Int>, in text: Neighbourhood) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1].isASCIILetter { start -= 1 }
    return start..<range.upperBound
  }

  /// A mark such as `º` or `.ª` behind a number.
  func raisedMark(after literal: NumberLiteral, in text: Neighbourhood, _ marks: [String]) -> OrdinalMark? {
    let end = literal.range.upperBound
    for mark in marks where text.has(mark, at: end) && !text.isWordCharacter(at: end + mark.utf8.count) {
      return OrdinalMark(end: end + mark.utf8.count, text: mark)
    }
    return nil
  }
}
