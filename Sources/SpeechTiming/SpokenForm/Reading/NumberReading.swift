/// Reading the digits themselves: `10.000`, `3,5`, `-2`, `.5`.
extension TextReader {
  /// The number at a place, without a sign; `nil` when none begins there.
  func literal(at start: Int) -> NumberLiteral? {
    var end = text.endOfDigits(start)
    guard end > start || (isDecimalMark(at: start) && text[start + 1].isDigit) else { return nil }
    var literal = NumberLiteral(range: start..<end, digits: text.string(start..<end))
    if let stop = endOfPointedThousands(start, end) {
      literal.digits = text.string(start..<stop).filter { $0 != "." && $0 != "," }
      literal.isGrouped = true
      literal.range = start..<stop
      return literal
    }
    if end > start, end - start <= 3, text[start] != 0x30 {
      while let mark = groupMark(at: end), isThousand(at: end + mark) {
        literal.digits += text.string(end + mark..<end + mark + 3)
        literal.isGrouped = true
        end += mark + 3
      }
    }
    if text[end + 1].isDigit {
      let isOwn = isDecimalMark(at: end)
      if isOwn || (text[end] == UInt8(ascii: ".") && !literal.isGrouped) {
        let fraction = end + 1..<text.endOfDigits(end + 1)
        literal.fraction = text.string(fraction)
        literal.hasForeignMark = !isOwn
        end = fraction.upperBound
      }
    }
    if literal.fraction == nil { end = endOfPriceDash(end) }
    literal.range = start..<end
    return literal
  }

  /// The end of a number such as `1.000.000` where the point is no mark between thousands: two groups of three tell.
  private func endOfPointedThousands(_ start: Int, _ first: Int) -> Int? {
    guard text[first] == UInt8(ascii: "."), !index.groupMarks.contains(.point), (1...3).contains(first - start),
      text[start] != 0x30
    else { return nil }
    var (end, groups) = (first, 0)
    while text[end] == UInt8(ascii: "."), isThousand(at: end + 1) {
      end += 4
      groups += 1
    }
    return groups > 1 && !(text[end] == UInt8(ascii: ".") && text[end + 1].isDigit) ? end : nil
  }

  /// The end of the dash that stands for no hundredths: `5,-` and `5.–`.
  private func endOfPriceDash(_ end: Int) -> Int {
    guard text[end] == UInt8(ascii: ",") || text[end] == UInt8(ascii: ".") else { return end }
    let (sign, length) = text.scalar(at: end + 1)
    guard sign == 0x2D || sign == 0x2013 || sign == 0x2014 else { return end }
    let stop = end + 1 + length
    guard !text.isWordCharacter(at: stop), text[stop] != UInt8(ascii: "-") else { return end }
    return text[text.skippingSpaces(stop)].isDigit ? end : stop
  }

  /// The number at a place with the sign before it.
  func signedLiteral(at start: Int) -> NumberLiteral? {
    let sign = minus(at: start)
    guard var literal = literal(at: start + sign) else { return nil }
    literal.isNegative = sign > 0
    literal.range = start..<literal.range.upperBound
    return literal
  }

  /// The length of a minus sign at a place; 0 when none stands there.
  func minus(at place: Int) -> Int {
    if text[place] == UInt8(ascii: "-") { return 1 }
    return text.has("\u{2212}", at: place) ? 3 : 0
  }

  private func isDecimalMark(at place: Int) -> Bool { text[place] == index.decimalMark }

  /// The length of a mark between thousands.
  private func groupMark(at place: Int) -> Int? {
    switch text[place] {
    case UInt8(ascii: "."): index.groupMarks.contains(.point) ? 1 : nil
    case UInt8(ascii: ","): index.groupMarks.contains(.comma) ? 1 : nil
    case UInt8(ascii: " "): index.groupMarks.contains(.space) ? 1 : nil
    case UInt8(ascii: "'"): index.groupMarks.contains(.apostrophe) ? 1 : nil
    case 0xC2: text[place + 1] == 0xA0 ? 2 : nil
    case 0xE2: text.has("\u{202F}", at: place) || text.has("\u{2009}", at: place) ? 3 : nil
    default: nil
    }
  }

  /// Whether exactly three digits stand at a place.
  private func isThousand(at place: Int) -> Bool {
    text.endOfDigits(place) == place + 3
  }

  /// The number or fraction at a place with its sign.
  func figure(at start: Int) -> Figure? {
    let sign = minus(at: start)
    if var fraction = fraction(at: start + sign) {
      fraction.isNegative = sign > 0
      fraction.range = start..<fraction.range.upperBound
      return .fraction(fraction)
    }
    return signedLiteral(at: start).map(Figure.number)
  }

  /// The fraction at a place: `3/4`, `1 1/2`, `½`, `2½`.
  func fraction(at start: Int) -> MixedFraction? {
    let whole = start..<text.endOfDigits(start)
    if let sign = fractionSign(at: whole.upperBound), whole.count <= 9 {
      return MixedFraction(
        range: start..<sign.end, whole: whole.isEmpty ? nil : Int64(text.string(whole)),
        numerator: sign.numerator, denominator: sign.denominator)
    }
    if let simple = simpleFraction(at: start) { return simple }
    let second = text.skippingSpaces(whole.upperBound, limit: 1)
    guard !whole.isEmpty, whole.count <= 6, second > whole.upperBound, let value = Int64(text.string(whole)) else {
      return nil
    }
    if let sign = fractionSign(at: second) {
      return MixedFraction(
        range: start..<sign.end, whole: value, numerator: sign.numerator, denominator: sign.denominator)
    }
    guard var fraction = simpleFraction(at: second), fraction.denominator < 100 || value < 100 else { return nil }
    fraction.whole = value
    fraction.range = start..<fraction.range.upperBound
    return fraction
  }

  private func simpleFraction(at start: Int) -> MixedFraction? {
    guard let over = literal(at: start), over.fraction == nil, let numerator = over.value,
      text[over.range.upperBound] == UInt8(ascii: "/"), text[over.range.upperBound + 1].isDigit,
      let under = literal(at: over.range.upperBound + 1), under.fraction == nil, let denominator = under.value,
      !over.hasLeadingZero, !under.hasLeadingZero, text[start - 1] != UInt8(ascii: "/")
    else { return nil }
    let end = under.range.upperBound
    guard text[end] != UInt8(ascii: "/") || !text[end + 1].isDigit else { return nil }
    return MixedFraction(range: start..<end, numerator: numerator, denominator: denominator)
  }

  /// `½` and its kin, which Unicode has as one character.
  private func fractionSign(at place: Int) -> (numerator: Int64, denominator: Int64, end: Int)? {
    let (value, length) = text.scalar(at: place)
    guard value > 0xBB, let parts = Self.fractionSigns[value] else { return nil }
    return (parts.0, parts.1, place + length)
  }

  private static let fractionSigns: [UInt32: (Int64, Int64)] = [
    0xBC: (1, 4), 0xBD: (1, 2), 0xBE: (3, 4), 0x2150: (1, 7), 0x2151: (1, 9), 0x2152: (1, 10), 0x2153: (1, 3),
    0x2154: (2, 3), 0x2155: (1, 5), 0x2156: (2, 5), 0x2157: (3, 5), 0x2158: (4, 5), 0x2159: (1, 6), 0x215A: (5, 6),
    0x215B: (1, 8), 0x215C: (3, 8), 0x215D: (5, 8), 0x215E: (7, 8),
  ]
}
