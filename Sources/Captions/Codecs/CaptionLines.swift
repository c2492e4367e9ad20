/// The lines of a caption file, as WebVTT and the players of SRT part them: ended by LF, CR LF or CR.
struct CaptionLines {
  /// The file's bytes.
  let bytes: [UInt8]
  /// The bytes of each line without its end.
  let ranges: [Range<Int>]

  /// Finds the lines; a byte order mark is no part of the first.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges = Self.split(bytes.span, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of some lines, parted by line feeds.
  func text(ofLines lines: some Sequence<Int>) -> String {
    var joined: [UInt8] = []
    for (count, line) in lines.enumerated() {
      if count > 0 { joined.append(UInt8(ascii: "\n")) }
      joined.append(contentsOf: bytes[ranges[line]])
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// How many characters a line has, for pointing at it.
  func width(_ line: Int) -> Int {
    bytes[ranges[line]].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Whether a line holds nothing but spaces and tabs.
  func isBlank(_ line: Int) -> Bool {
    bytes[ranges[line]].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Where `-->` stands on a line; `nil` where it doesn't.
  func arrow(_ line: Int) -> Int? {
    let text = bytes.span
    var index = ranges[line].lowerBound
    let last = ranges[line].upperBound - 3
    while index <= last {
      if text[index + 2] != UInt8(ascii: ">") {
        index += 1
      } else if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-") {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func split(_ text: Span<UInt8>, from first: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = first
    var index = first
    while index < text.count {
      let byte = text[index]
      if byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
        index += 1
        continue
      }
      ranges.append(start..<index)
      index += byte == UInt8(ascii: "\r") && index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n") ? 2 : 1
      start = index
    }
    if start < text.count { ranges.append(start..<text.count) }
    return ranges
  }
}

/// Reads numbers and marks off the front of some bytes.
struct CaptionCursor {
  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int

  /// Starts at the front of a stretch.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= end }

  /// Passes over spaces and tabs, and says whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = index
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    return index > start
  }

  /// Passes over a mark if it is next.
  mutating func take(_ mark: StaticString) -> Bool {
    guard index + mark.utf8CodeUnitCount <= end else { return false }
    let isNext = mark.withUTF8Buffer { mark in mark.indices.allSatisfy { bytes[index + $0] == mark[$0] } }
    if isNext { index += mark.utf8CodeUnitCount }
    return isNext
  }

  /// A number of ASCII digits and how many there are; `nil` without one, or with more than fit.
  mutating func digits() -> (value: Int64, count: Int)? {
    let start = index
    var value: Int64 = 0
    while index < end, (0x30...0x39).contains(bytes[index]) {
      if index - start < 9 { value = value * 10 + Int64(bytes[index] - 0x30) }
      index += 1
    }
    return (1...9).contains(index - start) ? (value, index - start) : nil
  }

  /// The digits behind a decimal mark as thousandths; further ones are left out.
  mutating func thousandths() -> Int64? {
    let start = index
    var value: Int64 = 0
    while index < end, (0x30...0x39).contains(bytes[index]) {
      if index - start < 3 { value = value * 10 + Int64(bytes[index] - 0x30) }
      index += 1
    }
    switch index - start {
    case 0: return nil
    case 1: return value * 100
    case 2: return value * 10
    default: return value
    }
  }
}
