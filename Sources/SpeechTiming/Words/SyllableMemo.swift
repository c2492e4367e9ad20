/// Remembers how many syllables words have: talk repeats its words, and rules take longer than a look-up.
///
/// A table of fixed size in which a word may displace another; words are told apart by a hash.
struct SyllableMemo {
  private let counter: SyllableCounter
  /// The hash of a word, with its syllables in place of the lowest byte; 0 where no word stands.
  private var entries = [UInt64](repeating: 0, count: 1 << 15)

  /// Makes an empty memo for a language, by its primary subtag.
  init(language: String) {
    counter = SyllableCounter(language: language)
  }

  /// The syllables of some bytes of a text.
  @inline(__always)
  mutating func count(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let hash = WordHash.hash(text, range)
    let entry = entries[Self.first(hash)]
    return entry & ~0xFF == hash & ~0xFF ? Int(entry & 0xFF) : searched(hash, text, range)
  }

  /// A word stands in one of four neighbouring places, so that two that want the same don't displace each other; the
  /// place also says what the lowest byte of the hash would.
  @inline(__always)
  private static func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 0x7FFC) }

  @inline(never)
  private mutating func searched(_ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let first = Self.first(hash)
    var slot = first | Int(truncatingIfNeeded: (hash >> 32) & 3)
    for place in first..<(first + 4) {
      if entries[place] & ~0xFF == hash & ~0xFF { return Int(entries[place] & 0xFF) }
      if entries[place] == 0 {
        slot = place
        break
      }
    }
    let count = counter.count(text.extracting(range))
    if count <= 0xFF { entries[slot] = hash & ~0xFF | UInt64(count) }
    return count
  }
}
