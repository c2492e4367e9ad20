/// Reads an attribute's value from its front.
struct ValueScanner {
  private var rest: ArraySlice<UInt8>

  init(_ value: some StringProtocol) { rest = Array(value.utf8)[...] }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Reads a text if it stands here.
  mutating func takes(_ text: StaticString) -> Bool {
    let isHere = text.withUTF8Buffer { rest.starts(with: $0) }
    if isHere { rest = rest.dropFirst(text.utf8CodeUnitCount) }
    return isHere
  }

  /// Reads a plus or minus sign, if there is one.
  mutating func sign() -> Bool { takes("+") || takes("-") }

  /// Reads digits, and tells whether all are 0; `nil` when there are none.
  mutating func digits() -> Bool? {
    let digits = rest.prefix { $0.isDigit }
    rest = rest[digits.endIndex...]
    return digits.isEmpty ? nil : digits.allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// Reads a number such as 10, 5.5 or .45, and one that ends with its dot where that is allowed.
  mutating func number(mayEndWithDot: Bool = true) -> Bool {
    let start = rest
    let hasWhole = digits() != nil
    let behindWhole = rest
    guard takes(".") else { return hasWhole }
    if digits() != nil { return true }
    if hasWhole && mayEndWithDot { return true }
    rest = hasWhole ? behindWhole : start
    return hasWhole
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// White space as XML has it.
  var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension StringProtocol where SubSequence == Substring, UTF8View: BidirectionalCollection {
  /// The words between white space.
  var whiteSpaceSeparated: [Substring] {
    utf8.split(whereSeparator: \.isWhiteSpace).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// Without white space at its ends.
  var trimmed: Substring {
    guard let first = utf8.firstIndex(where: { !$0.isWhiteSpace }),
      let last = utf8.lastIndex(where: { !$0.isWhiteSpace })
    else { return self[endIndex...] }
    return self[first..<utf8.index(after: last)]
  }
}
