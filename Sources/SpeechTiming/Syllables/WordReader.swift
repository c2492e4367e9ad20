/// Reads a word scalar by scalar, cuts it into parts of one script and adds up their syllables.
struct WordReader {
  /// The letters a part holds at most; a longer one, which nobody says, is counted in slices of this length.
  static let capacity = 126

  private let language: SyllableLanguage
  private var total = 0

  /// The letters of the part being read, as codes of `rules`, between two zeros.
  private var part = InlineArray<128, UInt8>(repeating: 0)
  private var length = 0
  private var script: AlphabeticScript?
  /// The rules of `script`; nil before the first letter, so that a language's tables are built only when needed.
  private var rules: SyllableRules?
  /// The letter read last, folded, to which a combining mark may belong; 0 where there is none.
  private var lastLetter: UInt32 = 0

  /// Characters that count by themselves (kana, Hangul, Han, digits …), since the last break.
  private var characters = CharacterSum()

  init(language: SyllableLanguage) {
    self.language = language
  }

  /// Takes the next scalar of the word.
  mutating func read(_ scalar: UInt32) {
    switch ScalarKind(scalar) {
    case .letter(let folded, let letterScript): readLetter(folded, letterScript)
    case .mark: readMark(scalar)
    case .apostrophe: readApostrophe()
    case .ignorable: break
    case .character(let kind):
      endPart()
      characters.add(scalar, kind)
    case .separator:
      endPart()
      total += characters.finish(readsHanAsJapanese: language.readsHanAsJapanese)
    }
  }

  /// Ends the word and returns its syllables.
  mutating func finish() -> Int {
    endPart()
    return total + characters.finish(readsHanAsJapanese: language.readsHanAsJapanese)
  }

  private mutating func readLetter(_ letter: UInt32, _ letterScript: AlphabeticScript) {
    if letterScript != script || length == Self.capacity {
      endPart()
      if letterScript != script {
        script = letterScript
        rules = language.rules(for: letterScript)
      }
    }
    guard let code = rules?.code(of: letter), code != 0 else { return }
    lastLetter = letter
    length += 1
    part[length] = code
  }

  private mutating func readMark(_ mark: UInt32) {
    guard length > 0, lastLetter != 0, let letter = LetterFolding.composed(lastLetter, mark), let rules else { return }
    lastLetter = letter
    part[length] = rules.code(of: letter)
  }

  private mutating func readApostrophe() {
    lastLetter = 0
    guard length > 0, let rules else { return }
    switch rules.apostrophe {
    case .elision: endPart(isElided: length <= 2)
    case .letter:
      let code = rules.code(of: 0x27)
      guard code != 0 else { return }
      if length == Self.capacity { endPart() }
      length += 1
      part[length] = code
    }
  }

  private mutating func endPart(isElided: Bool = false) {
    lastLetter = 0
    guard length > 0, let rules else { return }
    let apostrophe = rules.code(of: 0x27)
    while length > 1, part[length] == apostrophe { length -= 1 }
    part[length + 1] = 0
    total += rules.count(part.span.extracting(first: length + 2)) ?? (isElided ? 0 : 1)
    length = 0
  }
}
