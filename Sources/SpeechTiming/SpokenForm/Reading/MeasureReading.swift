/// Numbers with what they count: units, percent, currencies, millions.
extension TextReader {
  /// What stands behind a number and belongs to it.
  struct Tail {
    enum Noun {
      case unit(CountedNoun)
      case percent(CountedNoun)
      case currency(Currency)
    }

    var scale: Scale?
    var noun: Noun?
    var end: Int
    /// Whether it ends with a full stop of its own.
    var hasStop = false
  }

  /// A currency before a number.
  struct PrefixedCurrency {
    var currency: Currency
    var start: Int
  }

  /// A number with a unit, a currency or a scale behind it.
  func measured(_ figure: Figure) -> Reading? {
    guard let tail = tail(at: figure.range.upperBound, figure: figure) else { return nil }
    let start = figure.range.lowerBound
    let kind: SpokenToken.Kind =
      switch tail.noun {
      case .unit: .measure
      case .percent: .percent
      case .currency: .money
      case nil: figure.wholeValue == nil ? .decimal : .cardinal
      }
    let previous = text.wordBefore(start)
    return Reading(
      range: start..<tail.end, spoken: say(figure, tail, after: previous), kind: kind, mayEndSentence: tail.hasStop)
  }

  /// A number with its tail in words.
  func say(_ figure: Figure, _ tail: Tail, after previous: String) -> String {
    switch tail.noun {
    case .unit(let noun), .percent(let noun): language.measure(figure, tail.scale, noun, after: previous)
    case .currency(let currency): language.money(figure, tail.scale, currency) + currency.per
    case nil: tail.scale.map { language.scaled(figure, $0) } ?? language.number(figure, .none)
    }
  }

  /// What a number before a tail agrees with.
  func agreement(of tail: Tail) -> Agreement {
    if let scale = tail.scale { return Agreement(gender: scale.noun.gender) }
    return switch tail.noun {
    case .unit(let noun), .percent(let noun): Agreement(gender: noun.gender)
    case .currency(let currency): Agreement(gender: currency.major.gender)
    case nil: .none
    }
  }

  /// What stands behind a number and belongs to it; `nil` when nothing does.
  ///
  /// - Parameter isPrice: Whether a currency stands before the number, so that `b` is a billion.
  func tail(at place: Int, figure: Figure, isPrice: Bool = false) -> Tail? {
    guard !isPlainWord(text.skippingSpaces(place, limit: 1)) else { return nil }
    guard let scale = scale(at: place, isPrice: isPrice || isAmount(figure)) else {
      guard let found = noun(at: place) else { return nil }
      return Tail(noun: found.noun, end: found.end, hasStop: found.hasStop)
    }
    guard let found = noun(at: scale.end) else { return Tail(scale: scale.scale, end: scale.end) }
    return Tail(scale: scale.scale, noun: found.noun, end: found.end, hasStop: found.hasStop)
  }

  /// A cheap look that rules out most words behind a number.
  private func isPlainWord(_ start: Int) -> Bool {
    var end = start
    while text[end].isASCIILetter { end += 1 }
    return (text[end] == 0x20 || text[end] == UInt8(ascii: ",")) && text.isOutside(index.signFilter, start..<end)
  }

  /// `1.2B views` and `3M users`: a capital that touches the number, before things that are counted.
  private func isAmount(_ figure: Figure) -> Bool {
    let place = figure.range.upperBound
    guard case .number(let literal) = figure, text[place] == UInt8(ascii: "M") || text[place] == UInt8(ascii: "B"),
      !text.isWordCharacter(at: place + 1),
      text[text.skippingSpaces(place + 1)] | 0x20 == text[text.skippingSpaces(place + 1)]
    else { return false }
    let next = text.wordAfter(place + 1)
    return !next.isEmpty && (literal.fraction != nil || next.hasSuffix("s"))
  }

  /// A currency sign, code or short name that ends before a number.
  func currency(before place: Int) -> PrefixedCurrency? {
    var end = place
    if end > text.floor, text.isSpace(before: end), text[end - 1] != 0x0A { end -= text.scalar(before: end).length }
    var start = end
    while start > text.floor, end - start < 8 {
      let (value, length) = text.scalar(before: start)
      guard !Letters.isSpace(value), !Letters.isOpening(value), !Letters.isWide(value), value != 0x2D else { break }
      start -= length
    }
    guard start < end, !text.isNarrowWordCharacter(before: start), !text[end - 1].isDigit else { return nil }
    guard index.signStarts.mayStart(text[start], text[start + 1]) else { return nil }
    let sign = text.string(start..<end)
    guard let currency = index.currencies.currency(sign, isAttached: end == place),
      !currency.major.forms.contains(where: { $0.lowercased() == sign.lowercased() })
    else { return nil }
    return PrefixedCurrency(currency: currency, start: start)
  }

  private func scale(at place: Int, isPrice: Bool) -> (scale: Scale, end: Int)? {
    let start = text.skippingSpaces(place, limit: 1)
    guard index.signStarts.mayStart(text[start], text[start + 1]) else { return nil }
    let (first, length) = text.scalar(at: start)
    if start == place, Letters.isWide(first) {
      return index.scales[text.string(start..<start + length)].map { ($0, start + length) }
    }
    let letters = text.endOfNarrowLetters(start)
    guard letters > start, letters - start <= 24 else { return nil }
    let written = text.string(start..<letters)
    if text[letters] == UInt8(ascii: "."), let scale = index.scales[written.lowercased() + "."] {
      return (scale, letters + 1)
    }
    let isPrice = isPrice || index.currencies.exact(sign(at: letters)) != nil
    let key = isPrice ? "$" + written.lowercased() : written.lowercased()
    guard let scale = index.scales[written.lowercased()] ?? (isPrice ? index.scales[key] : nil) else { return nil }
    // A written word stays as it is written.
    guard scale.isWord else { return (scale, letters) }
    return (Scale(noun: CountedNoun(forms: [written], gender: scale.noun.gender), isWord: true), letters)
  }

