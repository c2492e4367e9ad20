/// Adds up the characters of a stretch that count by themselves, and rounds once at its end.
struct CharacterSum {
  private var hundredths = 0
  private var hanCharacters = 0
  private var japanese = JapaneseMorae()
  private var hasKana = false
  private var isEmpty = true

  /// Adds one character.
  mutating func add(_ scalar: UInt32, _ kind: CharacterKind) {
    isEmpty = false
    switch kind {
    case .weighed(let weight): hundredths += weight
    case .kana(let morae):
      hasKana = true
      japanese.addKana(scalar, morae: morae)
    case .han:
      hanCharacters += 1
      japanese.addKanji(scalar)
    }
  }

  /// The syllables since the last call: at least one where there was a character.
  ///
  /// Han characters are read as Japanese where the language is or where kana stand beside them; elsewhere each is one syllable.
  mutating func finish(readsHanAsJapanese: Bool) -> Int {
    guard !isEmpty else { return 0 }
    defer { self = CharacterSum() }
    let own = readsHanAsJapanese || hasKana ? japanese.finish() : hanCharacters
    return max(1, own + (hundredths + 50) / 100)
  }
}
