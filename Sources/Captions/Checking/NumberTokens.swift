/// Numbers in English text that a style guide wants written out.
///
/// Only what is surely a plain number counts: no times, dates, measures, headings or parts of names.
enum NumberTokens {
  /// Numbers from 1 to 10.
  static func small(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    let tokens = text.split { $0 <= 0x20 }
    return tokens.indices.compactMap { index in
      let number = core(tokens[index])
      guard (1...2).contains(number.count), number.allSatisfy(\.isASCIIDigit), let value = Int(string(number)),
        (1...10).contains(value), number.first != 0x30
      else { return nil }
      let isLast = index == tokens.count - 1
      let tail = tokens[index][number.endIndex...]
      // “3.” within a text is a heading's, “3:” a clock's or a list's.
      if tail.contains(0x3A) || (tail.contains(0x2E) && !isLast) || tail.contains(0x25) { return nil }
      if index > 0, isCounted(tokens[index - 1]) { return nil }
      if !isLast, measures.contains(string(core(tokens[index + 1])).lowercased()) { return nil }
      return number.startIndex..<number.endIndex
    }
  }

  /// Numbers at the start of sentences, with a word behind them.
  static func starting(_ text: ArraySlice<UInt8>, startsSentence: Bool) -> [Range<Int>] {
    let tokens = text.split { $0 <= 0x20 }
    return tokens.indices.dropLast().compactMap { index in
      let isStart = index == 0 ? startsSentence : endsSentence(tokens[index - 1])
      let number = core(tokens[index])
      guard isStart, !number.isEmpty, number.allSatisfy({ $0.isASCIIDigit || $0 == 0x2C }),
        number.endIndex == tokens[index].endIndex, let next = tokens[index + 1].first, next.isASCIIWord,
        !next.isASCIIDigit
      else { return nil }
      return number.startIndex..<number.endIndex
    }
  }

  private static func endsSentence(_ token: ArraySlice<UInt8>) -> Bool {
    Sentence.isEnded(token) && !Sentence.isAbbreviation(token) && !isCounted(token)
  }

  /// Whether a number belongs to the word before it, as in “chapter 3”.
  private static func isCounted(_ token: ArraySlice<UInt8>) -> Bool {
    string(token).lowercased() == "no." || counted.contains(string(core(token)).lowercased())
  }

  /// A word without the quotes, brackets, dashes and punctuation around it.
  private static func core(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = token.drop { [0x22, 0x27, 0x28, 0x5B, 0x2D].contains($0) }
    while let last = rest.last, [0x22, 0x27, 0x29, 0x5D, 0x2E, 0x2C, 0x21, 0x3F, 0x3B, 0x3A, 0x25].contains(last) {
      rest.removeLast()
    }
    return rest
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Words that a number belongs to.
  private static let counted: Set<String> = [
    "chapter", "page", "part", "number", "room", "channel", "route", "episode", "season", "act", "scene",
    "volume",
    "level", "version", "apollo", "flight", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "section", "step", "unit", "figure", "table", "track",
  ]
  /// Words behind a time or a measure.
  private static let measures: Set<String> = [
    "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "km", "kg", "cm", "mm", "ml", "lb", "lbs", "mph", "gb", "mb", "hz",
    "percent", "million", "billion", "degrees", "january", "february", "march", "april", "may", "june", "july",
    "august",
    "september", "october", "november", "december",
  ]
}
