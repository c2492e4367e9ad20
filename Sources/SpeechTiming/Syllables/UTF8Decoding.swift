/// Reads scalars from UTF-8 that may be damaged.
enum UTF8Decoding {
  /// What stands for bytes that are not UTF-8.
  static let replacement: UInt32 = 0xFFFD

  /// The scalar at `index` and the number of its bytes; a byte that begins no scalar is a replacement character of length 1.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    return longScalar(in: bytes, at: index, lead: lead)
  }

  private static func longScalar(in bytes: Span<UInt8>, at index: Int, lead: UInt8) -> (scalar: UInt32, length: Int) {
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
    default: return (replacement, 1)
    }
    guard index + length <= bytes.count else { return (replacement, 1) }
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (replacement, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }
}
