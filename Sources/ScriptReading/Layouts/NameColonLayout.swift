import UnicodeText

/// `Name: text`, with an ASCII or a full-width colon, and in French with a space before it.
enum NameColonLayout: TurnLayout {
  static let example = "Name: text"

  static func header(in text: Span<UInt8>, line: SourceText.Line) -> HeaderPlace? {
    let content = line.content
    let limit = min(content.upperBound, content.lowerBound + NameShape.longestName + 3)
    var index = content.lowerBound
    while true {
      index = EightBytes.first(in: text, index..<limit) { $0.equal(UInt8(ascii: ":")) | $0.equal(0xEF) }
      guard index < limit else { return nil }
      let colon = Colon.startingAt(index, in: text, limit: content.upperBound)
      if colon == 0 || colon == nil {
        index += 1
        continue
      }
      let name = Trim.spaces(content.lowerBound..<index, in: text)
      let behind = index + (colon ?? 1)
      // "12:30" and "https://" hold a colon, but name nobody.
      let isTime =
        behind < content.upperBound && index > content.lowerBound
        && (isDigit(text[behind]) && isDigit(text[index - 1]) || text[behind] == UInt8(ascii: "/"))
      return name.isEmpty || isTime
        ? nil : HeaderPlace(name: name, speech: Trim.spaces(behind..<content.upperBound, in: text))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The colons that part a name from its speech: `:` and `：`.
package enum Colon {
  /// The bytes of the colon at an offset; `nil` when there is none.
  @inline(__always)
  package static func startingAt(_ index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    if index < limit, text[index] == UInt8(ascii: ":") { return 1 }
    if index + 2 < limit, text[index] == 0xEF, text[index + 1] == 0xBC, text[index + 2] == 0x9A { return 3 }
    return nil
  }

  /// The bytes of the colon that ends at an offset; `nil` when there is none.
  package static func endingAt(_ end: Int, in text: Span<UInt8>) -> Int? {
    if end >= 1, text[end - 1] == UInt8(ascii: ":") { return 1 }
    if end >= 3, text[end - 3] == 0xEF, text[end - 2] == 0xBC, text[end - 1] == 0x9A { return 3 }
    return nil
  }
}

/// Takes white space off the ends of a stretch.
package enum Trim {
  package static func spaces(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = WhiteSpace.length(in: text, at: start)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = WhiteSpace.lengthBefore(end, in: text)
      if length == 0 { break }
      end -= length
    }
    return start..<max(start, end)
  }
}
