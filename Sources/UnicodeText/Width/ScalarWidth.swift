import CICU

/// The columns of single characters beyond ASCII.
enum ScalarWidth {
  /// The columns of a code point: 0, 1 or 2.
  ///
  /// The blocks that most texts are made of are known here; ICU is asked for the rest.
  static func columns(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2  // Unified ideographs, Hangul syllables.
    case 0x3041...0x3096, 0x309B...0x30FF: 2  // Kana without the two combining sound marks.
    case 0x3001...0x3029, 0xFF01...0xFF60: 2  // Ideographic punctuation, fullwidth forms.
    case softHyphen: 0
    case 0xA0...0x2FF, 0x370...0x482, 0x48A...0x52F: 1  // Latin, Greek and Cyrillic without combining marks.
    case 0x2010...0x2027: 1  // Dashes, quotation marks, ellipsis.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0  // Vowels and finals that join the Hangul syllable begun before them.
    default: columnsAskingICU(of: scalar)
    }
  }

  /// Whether a code point is, or may be turned into, an emoji.
  static func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA9, 0xAE, 0x203C...0x3299, 0x1F000...0x1FFFF: cicu_is_pictograph(UChar32(bitPattern: scalar))
    default: false
    }
  }

  private static func columnsAskingICU(of scalar: UInt32) -> Int {
    let scalar = UChar32(bitPattern: scalar)
    if cicu_is_zero_width(scalar) { return 0 }
    guard cicu_is_wide(scalar) else { return 1 }
    // The tone marks of old Hangul are wide by the annex, but are drawn beside their syllable.
    return cicu_is_spacing_mark(scalar) ? 0 : 2
  }

  private static let softHyphen: UInt32 = 0xAD
}
