/// The entries of a show's lexicon, found in a text.
struct LexiconIndex {
  private struct Entry {
    let said: String
    /// Whether the ends must be ends of words, as in all scripts that set spaces.
    let needsStart: Bool
    let needsEnd: Bool
  }

  /// A tree of the entries' bytes: a node and the byte behind it lead to the next node.
  ///
  /// The root is 0. A large lexicon so costs a text no more than a small one.
  private var steps: [Int: Int] = [:]
  /// The entry that ends with a node.
  private var entries: [Int: Entry] = [:]
  private var isFirst = [Bool](repeating: false, count: 256)

  init(_ lexicon: [LexiconEntry]) {
    var last = 0
    for entry in lexicon {
      let scalars = entry.written.unicodeScalars
      guard let start = scalars.first, let end = scalars.last else { continue }
      var node = 0
      for byte in entry.written.utf8 {
        if node == 0 { isFirst[Int(byte)] = true }
        let step = node << 8 | Int(byte)
        if let next = steps[step] {
          node = next
        } else {
          last += 1
          steps[step] = last
          node = last
        }
      }
      // Of several entries for a word the first one counts.
      guard entries[node] == nil else { continue }
      entries[node] = Entry(
        said: entry.said, needsStart: Self.isWord(start.value), needsEnd: Self.isWord(end.value))
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (Letters.isLetter(scalar) && !Letters.isWide(scalar))
  }

  /// The next entry from a place on, the longest where several begin; `nil` when none follows.
  func next(in text: Span<UInt8>, from start: Int) -> (range: Range<Int>, said: String)? {
    guard !entries.isEmpty else { return nil }
    let isFirst = isFirst.span
    for place in start..<max(start, text.count) where isFirst[Int(text[place])] {
      if let entry = longest(in: text, at: place) { return entry }
    }
    return nil
  }

  private func longest(in text: Span<UInt8>, at place: Int) -> (range: Range<Int>, said: String)? {
    let isInWord = place > 0 && isWord(text, before: place)
    var found: (range: Range<Int>, said: String)?
    var node = 0
    var end = place
    while end < text.count, let next = steps[node << 8 | Int(text[end])] {
      (node, end) = (next, end + 1)
      guard let entry = entries[node], !(entry.needsStart && isInWord) else { continue }
      if entry.needsEnd, end < text.count, isWord(text, at: end) { continue }
      found = (place..<end, entry.said)
    }
    return found
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
