/// Reads the JSON values of a text one after another, as RFC 8259 has them.
///
/// More is let pass than the RFC allows where other programs write it: Python's `NaN` and `Infinity`. Linear in the
/// text's length.
package struct JSONParser {
  private let bytes: [UInt8]
  /// The place of the next byte.
  package private(set) var index = 0
  private var depth = 0
  /// Whether the list that was entered has given no element yet.
  private var isAtFirst = false

  /// How deep values may nest: no format of ours goes beyond five.
  private static let deepest = 100

  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  /// The next value; `nil` at the text's end.
  package mutating func next() throws(JSONError) -> JSONNode? {
    skipSpaces()
    return index < bytes.count ? try value() : nil
  }

  /// Enters a list whose elements are asked for one by one; `false` when something else comes next.
  package mutating func enterList() throws(JSONError) -> Bool {
    guard peek() == UInt8(ascii: "[") else { return false }
    try enter()
    isAtFirst = true
    return true
  }

  /// The next element of the list that was entered; `nil` at its end, which is passed over.
  package mutating func nextElement() throws(JSONError) -> JSONNode? {
    if take(UInt8(ascii: "]")) {
      depth -= 1
      return nil
    }
    guard isAtFirst || take(UInt8(ascii: ",")) else { throw expected("“,” or “]”") }
    isAtFirst = false
    return try value()
  }

  /// The byte that comes next, white space passed over.
  package mutating func peek() -> UInt8? {
    skipSpaces()
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func value() throws(JSONError) -> JSONNode {
    let offset = index
    guard let first = peek() else { throw JSONError("the text ends where a value is expected", at: max(0, offset - 1)) }
    let start = index
    let value: JSONNode.Value
    switch first {
    case UInt8(ascii: "{"): value = .object(try members())
    case UInt8(ascii: "["): value = .array(try elements())
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: value = .number(try number())
    default: value = try word()
    }
    return JSONNode(value: value, offset: start)
  }

  // MARK: Objects and lists

  private mutating func members() throws(JSONError) -> [(key: String, value: JSONNode)] {
    try enter()
    defer { depth -= 1 }
    var members: [(key: String, value: JSONNode)] = []
    if take(UInt8(ascii: "}")) { return members }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw expected("a key in quotation marks") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw expected("“:”") }
      members.append((key, try value()))
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw expected("“,” or “}”") }
    }
  }

  private mutating func elements() throws(JSONError) -> [JSONNode] {
    try enter()
    defer { depth -= 1 }
    var elements: [JSONNode] = []
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value())
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw expected("“,” or “]”") }
    }
  }

  private mutating func enter() throws(JSONError) {
    guard depth < Self.deepest else { throw JSONError("values are nested too deeply", at: index) }
    depth += 1
    index += 1
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func expected(_ what: String) -> JSONError {
    let found = peek() == nil ? "the text ends" : "something else stands"
    return JSONError("\(found) where \(what) is expected", at: min(index, max(0, bytes.count - 1)))
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  // MARK: Texts

  private mutating func string() throws(JSONError) -> String {
    let open = index
    index += 1
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start, opened: open)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw JSONError("this text isn't closed on its line", at: open)
      default: index += 1
      }
    }
    throw JSONError("this text isn't closed", at: open)
  }

  private mutating func escapedString(from start: Int, opened open: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw JSONError("this text isn't closed on its line", at: open)
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    throw JSONError("this text isn't closed", at: open)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard index + 1 < bytes.count else { throw JSONError("the text ends within an escape", at: index) }
    let place = index
    index += 2
    switch bytes[place + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[place + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"):
      text.append(contentsOf: String(Character(try unicodeEscape(at: place))).utf8)
    default: throw JSONError("“\\” stands before something that needs no escape", at: place)
    }
  }

  /// The character of `\uXXXX`, or of two for what lies beyond U+FFFF; half a pair is U+FFFD.
  private mutating func unicodeEscape(at place: Int) throws(JSONError) -> Unicode.Scalar {
    guard let first = hexadecimal(at: index) else { throw JSONError("“\\u” needs four hexadecimal digits", at: place) }
    index += 4
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      let second = hexadecimal(at: index + 2), (0xDC00...0xDFFF).contains(second)
    else { return "\u{FFFD}" }
    index += 6
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<(start + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte & 0xDF) - 0x37)
      default: return nil
      }
    }
    return value
  }

  // MARK: Numbers and words

  private mutating func number() throws(JSONError) -> Double {
    let start = index
    while index < bytes.count, Self.isOfNumber(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if text == "-", index < bytes.count, bytes[index] == UInt8(ascii: "I"), case .number(let infinity) = try word() {
      return -infinity
    }
    guard let number = Double(text) else { throw JSONError("“\(text.prefix(40))” is no number", at: start) }
    return number
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func word() throws(JSONError) -> JSONNode.Value {
    let start = index
    while index < bytes.count, (0x41...0x5A).contains(bytes[index] & 0xDF) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .number(.nan)
    case "Infinity": return .number(.infinity)
    default:
      index = start
      throw JSONError("something else stands where a value is expected", at: start)
    }
  }
}
