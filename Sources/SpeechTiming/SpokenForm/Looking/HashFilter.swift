/// A set of words in either case that may say yes wrongly, and never no; asking it costs a few nanoseconds.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// An empty set.
  init() {}

  /// A set of words given in UTF-8.
  init(_ words: [[UInt8]]) {
    for word in words { insert(word) }
  }

  /// Where hashing begins.
  static let seed: UInt32 = 0x811C_9DC5

  /// Adds a byte to a hash (Fowler–Noll–Vo), without its case.
  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt32) {
    hash = (hash ^ UInt32(byte | 0x20)) &* 0x0100_0193
  }

  /// Adds a word.
  mutating func insert(_ word: some Sequence<UInt8>) {
    var hash = Self.seed
    for byte in word { Self.add(byte, to: &hash) }
    bits[Int(hash >> 20) / 64] |= 1 << UInt64(hash >> 20 & 63)
  }

  /// Whether a word with a hash may be in the set.
  func mayContain(_ hash: UInt32) -> Bool {
    bits[Int(hash >> 20) / 64] & (1 << UInt64(hash >> 20 & 63)) != 0
  }
}
