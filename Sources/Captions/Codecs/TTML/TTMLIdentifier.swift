/// How captions are named in `xml:id`, which takes only what XML takes as a name.
///
/// What is no name is written as ISO 9075-14 (SQL/XML) maps identifiers to names: `12` becomes `_x0031_2`, and comes back.
/// A caption without a name is called by its number, `c1`, `c2` …, and comes back without one.
enum TTMLIdentifier {
  /// What the names of styles, regions and agents begin with, so that no caption is called as they are.
  static let reserved = ["style-", "region-", "agent-"]

  /// The `xml:id` of a caption that has no name.
  static func ordinal(_ number: Int) -> String { "c\(number)" }

  /// The `xml:id` of a caption.
  static func written(_ identifier: String?, ordinal number: Int) -> String {
    guard let identifier, !identifier.isEmpty, identifier != String(number) else { return ordinal(number) }
    let bytes = identifier.utf8
    if let first = bytes.first, isPlain(first, atStart: true), !bytes.contains(UInt8(ascii: "_")),
      bytes.allSatisfy({ isPlain($0, atStart: false) }), !isReserved(identifier)
    {
      return identifier
    }
    return escaped(identifier)
  }

  /// The `xml:id` of a caption: its number where another one has its name already.
  static func unique(
    _ caption: Caption, _ number: Int, _ used: inout Set<String>, _ losses: inout TTMLLosses
  ) -> String {
    guard caption.identifier != nil else { return ordinal(number) }
    let identifier = written(caption.identifier, ordinal: number)
    if used.insert(identifier).inserted { return identifier }
    losses.add(.identifiers)
    return ordinal(number)
  }

  /// The name of a caption from its `xml:id`; `nil` where that only counts.
  static func read(_ text: String?, ordinal number: Int) -> String? {
    guard let text, !text.isEmpty, text != ordinal(number) else { return nil }
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let plain = unescaped(text)
    // Only what is escaped just so was escaped by these rules.
    return plain != text && escaped(plain) == text ? plain : text
  }

  private static func escaped(_ identifier: String) -> String {
    var result = ""
    let hidesFirst = isReserved(identifier)
    let scalars = Array(identifier.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isMark = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      let isPlain = scalar.isASCII && Self.isPlain(UInt8(scalar.value), atStart: index == 0)
      if isPlain, !isMark, !(index == 0 && hidesFirst) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 6 : 4
        result += "_x" + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits + "_"
      }
    }
    return result
  }

  private static func unescaped(_ text: String) -> String {
    var result: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.first {
      if byte == UInt8(ascii: "_"), let (scalar, end) = escape(rest) {
        result.append(contentsOf: String(scalar).utf8)
        rest = rest[end...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that an escape at the front stands for, and where the escape ends.
  private static func escape(_ text: Substring.UTF8View) -> (Unicode.Scalar, Substring.UTF8View.Index)? {
    let body = text.dropFirst()
    guard body.first == UInt8(ascii: "x") else { return nil }
    let digits = body.dropFirst().prefix { $0 != UInt8(ascii: "_") }
    guard digits.count == 4 || digits.count == 6, digits.endIndex < text.endIndex,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, text.index(after: digits.endIndex))
  }

  /// Whether a name would be taken for a number of ours, or for that of a style, region or agent.
  private static func isReserved(_ identifier: String) -> Bool {
    let rest = identifier.utf8.dropFirst()
    if identifier.utf8.first == UInt8(ascii: "c"), !rest.isEmpty, rest.allSatisfy({ (0x30...0x39).contains($0) }) {
      return true
    }
    return reserved.contains { identifier.hasPrefix($0) }
  }

  /// Whether a byte stands for itself: letters and digits of ASCII, and what XML lets stand between them.
  private static func isPlain(_ byte: UInt8, atStart: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."): !atStart
    default: false
    }
  }
}
