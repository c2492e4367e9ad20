/// Two numbers that belong together: ranges, scores, sizes.
extension TextReader {
  /// A range such as `5–7`, `5 bis 7`, `-1 bis 0`, `1980-1986`, with the unit behind it.
  func range(from first: Figure) -> Reading? {
    guard !index.signs.to.isEmpty, !isBehindHyphen(first.range.lowerBound),
      let joint = joint(at: first.range.upperBound)
    else {
      return nil
    }
    if let reading = hours(first, joint) { return reading }
    guard let second = secondFigure(at: joint.end) else { return nil }
    if let reading = years(first, joint, second) { return reading }
    let tail = tail(at: second.range.upperBound, figure: second)
    let isDifference = text[text.skippingSpaces(second.range.upperBound)] == UInt8(ascii: "=")
    guard isDifference || joint.isWord || (tail != nil && !joint.isThought) || isAscending(first, second) else {
      return nil
    }
    let word =
      isDifference
      ? index.signs.minus
      : language.rangeWord(
        joint.word, first, second, after: text.wordBefore(first.range.lowerBound),
        before: following(second.range.upperBound))
    let head = language.number(first, tail.map { agreement(of: $0) } ?? agreement(between: first, second))
    guard let tail else {
      let end = second.range.upperBound
      let agreement = agreement(between: first, second)
      let spoken = [head, word, language.number(second, agreement)].joined(separator: " ")
      return Reading(range: first.range.lowerBound..<end, spoken: spoken, kind: .range)
    }
    let spoken = [head, word, say(second, tail, after: "")].joined(separator: " ")
    return Reading(
      range: first.range.lowerBound..<tail.end, spoken: spoken, kind: .range, mayEndSentence: tail.hasStop)
  }

  /// Whether a place is inside a chain such as `17-18-19`.
  private func isBehindHyphen(_ place: Int) -> Bool {
    text[place - 1] == UInt8(ascii: "-") && text.isWordCharacter(before: place - 1)
  }

  /// A number, `x` or `×`, and a number: `2x8 m²`.
  func product(from first: Figure) -> Reading? {
    let spaced = text.skippingSpaces(first.range.upperBound, limit: 1)
    let (sign, length) = text.scalar(at: spaced)
    guard sign == 0x78 || sign == 0xD7, !index.signs.by.isEmpty else { return nil }
    let start = text.skippingSpaces(spaced + length, limit: 1)
    guard (start > spaced + length) == (spaced > first.range.upperBound), let second = figure(at: start) else {
      return nil
    }
    let head = language.number(first, .none) + " " + index.signs.by + " "
    guard let tail = tail(at: second.range.upperBound, figure: second) else {
      return Reading(
        range: first.range.lowerBound..<second.range.upperBound, spoken: head + language.number(second, .none),
        kind: .measure)
    }
    return Reading(
      range: first.range.lowerBound..<tail.end, spoken: head + say(second, tail, after: ""), kind: .measure,
      mayEndSentence: tail.hasStop)
  }

  /// A score such as `3:2`.
  func score(at start: Int) -> Reading? {
    let colon = text.endOfDigits(start)
    guard colon > start, colon - start <= 3, text[colon] == UInt8(ascii: ":"), !index.signs.score.isEmpty else {
      return nil
    }
    guard let under = literal(at: colon + 1), under.fraction == nil, case let end = under.range.upperBound,
      under.isGrouped || end - colon <= 4, text[end - 1].isDigit, text[end] != UInt8(ascii: ":"),
      let first = Int64(text.string(start..<colon)), let second = under.value
    else { return nil }
    let spoken = [
      language.cardinal(first, .none), index.signs.score, language.cardinal(second, .none),
    ].joined(separator: " ")
    return Reading(range: start..<end, spoken: spoken, kind: .score)
  }

  struct Joint {
    var word: String
    var isWord: Bool
    /// Whether it is a dash with spaces around it, which may part two thoughts as well.
    var isThought = false
    var end: Int
  }

