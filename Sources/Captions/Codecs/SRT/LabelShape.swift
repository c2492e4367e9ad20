/// Tells what could be a speaker's name before a colon from what is surely prose.
enum LabelShape {
  /// The longest name, in characters.
  static let longest = 40
  /// The most words of a name.
  static let mostWords = 5

  /// Whether some bytes have a name's shape: each word begins with a capital, a digit or a letter of a script without
  /// capitals, particles aside, and no sentence's mark stands among them.
  static func isName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 4 * longest, text[range.lowerBound] != 0x20,
      text[range.lowerBound] != UInt8(ascii: "-"), text[range.upperBound - 1] != 0x20
    else { return false }
    if let isName = isPlainName(text, range) { return isName && !isReserved(text, range) }
    let name = String(decoding: range.map { text[$0] }, as: UTF8.self)
    return isName(name) && !isReserved(text, range)
  }

  /// Whether a name is no longer than names are, and holds no colon: people know it for one wherever it stands.
  static func mayBeShort(_ name: Span<UInt8>) -> Bool {
    var words = 1
    for index in name.indices {
      switch name[index] {
      case UInt8(ascii: ":"), 0x0A: return false
      case 0x20: words += 1
      default: break
      }
    }
    return words <= mostWords && name.count <= 2 * longest
  }

  /// The same for the usual case, one or two words such as `Ada` or `Ada Quill`; `nil` where more must be looked at.
  private static func isPlainName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool? {
    guard range.count <= longest else { return nil }
    var isStart = true
    var words = 0
    for index in range {
      let byte = text[index]
      if byte == 0x20 {
        if isStart { return false }
        isStart = true
      } else if isStart {
        guard (0x41...0x5A).contains(byte) else { return nil }
        isStart = false
        words += 1
      } else {
        guard (0x61...0x7A).contains(byte | 0x20) else { return nil }
      }
    }
    return words <= mostWords
  }

  private static func isName(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard scalars.count <= longest, scalars.allSatisfy(isAllowed) else { return false }
    let words = scalars.split(separator: " ", omittingEmptySubsequences: false)
    guard (1...mostWords).contains(words.count), scalars.contains(where: { $0.properties.isAlphabetic }) else {
      return false
    }
    var hasName = false
    for word in words {
      if isCapitalised(word) { hasName = true } else if !isParticle(word) { return false }
    }
    // A dash before a name starts somebody's words.
    return hasName && !endsClause(scalars) && scalars.first?.properties.generalCategory != .dashPunctuation
  }

  /// Letters, digits, and the marks that stand in names.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "'", "-", ".", "(", ")", "[", "]", "&", "_", "/", "#", "+": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .dashPunctuation:
      return true
    default: return ["’", "·", "・", "〇", "\u{200C}", "\u{200D}"].contains(scalar)
    }
  }

  private static func isCapitalised(_ word: Substring.UnicodeScalarView) -> Bool {
    guard let first = word.first(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      return false
    }
    // A full stop belongs to an initial or a title: "J.", "Dr.".
    if let stop = word.firstIndex(of: "."), word.distance(from: word.startIndex, to: stop) > 4 { return false }
    if !first.properties.isLowercase { return true }
    // "d’Arc", "al-Haytham".
    guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" || $0 == "-" }),
      word.distance(from: word.startIndex, to: mark) <= 3
    else { return false }
    return word[word.index(after: mark)...].first?.properties.isUppercase ?? false
  }

  private static func isParticle(_ word: Substring.UnicodeScalarView) -> Bool {
    particles.contains(String(word).lowercased())
  }

  private static func endsClause(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let last = scalars.last else { return true }
    guard last == "." else { return last == "-" || last == "–" || last == "—" }
    // "Jr.", "J." and "Dr." end names; a longer word before a full stop ends a sentence.
    return scalars.suffix(4).allSatisfy { $0.properties.isAlphabetic || $0 == "." } && scalars.count > 4
  }

  /// Words of names that are written small, and what joins two names.
  private static let particles: Set<String> = [
    "von", "van", "der", "den", "dem", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "le",
    "las", "los", "el", "al", "bin", "ibn", "ben", "zu", "zum", "zur", "vom", "ter", "ten", "y", "e", "und", "and",
    "et",
    "of", "the", "af", "av", "&", "-", "–", "+", "/",
  ]

  // MARK: Words that are no names

  /// Whether some bytes are a word that stands before colons without being a name, in any case of ASCII.
  private static func isReserved(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count < reservedByLength.count else { return false }
    for word in reservedByLength[range.count] {
      var place = 0
      while place < word.count, folded(text[range.lowerBound + place]) == word[place] { place += 1 }
      if place == word.count { return true }
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// The words by the number of their bytes.
  private static let reservedByLength: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 1 + (reserved.map(\.utf8.count).max() ?? 0))
    for word in reserved { table[word.utf8.count].append(Array(word.utf8)) }
    return table
  }()

  private static let reserved = [
    "note", "notes", "ps", "p.s.", "pps", "nb", "n.b.", "warning", "caution", "attention", "important", "hint", "tip",
    "example", "source", "sources", "update", "correction", "summary", "conclusion", "result", "results", "fact",
    "anmerkung", "hinweis", "achtung", "warnung", "beispiel", "quelle", "tipp", "fazit", "wichtig", "ergebnis",
    "remarque", "exemple", "conseil", "résumé", "nota", "atención", "ejemplo", "fuente", "importante", "attenzione",
    "esempio", "fonte", "exemplo", "let op", "voorbeeld", "bron", "注", "注意", "例", "备注", "備考", "http", "https",
  ]
}
