/// Ordinals and decades: `3.`, `21st`, `3º`, `1980s`, `80er`.
extension TextReader {
  /// A number with the mark of an ordinal, and the month when one follows.
  ///
  /// - Parameter given: The word that it is said after, when that isn't the one in the text.
  func ordinal(_ literal: NumberLiteral, after given: String? = nil) -> Reading? {
    guard literal.fraction == nil, !literal.isNegative, let value = literal.value,
      let mark = language.ordinalMark(after: literal, in: text)
    else { return nil }
    let start = literal.range.lowerBound
    let previous = given ?? language.governor(before: start, in: text)
    if (1...31).contains(value), let found = monthAndYear(at: mark.end) {
      let date = WrittenDate(range: start..<found.end, day: Int(value), month: found.month, year: found.year)
      let reading = Reading(
        range: date.range, spoken: language.date(date, after: previous), kind: .date, mayEndSentence: found.hasStop)
      return given == nil ? dateRange(from: reading, after: previous) ?? reading : reading
    }
    let spoken = language.ordinal(value, mark: mark.text, before: wordRanked(behind: mark.end), after: previous)
    let reading = Reading(range: start..<mark.end, spoken: spoken, kind: .ordinal)
    // The second of a range begins no other.
    return given == nil ? ordinalRange(from: reading, after: previous) ?? reading : reading
  }

  private func wordRanked(behind place: Int) -> String {
    text.isLetter(at: place) ? following(place) : language.rankedWord(behind: place, in: text)
  }

  /// `3.–5. Mai`.
  private func ordinalRange(from first: Reading, after previous: String) -> Reading? {
    let (sign, length) = text.scalar(at: first.range.upperBound)
    guard sign == 0x2D || sign == 0x2013, let literal = literal(at: first.range.upperBound + length),
      let second = ordinal(literal, after: previous)
    else { return nil }
    return Reading(
      range: first.range.lowerBound..<second.range.upperBound,
      spoken: [first.spoken, index.signs.to, second.spoken].joined(separator: " "), kind: second.kind,
      mayEndSentence: second.mayEndSentence)
  }

  /// A decade.
  func decade(_ literal: NumberLiteral) -> Reading? {
    guard literal.fraction == nil, !literal.isNegative, !literal.isGrouped, (2...4).contains(literal.digits.utf8.count)
    else {
      return nil
    }
    let end = literal.range.upperBound
    var letters = end
    if Self.isHyphenOrApostrophe(text.scalar(at: end).value) { letters += text.scalar(at: end).length }
    let stop = text.endOfLetters(letters)
    guard stop > letters, stop - letters <= 16,
      let spoken = language.decade(literal, suffix: text.lower(letters..<stop))
    else { return nil }
    var start = literal.range.lowerBound
    let before = text.scalar(before: start)
    if before.value == 0x27 || before.value == 0x2019, start - before.length >= text.floor { start -= before.length }
    let reading = Reading(range: start..<stop, spoken: spoken, kind: .year)
    return decadeRange(from: reading) ?? reading
  }

  /// `1960s-1980s`.
  private func decadeRange(from first: Reading) -> Reading? {
    guard let joint = joint(at: first.range.upperBound), let literal = literal(at: joint.end),
      let second = decade(literal)
    else {
      return nil
    }
    return Reading(
      range: first.range.lowerBound..<second.range.upperBound,
      spoken: [first.spoken, joint.word, second.spoken].joined(separator: " "), kind: .range)
  }

  private static func isHyphenOrApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x27 || scalar == 0x2019
  }
}