  /// What stands between the ends of a range.
  func joint(at place: Int) -> Joint? {
    let spaced = text.skippingSpaces(place, limit: 1)
    let (sign, length) = text.scalar(at: spaced)
    switch sign {
    case 0x2D, 0x2013, 0x2014, 0x2212, 0x301C, 0x7E, 0xFF5E:
      let end = text.skippingSpaces(spaced + length, limit: 1)
      // `5 -7` and `5- 7` are no ranges.
      guard (end > spaced + length) == (spaced > place), spaced == place || sign != 0x2D else { return nil }
      return Joint(
        word: index.signs.to, isWord: sign == 0x301C || sign == 0xFF5E,
        isThought: spaced > place && (sign == 0x2013 || sign == 0x2014), end: end)
    default:
      guard text.isLetter(at: spaced), case let end = text.endOfLetters(spaced), end - spaced <= 12 else { return nil }
      let word = text.lower(spaced..<end)
      guard index.rangeWords.contains(word) else { return nil }
      return Joint(word: word, isWord: true, end: text.skippingSpaces(end, limit: 1))
    }
  }

  private func secondFigure(at place: Int) -> Figure? {
    guard let figure = figure(at: place) else { return nil }
    let end = figure.range.upperBound
    // A longer chain is a code, and a date or a time is read by itself.
    if text[end] == UInt8(ascii: "-") && text.isWordCharacter(at: end + 1) { return nil }
    if clock(at: place) != nil || numericDate(at: place) != nil { return nil }
    if case .number(let literal) = figure, language.ordinalMark(after: literal, in: text) != nil { return nil }
    return figure
  }

  /// Hours of which only the second says so: `9–17 Uhr`, `5-7 pm`.
  private func hours(_ first: Figure, _ joint: Joint) -> Reading? {
    guard let second = clock(at: joint.end), second.kind == .time else { return nil }
    if case .number(let literal) = first, literal.hasForeignMark, literal.fraction?.utf8.count == 2,
      let hour = literal.value, hour <= 24, let minute = literal.fraction.flatMap({ Int($0) }), minute < 60
    {
      let time = WrittenTime(range: literal.range, hour: Int(hour), minute: minute)
      let spoken = [
        language.time(time, after: text.wordBefore(literal.range.lowerBound)), joint.word, second.spoken,
      ]
      return Reading(
        range: literal.range.lowerBound..<second.range.upperBound, spoken: spoken.joined(separator: " "), kind: .range,
        mayEndSentence: second.mayEndSentence)
    }
    guard let hour = first.wholeValue, (0...24).contains(hour) else { return nil }
    return Reading(
      range: first.range.lowerBound..<second.range.upperBound,
      spoken: [language.number(first, .none), joint.word, second.spoken].joined(separator: " "), kind: .range,
      mayEndSentence: second.mayEndSentence)
  }

  private func years(_ first: Figure, _ joint: Joint, _ second: Figure) -> Reading? {
    guard case .number(let from) = first, case .number(let to) = second, from.digits.utf8.count == 4,
      !from.isGrouped, !to.isGrouped, let start = first.wholeValue, let end = second.wholeValue,
      (1000...2100).contains(start),
      to.digits.utf8.count == 4 ? end > start : to.digits.utf8.count == 2 && end > start % 100,
      language.isYear(from, in: text),
      decade(to) == nil, tail(at: to.range.upperBound, figure: second) == nil
    else { return nil }
    let spoken = [
      language.year(WrittenYear(value: start, digits: 4)), joint.word,
      language.year(WrittenYear(value: end, digits: to.digits.utf8.count)),
    ]
    return Reading(
      range: from.range.lowerBound..<to.range.upperBound, spoken: spoken.joined(separator: " "), kind: .range)
  }

  private func isAscending(_ first: Figure, _ second: Figure) -> Bool {
    guard case .number(let from) = first, case .number(let to) = second, let start = from.value, let end = to.value,
      !from.hasLeadingZero, !to.hasLeadingZero
    else { return false }
    return (from.isNegative ? -start : start) < (to.isNegative ? -end : end)
  }

  private func agreement(between first: Figure, _ second: Figure) -> Agreement {
    guard case .number(let literal) = first else { return .none }
    let end = second.range.upperBound
    return language.agreement(before: following(end), after: text.wordBefore(first.range.lowerBound), of: literal)
  }
}
