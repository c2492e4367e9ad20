import ScriptReading

/// A time as it stands in a text: `1:02:03`, `[02:03.5]`, `(0:36)`, `\[03:59\]`, or two with a dash between them.
struct Stamp {
  /// When something starts.
  var start: Duration
  /// When it ends, where the text says so.
  var end: Duration?
  /// The bytes that it takes, brackets and all.
  var range: Range<Int>
  /// Whether it stands in brackets.
  var isBracketed: Bool

  /// The longest stamp: two times with hours and fractions, brackets, and what stands between.
  static let longest = 48

  /// Reads the stamp that starts at a byte.
  static func read(_ text: Span<UInt8>, at first: Int, limit: Int) -> Stamp? {
    guard first < limit, canStart(text[first]) else { return nil }
    var bytes: [UInt8] = []
    for index in first..<min(limit, first + longest) { bytes.append(text[index]) }
    var reader = StampReader(bytes)
    guard var stamp = reader.stamp() else { return nil }
    stamp.range = first..<(first + stamp.range.upperBound)
    return stamp
  }

  /// Reads the stamp that ends at a byte.
  static func read(_ text: Span<UInt8>, endingAt end: Int, from lowest: Int) -> Stamp? {
    let lowest = max(lowest, end - longest)
    var first = end
    if first > lowest, isClosing(text[first - 1]) {
      while first > lowest, !isOpening(text[first - 1]) { first -= 1 }
      first -= 1
      if first > lowest, text[first - 1] == UInt8(ascii: "\\") { first -= 1 }
    } else {
      while first > lowest, StampReader.isOfTime(text[first - 1]) { first -= 1 }
    }
    guard first >= lowest, let stamp = read(text, at: first, limit: end), stamp.range.upperBound == end else {
      return nil
    }
    return stamp
  }

  private static func canStart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || isOpening(byte) || byte == UInt8(ascii: "\\")
  }

  /// `[` or `(`.
  static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") }

  /// `]` or `)`.
  static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") }
}

/// Reads a stamp off the front of some bytes.
private struct StampReader {
  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func stamp() -> Stamp? {
    let isEscaped = take(UInt8(ascii: "\\"))
    let isBracketed = index < text.count && Stamp.isOpening(text[index])
    if isBracketed { index += 1 } else if isEscaped { return nil }
    skipSpaces()
    guard let start = time() else { return nil }
    let behind = index
    var end: Duration?
    skipSpaces()
    if takeRangeMark(), let second = time() { end = second } else { index = behind }
    if isBracketed {
      skipSpaces()
      _ = take(UInt8(ascii: "\\"))
      guard index < text.count, Stamp.isClosing(text[index]) else { return nil }
      index += 1
    }
    return Stamp(start: start, end: end, range: 0..<index, isBracketed: isBracketed)
  }

  /// A time of at least two fields; a full stop or a comma behind it belongs to the sentence.
  private mutating func time() -> Duration? {
    let start = index
    while index < text.count, Self.isOfTime(text[index]) { index += 1 }
    while index > start, !(0x30...0x39).contains(text[index - 1]) { index -= 1 }
    var digits: [UInt8] = []
    for place in start..<index { digits.append(text[place] == UInt8(ascii: ",") ? UInt8(ascii: ".") : text[place]) }
    return ClockTime.read(String(decoding: digits, as: UTF8.self))
  }

  static func isOfTime(_ byte: UInt8) -> Bool {
    (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// `-`, `–`, `-->`, `to`, with the spaces behind.
  private mutating func takeRangeMark() -> Bool {
    let start = index
    if take(UInt8(ascii: "t")) {
      guard take(UInt8(ascii: "o")) else { return false }
    } else if take(0xE2) {
      guard take(0x80), take(0x93) || take(0x94) else { return false }
    } else {
      while take(UInt8(ascii: "-")) {}
      if index > start { _ = take(UInt8(ascii: ">")) }
    }
    guard index > start else { return false }
    skipSpaces()
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpaces() {
    while index < text.count, text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\t") { index += 1 }
  }
}
