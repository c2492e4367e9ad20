/// Adds up columns character by character, and knows when one belongs to the emoji before it.
struct ClusterWidth {
  /// The columns so far.
  private(set) var columns = 0

  /// What the last visible character can take up.
  private enum Base {
    /// A character that no emoji begins with.
    case other
    /// A digit, `#` or `*`, which a variation selector turns into the emoji of a key: `1️⃣`.
    case key
    /// A character of one column that a variation selector, a skin tone or a joiner turns into an emoji: `☀`.
    case narrow
    /// An emoji of two columns, which skin tones and joiners extend.
    case emoji
    /// A narrow character or an emoji, and a joiner: another emoji now belongs to it.
    case joined(columns: Int)
  }

  private var base = Base.other

  /// Adds printable ASCII, of which only the last character matters for what follows.
  mutating func addASCII(count: Int, last: UInt8) {
    columns += count
    switch last {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "*"): base = .key
    default: base = .other
    }
  }

  /// Adds one character, given as its code point.
  mutating func add(_ scalar: UInt32) {
    switch (scalar, base) {
    case (Self.joiner, .narrow): base = .joined(columns: 1)
    case (Self.joiner, .emoji): base = .joined(columns: 2)
    case (Self.emojiSelector, .key), (Self.emojiSelector, .narrow): widen(from: 1)
    case (Self.skinTones, .narrow): widen(from: 1)
    case (Self.skinTones, .emoji): break
    default: addVisible(scalar)
    }
  }

  private mutating func addVisible(_ scalar: UInt32) {
    let width = ScalarWidth.columns(of: scalar)
    // Marks and tags leave the character that they belong to as it is.
    guard width > 0 else { return }
    guard ScalarWidth.isPictograph(scalar) else {
      columns += width
      base = .other
      return
    }
    if case .joined(let columnsBefore) = base {
      widen(from: columnsBefore)
    } else {
      columns += width
      base = width == 2 ? .emoji : .narrow
    }
  }

  /// Makes the last visible character, or all that is joined to it, an emoji of two columns.
  private mutating func widen(from width: Int) {
    columns += 2 - width
    base = .emoji
  }

  private static let joiner: UInt32 = 0x200D
  private static let emojiSelector: UInt32 = 0xFE0F
  private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
}
