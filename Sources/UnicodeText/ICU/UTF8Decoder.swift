/// Reads UTF-8 that may be damaged, one character at a time.
///
/// The forms allowed are those of table 3-7 of the Unicode Standard, and a damaged sequence ends where the standard
/// recommends: before the first byte that cannot continue it.
enum UTF8Decoder {
  /// The character at `index`, which then points behind it; `nil` for a damaged sequence.
  ///
  /// - Parameter index: A place inside `bytes`.
  static func scalar(in bytes: Span<UInt8>, at index: inout Int) -> Unicode.Scalar? {
    let lead = bytes[index]
    index += 1
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    guard let form = Form(lead: lead) else { return nil }
    var value = form.bits
    for position in 0..<form.continuations {
      let allowed = position == 0 ? form.second : 0x80...0xBF
      guard index < bytes.count, allowed.contains(bytes[index]) else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value)
  }

  private struct Form {
    /// The bits of the code point that the first byte holds.
    let bits: UInt32
    let continuations: Int
    /// What may follow the first byte: this keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    let second: ClosedRange<UInt8>

    init?(lead: UInt8) {
      switch lead {
      case 0xC2...0xDF: (bits, continuations, second) = (UInt32(lead & 0x1F), 1, 0x80...0xBF)
      case 0xE0: (bits, continuations, second) = (0, 2, 0xA0...0xBF)
      case 0xED: (bits, continuations, second) = (0xD, 2, 0x80...0x9F)
      case 0xE1...0xEF: (bits, continuations, second) = (UInt32(lead & 0xF), 2, 0x80...0xBF)
      case 0xF0: (bits, continuations, second) = (0, 3, 0x90...0xBF)
      case 0xF1...0xF3: (bits, continuations, second) = (UInt32(lead & 7), 3, 0x80...0xBF)
      case 0xF4: (bits, continuations, second) = (4, 3, 0x80...0x8F)
      default: return nil
      }
    }
  }
}
