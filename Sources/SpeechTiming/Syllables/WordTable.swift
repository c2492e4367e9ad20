/// Whole words with their counts: an open-addressed hash table over one flat store of letter codes.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var start: Int
    var length: Int
    var value: Int
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Indices into `entries`, -1 where free; the size is a power of two and at least twice the number of entries.
  private var slots: [Int32] = []

  /// Adds a word by its letter codes; false where it is empty, holds a letter without a code or is there already.
  mutating func insert(_ word: [UInt8], value: Int) -> Bool {
    guard !word.isEmpty, !word.contains(0), self[([0] + word + [0]).span] == nil else { return false }
    entries.append(Entry(start: letters.count, length: word.count, value: value))
    letters += word
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: max(16, slots.count * 2))
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    return true
  }

  /// The count of a word part, given as letter codes between two zeros.
  subscript(part: Span<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    var hash = Self.seed
    for index in 1..<part.count - 1 { hash = Self.mixed(hash, part[index]) }
    var slot = Int(hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if holds(entry, part) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    let entry = entries[index]
    let hash = letters[entry.start..<entry.start + entry.length].reduce(Self.seed, Self.mixed)
    var slot = Int(hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  private func holds(_ entry: Entry, _ part: Span<UInt8>) -> Bool {
    guard entry.length == part.count - 2 else { return false }
    for index in 0..<entry.length where letters[entry.start + index] != part[index + 1] { return false }
    return true
  }

  /// FNV-1a, 64 bit.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func mixed(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }
}
