/// Tells whether places in a text are between two characters, for places asked about in ascending order.
///
/// ICU and the standard library may know different versions of Unicode; what counts for Swift is Swift's `Character`.
/// The cursor only moves forward, so that all questions together are O(n). Looking back from each place would not be: a
/// row of flags has to be counted from its beginning.
struct CharacterCursor {
  private let text: String
  /// A place between two characters, at or before the next place asked about.
  private var boundary: String.Index

  init(_ text: String) {
    self.text = text
    boundary = text.startIndex
  }

  /// Whether a UTF-8 offset is between two characters.
  mutating func isBoundary(_ offset: Int, between previous: Unicode.Scalar?, and next: Unicode.Scalar) -> Bool {
    let place = text.utf8.index(text.startIndex, offsetBy: offset)
    if previous?.standsAlone == true && next.standsAlone {
      boundary = place
      return true
    }
    while boundary < place { boundary = text.index(after: boundary) }
    return boundary == place
  }
}

extension Unicode.Scalar {
  /// Whether this never shares a character with another one that stands alone.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xC0...0x2FF: true  // Latin
    case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0xFF01...0xFF60: true  // Kana and their punctuation
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: true  // Ideographs, Hangul
    default: false
    }
  }
}
