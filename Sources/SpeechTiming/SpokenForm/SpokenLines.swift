public import TalkScript

/// Says lines of text in one language, as the clock and SSML have them said.
///
/// Make one per language and task and keep it: opening a language's rules takes longer than saying a line.
public final class SpokenLines {
  private let forms: SpokenForms
  private let language: LanguageTag

  /// Opens the rules of a language; the lexicon goes before every rule.
  public init(language: LanguageTag, lexicon: [LexiconEntry] = []) {
    self.language = language
    forms = SpokenForms(language: language, lexicon: lexicon)
  }

  /// A text as it is said, word for word.
  public func said(_ text: String) -> String { forms.spoken(text) }

  /// What of a text is said otherwise than written, in order.
  public func tokens(_ text: String) -> [SpokenToken] {
    var tokens: [SpokenToken] = []
    forms.tokens(in: text.utf8.span, into: &tokens)
    return tokens
  }

  /// A note where the language has no rules of its own.
  public var diagnostic: Diagnostic? {
    guard !SpokenLanguages.isSupported(language) else { return nil }
    return Diagnostic(
      .note, "language-forms-unknown",
      "no spoken forms are known for the language “\(language)”; whole numbers are counted, if ICU "
        + "can, and all else stays as it is written")
  }
}
