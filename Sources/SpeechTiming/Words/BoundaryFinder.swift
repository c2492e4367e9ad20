/// Tells what follows each word of a paragraph: nothing, a clause, the end of a sentence.
///
/// Full stops of abbreviations and initials end nothing; what is said as a whole, as “3. Mai”, is not parted.
struct BoundaryFinder {
  private let isGreek: Bool

  /// Makes a finder for texts in a language, by its primary subtag.
  init(language: String) {
    isGreek = language == "el"
  }

  /// Sets the boundaries of a paragraph's words, the last ones of all; behind most of them there is nothing.
  func mark(
    _ words: inout [TimedWord], as scanned: [ScannedWord], _ tokens: [SpokenToken], _ text: Span<UInt8>
  ) {
    let first = words.count - scanned.count
    var token = 0
    for place in scanned.indices.dropLast() where scanned[place].mark != .none {
      while token < tokens.count, tokens[token].range.upperBound <= scanned[place].start { token += 1 }
      words[first + place].boundary = boundary(
        of: scanned[place], next: scanned[place + 1], tokens, from: token, text)
    }
  }

  private func boundary(
    of word: ScannedWord, next: ScannedWord, _ tokens: [SpokenToken], from first: Int, _ text: Span<UInt8>
  ) -> Boundary {
    // What is said as a whole is not parted.
    if let token = token(at: word.end - 1, tokens, from: first), token.range.upperBound > word.end { return .none }
    // Dots that stand alone say nothing, so they end nothing.
    if !word.isSpoken, word.mark == .ellipsis { return .clause }
    switch word.mark {
    case .none: return .none
    case .clause: return isGreekQuestion(word, text) ? .sentence : .clause
    case .certain: return .sentence
    case .exclamation, .ellipsis: return next.startsSmall ? .clause : .sentence
    case .fullStop:
      if let token = token(at: word.end - 1, tokens, from: first) {
        return token.mayEndSentence && !next.startsSmall ? .sentence : .none
      }
      return isInitial(word, text) || (isShort(word) && next.startsSmall) ? .none : .sentence
    }
  }

  /// Hands the end of a sentence on to marks that stand behind a space, as in « Non ! », and to pictures.
  func moveEndsToClosers(_ words: inout [TimedWord], from first: Int, _ text: Span<UInt8>) {
    for index in (first + 1)..<max(first + 1, words.count) {
      guard words[index - 1].boundary == .sentence, !words[index].isSpoken, closes(text, words[index].range) else {
        continue
      }
      words[index - 1].boundary = .none
      words[index].boundary = max(words[index].boundary, .sentence)
    }
  }

  /// Whether something that isn't spoken belongs to the words before it: all but dashes, dots and opening marks.
  private func closes(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let mark = EndMark.ending(text, range)
    guard mark != .clause, mark != .ellipsis else { return false }
    switch text[range.lowerBound] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "*"), UInt8(ascii: "#"): return false
    case 0xC2: return range.count < 2 || (text[range.lowerBound + 1] != 0xAB && text[range.lowerBound + 1] < 0xC0)
    case 0xE2 where range.count >= 3 && text[range.lowerBound + 1] == 0x80:
      return ![0x9E, 0x98, 0x9A, 0xB9].contains(text[range.lowerBound + 2])
    default: return true
    }
  }

  private func isGreekQuestion(_ word: ScannedWord, _ text: Span<UInt8>) -> Bool {
    isGreek && text[word.end - 1] == UInt8(ascii: ";")
  }

  /// The token that owns a byte, such as the full stop of an abbreviation.
  private func token(at offset: Int, _ tokens: [SpokenToken], from first: Int) -> SpokenToken? {
    var index = first
    while index < tokens.count, tokens[index].range.lowerBound <= offset {
      if tokens[index].range.contains(offset) { return tokens[index] }
      index += 1
    }
    return nil
  }

  /// Whether a word is a single letter with a full stop, as an initial is; a bracket or quotation mark may precede it.
  private func isInitial(_ word: ScannedWord, _ text: Span<UInt8>) -> Bool {
    let length = word.end - word.start
    guard !word.startsSmall, length > 1 else { return false }
    if length == 2 { return (0x41...0x5A).contains(text[word.start]) }
    let isASCII = (0x41...0x5A).contains(text[word.end - 2])
    let isWide = length >= 3 && (0xC3...0xD4).contains(text[word.end - 3]) && text[word.end - 2] & 0xC0 == 0x80
    let before = word.end - (isASCII ? 2 : 3)
    guard isASCII || isWide else { return false }
    return before == word.start || (before == word.start + 1 && text[word.start] < 0x41)
  }

  private func isShort(_ word: ScannedWord) -> Bool { word.end - word.start <= 4 }
}
