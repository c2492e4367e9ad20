/// Markdown's headings and dividing lines.
package enum Heading {
  /// The words of a line such as `## The oven`; `nil` for any other line.
  package static func read(_ text: Span<UInt8>, _ content: Range<Int>) -> Range<Int>? {
    var start = content.lowerBound
    while start < content.upperBound, text[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - content.lowerBound
    guard (1...6).contains(level), start < content.upperBound, text[start] <= 0x20 else { return nil }
    var end = content.upperBound
    while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let words = Trim.spaces(start..<end, in: text)
    return words.isEmpty ? nil : words
  }

  /// How many `#` start a heading line; 0 for any other line.
  static func level(_ text: Span<UInt8>, _ content: Range<Int>) -> Int {
    guard read(text, content) != nil else { return 0 }
    var level = 0
    while text[content.lowerBound + level] == UInt8(ascii: "#") { level += 1 }
    return level
  }

  /// Whether a line holds nothing but `---`, `***`, `* * *` or the like.
  package static func isRule(_ text: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard let mark = content.isEmpty ? nil : text[content.lowerBound],
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "=")].contains(mark)
    else { return false }
    var count = 0
    for index in content {
      if text[index] == mark { count += 1 } else if text[index] != UInt8(ascii: " ") { return false }
    }
    return count >= 3
  }
}

/// The writing systems whose words are not parted by spaces: Chinese, Japanese, Thai and their kin.
package enum ScriptWithoutSpaces {
  /// Whether the character at an offset belongs to one of them.
  package static func starts(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    return contains(text[index], text[index + 1], text[index + 2])
  }

  /// Whether the last character belongs to one of them.
  package static func ends(_ text: Span<UInt8>) -> Bool {
    let end = text.count
    guard end >= 3 else { return false }
    return contains(text[end - 3], text[end - 2], text[end - 1])
  }

  /// Thai, Lao and Khmer (E0 B8–BB, E1 9E–9F), CJK punctuation, kana and ideographs (E3 80 – E9), full-width forms (EF BC–BD).
  private static func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE0: (0xB8...0xBB).contains(second)
    case 0xE1: second == 0x9E || second == 0x9F
    case 0xE3...0xE9: third & 0xC0 == 0x80
    case 0xEF: second == 0xBC || second == 0xBD
    default: false
    }
  }
}
