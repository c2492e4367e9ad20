/// Counts the syllables of words in one language, by compact rules.
///
/// A word may mix scripts: each stretch is counted by its own script's rules, whatever the language, and Latin words inside a
/// text of another script by the English ones (in Japanese by the morae of their katakana). Words are expected as they are said: numbers and abbreviations spelled out.
/// Counting takes time in proportion to the word's length and allocates nothing.
package struct SyllableCounter: Sendable {
  private let language: SyllableLanguage

  /// A counter for a language given by its primary subtag (`de`).
  ///
  /// An unknown language is counted by ``SyllableRules/generic``: each group of vowels is one syllable.
  package init(language: String) {
    self.language = SyllableLanguage.named(language) ?? .unknown
  }

  /// Whether a language, given by its primary subtag, has rules of its own.
  package static func isSupported(_ language: String) -> Bool { SyllableLanguage.named(language) != nil }

  /// The primary subtags of the languages that have rules of their own.
  package static var supportedLanguages: [String] { SyllableLanguage.all.map(\.code) }

  /// The syllables of one word given in UTF-8.
  ///
  /// Letters count, with their accents; apostrophes and hyphens shape the count; whatever else is there separates parts and
  /// counts nothing. The count is 0 for a word without letters or digits and for the few words that have no syllable of their
  /// own because they lean on the next one (Russian в к с, Polish w z, an elided l’ or d’); it is never negative.
  package func count(_ word: Span<UInt8>) -> Int {
    var reader = WordReader(language: language)
    var index = 0
    while index < word.count {
      let (scalar, length) = UTF8Decoding.scalar(in: word, at: index)
      reader.read(scalar)
      index += length
    }
    return reader.finish()
  }

  /// The syllables of one word; see ``count(_:)-(Span<UInt8>)``.
  package func count(_ word: String) -> Int {
    count(word.utf8.span)
  }
}
