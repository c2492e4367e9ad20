extension Charset {
  /// Reads UTF-16 whose byte order is known; a byte order mark at the beginning is left out.
  ///
  /// - Returns: The text with U+FFFD for what is damaged, and the offset in bytes of the first damage: half of a surrogate
  ///   pair, or a single byte at the end. `nil` for an undamaged text.
  public static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) -> (text: String, firstInvalidByteOffset: Int?) {
    let high = bigEndian ? 0 : 1
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { offset in
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
    }
    var invalidUnit = firstUnpairedSurrogate(in: units)
    if !bytes.count.isMultiple(of: 2) {
      invalidUnit = invalidUnit ?? units.count
      units.append(0xFFFD)
    }
    let content = units.span.extracting(droppingFirst: units.first == byteOrderMark ? 1 : 0)
    return (UTF16Text.string(content), invalidUnit.map { $0 * 2 })
  }

  private static func firstUnpairedSurrogate(in units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return index }
        index += 2
      } else if UTF16.isTrailSurrogate(units[index]) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static let byteOrderMark: UInt16 = 0xFEFF
}
