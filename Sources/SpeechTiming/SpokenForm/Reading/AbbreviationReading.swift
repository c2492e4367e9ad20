/// Words in short: `z. B.`, `usw.`, `Dr.`, `Mr`.
extension TextReader {
  /// An abbreviation whose first letter stands at a place.
  func abbreviation(at place: Int) -> Reading? {
    let start = max(text.startOfWord(place), text.floor)
    let end = text.endOfLetters(start)
    if let reading = street(start, end) { return reading }
    guard end > start, text[end] == UInt8(ascii: "."), end - start <= AbbreviationTable.longest else { return nil }
    for candidate in index.abbreviations.candidates(text.lower(start..<end + 1)) {
      guard let end = self.end(of: candidate, at: start), isAllowed(candidate, start..<end) else { continue }
      return Reading(
        range: start..<end, spoken: cased(candidate.spoken, like: start), kind: .abbreviation,
        mayEndSentence: candidate.mayEndSentence)
    }
    return nil
  }

  /// The name of a street such as `Hauptstr.`.
  private func street(_ start: Int, _ end: Int) -> Reading? {
    guard end - start > 4, text.has("str.", at: end - 3), let ending = index.abbreviations.candidates("str.").first
    else { return nil }
    let spoken = text.string(start..<end - 3) + ending.spoken.lowercased()
    return Reading(range: start..<end + 1, spoken: spoken, kind: .abbreviation, mayEndSentence: ending.mayEndSentence)
  }

  /// A short form without a full stop.
  func shortForm(at place: Int) -> Reading? {
    guard index.abbreviations.hasShortForms else { return nil }
    let start = max(text.startOfWord(place), text.floor)
    let end = text.endOfWord(start)
    guard let spoken = index.abbreviations.shortForm(text.string(start..<end)) else { return nil }
    return Reading(range: start..<end, spoken: spoken, kind: .abbreviation)
  }

  /// Where all parts of an abbreviation end, with or without spaces between them; `nil` when it doesn't stand there.
  private func end(of abbreviation: Abbreviation, at start: Int) -> Int? {
    var end = start
    for (number, part) in abbreviation.parts.enumerated() {
      let partStart = number == 0 ? end : text.skippingSpaces(end, limit: 1)
      let partEnd = partStart + part.utf8.count
      guard partEnd <= text.count, matches(part, partStart..<partEnd, isFirst: number == 0, abbreviation) else {
        return nil
      }
      end = partEnd
    }
    return text.isLetter(at: end) ? nil : end
  }

  /// Whether a part is written as in the table, but for a capital at its start, or all in capitals before a number.
  private func matches(_ part: String, _ range: Range<Int>, isFirst: Bool, _ abbreviation: Abbreviation) -> Bool {
    let written = text.string(range)
    if written == part { return true }
    guard written.lowercased() == part.lowercased() else { return false }
    if abbreviation.condition == .number { return true }
    return isFirst && written.dropFirst() == part.dropFirst() && written.first?.isUppercase == true
  }

  private func isAllowed(_ abbreviation: Abbreviation, _ range: Range<Int>) -> Bool {
    switch abbreviation.condition {
    case nil: return true
    case .number:
      let next = text.skippingSpaces(range.upperBound)
      return text[next].isDigit || roman(in: next..<text.endOfWord(next)) != nil
    case .day:
      let comma = text[range.upperBound] == UInt8(ascii: ",") ? 1 : 0
      let next = text.skippingSpaces(range.upperBound + comma)
      let end = text.endOfDigits(next)
      return (1...2).contains(end - next) && text[end] == UInt8(ascii: ".")
    case .name:
      let before = text.rangeOfWordBefore(range.lowerBound)
      let isAfterName =
        !before.isEmpty && text.isCapital(at: before.lowerBound) && text.isWordCharacter(before: before.upperBound)
      let next = text.skippingSpaces(range.upperBound)
      return next > range.upperBound && text.isCapital(at: next) && !isAfterName
    case .afterName:
      let before = text.rangeOfWordBefore(range.lowerBound)
      return !before.isEmpty && text.isCapital(at: before.lowerBound)
        && (text.skippingSpaces(range.upperBound) < text.count
          || text.wordBefore(before.lowerBound).utf8.first?.isDigit == true)
    }
  }

  /// What is said, with a capital where the text has one at the start of a sentence.
  private func cased(_ spoken: String, like start: Int) -> String {
    guard text.isCapital(at: start), let first = spoken.first, first.isLowercase else { return spoken }
    return first.uppercased() + spoken.dropFirst()
  }
}
