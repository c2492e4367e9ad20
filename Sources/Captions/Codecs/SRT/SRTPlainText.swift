import UnicodeText

/// Tells text that can be written to SRT as it is from text that must be looked at more closely.
enum SRTPlainText {
  /// Whether a text can be written as it is; `mindsColons` says whether colons may be taken for labels.
  ///
  /// Says `false` rather too often: never is anything plain that needs a mark.
  static func isPlain(_ text: String, behindLabel: Bool, mindsColons: Bool, isSafeForApps: Bool) -> Bool {
    let bytes = text.utf8.span
    guard !bytes.isEmpty else { return behindLabel }
    guard bytes[bytes.count - 1] != 0x0A, behindLabel || bytes[0] >= 0x21 else { return false }
    var hasLowStart = !behindLabel && bytes[0] < 0x3A
    var place = 0
    while place < bytes.count {
      let chunk = EightBytes(bytes, at: place)
      var found = chunk.equal(UInt8(ascii: "<")) | chunk.equal(UInt8(ascii: "{")) | chunk.equal(0x0D) | chunk.equal(0)
      if mindsColons { found |= chunk.equal(UInt8(ascii: ":")) }
      if isSafeForApps { found |= chunk.equal(UInt8(ascii: ">")) }
      if place > 0 || chunk.wide != 0 {
        let before = place > 0 ? EightBytes(bytes, at: place - 1) : nil
        if let before {
          found |= before.equal(0xE2) & chunk.equal(0x81)
        } else if hasJoiner(bytes) {
          return false
        }
      }
      guard found == 0 else { return false }
      if chunk.equal(0x0A) != 0 {
        hasLowStart = hasLowStart || startsLow(bytes, in: place..<min(place + 8, bytes.count))
      }
      place += 8
    }
    return !hasLowStart || !mayBeTimes(bytes)
  }

  /// Whether there is a colon in a text.
  static func hasColon(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return EightBytes.first(in: bytes, 0..<bytes.count) { $0.equal(UInt8(ascii: ":")) } < bytes.count
  }

  /// Whether there may be a word joiner among the first bytes.
  private static func hasJoiner(_ bytes: Span<UInt8>) -> Bool {
    for index in 1..<max(1, min(9, bytes.count)) where bytes[index] == 0x81 && bytes[index - 1] == 0xE2 { return true }
    return false
  }

  /// Whether a line that starts behind some bytes is blank or starts as times do.
  private static func startsLow(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0x0A && index + 1 < bytes.count && bytes[index + 1] < 0x3A { return true }
    return false
  }

  /// Whether any line is blank or looks like times.
  private static func mayBeTimes(_ bytes: Span<UInt8>) -> Bool {
    var lines = TextLines(0..<bytes.count)
    while let (line, _) = lines.next(bytes) {
      if SRTTextDecoder.isKeptApart(bytes, line) { return true }
    }
    return false
  }
}
