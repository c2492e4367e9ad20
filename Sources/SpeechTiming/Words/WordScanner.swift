import UnicodeText

/// A word as it stands in a paragraph, its punctuation included.
struct ScannedWord {
  /// The first byte.
  var start: Int
  /// The byte behind the last one.
  var end: Int
  /// The mark that ends it.
  var mark: EndMark
  /// Whether it holds a letter or a digit.
  var isSpoken: Bool
  /// Whether its first letter is a small one.
  var startsSmall: Bool
  /// Whether white space stands before it.
  var hasSpaceBefore: Bool
}

/// What sorts of bytes stand in sixty-four of a text, a bit for each byte, the first one lowest.
private struct ByteBlock {
  /// White space and control characters of ASCII.
  private(set) var spaces: UInt64 = 0
  /// The beginnings of characters that may be spaces, or belong to scripts that have none.
  private(set) var wide: UInt64 = 0

  /// Looks at a text from a place on; what lies behind its end is no space and nothing else.
  @inline(__always)
  init(_ text: Span<UInt8>, at place: Int) {
    for step in 0..<8 where place + 8 * step < text.count {
      let bytes = EightBytes(text, at: place + 8 * step)
      spaces |= EightBytes.packed(bytes.below(0x21)) << UInt64(8 * step)
      wide |= EightBytes.packed(bytes.wide(from: 0xE0) | bytes.equal(0xC2)) << UInt64(8 * step)
    }
  }
}

/// Cuts a paragraph into words: at white space, and in scripts without spaces where words end and lines may break.
struct WordScanner {
  private let breaks: BreakFinder?

  /// Makes a scanner for a text in a language, by its primary subtag.
  init(language: String) {
    // Japanese phrases keep particles and endings with their words, as a reader wants them.
    breaks = BreakFinder(language: language, keeping: language == "ja" ? .phrase : .word)
  }

  /// Appends the words of a paragraph, in order.
  func scan(_ text: Span<UInt8>, into words: inout [ScannedWord]) {
    var start = 0
    // Whether the byte before the block is a space; bit 0 says so, as in the block's own bits.
    var before: UInt64 = 1
    var isCareful = false
    for place in stride(from: 0, to: text.count, by: 64) {
      let block = ByteBlock(text, at: place)
      var edges = block.spaces ^ (block.spaces << 1 | before)
      before = block.spaces >> 63
      var seen: UInt64 = 0
      while edges != 0 {
        let bit = edges & (0 &- edges)
        edges ^= bit
        if block.spaces & bit == 0 {
          start = place + bit.trailingZeroBitCount
          isCareful = false
        } else {
          isCareful = isCareful || block.wide & (bit &- 1) & ~seen != 0
          append(text, start..<(place + bit.trailingZeroBitCount), isCareful: isCareful, to: &words)
        }
        seen = bit &- 1
      }
      isCareful = isCareful || block.wide & ~seen != 0
    }
    if before == 0, start < text.count { append(text, start..<text.count, isCareful: isCareful, to: &words) }
  }

  /// Appends what stands between two spaces of ASCII: a word, unless it holds a character that may part words.
  @inline(__always)
  private func append(_ text: Span<UInt8>, _ range: Range<Int>, isCareful: Bool, to words: inout [ScannedWord]) {
    if isCareful {
      scanWide(text, range, into: &words)
    } else {
      words.append(Self.word(text, range, hasSpaceBefore: true))
    }
  }

