/// Character references of HTML, as its tokenizer consumes them outside of attributes.
///
/// Source: the WHATWG's HTML standard, 13.2.5.72 “Character reference state” and those after it.
enum HTMLCharacterReference {
  /// Resolves the reference at a `&` and returns the place behind it; `nil` when there is none, and the `&` is a text.
  static func consume(_ source: [UInt8], _ start: Int, end: Int, into text: inout [UInt8]) -> Int? {
    let first = start + 1
    guard first < end else { return nil }
    if source[first] == UInt8(ascii: "#") { return consumeNumber(source, first + 1, end, &text) }
    var last = first
    while last < end, last - first < longestName, isAlphanumeric(source[last]) { last += 1 }
    guard last > first else { return nil }
    if last < end, source[last] == UInt8(ascii: ";"), appendCharacters(source[first..<last], &text) { return last + 1 }
    // Without its semicolon, the longest of the names that may go without counts.
    var length = min(last - first, longestOpenName)
    while length >= 2 {
      if let characters = Names.shared.open[key(source[first..<(first + length)])] {
        text.append(contentsOf: characters.utf8)
        return first + length
      }
      length -= 1
    }
    return nil
  }

  private static func appendCharacters(_ name: ArraySlice<UInt8>, _ text: inout [UInt8]) -> Bool {
    // The three that nearly every file keeps to do without the table.
    if name.elementsEqual("amp".utf8) {
      text.append(UInt8(ascii: "&"))
    } else if name.elementsEqual("lt".utf8) {
      text.append(UInt8(ascii: "<"))
    } else if name.elementsEqual("gt".utf8) {
      text.append(UInt8(ascii: ">"))
    } else {
      guard let characters = Names.shared.closed[key(name)] else { return false }
      text.append(contentsOf: characters.utf8)
    }
    return true
  }

  private static func consumeNumber(_ source: [UInt8], _ start: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    guard start < end else { return nil }
    let isHexadecimal = source[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    var index = first
    var value: UInt32 = 0
    while index < end, let digit = digit(source[index], isHexadecimal) {
      // Too large stays too large.
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    text.append(contentsOf: String(Character(scalar(value))).utf8)
    return index < end && source[index] == UInt8(ascii: ";") ? index + 1 : index
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    guard value != 0 else { return "\u{FFFD}" }
    let value = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : value
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What numbers from 0x80 to 0x9F stand for: HTML takes them for Windows-1252.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func key(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }

  /// `CounterClockwiseContourIntegral` is the longest of all, `thorn`, `aelig` … with six letters at most of those that go without a semicolon.
  private static let (longestName, longestOpenName) = (31, 6)

  /// The table, parsed once.
  private struct Names {
    static let shared = Names()
    /// What names stand for that end with a semicolon.
    var closed: [String: String] = [:]
    /// What names stand for that may go without.
    var open: [String: String] = [:]

    init() {
      closed.reserveCapacity(2200)
      HTMLEntities.table.withUTF8Buffer { table in
        for entry in table.split(whereSeparator: { $0 <= 0x20 }) {
          guard let mark = entry.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "!") }) else {
            continue
          }
          let name = String(decoding: entry[..<mark], as: UTF8.self)
          let characters = Self.characters(entry[(mark + 1)...])
          closed[name] = characters
          if entry[mark] == UInt8(ascii: "!") { open[name] = characters }
        }
      }
    }

    private static func characters(_ codes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      var view = String.UnicodeScalarView()
      for code in codes.split(separator: UInt8(ascii: "+")) {
        let value = code.reduce(UInt32(0)) { $0 * 16 + (digit($1, true) ?? 0) }
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      return String(view)
    }
  }
}
