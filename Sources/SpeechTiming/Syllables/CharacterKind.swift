/// A character that counts by itself, whatever stands around it (but for the reading of kanji).
enum CharacterKind {
  /// So many hundredths of a syllable.
  case weighed(Int)
  /// A kana of so many morae: small ones belong to the kana before.
  case kana(Int)
  /// A Han character: one syllable in Chinese, a reading of some morae in Japanese.
  case han

  /// A digit that nobody spelled out: some 1.5 syllables in most languages.
  static let digit = 150
  /// A letter of an alphabet without rules: measured languages have 2.3 to 3 letters to a syllable.
  static let unknownLetter = 40

  /// The kind of a scalar of the scripts that count by character, or nil.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x3041...0x3096, 0x30A1...0x30FA: self = .kana(Self.isSmall(scalar) ? 0 : 1)
    case 0x309D...0x309F, 0x30FC...0x30FF: self = .kana(1)
    case 0x31F0...0x31FF, 0xFF67...0xFF6E: self = .kana(0)
    case 0xFF66, 0xFF6F...0xFF9D: self = .kana(1)
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    case 0xAC00...0xD7A3: self = .weighed(100)
    // Hangul taken apart: the vowel makes the block.
    case 0x1160...0x11A7: self = .weighed(100)
    case 0x1100...0x115F, 0x11A8...0x11FF: self = .weighed(0)
    case 0x3131...0x318E: self = .weighed(100)
    // Hebrew and Arabic leave out short vowels: 1.7 to 2 letters to a syllable; Thai has about 2.9.
    case 0x5D0...0x5EA, 0x620...0x64A, 0x66E...0x6D3: self = .weighed(55)
    case 0xE01...0xE30, 0xE32...0xE33, 0xE40...0xE46: self = .weighed(34)
    default: return nil
    }
  }

  /// ぁぃぅぇぉゃゅょゎ and their katakana; っ is a mora of its own, and ヵ ヶ are read ka.
  private static func isSmall(_ kana: UInt32) -> Bool {
    switch kana < 0x30A0 ? kana : kana - 0x60 {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3083, 0x3085, 0x3087, 0x308E: true
    default: false
    }
  }
}
