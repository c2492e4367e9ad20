/// The entries of a show's lexicon, found in a text.
struct LexiconIndex {
  private struct Entry {
    let bytes: [UInt8]
    let said: String
    /// Whether the ends must be ends of words, as in all scripts that set spaces.
    let needsStart: Bool
    let needsEnd: Bool
  }

  /// The longest first, by first byte.
  private var entries: [UInt8: [Entry]] = [:]
  private var isFirst = [Bool](repeating: false, count: 256)

  init(_ lexicon: [LexiconEntry]) {
    for entry in lexicon {
      let bytes = Array(entry.written.utf8)
      guard let first = bytes.first, let start = entry.written.unicodeScalars.first,
        let end = entry.written.unicodeScalars.last
      else {
        continue
      }
      isFirst[Int(first)] = true
      entries[first, default: []].append(
        Entry(
          bytes: bytes, said: entry.said, needsStart: Self.isWord(start.value), needsEnd: Self.isWord(end.value)))
    }
    entries = entries.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (Letters.isLetter(scalar) && !Letters.isWide(scalar))
  }

  /// The next entry from a place on; `nil` when none follows.
  func next(in text: Span<UInt8>, from start: Int) -> (range: Range<Int>, said: String)? {
    guard !entries.isEmpty else { return nil }
    let isFirst = isFirst.span
    for place in start..<max(start, text.count) where isFirst[Int(text[place])] {
      for entry in entries[text[place]] ?? [] where matches(entry, text, at: place) {
        return (place..<place + entry.bytes.count, entry.said)
      }
    }
    return nil
  }

  private func matches(_ entry: Entry, _ text: Span<UInt8>, at place: Int) -> Bool {
    let end = place + entry.bytes.count
    guard end <= text.count else { return false }
    for index in 0..<entry.bytes.count where text[place + index] != entry.bytes[index] { return false }
    if entry.needsStart, place > 0, isWord(text, before: place) { return false }
    return !(entry.needsEnd && end < text.count && isWord(text, at: end))
  }

  private func isWord(_ text: Span<UInt8>, at place: Int) -> Bool {
    Self.isWord(UTF8Decoding.scalar(in: text, at: place).scalar)
  }

  private func isWord(_ text: Span<UInt8>, before place: Int) -> Bool {
    var start = place - 1
    while start > 0, place - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(text, at: start)
  }
}
