import CICU

/// A break iterator of ICU and its only owner.
struct BreakIterator: ~Copyable {
  /// What an iterator looks for.
  enum Boundary {
    case words
    /// Line breaks by the strict rules of Japanese.
    case lines
    /// The same, and only between Japanese phrases.
    case linesBetweenPhrases
  }

  private let breaks: OpaquePointer

  /// Opens an iterator; `nil` when ICU refuses.
  init?(_ boundary: Boundary, in locale: ICULocale) {
    let breaks =
      switch boundary {
      case .words: cicu_breaks_open(UBRK_WORD, locale.name)
      case .lines: cicu_breaks_open(UBRK_LINE, locale.adding(keywords: "lb=strict"))
      case .linesBetweenPhrases: cicu_breaks_open(UBRK_LINE, locale.adding(keywords: "lb=strict;lw=phrase"))
      }
    guard let breaks else { return nil }
    self.breaks = breaks
  }

  deinit { cicu_breaks_close(breaks) }

  /// All boundaries behind the first character, the end of the text among them, in UTF-16 units.
  mutating func boundaries(in units: [UInt16]) -> [Int] {
    guard let length = Int32(exactly: units.count) else { return [] }
    return units.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, cicu_breaks_set_text(breaks, start, length) else { return [] }
      // ICU keeps the pointer, which ends with this closure.
      defer { _ = cicu_breaks_set_text(breaks, nil, 0) }
      var found: [Int] = []
      while case let place = cicu_breaks_next(breaks), place > 0 { found.append(Int(place)) }
      return found
    }
  }
}
