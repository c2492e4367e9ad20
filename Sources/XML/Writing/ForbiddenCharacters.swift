/// What XML 1.0 can't hold, not even as a character reference: the control characters of C0 other than tab, line feed and
/// carriage return, and the noncharacters U+FFFE and U+FFFF (production [2] `Char` of the XML 1.0 recommendation).
///
/// libxml2's writer lets them through, which makes an ill-formed file, and ends a text at U+0000.
struct ForbiddenCharacters {
  /// What was taken out so far; at most one entry for each of the 31 code points.
  private(set) var removed: [RemovedCharacter] = []

  /// Whether valid UTF-8 holds a code point that XML forbids.
  ///
  /// Each verdict depends on a byte and its two neighbours only, without a branch, so that the compiler makes vector code.
  static func occur(in utf8: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in utf8.indices { found |= control(utf8[index]) }
    guard utf8.count > 2 else { return found != 0 }
    for index in 2..<utf8.count {
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      found |= (utf8[index - 2] == 0xEF ? 1 : 0) & (utf8[index - 1] == 0xBF ? 1 : 0) & (utf8[index] >= 0xBE ? 1 : 0)
    }
    return found != 0
  }

  /// Takes the forbidden code points out of a text and counts them.
  mutating func remove(from utf8: inout [UInt8]) {
    var kept = 0
    var index = 0
    while index < utf8.count {
      if Self.control(utf8[index]) != 0 {
        count(UInt32(utf8[index]))
        index += 1
      } else if index + 2 < utf8.count, utf8[index] == 0xEF, utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE {
        count(0xFF40 + UInt32(utf8[index + 2]))
        index += 3
      } else {
        utf8[kept] = utf8[index]
        kept += 1
        index += 1
      }
    }
    utf8.removeLast(utf8.count - kept)
  }

  /// 1 for a control character that XML forbids, 0 for any other byte.
  ///
  /// Exclusive or, since the compiler makes branches of `&`.
  private static func control(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) ^ (byte == 0x09 ? 1 : 0) ^ (byte == 0x0A ? 1 : 0) ^ (byte == 0x0D ? 1 : 0)
  }

  private mutating func count(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if let known = removed.firstIndex(where: { $0.scalar == scalar }) {
      removed[known].count += 1
    } else {
      removed.append(RemovedCharacter(scalar: scalar, count: 1))
    }
  }
}
