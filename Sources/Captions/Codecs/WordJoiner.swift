/// U+2060 as the mark by which SRT that Cuelight writes keeps apart what would be mistaken.
///
/// The character has no width and no effect at the places where it is put, so that players show the text as it is.
/// It stands only where text would be read as something else: as a tag, as times, as a speaker's name. Text that holds
/// the character at such a place itself gets one more, and the reader takes one out: what is written is read back
/// alike, whatever it is.
enum WordJoiner {
  /// Its bytes.
  static let bytes: [UInt8] = [0xE2, 0x81, 0xA0]

  /// Whether it stands at a byte.
  @inline(__always)
  static func stands(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x81 && text[index + 2] == 0xA0
  }

  /// The place behind all that stand from a byte on.
  @inline(__always)
  static func skip(_ text: Span<UInt8>, from index: Int, limit: Int) -> Int {
    var index = index
    while index + 3 <= limit, stands(text, at: index) { index += 3 }
    return index
  }

  /// How many stand right before a byte, down to a limit.
  static func count(_ text: Span<UInt8>, before index: Int, from lowest: Int) -> Int {
    var count = 0
    while index - 3 * (count + 1) >= lowest, stands(text, at: index - 3 * (count + 1)) { count += 1 }
    return count
  }
}
