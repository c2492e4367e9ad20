/// Tells what could be a person's name from what is surely prose.
package enum NameShape {
  /// The longest label that is taken for a name, in bytes: six words in a script of three bytes a letter.
  package static let longestName = 120

  /// The most words that a label has.
  static let mostWords = 6

  /// Whether some bytes hold more words than a name or a role has; only words with a Latin, Greek or Cyrillic letter
  /// between ASCII's spaces count, so that this never says yes wrongly.
  static func isTooLong(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var words = 0
    var isCounted = false
    for index in range {
      let byte = text[index]
      if byte <= 0x20 {
        isCounted = false
      } else if !isCounted, (0x41...0x5A).contains(byte & 0xDF) || (0xC3...0xD4).contains(byte) {
        isCounted = true
        words += 1
        if words > mostWords { return true }
      }
    }
    return false
  }

  /// Whether some bytes end as sentences do, and as neither names nor roles in short (`Jr.`, `V.O.`) do.
  static func endsSentence(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    switch text[last] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: ";"): return true
    case UInt8(ascii: "."):
      guard last >= range.lowerBound + 4 else { return false }
      return (1...4).allSatisfy { (0x41...0x5A).contains(text[last - $0] & 0xDF) || text[last - $0] >= 0x80 }
    default: return false
    }
  }

  /// Whether a text could be a label at all: one to six words, no sentence marks.
  package static func isLabel(_ label: String) -> Bool {
    let words = label.split(whereSeparator: \.isWhitespace)
    return (1...mostWords).contains(words.count) && label.count <= 48 && label.contains(where: \.isLetter)
      && !label.contains(where: { marks.contains($0) }) && !endsSentence(label)
  }

  /// Whether a label has the shape of a name: capitals where the script has them.
  package static func isPlausible(_ label: String) -> Bool {
    guard isLabel(label) else { return false }
    let words = label.split(whereSeparator: \.isWhitespace)
    // A name may start with a particle ("von der Leyen"), but not consist of them.
    return words.allSatisfy { isCapitalised($0) || particles.contains($0.lowercased()) }
      && words.contains { isCapitalised($0) }
      && (isCapitalised(words[0]) || words.count > 1 && particles.contains(words[0].lowercased()))
  }

  /// Whether a label ends as clauses do; only `Jr.` and `Sr.` end a name with a full stop.
  private static func endsSentence(_ label: String) -> Bool {
    guard let last = label.last, ".,:;-–—".contains(last) else { return false }
    return !label.hasSuffix(" Jr.") && !label.hasSuffix(" Sr.")
  }

  /// What stands in sentences but not in names.
  private static let marks: Set<Character> = [
    "?", "!", ";", "…", "„", "“", "”", "»", "«", "\"", "。", "？", "！", "、", "¿", "¡", "#", "=", "<", ">", "|", "*",
    "[", "]", "{", "}", "~", "@", "%", "，", "؟", "।", "॥", "「", "」", "『", "』",
  ]

  /// Whether a word starts as names do: with a capital, a digit or a letter of a script without capitals.
  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let initial = word.first(where: { $0.isLetter || $0.isNumber }) else { return word == "&" || word == "-" }
    // A full stop belongs to an initial or a title: "J.", "Dr.".
    if let stop = word.firstIndex(of: "."), word.distance(from: word.startIndex, to: stop) > 4 { return false }
    if initial.isNumber || initial.isUppercase || !hasCapitals(initial) { return true }
    // "d’Arc", "d'Annunzio", "al-Haytham".
    guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" || $0 == "-" }),
      word.distance(from: word.startIndex, to: mark) <= 3
    else { return false }
    return word[word.index(after: mark)...].first?.isUppercase ?? false
  }

  /// Whether a letter's script writes names with capitals; Georgian has capitals, but doesn't.
  private static func hasCapitals(_ letter: Character) -> Bool {
    letter.isCased && !letter.unicodeScalars.allSatisfy { (0x10A0...0x10FF).contains($0.value) }
  }

  /// Parts of names that are written small.
  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "los", "las", "van", "von", "vom", "zu", "zum",
    "zur", "der", "den", "ten", "ter", "het", "du", "des", "of", "the", "and", "und", "et", "y", "e", "i", "al", "el",
    "wa", "bin", "ibn", "bint", "af", "av", "san", "och", "og", "en", "a",
  ]
}
