/// What sort of character a scalar is, as far as reading numbers and abbreviations goes.
enum Letters {
  /// Whether a scalar is a letter or belongs to one.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xAA, 0xB5, 0xBA: true
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    case 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE0F: false
    case 0x300...0x36F, 0x370...0x377, 0x386, 0x388...0x481, 0x48A...0x52F: true
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: scalar != 0x30FB
    default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }
  }

  /// Whether a scalar belongs to a script that sets no spaces between words, or none between a number and its word.
  static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x1100...0x11FF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether a scalar is a capital letter.
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A: true
    case 0..<0xC0: false
    case 0xC0...0xDE: scalar != 0xD7
    case 0x391...0x3AB, 0x410...0x42F, 0x400...0x40F: true
    case 0xDF...0xFF, 0x3AC...0x3FF, 0x430...0x45F, 0x2000...0xFFFF: false
    default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  /// Whether a scalar separates words.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar opens a quotation, a bracket or a sentence.
  static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x60, 0x3C, 0xA1, 0xAB, 0xBB, 0xBF, 0x2018...0x201F, 0x2039, 0x203A: true
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether the byte is `0`–`9`.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether the byte is an ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether the byte is `A`–`Z`.
  var isASCIICapital: Bool { self &- 0x41 < 26 }
}