  /// Appends the words of a stretch in which spaces beyond ASCII or scripts without spaces may stand.
  private func scanWide(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout [ScannedWord]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let space = Self.spaceLength(text, index)
      if space > 0 {
        index += space
        continue
      }
      let start = index
      var isUnspaced = false
      while index < range.upperBound {
        let byte = text[index]
        if byte > 0x20 && byte < 0xC2 {
          index += 1
          continue
        }
        if Self.spaceLength(text, index) > 0 { break }
        isUnspaced = isUnspaced || Self.isUnspaced(text, index)
        index += 1
      }
      if isUnspaced {
        scanUnspaced(text, start..<index, into: &words)
      } else {
        words.append(Self.word(text, start..<index, hasSpaceBefore: true))
      }
    }
  }

  private func scanUnspaced(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout [ScannedWord]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(text[index]) }
    let offsets = breaks?.breaks(in: String(decoding: bytes, as: UTF8.self)) ?? []
    var start = range.lowerBound
    for offset in offsets + [range.count] {
      let end = range.lowerBound + offset
      guard end > start else { continue }
      words.append(Self.word(text, start..<end, hasSpaceBefore: start == range.lowerBound))
      start = end
    }
  }

  private static func word(_ text: Span<UInt8>, _ range: Range<Int>, hasSpaceBefore: Bool) -> ScannedWord {
    var isSpoken = false
    var startsSmall = false
    for index in range {
      let byte = text[index]
      let letter = byte & 0xDF
      if letter >= 0x41 && letter <= 0x5A {
        isSpoken = true
        startsSmall = byte >= 0x61
        break
      }
      if byte >= 0x30 && byte <= 0x39 {
        isSpoken = true
        break
      }
      if byte >= 0xC3 && isLetter(text, index, range.upperBound) {
        isSpoken = true
        startsSmall = isSmall(text, index, range.upperBound)
        break
      }
    }
    return ScannedWord(
      start: range.lowerBound, end: range.upperBound, mark: EndMark.ending(text, range), isSpoken: isSpoken,
      startsSmall: startsSmall, hasSpaceBefore: hasSpaceBefore)
  }

  /// Whether a lead byte starts a letter rather than punctuation, a symbol or a picture.
  private static func isLetter(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch text[index] {
    case 0xE2: index + 1 < end && text[index + 1] >= 0xB0  // U+2C00 and up
    case 0xE3: index + 2 < end && !(text[index + 1] == 0x80 && text[index + 2] < 0x85)
    case 0xEF:
      index + 1 < end && (text[index + 1] != 0xBC || (index + 2 < end && text[index + 2] >= 0x90))
        && text[index + 1] != 0xB8
    case 0xF0: index + 1 < end && text[index + 1] != 0x9F
    case 0xF1...: false
    default: true
    }
  }

  /// Whether a letter of two bytes is a small one (Latin-1, Greek, Cyrillic; elsewhere no, which is the careful answer).
  private static func isSmall(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let next = text[index + 1]
    return switch text[index] {
    case 0xC3: next >= 0x9F
    case 0xC4...0xC9: next & 1 == 1
    case 0xCE: next >= 0xAC
    case 0xCF: true
    case 0xD0: next >= 0xB0
    case 0xD1: next < 0xA0 || next & 1 == 1
    default: false
    }
  }

  /// The bytes of a space at which a line may break; 0 when there is none.
  ///
  /// No-break spaces are part of a word.
  @inline(__always)
  private static func spaceLength(_ text: Span<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    return wideSpaceLength(text, index)
  }

  private static func wideSpaceLength(_ text: Span<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0xC2: index + 1 < text.count && text[index + 1] == 0x85 ? 2 : 0
    case 0xE1: index + 2 < text.count && text[index + 1] == 0x9A && text[index + 2] == 0x80 ? 3 : 0
    case 0xE2:
      index + 2 < text.count
        && (text[index + 1] == 0x80
          ? text[index + 2] <= 0x86 || (0x88...0x8A).contains(text[index + 2]) || text[index + 2] == 0xA8
            || text[index + 2] == 0xA9
          : text[index + 1] == 0x81 && text[index + 2] == 0x9F)
        ? 3 : 0
    case 0xE3: index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// Thai, Lao and Khmer, kana and ideographs.
  private static func isUnspaced(_ text: Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0xE0: index + 1 < text.count && (0xB8...0xBB).contains(text[index + 1])
    case 0xE1: index + 1 < text.count && (text[index + 1] == 0x9E || text[index + 1] == 0x9F)
    case 0xE3...0xE9: true
    case 0xF0: index + 1 < text.count && text[index + 1] >= 0xA0 && text[index + 1] < 0xB0
    default: false
    }
  }
}
