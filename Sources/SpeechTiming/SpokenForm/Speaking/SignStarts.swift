/// How the signs of a language begin: most words behind a number are ruled out by their first two bytes.
struct SignStarts: Sendable {
  private var first = [Bool](repeating: false, count: 256)
  private var pairs = [Bool](repeating: false, count: 1 << 12)

  init(_ signs: [String]) {
    for sign in signs {
      let bytes = Array(sign.utf8.prefix(2))
      guard let start = bytes.first else { continue }
      first[Int(start | 0x20)] = true
      if bytes.count == 2 { pairs[Self.pair(start, bytes[1])] = true }
    }
  }

  /// Whether a sign may begin with two bytes.
  func mayStart(_ start: UInt8, _ next: UInt8) -> Bool {
    guard first[Int(start | 0x20)] else { return false }
    return !next.isASCIILetter || pairs[Self.pair(start, next)]
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first | 0x20) << 6 ^ Int(second | 0x20)) & 0xFFF
  }
}
