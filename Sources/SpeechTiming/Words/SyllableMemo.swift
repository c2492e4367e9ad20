/// Remembers how many syllables words have: talk repeats its words, and rules take longer than a look-up.
///
/// A table of fixed size in which a word may displace another; words are told apart by a 64-bit hash.
struct SyllableMemo {
  private let counter: SyllableCounter
  private var keys = [UInt64](repeating: 0, count: 1 << 15)
  private var counts = [UInt32](repeating: 0, count: 1 << 15)

  /// Makes an empty memo for a language, by its primary subtag.
  init(language: String) {
    counter = SyllableCounter(language: language)
  }

  /// The syllables of some bytes of a text.
  mutating func count(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let hash = WordHash.hash(text, range)
    // A word stands in one of four neighbouring places, so that two that want the same don't displace each other.
    let first = Int(truncatingIfNeeded: hash & 0x7FFC)
    var slot = first | Int(truncatingIfNeeded: (hash >> 32) & 3)
    for place in first..<(first + 4) {
      if keys[place] == hash { return Int(counts[place]) }
      if keys[place] == 0 {
        slot = place
        break
      }
    }
    let count = counter.count(text.extracting(range))
    keys[slot] = hash
    counts[slot] = UInt32(clamping: count)
    return count
  }
}
