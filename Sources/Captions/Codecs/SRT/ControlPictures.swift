/// Line feeds, carriage returns and NUL within a text or a name, as SRT can hold them: as the picture of the character
/// behind a word joiner.
///
/// Before a picture, a text's own word joiners are doubled: an odd number says that a picture stands for its character.
enum ControlPictures {
  /// Puts pictures for the characters; line feeds part lines and stay, but in names.
  static func encode(_ text: inout [UInt8], _ spans: inout [CaptionSpan], includingLineFeeds: Bool = false) {
    var edits: [TextChange] = []
    let source = text
    let bytes = source.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0D || byte == 0 || (byte == 0x0A && includingLineFeeds) {
        let count = WordJoiner.count(bytes, before: index, from: 0)
        let start = index - 3 * count
        edits.append(TextChange(range: start..<start, replacement: joiners(count + 1)))
        edits.append(TextChange(range: index..<(index + 1), replacement: [0xE2, 0x90, 0x80 + byte]))
      } else if isPicture(bytes, index) {
        let count = WordJoiner.count(bytes, before: index, from: 0)
        let start = index - 3 * count
        if count > 0 { edits.append(TextChange(range: start..<start, replacement: joiners(count))) }
      }
    }
    edits.apply(to: &text, &spans)
  }

  /// Puts the characters for their pictures.
  static func decode(_ text: inout [UInt8], _ spans: inout [CaptionSpan]) {
    var edits: [TextChange] = []
    let source = text
    let bytes = source.span
    var index = 0
    while index + 5 < bytes.count {
      guard WordJoiner.stands(bytes, at: index) else {
        index += 1
        continue
      }
      let end = WordJoiner.skip(bytes, from: index, limit: bytes.count)
      if isPicture(bytes, end) {
        let count = (end - index) / 3
        edits.append(TextChange(range: index..<(index + 3 * ((count + 1) / 2))))
        if count % 2 == 1 { edits.append(TextChange(range: end..<(end + 3), replacement: [bytes[end + 2] - 0x80])) }
      }
      index = end
    }
    edits.apply(to: &text, &spans)
  }

  /// Whether the picture of NUL, of a line feed or of a carriage return stands at a byte.
  private static func isPicture(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x90 else { return false }
    return text[index + 2] == 0x80 || text[index + 2] == 0x8A || text[index + 2] == 0x8D
  }

  private static func joiners(_ count: Int) -> [UInt8] {
    [UInt8](repeatElement(WordJoiner.bytes, count: count).joined())
  }
}
