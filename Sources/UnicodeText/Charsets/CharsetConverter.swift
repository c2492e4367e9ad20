import CICU

/// A converter of ICU from one charset and its only owner.
struct CharsetConverter: ~Copyable {
  private let converter: OpaquePointer

  /// Opens a converter; `nil` when ICU doesn't know the charset.
  init?(from charset: String) {
    guard let converter = cicu_converter_open(charset) else { return nil }
    self.converter = converter
  }

  deinit { cicu_converter_close(converter) }

  /// The text; `nil` when some bytes have no meaning in the charset.
  func decode(_ bytes: [UInt8]) -> String? {
    guard let length = Int32(exactly: bytes.count), length > 0 else { return nil }
    // No charset makes more UTF-16 units than it has bytes.
    let units = [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
      guard let target = units.baseAddress else { return }
      let decoded = bytes.withUnsafeBytes { buffer -> Int32 in
        guard let source = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
        return cicu_converter_decode(converter, source, length, target, length)
      }
      count = decoded <= length ? max(0, Int(decoded)) : 0
    }
    return units.isEmpty ? nil : UTF16Text.string(units.span)
  }

  /// The text of bytes in a charset; `nil` when ICU doesn't know the charset or some bytes have no meaning in it.
  static func decode(_ bytes: [UInt8], from charset: String) -> String? {
    CharsetConverter(from: charset)?.decode(bytes)
  }
}
