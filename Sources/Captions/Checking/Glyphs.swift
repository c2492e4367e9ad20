/// Characters that caption fonts don't have.
enum Glyphs {
  /// The characters of a text that no player can be trusted to show, and where they stand.
  static func unknown(_ text: ArraySlice<UInt8>) -> [(scalar: Unicode.Scalar, place: Int)] {
    var place = text.startIndex
    var found: [(scalar: Unicode.Scalar, place: Int)] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if !isKnown(scalar) { found.append((scalar, place)) }
      place += UTF8.width(scalar)
    }
    return found
  }

  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E, 0xA0...0x24F: return true
    case 0x2010...0x2027, 0x3001...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return true
    // Joiners and direction marks belong to Arabic, Hebrew and Indic text.
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069: return true
    // The replacement character stands for what was lost.
    case 0xFFFD: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate, .format, .lineSeparator, .paragraphSeparator: return false
    default: return !scalar.properties.isEmojiPresentation
    }
  }
}
