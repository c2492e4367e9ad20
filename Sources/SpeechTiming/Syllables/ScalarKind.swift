/// What a scalar is to a syllable counter.
enum ScalarKind {
  /// A letter of a script counted by rules, folded to lower case.
  case letter(UInt32, AlphabeticScript)
  /// A combining mark for the letter before it.
  case mark
  case apostrophe
  /// Invisible or without weight: soft hyphens, joiners, variation selectors, voicing marks.
  case ignorable
  /// A character that counts by itself.
  case character(CharacterKind)
  /// Anything else: it ends a part and counts nothing.
  case separator

  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: self = .letter(scalar, .latin)
    case 0x41...0x5A: self = .letter(scalar + 0x20, .latin)
    case 0x27: self = .apostrophe
    case 0x30...0x39: self = .character(.weighed(CharacterKind.digit))
    case 0...0x7F: self = .separator
    default: self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0xAA, 0xBA: self = .ignorable  // ª º
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x259, 0x1E00...0x1EFF:
      self = .letter(LetterFolding.lowercased(scalar), .latin)
    case 0x370...0x373, 0x376...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FBC, 0x1FC2...0x1FCC, 0x1FD0...0x1FDB,
      0x1FE0...0x1FEC, 0x1FF2...0x1FFC:
      self = .letter(LetterFolding.lowercased(scalar), .greek)
    case 0x400...0x481, 0x48A...0x52F: self = .letter(LetterFolding.lowercased(scalar), .cyrillic)
    case 0x93C: self = .ignorable  // The nukta changes a consonant, not the count.
    case 0x900...0x963, 0x971...0x97F: self = .letter(scalar, .devanagari)
    case 0x300...0x36F: self = .mark
    case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0xFF07: self = .apostrophe
    case 0xAD, 0x483...0x489, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x3099, 0x309A, 0xFE00...0xFE0F,
      0xFEFF, 0xFF9E, 0xFF9F:
      self = .ignorable
    case 0xFF21...0xFF3A: self = .letter(scalar - 0xFF21 + 0x61, .latin)
    case 0xFF41...0xFF5A: self = .letter(scalar - 0xFF41 + 0x61, .latin)
    default: self = CharacterKind(scalar).map { .character($0) } ?? Self.unlisted(scalar)
    }
  }

  private static func unlisted(_ scalar: UInt32) -> ScalarKind {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .separator }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .ignorable
    case .decimalNumber: return .character(.weighed(CharacterKind.digit))
    default: return properties.isAlphabetic ? .character(.weighed(CharacterKind.unknownLetter)) : .separator
    }
  }
}
