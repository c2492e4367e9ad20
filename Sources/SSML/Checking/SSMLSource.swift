import TalkScript
import UnicodeText
import XML

/// A document's text, and where in it tags and attributes stand: an ``XML/XMLReader`` tells the place of a tag only.
///
/// O(n) in total when asked from front to back.
struct SSMLSource {
  /// The document in UTF-8, or as it is where its encoding isn't UTF-16.
  let bytes: [UInt8]
  /// Whether it is UTF-16 with half a character in it.
  let isDamaged: Bool
  private var cursor: Cursor
  private var attributes: (tag: Int, ranges: [String: SourceRange])?

  /// A byte and its place.
  private struct Cursor {
    var offset: Int
    var place = SourceLocation(line: 1, column: 1)
  }

  init(_ document: [UInt8]) {
    let decoded = Self.utf8(document)
    bytes = decoded?.bytes ?? document
    isDamaged = decoded?.isDamaged ?? false
    cursor = Cursor(offset: Self.textBegin(bytes))
  }

  /// A start tag up to the end of its name.
  func range(ofTag name: String, at place: SourceLocation) -> SourceRange {
    let end = SourceLocation(line: place.line, column: place.column + 1 + name.unicodeScalars.count)
    return SourceRange(place, end)
  }

  /// An attribute with its value, in the tag that begins at a place; the tag's name where it can't be found.
  mutating func range(ofAttribute attribute: String, in tag: XMLTag, at place: SourceLocation) -> SourceRange {
    seek(place)
    if attributes?.tag != cursor.offset { attributes = (cursor.offset, findAttributes()) }
    return attributes?.ranges[attribute] ?? range(ofTag: tag.name, at: place)
  }

  /// The first character of a text that isn't white space.
  mutating func range(ofTextAt place: SourceLocation) -> SourceRange {
    seek(place)
    var end = cursor
    while end.offset < bytes.count, bytes[end.offset].isWhiteSpace { advance(&end) }
    return SourceRange(line: end.place.line, columns: end.place.column..<(end.place.column + 1))
  }

  private mutating func seek(_ place: SourceLocation) {
    if place < cursor.place { cursor = Cursor(offset: Self.textBegin(bytes)) }
    while cursor.offset < bytes.count, cursor.place < place { advance(&cursor) }
  }

  /// Steps over one scalar.
  private func advance(_ cursor: inout Cursor) {
    if bytes[cursor.offset] == UInt8(ascii: "\n") {
      cursor.place = SourceLocation(line: cursor.place.line + 1, column: 1)
    } else {
      cursor.place.column += 1
    }
    cursor.offset += 1
    while cursor.offset < bytes.count, bytes[cursor.offset] & 0xC0 == 0x80 { cursor.offset += 1 }
  }

  /// The attributes of the tag at the cursor, which is known to be well-formed.
  private func findAttributes() -> [String: SourceRange] {
    var found: [String: SourceRange] = [:]
    var at = cursor
    skip(&at) { !$0.isWhiteSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    while true {
      skip(&at, while: \.isWhiteSpace)
      let begin = at
      skip(&at) { !$0.isWhiteSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      guard at.offset > begin.offset else { return found }
      let name = String(decoding: bytes[begin.offset..<at.offset], as: UTF8.self)
      skip(&at) { $0.isWhiteSpace || $0 == UInt8(ascii: "=") }
      guard at.offset < bytes.count else { return found }
      let quote = bytes[at.offset]
      advance(&at)
      skip(&at) { $0 != quote }
      guard at.offset < bytes.count else { return found }
      advance(&at)
      found[name] = SourceRange(begin.place, at.place)
    }
  }

  private func skip(_ cursor: inout Cursor, while condition: (UInt8) -> Bool) {
    while cursor.offset < bytes.count, condition(bytes[cursor.offset]) { advance(&cursor) }
  }

  /// Behind the byte order mark, which no editor shows.
  private static func textBegin(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

// MARK: UTF-16

extension SSMLSource {
  /// A document of UTF-16 in UTF-8, so that columns can be told; `nil` where it isn't UTF-16.
  ///
  /// XML demands a byte order mark; without one, the first characters are told by their zero bytes.
  private static func utf8(_ document: [UInt8]) -> (bytes: [UInt8], isDamaged: Bool)? {
    let isBigEndian = document.starts(with: [0xFE, 0xFF]) || document.starts(with: [0x00, 0x3C, 0x00])
    let isLittleEndian =
      document.starts(with: [0xFF, 0xFE]) || (document.starts(with: [0x3C, 0x00]) && document.dropFirst(3).first == 0)
    guard isBigEndian || isLittleEndian else { return nil }
    let (text, damage) = Charset.decodeUTF16(document, bigEndian: isBigEndian)
    // A second mark is a character of the text, and none in UTF-8 may be taken for the first.
    let bytes = text.unicodeScalars.first == "\u{FEFF}" ? Array("\u{FEFF}\(text)".utf8) : Array(text.utf8)
    return (withoutEncoding(bytes), damage != nil)
  }

  /// The names that UTF-16 has in declarations, the second one by mistake; others are left for the reader to refuse.
  private static let encodings: Set<String> = ["utf-16", "utf-8", "utf-16le", "utf-16be", "iso-10646-ucs-2"]

  /// Puts spaces in place of what an XML declaration says of the encoding, which is no longer true.
  private static func withoutEncoding(_ document: [UInt8]) -> [UInt8] {
    guard document.starts(with: "<?xml".utf8), let end = document.firstIndex(of: UInt8(ascii: ">")) else {
      return document
    }
    let word = Array("encoding".utf8)
    guard let begin = (0..<max(0, end - word.count)).first(where: { document[$0..<end].starts(with: word) }),
      let opening = document[begin..<end].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let closing = document[(opening + 1)..<end].firstIndex(of: document[opening]),
      // A damaged declaration is left as it is, so that it is told.
      document[begin - 1].isWhiteSpace,
      document[(begin + word.count)..<opening].filter({ !$0.isWhiteSpace }) == [UInt8(ascii: "=")],
      encodings.contains(String(decoding: document[(opening + 1)..<closing], as: UTF8.self).lowercased())
    else { return document }
    var result = document
    for index in begin...closing { result[index] = 0x20 }
    return result
  }
}
