/// A stretch of written text that is not said as it is written, and what is said instead.
public struct SpokenToken: Hashable, Sendable {
  /// What sort of writing a token is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    // Numbers
    case cardinal, ordinal, decimal, fraction, range, score, roman
    // Numbers of something
    case date, time, year, money, measure, percent
    // Numbers and letters read one by one
    case phone, alphanumeric, spelledAcronym
    // Words in short
    case acronym, abbreviation
    // Signs
    case email, url, hashtag, emoji, symbol
    // What the show says differently
    case lexicon

    /// Whether it is a number, or a number of something.
    var isNumeral: Bool {
      switch self {
      case .cardinal, .ordinal, .decimal, .fraction, .range, .score, .date, .time, .year, .money, .measure, .percent,
        .phone:
        true
      case .roman, .alphanumeric, .spelledAcronym, .acronym, .abbreviation, .email, .url, .hashtag, .emoji, .symbol,
        .lexicon:
        false
      }
    }
  }

  /// The stretch, as UTF-8 offsets into the text.
  ///
  /// It starts and ends on word boundaries and may span several words (`50 %`, `z. B.`, `3. Mai`). Punctuation of the
  /// sentence is not part of it; a full stop is only when it belongs to the token.
  public var range: Range<Int>
  /// The words as said, with spaces between them; no digits, no symbols.
  ///
  /// Empty for what is not said at all, such as an emoji. Upper and lower case are as a text would have them.
  public var spoken: String
  /// What sort of writing it is.
  public var kind: Kind
  /// Whether the token's own last full stop may also be the sentence's: so for `usw.` and `etc.`, never for `z. B.`
  /// and `Dr.`.
  public var mayEndSentence: Bool

  /// Makes a token.
  public init(range: Range<Int>, spoken: String, kind: Kind, mayEndSentence: Bool = false) {
    self.range = range
    self.spoken = spoken
    self.kind = kind
    self.mayEndSentence = mayEndSentence
  }
}
