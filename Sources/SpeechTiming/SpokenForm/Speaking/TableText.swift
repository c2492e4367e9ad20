/// Reads the tables of `LanguageData`.
enum TableText {
  /// The lines `a, b = said` as pairs of the written forms and what is said.
  static func rows(_ text: String) -> [(written: [String], said: String)] {
    text.split(separator: "\n").compactMap { line in
      guard let equals = line.firstRange(of: " = ") else { return nil }
      return (list(line[..<equals.lowerBound]), trimmed(line[equals.upperBound...]))
    }
  }

  /// The parts between commas.
  static func list(_ text: some StringProtocol) -> [String] {
    text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The parts between spaces.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A noun such as `Stunde|Stunden : f`.
  static func noun(_ text: some StringProtocol) -> CountedNoun {
    guard let colon = text.firstRange(of: " : ") else { return CountedNoun(trimmed(text)) }
    let gender: Gender? =
      switch trimmed(text[colon.upperBound...]) {
      case "f": .feminine
      case "n": .neuter
      case "-": nil
      default: .masculine
      }
    return CountedNoun(trimmed(text[..<colon.lowerBound]), gender)
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
