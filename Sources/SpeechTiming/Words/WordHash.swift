/// Hashes words for tables that are looked into for each word of a text.
///
/// Eight bytes at a time; 64 bits are enough to take the hash for the word.
package enum WordHash {
  /// The hash of some bytes of a text; with `folding`, capitals of ASCII and Latin-1 count as small letters.
  @inline(__always)
  package static func hash(_ text: Span<UInt8>, _ range: Range<Int>, folding: Bool = false) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15
    var place = range.lowerBound
    while place < range.upperBound {
      let count = min(8, range.upperBound - place)
      var chunk = load(text, place, count)
      // In ASCII and in the second byte of Latin-1's letters, this bit is all that tells capitals from small letters.
      if folding { chunk |= 0x2020_2020_2020_2020 }
      hash = (hash ^ chunk) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      place += 8
    }
    return hash
  }

  /// Up to eight bytes as a number, the first one lowest.
  @inline(__always)
  private static func load(_ text: Span<UInt8>, _ place: Int, _ count: Int) -> UInt64 {
    if place + 8 <= text.count {
      let chunk = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      return count == 8 ? chunk : chunk & ((1 << UInt64(8 * count)) &- 1)
    }
    var chunk: UInt64 = 0
    for index in 0..<count { chunk |= UInt64(text[place + index]) << UInt64(8 * index) }
    return chunk
  }
}
