/// What a text holds that a rule may be about: most texts hold nothing of it, and one look at each byte says so.
struct TextTraits: OptionSet {
  let rawValue: UInt8

  /// A digit of ASCII.
  static let digit = TextTraits(rawValue: 1)
  /// A hyphen, or a character that may be a dash.
  static let dash = TextTraits(rawValue: 2)
  /// Three dots in a row.
  static let dots = TextTraits(rawValue: 4)
  /// A space that may be one too many.
  static let space = TextTraits(rawValue: 8)
  /// A control character, or one beyond ASCII.
  static let unusual = TextTraits(rawValue: 16)
  /// Something other than white space.
  static let visible = TextTraits(rawValue: 32)
  /// `<`.
  static let tag = TextTraits(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Looks at a text.
  init(_ text: Span<UInt8>) {
    var found: UInt8 = 0
    // A line's end before the text and behind it finds spaces there.
    var last = UInt8(ascii: "\n")
    var dots = 0
    for index in text.indices {
      let byte = text[index]
      found |= Self.table[Int(byte)]
      if last <= 0x20, byte <= 0x20 || Self.isClosing(byte) { found |= Self.space.rawValue }
      if byte == 0x0A, last == 0x20 { found |= Self.space.rawValue }
      dots = byte == 0x2E ? dots + 1 : 0
      if dots == 3 { found |= Self.dots.rawValue }
      last = byte
    }
    if last <= 0x20 { found |= Self.space.rawValue }
    rawValue = found
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  /// The traits of single bytes.
  private static let table: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
    var traits: TextTraits = byte > 0x20 ? .visible : []
    switch byte {
    case 0x30...0x39: traits.insert(.digit)
    case 0x2D: traits.insert(.dash)
    case 0x3C: traits.insert(.tag)
    case 0x09: traits.formUnion([.space, .unusual])
    case 0x0A, 0x20...0x7E: break
    default: traits.insert(.unusual)
    }
    // Dashes beyond ASCII.
    if byte == 0xE2 { traits.insert(.dash) }
    return traits.rawValue
  }
}
