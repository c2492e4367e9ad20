/// Writes JSON as bytes, piece by piece: keys in the order in which they come, texts escaped as RFC 8259 asks.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma is due before the next value or key.
  private var needsComma = false

  package init() {}

  /// Makes room for so many bytes.
  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Opens an object or a list, by its bracket.
  package mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  /// Closes an object or a list, by its bracket.
  package mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// A key that needs no escapes; its value comes next.
  package mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Starts a line, with some spaces before what comes next.
  package mutating func line(indent: Int) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(0x0A)
    for _ in 0..<indent { bytes.append(0x20) }
  }

  /// Starts the line of a closing bracket, with some spaces before it.
  package mutating func line(closing indent: Int) {
    needsComma = false
    line(indent: indent)
  }

  /// Ends the text with a line feed.
  package mutating func end() { bytes.append(0x0A) }

  package mutating func null() { raw("null") }

  package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

  package mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// A number of thousandths with exactly three decimals, such as a time in seconds.
  package mutating func number(thousandths value: Int64) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let size = value.magnitude
    bytes.append(contentsOf: String(size / 1000).utf8)
    bytes.append(UInt8(ascii: "."))
    let rest = size % 1000
    for digit in [rest / 100, rest / 10 % 10, rest % 10] { bytes.append(UInt8(truncatingIfNeeded: digit + 0x30)) }
    needsComma = true
  }

  /// A number as Swift writes it; what is no number in JSON is `null`.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: "\(value)".utf8)
    needsComma = true
  }

  /// A text.
  package mutating func string(_ text: String) { string(text.utf8.span, 0..<text.utf8.count) }

  /// Some bytes of a text.
  package mutating func string(_ text: Span<UInt8>, _ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // Most texts have nothing to escape, so bytes are copied in runs.
    var start = range.lowerBound
    for index in range {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      append(text, start..<index)
      escape(byte)
      start = index + 1
    }
    append(text, start..<range.upperBound)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  private mutating func raw(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func separate() {
    guard needsComma else { return }
    bytes.append(UInt8(ascii: ","))
    needsComma = false
  }
}
