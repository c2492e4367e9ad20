/// A piece of a text that may be a date.
enum DateToken: Equatable {
  /// A number in any script's digits.
  case number(value: Int, digits: Int)
  /// Letters, in lower case.
  case word(String)
  /// A separator.
  case symbol(Unicode.Scalar)

  /// Whether this is a number of four digits.
  var isYear: Bool {
    if case .number(_, 4) = self { true } else { false }
  }

  var isWord: Bool {
    if case .word = self { true } else { false }
  }

  /// Takes a text apart; `nil` when it has characters or numbers that no date has.
  static func tokens(in text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = Substring(text).unicodeScalars
    while let first = rest.first {
      if let digit = first.decimalDigit {
        var (value, digits) = (digit, 1)
        rest.removeFirst()
        while let next = rest.first?.decimalDigit {
          (value, digits) = (value * 10 + next, digits + 1)
          guard digits <= 4 else { return nil }
          rest.removeFirst()
        }
        tokens.append(.number(value: value, digits: digits))
      } else if first.isWordPart {
        let word = rest.prefix { $0.isWordPart }
        rest = rest[word.endIndex...]
        tokens.append(.word(folded(String(Substring(word)))))
      } else {
        rest.removeFirst()
        guard !first.properties.isWhitespace, !ignored.contains(first) else { continue }
        guard separators.contains(first) else { return nil }
        tokens.append(.symbol(first))
      }
    }
    return tokens
  }

  /// A word in lower case; the dot that lower case leaves on a Turkish capital `İ` is taken off.
  static func folded(_ word: String) -> String {
    let scalars = word.lowercased().unicodeScalars.filter { $0 != "\u{307}" }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", "/", "-", "–", "(", ")", "'", "’", "、", "，", "（", "）", "／", "．", "،", "‐", "‑",
  ]
  /// Marks of writing direction.
  private static let ignored: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}"]
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  fileprivate var decimalDigit: Int? {
    if isASCII { return ("0"..."9").contains(self) ? Int(value) - 0x30 : nil }
    guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
    return Int(value)
  }

  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: properties.isAlphabetic
    }
  }
}
