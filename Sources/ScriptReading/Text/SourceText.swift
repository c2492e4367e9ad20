package import TalkScript
import UnicodeText

/// A script's text as UTF-8 bytes, with its lines found and places told by line and column.
public struct SourceText: Sendable {
  /// A line: where it starts and what stands on it without the white space around.
  package struct Line: Hashable, Sendable {
    /// The offset of the line's first byte.
    package var start: Int
    /// The bytes between the leading and the trailing white space; empty for a blank line.
    package var content: Range<Int>

    /// Whether nothing but white space stands on it.
    package var isBlank: Bool { content.isEmpty }
  }

  /// The text, valid UTF-8.
  package let bytes: [UInt8]
  /// The lines in order, ended by LF, CR LF or CR, or by what else Unicode ends lines with: VT, FF, NEL, U+2028, U+2029.
  package let lines: [Line]
  private let checkpoints: [Int: [Int]]

  /// Finds the lines of a text that is valid UTF-8.
  package init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    lines = Self.split(bytes.span)
    checkpoints = Self.checkpoints(lines, bytes.span)
  }

  /// The text of a line, counted from 1, as a diagnostic shows it; `nil` beyond the end.
  public func line(_ number: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return nil }
    let start = lines[number - 1].start
    var end = number < lines.count ? lines[number].start : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return text(start..<end)
  }

  /// The text of some bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a byte.
  package func location(of offset: Int) -> SourceLocation {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < lines.count else { return SourceLocation(line: 1, column: 1) }
    return location(of: offset, onLine: low)
  }

  /// The place of a byte that is known to stand on a line, counted from 0.
  package func location(of offset: Int, onLine line: Int) -> SourceLocation {
    var start = lines[line].start
    var column = 1
    if let columns = checkpoints[line] {
      let index = (offset - start) / Self.stride
      column = columns[min(index, columns.count - 1)]
      start += min(index, columns.count - 1) * Self.stride
    }
    let before = start..<max(start, offset)
    column += before.count - EightBytes.countOfContinuing(in: bytes.span, before)
    return SourceLocation(line: line + 1, column: column)
  }

  /// How far apart the known columns of a long line lie, in bytes.
  private static let stride = 4096

  /// The columns at each 4,096th byte of the lines that are longer, so that no place takes long to tell.
  private static func checkpoints(_ lines: [Line], _ text: Span<UInt8>) -> [Int: [Int]] {
    var checkpoints: [Int: [Int]] = [:]
    for (number, line) in lines.enumerated() where line.content.upperBound - line.start > stride {
      var columns: [Int] = []
      var column = 1
      for offset in line.start..<line.content.upperBound {
        if (offset - line.start) % stride == 0 { columns.append(column) }
        column &+= text[offset] & 0xC0 == 0x80 ? 0 : 1
      }
      checkpoints[number] = columns
    }
    return checkpoints
  }

  /// The stretch of some bytes.
  package func range(of offsets: Range<Int>) -> SourceRange {
    SourceRange(location(of: offsets.lowerBound), location(of: offsets.upperBound))
  }

  /// The stretch of what stands on a line, counted from 0.
  package func range(ofLine line: Int) -> SourceRange {
    SourceRange(start(ofLine: line), end(ofLine: line))
  }

  /// The place where a line's words begin, the line counted from 0.
  func start(ofLine line: Int) -> SourceLocation { location(of: lines[line].content.lowerBound, onLine: line) }

  /// The place behind a line's last word, the line counted from 0.
  func end(ofLine line: Int) -> SourceLocation { location(of: lines[line].content.upperBound, onLine: line) }

  private static func split(_ text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var index = 0
    while true {
      // Line ends are control characters, NEL (C2 85), U+2028 or U+2029 (E2 80 A8/A9).
      index = EightBytes.first(in: text, index..<text.count) { $0.below(0x0E) | $0.equal(0xE2) | $0.equal(0xC2) }
      guard index < text.count else { break }
      let length = lineEnd(in: text, at: index)
      if length > 0 {
        lines.append(Line(start: start, content: Trim.spaces(start..<index, in: text)))
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    if start < text.count { lines.append(Line(start: start, content: Trim.spaces(start..<text.count, in: text))) }
    return lines
  }

  private static func lineEnd(in text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\n"), 0x0B, 0x0C: 1
    case 0xC2: index + 1 < text.count && text[index + 1] == 0x85 ? 2 : 0
    case UInt8(ascii: "\r"): index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xE2:
      index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }
}

/// What counts as white space around words: Unicode's `White_Space`, and the marks that show nothing at all.
package enum WhiteSpace {
  /// The bytes of the white space character at an offset; 0 when there is none.
  @inline(__always)
  package static func length(in text: Span<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    return wideLength(in: text, at: index)
  }

  private static func wideLength(in text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0xC2: index + 1 < text.count && (text[index + 1] == 0xA0 || text[index + 1] == 0x85) ? 2 : 0
    case 0xE1, 0xE2, 0xE3, 0xEF:
      index + 2 < text.count && isWide(text[index], text[index + 1], text[index + 2]) ? 3 : 0
    default: 0
    }
  }

  /// The bytes of the white space character that ends at an offset; 0 when there is none.
  static func lengthBefore(_ end: Int, in text: Span<UInt8>) -> Int {
    if text[end - 1] <= 0x20 { return 1 }
    if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 || text[end - 1] == 0x85 { return 2 }
    if end >= 3, isWide(text[end - 3], text[end - 2], text[end - 1]) { return 3 }
    return 0
  }

  /// U+1680, U+2000–U+200B, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF.
  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
