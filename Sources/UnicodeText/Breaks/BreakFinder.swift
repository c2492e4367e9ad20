import Synchronization

/// Finds the places where a line may be broken in a text written without spaces.
///
/// Such a place is legal for a line break (UAX #14 with the strict rules of Japanese: no line begins with closing
/// punctuation, a small kana or a prolonged sound mark) and is a word boundary besides: Japanese, Chinese and Thai words are
/// found by dictionary. Languages with spaces work too, and break behind their spaces and hyphens.
///
/// Make one per language and keep it. It may be shared between tasks; they then take turns.
public final class BreakFinder: Sendable {
  /// What is kept together on a line.
  public enum Unit: Sendable {
    /// Words.
    case word
    /// Words with the particles and endings behind them, as Japanese readers expect: `公園に｜行って｜本を`.
    ///
    /// Known for Japanese, from ICU 72 on; otherwise the same as ``word``.
    case phrase
  }

  private let boundaries: Mutex<Boundaries>

  /// Opens the rules of a language, given as a BCP 47 tag; `nil` when ICU refuses it.
  ///
  /// A language that ICU has no rules for gets those that hold for all languages.
  public init?(language: String, keeping unit: Unit = .word) {
    guard let locale = ICULocale(tag: language),
      let words = BreakIterator(.words, in: locale),
      let lines = BreakIterator(.lines, in: locale)
    else { return nil }
    let phrases = unit == .phrase ? BreakIterator(.linesBetweenPhrases, in: locale) : nil
    boundaries = Mutex(Boundaries(words: words, lines: lines, phrases: phrases))
  }

  /// The allowed places in ascending order, as UTF-8 offsets strictly inside the text and never inside a character.
  ///
  /// O(n). There are none in a text of 2³¹ UTF-16 units or more.
  public func breaks(in text: String) -> [Int] {
    let units = Array(text.utf16)
    let places = boundaries.withLock { $0.common(in: units) }
    return Self.offsets(of: places, in: text)
  }

  /// Turns UTF-16 offsets into UTF-8 ones, without those inside a character.
  private static func offsets(of places: [Int], in text: String) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(places.count)
    var cursor = CharacterCursor(text)
    var (utf8, utf16, next) = (0, 0, 0)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      while next < places.count, places[next] == utf16 {
        if cursor.isBoundary(utf8, between: previous, and: scalar) { offsets.append(utf8) }
        next += 1
      }
      utf8 += UTF8.width(scalar)
      utf16 += UTF16.width(scalar)
      previous = scalar
    }
    return offsets
  }
}

/// The views of a text whose common boundaries are allowed places.
private struct Boundaries: ~Copyable {
  var words: BreakIterator
  var lines: BreakIterator
  /// ICU's rules for phrases forget the strict rules for lines, so these come in addition.
  var phrases: BreakIterator?

  init(words: consuming BreakIterator, lines: consuming BreakIterator, phrases: consuming BreakIterator?) {
    self.words = words
    self.lines = lines
    self.phrases = phrases
  }

  mutating func common(in units: [UInt16]) -> [Int] {
    var places = Self.common(words.boundaries(in: units).dropLast(), lines.boundaries(in: units)[...])
    if let ofPhrases = phrases?.boundaries(in: units) { places = Self.common(places[...], ofPhrases[...]) }
    return places
  }

  /// What two ascending lists share.
  private static func common(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>) -> [Int] {
    var (first, common) = (first, [Int]())
    for place in second {
      first = first.drop { $0 < place }
      if first.first == place { common.append(place) }
    }
    return common
  }
}
