public import TalkScript

/// One entry of a show's lexicon: how a word or a name is said in this show, whatever the rules say.
public struct LexiconEntry: Hashable, Sendable {
  /// The word or words as the script has them, in the same case.
  public var written: String
  /// The words as they are said; the written ones when only the sounds are given.
  public var said: String
  /// The sounds in the International Phonetic Alphabet, for engines that take them.
  public var ipa: String?
  /// The language by whose rules it is pronounced, when that is another than the show's.
  public var language: LanguageTag?

  /// An entry that is written out as it is said.
  public init(written: String, said: String, ipa: String? = nil, language: LanguageTag? = nil) {
    self.written = written
    self.said = said
    self.ipa = ipa
    self.language = language
  }

  /// An entry of which only the sounds are known; the clock counts the word as it is written.
  public init(written: String, ipa: String, language: LanguageTag? = nil) {
    self.init(written: written, said: written, ipa: ipa, language: language)
  }
}
