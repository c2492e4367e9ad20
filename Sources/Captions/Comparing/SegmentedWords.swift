/// The words of some captions in a row, and what break stands behind each.
///
/// A word is what stands between spaces and dashes, without the marks around it; a character of a script without spaces is
/// a word of its own. What holds no letter and no digit is none.
struct SegmentedWords {
  /// What ends behind a word.
  enum Break: UInt8 {
    case none, line, caption
  }

  /// The number of each word in the vocabulary.
  private(set) var words: [Int] = []
  /// What ends behind each word; nothing behind the last.
  private(set) var breaks: [Break] = []
  /// Whether punctuation stands behind each word.
  private(set) var hasMarks: [Bool] = []
  /// The words of each line that holds text, in order.
  private(set) var wordsPerLine: [Int] = []

  /// Lists the words of captions.
  init(_ captions: [Caption], _ vocabulary: inout Vocabulary) {
    for caption in captions {
      for line in caption.lines where line.contains(where: { !$0.isWhitespace }) {
        var reader = LineReader(line)
        reader.run { word, hasMark in
          words.append(vocabulary.number(of: word))
          breaks.append(.none)
          hasMarks.append(hasMark)
        } mark: {
          hasMarks[hasMarks.count - 1] = true
        }
        wordsPerLine.append(reader.count)
        end(.line)
      }
      end(.caption)
    }
    // The end of all is no break.
    if !breaks.isEmpty { breaks[breaks.count - 1] = .none }
  }

  private mutating func end(_ kind: Break) {
    guard let last = breaks.last, last.rawValue < kind.rawValue else { return }
    breaks[breaks.count - 1] = kind
  }
}

/// Finds the words of a line.
private struct LineReader {
  private let line: String
  /// The words found.
  private(set) var count = 0
  /// The word that is being read: from its first letter to behind its last.
  private var start: String.Index?
  private var end: String.Index
  /// Whether marks stand alone so far, which either open the next word or belong to the one before.
  private var hasLoneMark = false

  init(_ line: String) {
    self.line = line
    end = line.startIndex
  }

  /// Gives each word and whether a mark stands right behind it; tells of marks that stand alone behind the last word.
  mutating func run(word: (Substring, Bool) -> Void, mark: () -> Void) {
    var last: Character = " "
    for index in line.indices {
      let character = line[index]
      switch Kind(character, after: last) {
      case .letter:
        hasLoneMark = false
        if start == nil { start = index }
        end = line.index(after: index)
      case .whole:
        close(at: index, word)
        hasLoneMark = false
        (start, end) = (index, line.index(after: index))
        close(at: end, word)
      case .space:
        close(at: index, word)
        closeMark(mark)
      case .parting:
        close(at: index, word, hasMark: true)
        closeMark(mark)
      case .mark:
        if start == nil { hasLoneMark = true }
      }
      last = character
    }
    close(at: line.endIndex, word)
    closeMark(mark)
  }

  private mutating func close(at index: String.Index, _ word: (Substring, Bool) -> Void, hasMark: Bool = false) {
    guard let first = start else {
      if hasMark { hasLoneMark = true }
      return
    }
    word(line[first..<end], hasMark || end != index)
    start = nil
    count += 1
  }

  private mutating func closeMark(_ mark: () -> Void) {
    // What stands before a line's first word says nothing of the line before.
    if hasLoneMark, count > 0 { mark() }
    hasLoneMark = false
  }

  private enum Kind {
    case letter
    /// A word of its own.
    case whole
    case space
    /// A mark that parts words: a dash, dots.
    case parting
    case mark

    init(_ character: Character, after last: Character) {
      if let byte = character.asciiValue {
        self =
          byte.isASCIIWord ? .letter : byte <= 0x20 ? .space : character == last ? .parting : .mark
        return
      }
      guard let scalar = character.unicodeScalars.first else {
        self = .mark
        return
      }
      switch scalar.value {
      case 0x2013...0x2015, 0x2026: self = .parting
      case _ where Self.isSpaceless(scalar.value): self = scalar.properties.isAlphabetic ? .whole : .mark
      case _ where character.isWhitespace: self = .space
      default: self = scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .mark
      }
    }

    /// Whether a script is written without spaces: Thai, Lao, Myanmar, Khmer, kana, Han.
    private static func isSpaceless(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3031...0x3035, 0x3041...0x30FF,
        0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F,
        0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}

/// Numbers words, the same for all that differ in case alone, and knows which are function words.
struct Vocabulary {
  private let table: WordTable
  private var numbers: [String: Int] = [:]
  private var areFunctionWords: [Bool] = []

  /// Makes an empty vocabulary of a language, by its primary subtag.
  init(language: String) {
    table = WordTable(language: language)
  }

  /// The number of a word.
  mutating func number(of word: Substring) -> Int {
    var key = word.lowercased()
    if key.utf8.contains(0xE2) { key = String(key.map { $0 == "\u{2019}" ? "'" : $0 }) }
    if let number = numbers[key] { return number }
    let number = areFunctionWords.count
    numbers[key] = number
    areFunctionWords.append(isFunctionWord(key))
    return number
  }

  /// Whether a word, by its number, leads on to the next: an article, a preposition, a conjunction, a pronoun that can only
  /// be a subject, an auxiliary or the mark of an infinitive.
  func isFunctionWord(_ number: Int) -> Bool { areFunctionWords[number] }

  private func isFunctionWord(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    return switch table.classes(of: 0..<bytes.count, in: bytes.span, opensSentence: true).closing {
    case .article, .preposition, .conjunction, .subordinator, .subject, .auxiliary, .infinitive: true
    default: false
    }
  }
}
