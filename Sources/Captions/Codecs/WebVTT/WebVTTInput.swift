/// A WebVTT file's characters as the specification's parser wants them: UTF-8 without byte order mark, lines ended by
/// LF, U+FFFD for NUL (W3C WebVTT, 6.1, “WebVTT parser algorithm”, step 1).
struct WebVTTInput {
  /// The characters.
  let bytes: [UInt8]
  /// Where a NUL was replaced first.
  private(set) var firstNull: Int?
  /// Where it was no UTF-8 first.
  private(set) var firstDamage: Int?

  init(_ file: [UInt8]) {
    var bytes = file
    if Self.needsMending(file.span) { bytes = Self.mended(file.span, &firstNull) }
    firstDamage = Self.damage(bytes)
    self.bytes = firstDamage == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Whether a file starts with the signature: `WEBVTT`, then a space, a tab or the line's end.
  static func isSigned(_ file: [UInt8]) -> Bool {
    let text = file.starts(with: byteOrderMark) ? file[byteOrderMark.count...] : file[...]
    guard text.starts(with: "WEBVTT".utf8) else { return false }
    guard let next = text.dropFirst(6).first else { return true }
    return [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(next)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func needsMending(_ file: Span<UInt8>) -> Bool {
    if file.count >= 3, file[0] == 0xEF, file[1] == 0xBB, file[2] == 0xBF { return true }
    // Eight bytes at a time: most files hold neither NUL nor CR.
    var index = 0
    while index + 8 <= file.count {
      let word = file.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if holdsZero(word) || holdsZero(word ^ 0x0D0D_0D0D_0D0D_0D0D) { return true }
      index += 8
    }
    while index < file.count {
      if file[index] == 0x0D || file[index] == 0 { return true }
      index += 1
    }
    return false
  }

  private static func holdsZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  private static func mended(_ file: Span<UInt8>, _ firstNull: inout Int?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    var index = file.count >= 3 && file[0] == 0xEF && file[1] == 0xBB && file[2] == 0xBF ? 3 : 0
    while index < file.count {
      let byte = file[index]
      index += 1
      switch byte {
      case 0x0D:
        bytes.append(0x0A)
        if index < file.count, file[index] == 0x0A { index += 1 }
      case 0:
        firstNull = firstNull ?? bytes.count
        bytes.append(0xEF)
        bytes.append(0xBF)
        bytes.append(0xBD)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func damage(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

/// The lines of a WebVTT file, one after the other.
struct WebVTTLines {
  /// A line, with what its parser asks first.
  struct Line {
    /// Its bytes without the line feed.
    var range: Range<Int>
    /// Which it is, counted from 1.
    var number: Int
    /// Whether it holds `-->`.
    var hasArrow = false
    /// Whether it holds `<` or `&`, so that it is more than plain text.
    var isMarked = false

    /// Whether it holds nothing.
    var isEmpty: Bool { range.isEmpty }
  }

  private let bytes: [UInt8]
  /// The line to be read next; `nil` at the end.
  private(set) var next: Line?

  /// Starts at the first line.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    next = bytes.isEmpty ? nil : line(from: 0, number: 1)
  }

  /// Goes on to the line after ``next``.
  mutating func advance() {
    guard let last = next else { return }
    let start = last.range.upperBound + 1
    next = start < bytes.count ? line(from: start, number: last.number + 1) : nil
  }

  private func line(from start: Int, number: Int) -> Line {
    let text = bytes.span
    var line = Line(range: start..<start, number: number)
    var index = start
    while index < text.count {
      let byte = text[index]
      // All that matters stands below `?`; most letters don't.
      if byte < 0x3F {
        if byte == 0x0A { break }
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
          line.isMarked = true
        } else if byte == UInt8(ascii: ">"), index >= start + 2, text[index - 1] == UInt8(ascii: "-"),
          text[index - 2] == UInt8(ascii: "-")
        {
          line.hasArrow = true
        }
      }
      index += 1
    }
    line.range = start..<index
    return line
  }
}
