import SpeechTiming
import TalkScript
import XML

/// Goes through the elements of a PLS document and takes its entries.
struct LexiconWalk {
  private(set) var entries: [LexiconEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Why the document is no lexicon.
  private(set) var failure: Diagnostic?

  private var namespace: String?
  private var language: LanguageTag?
  private var alphabet: String?
  private var open: [Element] = []
  /// How many elements are open that are passed over.
  private var skipped = 0
  private var lexeme = Lexeme(place: SourceLocation(line: 1, column: 1))
  private var text = ""

  /// The elements that say something.
  private enum Element: String {
    case lexicon, lexeme, grapheme, phoneme, alias

    /// The element that it stands in.
    var parent: Element? {
      switch self {
      case .lexicon: nil
      case .lexeme: .lexicon
      case .grapheme, .phoneme, .alias: .lexeme
      }
    }
  }

  /// What belongs to PLS and says nothing of how words are said.
  private static let silent: Set = ["meta", "metadata", "example"]

  mutating func take(_ event: XMLEvent) {
    let place = SourceLocation(line: event.line, column: event.column)
    switch event.kind {
    case .start(let tag): start(tag, at: place)
    case .end: end()
    case .text(let part): if skipped == 0, open.last?.parent == .lexeme { text += part }
    }
  }

  private mutating func start(_ tag: XMLTag, at place: SourceLocation) {
    if open.isEmpty { return root(tag, at: place) }
    guard skipped == 0, tag.namespace == namespace else { return skipped += 1 }
    guard let element = Element(rawValue: tag.localName), element.parent == open.last else {
      if !Self.silent.contains(tag.localName) {
        warn("pls-element", "<\(tag.name)> has no place here, and was passed over", at: place)
      }
      return skipped += 1
    }
    open.append(element)
    text = ""
    switch element {
    case .lexicon: break
    case .lexeme: lexeme = Lexeme(place: place)
    case .grapheme: lexeme.graphemes.append((place, ""))
    case .phoneme:
      lexeme.pronunciations.append(
        Pronunciation(
          isAlias: false, alphabet: tag["alphabet"] ?? alphabet, isPreferred: Self.prefers(tag), place: place)
      )
    case .alias:
      lexeme.pronunciations.append(Pronunciation(isAlias: true, isPreferred: Self.prefers(tag), place: place))
    }
  }

  private static func prefers(_ tag: XMLTag) -> Bool { ["true", "1"].contains(tag["prefer"]) }

  private mutating func root(_ tag: XMLTag, at place: SourceLocation) {
    guard tag.localName == "lexicon", tag.namespace == PLSReader.namespace || tag.namespace == nil else {
      failure = Diagnostic(
        .error, "pls-root", "the document is no pronunciation lexicon: it is a <\(tag.name)>, not a PLS <lexicon>",
        at: SourceRange(place, place))
      return
    }
    open.append(.lexicon)
    namespace = tag.namespace
    if let name = tag["xml:lang"], !name.isEmpty {
      language = LanguageTag(name)
      if language == nil { warn("pls-language", "“\(name)” is no language tag, and doesn't count", at: place) }
    }
    alphabet = tag["alphabet"]
    if alphabet == nil {
      warn("pls-alphabet-missing", "the lexicon doesn't name its alphabet; it is taken for IPA", at: place)
    }
  }

  private mutating func end() {
    guard skipped == 0 else { return skipped -= 1 }
    switch open.popLast() {
    case .grapheme: lexeme.graphemes[lexeme.graphemes.count - 1].written = SingleSpaces.of(text)
    case .phoneme, .alias: lexeme.pronunciations[lexeme.pronunciations.count - 1].text = SingleSpaces.of(text)
    case .lexeme: finishLexeme()
    case .lexicon, nil: break
    }
  }

  private mutating func warn(_ identifier: String, _ message: String, at place: SourceLocation) {
    diagnostics.append(Diagnostic(.warning, identifier, message, at: SourceRange(place, place)))
  }
}

// MARK: Lexemes

/// Some spellings and the ways in which they are said.
private struct Lexeme {
  var place: SourceLocation
  var graphemes: [(place: SourceLocation, written: String)] = []
  var pronunciations: [Pronunciation] = []
}

/// One way in which a lexeme is said.
private struct Pronunciation {
  var isAlias: Bool
  var alphabet: String?
  var isPreferred: Bool
  var place: SourceLocation
  var text = ""
}

extension LexiconWalk {
  /// How many characters a grapheme may have; nobody writes longer words.
  private static let longestGrapheme = 1_000

  private mutating func finishLexeme() {
    let usable = lexeme.pronunciations.filter { isUsable($0) }
    guard let winner = usable.first(where: \.isPreferred) ?? usable.first else {
      return warn("pls-lexeme", "a lexeme without a pronunciation that can be used was left out", at: lexeme.place)
    }
    let aliases = usable.filter(\.isAlias)
    let alias = winner.isAlias ? winner : aliases.first(where: \.isPreferred) ?? aliases.first
    if lexeme.graphemes.isEmpty {
      warn("pls-lexeme", "a lexeme without a grapheme was left out", at: lexeme.place)
    }
    for (place, written) in lexeme.graphemes {
      guard !written.isEmpty else {
        warn("pls-lexeme", "an empty grapheme was left out", at: place)
        continue
      }
      guard written.unicodeScalars.count <= Self.longestGrapheme else {
        warn("pls-lexeme", "a grapheme of more than \(Self.longestGrapheme) characters was left out", at: place)
        continue
      }
      entries.append(
        LexiconEntry(
          written: written, said: alias?.text ?? written, ipa: winner.isAlias ? nil : winner.text, language: language))
    }
  }

  private mutating func isUsable(_ pronunciation: Pronunciation) -> Bool {
    if let alphabet = pronunciation.alphabet, alphabet != "ipa" {
      warn(
        "pls-alphabet", "a pronunciation in the alphabet “\(alphabet)” was left out: only ipa is read",
        at: pronunciation.place)
      return false
    }
    if pronunciation.text.isEmpty { warn("pls-lexeme", "an empty pronunciation was left out", at: pronunciation.place) }
    return !pronunciation.text.isEmpty
  }
}

/// Text as XML means it where white space only keeps words apart.
private enum SingleSpaces {
  /// The text with one space between words and none at the ends.
  static func of(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }
}
