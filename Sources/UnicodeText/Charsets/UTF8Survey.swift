/// How much of some bytes is UTF-8.
struct UTF8Survey {
  /// Valid sequences of two bytes and more.
  private(set) var sequences = 0
  /// Damaged sequences, each counted once.
  private(set) var damages = 0
  /// Those that begin as the accented letters and the typographic marks of Western languages do.
  private var westernBeginnings = 0

  /// Looks at all bytes; O(n).
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        index += 1
      } else if UTF8Decoder.scalar(in: bytes, at: &index) == nil {
        damages += 1
        if Self.westernLeads.contains(first) { westernBeginnings += 1 }
      } else {
        sequences += 1
      }
    }
  }

  /// Whether the bytes are UTF-8 with some damage rather than something else.
  ///
  /// In a legacy charset valid sequences are accidents. The most come about in Chinese (GB 18030), about one for five
  /// damages; in UTF-8, one accident damages one or two sequences and leaves the others.
  ///
  /// When every damage begins like `é` or `’` and nothing else is there, the rest was lost: `donât`, `SchÃn`.
  var isDamagedUTF8: Bool { sequences * 2 >= damages || westernBeginnings == damages }

  /// Whether valid sequences are as few as the accidents of a Latin charset: a capital `É` before a closing `»`.
  var mayBeSingleByte: Bool { sequences * 8 <= damages }

  private static let westernLeads: Set<UInt8> = [0xC2, 0xC3, 0xE2]
}