  private func noun(at place: Int) -> (noun: Tail.Noun, end: Int, hasStop: Bool)? {
    let start = text.skippingSpaces(place, limit: 1)
    guard text[start] == UInt8(ascii: "/") || index.signStarts.mayStart(text[start], text[start + 1]) else {
      return nil
    }
    let end = endOfSign(start)
    guard end > start else { return nil }
    let isAttached = start == place
    var stop = end
    while stop > start, text[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
    if stop < end, let noun = single(text.string(start..<stop + 1), isAttached: isAttached) {
      return (noun, stop + 1, true)
    }
    guard stop > start else { return nil }
    let sign = text.string(start..<stop)
    if let degree = degree(start, stop, isAttached: isAttached) { return (degree.noun, degree.end, false) }
    if let noun = single(sign, isAttached: isAttached) ?? rate(sign, isAttached: isAttached) {
      return (noun, stop, false)
    }
    return rateOfMany(start).map { ($0.noun, $0.end, false) }
  }

  /// The sign of a currency at a place that is one character; empty for any other.
  private func sign(at place: Int) -> String {
    let (value, length) = text.scalar(at: place)
    return value == 0x24 || (0xA2...0xA5).contains(value) || (0x20A0...0x20CF).contains(value)
      ? text.string(place..<place + length) : ""
  }

  /// A sign by a number of others: `l/100 km`.
  private func rateOfMany(_ start: Int) -> (noun: Tail.Noun, end: Int)? {
    var slash = start
    while slash - start < 5, text[slash] != UInt8(ascii: "/"), text[slash] > 0x20 { slash += 1 }
    guard slash > start, text[slash] == UInt8(ascii: "/"), text[slash + 1].isDigit,
      let above = single(text.string(start..<slash), isAttached: true),
      let count = literal(at: slash + 1), count.fraction == nil,
      case let unit = text.skippingSpaces(count.range.upperBound, limit: 1), case let end = endOfSign(unit),
      let below = index.units.noun(text.string(unit..<end), isAttached: true)
    else { return nil }
    let many = CountedNoun(
      language.number(count, Agreement(gender: below.gender)) + " " + below.form(language.manyForm))
    return rate(above, per: many).map { ($0, end) }
  }

  private func rate(_ above: Tail.Noun, per below: CountedNoun) -> Tail.Noun? {
    switch above {
    case .unit(let unit), .percent(let unit): .unit(language.rate(unit, per: below))
    case .currency(let currency): .currency(currency.by(language.rate(nil, per: below).form(0)))
    }
  }

  /// The end of a sign such as `km/h`, `°C` or `m²`.
  private func endOfSign(_ start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 24 {
      let (value, length) = text.scalar(at: end)
      guard !Letters.isSpace(value), !Letters.isWide(value), !Self.ends.contains(value) else { break }
      end += length
    }
    return end
  }

  /// Punctuation that ends a sign.
  private static let ends: Set<UInt32> = [
    0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x27, 0x2D, 0x2B, 0x3D, 0x2A, 0x3C, 0x3E,
    0x7C,
    0xAB, 0xBB, 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026,
    0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF01, 0xFF1F, 0xFF08, 0xFF09,
  ]

  private func single(_ sign: String, isAttached: Bool) -> Tail.Noun? {
    if sign == "%", !index.signs.percent.forms.isEmpty { return .percent(index.signs.percent) }
    if sign == "‰", !index.signs.permille.forms.isEmpty { return .percent(index.signs.permille) }
    if sign.utf8.count > 1, let currency = index.currencies.exact(sign) { return .currency(currency) }
    if let unit = index.units.noun(sign, isAttached: isAttached) { return .unit(unit) }
    return index.currencies.currency(sign, isAttached: isAttached).map(Tail.Noun.currency)
  }

  /// One sign by another: `km/h`, `/kg`, `€/t`.
  private func rate(_ sign: String, isAttached: Bool) -> Tail.Noun? {
    guard let slash = sign.firstIndex(of: "/") else { return nil }
    let above = String(sign[..<slash])
    let under = String(sign[sign.index(after: slash)...])
    guard let below = index.units.noun(under, isAttached: true) ?? word(under) else { return nil }
    guard !above.isEmpty else { return isAttached ? .unit(language.rate(nil, per: below)) : nil }
    return single(above, isAttached: isAttached).flatMap { rate($0, per: below) }
  }

  /// What is counted by may be a word: `€/Person`, `$/day`.
  private func word(_ written: String) -> CountedNoun? {
    guard !index.per.isEmpty, written.utf8.count > 2,
      written.unicodeScalars.allSatisfy({ Letters.isLetter($0.value) }), !index.acronyms.isAllCapitals(written)
    else { return nil }
    return CountedNoun(written, nil)
  }

  /// A degree sign with the scale behind a space: `8° C`.
  private func degree(_ start: Int, _ stop: Int, isAttached: Bool) -> (noun: Tail.Noun, end: Int)? {
    guard text.string(start..<stop) == "°" else { return nil }
    let letter = text.skippingSpaces(stop, limit: 1)
    if letter < text.count, !text.isWordCharacter(at: letter + 1),
      let unit = index.units.noun("°" + text.string(letter..<letter + 1).uppercased(), isAttached: true)
    {
      return (.unit(unit), letter + 1)
    }
    return (.unit(index.signs.degree), stop)
  }
}
