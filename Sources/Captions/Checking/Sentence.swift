/// Where sentences end, as far as a caption alone tells.
enum Sentence {
  /// Whether a text's last sentence is complete: `.`, `!`, `?`, `…` or their like at its end, quotes and brackets aside.
  static func isEnded(_ text: ArraySlice<UInt8>) -> Bool {
    // Most texts end with a letter or a mark of ASCII.
    if let last = text.last, last < 0x80 {
      if last.isASCIIWord || last == 0x2C { return false }
      if last == 0x2E || last == 0x21 || last == 0x3F { return true }
    }
    var rest = text
    while true {
      if let last = rest.last, last <= 0x20 || [0x22, 0x27, 0x29, 0x5D].contains(last) {
        rest.removeLast()
      } else if let mark = closing.first(where: { rest.ends(with: $0) }) {
        rest.removeLast(mark.count)
      } else {
        break
      }
    }
    guard let last = rest.last else { return true }
    return [0x2E, 0x21, 0x3F].contains(last) || marks.contains { rest.ends(with: $0) }
  }

  /// The place behind the first sentence that ends within a text, with another one behind it.
  static func innerEnd(_ text: ArraySlice<UInt8>) -> Int? {
    let tokens = text.split { $0 <= 0x20 }
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      // A small letter goes on with the sentence, and most abbreviations are short.
      guard let first = next.first, !(0x61...0x7A).contains(first), isEnded(token), !isAbbreviation(token) else {
        continue
      }
      return token.endIndex
    }
    return nil
  }

  /// `Dr.`, `U.S.`, `z.`: one to three letters and a full stop, or more than one full stop.
  static func isAbbreviation(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.last == 0x2E else { return false }
    let letters = token.dropLast()
    if letters.contains(0x2E) || letters.count <= 1 { return true }
    return titles.contains { letters.elementsEqual($0.utf8) }
  }

  private static let titles = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sr", "Jr", "vs", "etc", "No", "Hr", "Fr", "Nr", "bzw", "ca", "Mme", "Sra",
  ]
  /// Closing quotation marks beyond ASCII.
  private static let closing = ["”", "’", "“", "‘", "»", "›", "«", "」", "』", "）"].map { Array($0.utf8) }
  private static let marks = ["…", "。", "！", "？", "؟", "।", "♪"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether it ends with some bytes.
  func ends(with tail: [UInt8]) -> Bool {
    count >= tail.count && suffix(tail.count).elementsEqual(tail)
  }
}
