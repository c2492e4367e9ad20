/// Roman numbers: `Ludwig XIV.`, `Henry VIII`, `Teil II`.
extension TextReader {
  /// A Roman number in the word that a place is in.
  func roman(at place: Int) -> Reading? {
    let start = max(text.startOfWord(place), text.floor)
    let end = text.endOfWord(start)
    guard !text.isWordCharacter(before: start) else { return nil }
    guard let number = roman(in: start..<end) else { return romanOrdinal(start, end) }
    let before = text.rangeOfWordBefore(start)
    let hasStop = text[end] == UInt8(ascii: ".")
    let reading = language.roman(
      number, numeral: text.string(start..<end), before: following(hasStop ? end + 1 : end), after: text.string(before),
      hasStop: hasStop)
    guard let reading else { return nil }
    return Reading(range: start..<(reading.takesStop && hasStop ? end + 1 : end), spoken: reading.spoken, kind: .roman)
  }

  /// A Roman number with the mark of an ordinal: `XIXe`.
  private func romanOrdinal(_ start: Int, _ end: Int) -> Reading? {
    for mark in language.romanMarks where mark.utf8.count < end - start && text.has(mark, at: end - mark.utf8.count) {
      guard let number = roman(in: start..<end - mark.utf8.count) else { continue }
      let spoken = language.ordinal(number, mark: mark, before: following(end), after: text.wordBefore(start))
      return Reading(range: start..<end, spoken: spoken, kind: .roman)
    }
    return nil
  }

  /// The value of a Roman number that is written as it should be; `nil` for anything else.
  func roman(in range: Range<Int>) -> Int64? {
    guard (1...9).contains(range.count) else { return nil }
    var value: Int64 = 0
    var previous: Int64 = 0
    for place in range.reversed() {
      guard let digit = Self.romanDigits[text[place]] else { return nil }
      value += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return value > 0 && Self.roman(value) == text.string(range) ? value : nil
  }

  private static let romanDigits: [UInt8: Int64] = [
    UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10, UInt8(ascii: "L"): 50, UInt8(ascii: "C"): 100,
    UInt8(ascii: "D"): 500, UInt8(ascii: "M"): 1000,
  ]

  private static func roman(_ value: Int64) -> String {
    let signs: [(Int64, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"),
      (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (value, "")
    for (number, sign) in signs {
      while rest >= number {
        text += sign
        rest -= number
      }
    }
    return text
  }
}
