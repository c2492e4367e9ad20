/// The two times above a caption, as SRT has them and as it is written by hand.
struct SRTTimes {
  /// When the caption appears, in milliseconds.
  var start: Int64
  /// When it goes, in milliseconds.
  var end: Int64
  /// Whether something that is no time stands behind.
  var hasRest = false

  /// Reads a line `HH:MM:SS,mmm --> HH:MM:SS,mmm`; `nil` when it isn't one.
  ///
  /// Hours and minutes may be missing, `.` may stand for `,` and `->` for `-->`, fractions may have any number of
  /// digits or none, and spaces and coordinates may stand around and behind.
  init?(_ text: Span<UInt8>, _ line: Range<Int>) {
    if let (start, end) = Self.usual(text, line) {
      self.init(start: start, end: end)
      if line.count > 29 { hasRest = !SRTBlocks.isBlank(text, (line.lowerBound + 29)..<line.upperBound) }
    } else {
      self.init(forgiving: text, line)
    }
  }

  private init(start: Int64, end: Int64) {
    self.start = start
    self.end = end
  }

  private init?(forgiving text: Span<UInt8>, _ line: Range<Int>) {
    var cursor = SRTCursor(line)
    cursor.skipSpaces(text)
    guard let start = cursor.time(text) else { return nil }
    cursor.skipSpaces(text)
    let isLong = cursor.take("-->", text)
    guard isLong || cursor.take("->", text) else { return nil }
    cursor.skipSpaces(text)
    guard let end = cursor.time(text) else { return nil }
    self.init(start: start, end: end)
    let hasSpace = cursor.skipSpaces(text)
    hasRest = cursor.index < line.upperBound
    // "10:30 -> 11:30 at the pier" is said by somebody.
    if hasRest, !isLong || !hasSpace { return nil }
  }

  /// Whether a line that ``init(_:_:)`` can't read is nevertheless meant to hold times.
  ///
  /// An arrow among words is said by somebody; one behind nothing but figures and colons isn't.
  static func isMeant(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var colons = 0
    var index = line.lowerBound
    while index < line.upperBound, isOfTimes(text[index]) {
      if text[index] == UInt8(ascii: ":") { colons += 1 }
      if text[index] == UInt8(ascii: "-"), index + 2 < line.upperBound, text[index + 1] == UInt8(ascii: "-"),
        text[index + 2] == UInt8(ascii: ">")
      {
        return colons > 1 || (colons == 1 && ((index + 3)..<line.upperBound).allSatisfy { isOfTimes(text[$0]) })
      }
      index += 1
    }
    return false
  }

  private static func isOfTimes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x09, 0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  // MARK: The usual form

  /// The times of a line that has exactly the form that SRT has.
  @inline(__always)
  private static func usual(_ text: Span<UInt8>, _ line: Range<Int>) -> (start: Int64, end: Int64)? {
    guard line.count >= 29, hasUsualMarks(text, line.lowerBound),
      line.count == 29 || text[line.lowerBound + 29] <= 0x20,
      let start = usualTime(text, line.lowerBound), let end = usualTime(text, line.lowerBound + 17)
    else { return nil }
    return (start, end)
  }

  /// `:`, `:`, `,`, ` --> ` and again where SRT has them.
  @inline(__always)
  private static func hasUsualMarks(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text[at + 2] == UInt8(ascii: ":") && text[at + 5] == UInt8(ascii: ":") && isDecimalMark(text[at + 8])
      && text[at + 12] == 0x20 && text[at + 13] == UInt8(ascii: "-") && text[at + 14] == UInt8(ascii: "-")
      && text[at + 15] == UInt8(ascii: ">") && text[at + 16] == 0x20 && text[at + 19] == UInt8(ascii: ":")
      && text[at + 22] == UInt8(ascii: ":") && isDecimalMark(text[at + 25])
  }

  @inline(__always)
  private static func isDecimalMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }

  @inline(__always)
  private static func usualTime(_ text: Span<UInt8>, _ at: Int) -> Int64? {
    let hours = pair(text, at)
    let minutes = pair(text, at + 3)
    let seconds = pair(text, at + 6)
    let tenths = pair(text, at + 9)
    let last = text[at + 11] &- 0x30
    guard hours < 100, minutes < 60, seconds < 60, tenths < 100, last < 10 else { return nil }
    return Int64(((hours * 60 + minutes) * 60 + seconds) * 1000 + tenths * 10 + Int(last))
  }

  /// Two digits; a thousand and more where they are none.
  @inline(__always)
  private static func pair(_ text: Span<UInt8>, _ at: Int) -> Int {
    let (first, second) = (text[at] &- 0x30, text[at + 1] &- 0x30)
    return first < 10 && second < 10 ? Int(first) * 10 + Int(second) : 1000
  }
}

/// Reads numbers and marks off the front of a line.
struct SRTCursor {
  private(set) var index: Int
  private let end: Int

  /// Starts at the front of a stretch.
  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= end }

  /// Passes over spaces and tabs, and says whether there were any.
  @discardableResult
  mutating func skipSpaces(_ text: Span<UInt8>) -> Bool {
    let start = index
    while index < end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index > start
  }

  /// Passes over a mark if it is next.
  mutating func take(_ mark: StaticString, _ text: Span<UInt8>) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard index + count <= end else { return false }
    let start = index
    let isNext = mark.withUTF8Buffer { mark in mark.indices.allSatisfy { text[start + $0] == mark[$0] } }
    if isNext { index += count }
    return isNext
  }

  /// A number of one to nine ASCII digits, and how many there are.
  mutating func digits(_ text: Span<UInt8>) -> (value: Int64, count: Int)? {
    let start = index
    var value: Int64 = 0
    while index < end, text[index] &- 0x30 < 10 {
      if index - start < 9 { value = value * 10 + Int64(text[index] - 0x30) }
      index += 1
    }
    return (1...9).contains(index - start) ? (value, index - start) : nil
  }

  /// The digits behind a decimal mark as thousandths; further ones are left out.
  private mutating func thousandths(_ text: Span<UInt8>) -> Int64? {
    let start = index
    var value: Int64 = 0
    while index < end, text[index] &- 0x30 < 10 {
      if index - start < 3 { value = value * 10 + Int64(text[index] - 0x30) }
      index += 1
    }
    switch index - start {
    case 0: return nil
    case 1: return value * 100
    case 2: return value * 10
    default: return value
    }
  }

  /// `HH:MM:SS,mmm` in milliseconds, with one to three fields, any decimal mark, and a fraction of any length or none.
  mutating func time(_ text: Span<UInt8>) -> Int64? {
    guard let first = digits(text) else { return nil }
    var seconds = first.value
    var fields = 1
    while fields < 3, takeMark(":", text) {
      guard let field = digits(text), field.value < 60 else { return nil }
      seconds = seconds * 60 + field.value
      fields += 1
    }
    var fraction: Int64 = 0
    if takeMark(",", text) || takeMark(".", text) || (fields == 3 && takeMark(":", text)) {
      guard let found = thousandths(text) else { return nil }
      fraction = found
    } else if fields == 1 {
      return nil
    }
    return seconds * 1000 + fraction
  }

  /// Passes over a mark and the spaces around it, if it is next.
  private mutating func takeMark(_ mark: StaticString, _ text: Span<UInt8>) -> Bool {
    let start = index
    skipSpaces(text)
    if take(mark, text) {
      skipSpaces(text)
      return true
    }
    index = start
    return false
  }
}
