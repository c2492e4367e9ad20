/// Text in an encoding that nothing names.
public enum Charset {
  /// A text and the charset that it turned out to be in.
  public struct Decoded: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The charset by its usual name, such as `windows-1252`, `Shift_JIS` or `KOI8-R`.
    public let charset: String
    /// How sure the decision is, from 1 to 100.
    ///
    /// For Latin charsets it grows with the accented letters seen (50 for one, 90 for nine); for others it is ICU's.
    public let confidence: Int
  }

  /// Reads bytes that aren't UTF-8 in the legacy charset that they make sense in.
  ///
  /// The answer is cautious: `nil` means that the bytes are better treated as damaged UTF-8. That is so when they are
  /// mostly valid UTF-8, and when a charset can be found only at the price of odd letters, symbols inside words or
  /// control characters. Valid UTF-8 is `nil` too: it needs no other charset.
  ///
  /// Latin charsets are told by the alphabets of their languages, and one sentence is enough. Cyrillic, Greek, Hebrew,
  /// Arabic, Japanese, Chinese and Korean ones are told by ICU's detector and take two or three.
  public static func decode(_ bytes: [UInt8]) -> Decoded? {
    let survey = UTF8Survey(bytes.span)
    guard survey.damages > 0, !survey.isDamagedUTF8 else { return nil }
    let guesses = CharsetDetector()?.guesses(for: CharsetSample.bytes(of: bytes)) ?? []
    let latin = survey.mayBeSingleByte ? LatinReading.decode(bytes, guesses: guesses) : nil
    return latin ?? ForeignReading.decode(bytes, guesses: guesses)
  }
}
