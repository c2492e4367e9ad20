/// How many columns of a terminal a text takes.
///
/// Wide and fullwidth characters (Unicode Standard Annex #11) take two columns, and so does an emoji however many characters
/// it is made of: `👩‍🚀` is two. Combining marks, control characters and invisible format characters take none. Everything
/// else takes one, also the characters whose width the annex calls ambiguous.
///
/// Lines are not laid out: a line feed and a tab take no column.
public enum DisplayWidth {
  /// The columns of a text; O(n), and without ICU as long as the text is ASCII, Latin, Greek, Cyrillic or plain CJK.
  public static func columns(of text: some StringProtocol) -> Int {
    text.utf8.withContiguousStorageIfAvailable { columns(of: $0.span) } ?? columns(of: Array(text.utf8).span)
  }

  /// The columns of a text in UTF-8; each damaged sequence takes the one column of its replacement character.
  package static func columns(of bytes: Span<UInt8>) -> Int {
    var cluster = ClusterWidth()
    var index = 0
    while index < bytes.count {
      let end = endOfPrintableASCII(in: bytes, from: index)
      if end > index {
        cluster.addASCII(count: end - index, last: bytes[end - 1])
        index = end
      } else {
        let scalar = UTF8Decoder.scalar(in: bytes, at: &index)
        cluster.add(scalar?.value ?? replacementCharacter)
      }
    }
    return cluster.columns
  }

  private static func endOfPrintableASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    // Eight bytes are looked at together: most runs in most texts are longer than that.
    while end + 8 <= bytes.count {
      var others: UInt8 = 0
      for offset in 0..<8 { others |= bytes[end + offset] &- 0x20 > 0x5E ? 1 : 0 }
      guard others == 0 else { break }
      end += 8
    }
    while end < bytes.count, bytes[end] &- 0x20 <= 0x5E { end += 1 }
    return end
  }

  private static let replacementCharacter: UInt32 = 0xFFFD
}
