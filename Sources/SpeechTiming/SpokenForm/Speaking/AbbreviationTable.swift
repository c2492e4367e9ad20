/// The abbreviations of a language, found by their first part.
struct AbbreviationTable: Sendable {
  /// The longest first, by first part in lower case.
  private let byFirstPart: [String: [Abbreviation]]
  private let shortForms: [String: String]
  /// Whether `str.` is short for the end of a street's name.
  private let hasEnding: Bool
  /// The hashes of all first parts, full stop not counted.
  private let hashes: HashFilter
  private let shortHashes: HashFilter
  /// The longest short form in bytes.
  private let longestShortForm: Int

  init(_ text: String, shortForms: String) {
    var table: [String: [Abbreviation]] = [:]
    var hashes = HashFilter()
    for row in TableText.rows(text) {
      let (spoken, mayEnd, condition) = Self.marks(of: row.said)
      for written in row.written {
        let parts = Self.parts(of: written)
        guard let first = parts.first else { continue }
        let key = first.lowercased()
        table[key, default: []].append(
          Abbreviation(parts: parts, spoken: spoken, mayEndSentence: mayEnd, condition: condition))
        hashes.insert(key.utf8.dropLast())
      }
    }
    byFirstPart = table.mapValues { $0.sorted { $0.parts.count > $1.parts.count } }
    self.hashes = hashes
    hasEnding = table["str."] != nil
    self.shortForms = Dictionary(
      TableText.rows(shortForms).flatMap { row in row.written.map { ($0, row.said) } },
      uniquingKeysWith: { first, _ in first })
    longestShortForm = self.shortForms.keys.map(\.utf8.count).max() ?? 0
    var shortHashes = HashFilter()
    for written in self.shortForms.keys { shortHashes.insert(written.utf8) }
    self.shortHashes = shortHashes
  }

  /// Whether the word before a full stop may be a first part; it is looked for from `start` on.
  func mayEnd(at fullStop: Int, in text: Span<UInt8>, from start: Int) -> Bool {
    var place = fullStop
    while place > start, fullStop - place <= Self.longest, text[place - 1].isASCIILetter || text[place - 1] >= 0x80 {
      place -= 1
    }
    if hasEnding, fullStop - place > 3, text[fullStop - 1] == UInt8(ascii: "r"), text[fullStop - 2] == UInt8(ascii: "t")
    {
      return true
    }
    guard fullStop - place <= Self.longest else { return false }
    var hash = HashFilter.seed
    for index in place..<fullStop { HashFilter.add(text[index], to: &hash) }
    return hashes.mayContain(hash)
  }

  /// Abbreviations with a first part, given in lower case with its full stop; the longest first.
  func candidates(_ firstPart: String) -> [Abbreviation] { byFirstPart[firstPart] ?? [] }

  /// Whether the word at a place may be a short form.
  func mayBeShortForm(at place: Int, in text: Span<UInt8>, to end: Int) -> Bool {
    var hash = HashFilter.seed
    var last = place
    while last < end, text[last].isASCIILetter || text[last] >= 0x80 {
      guard last - place < longestShortForm else { return false }
      HashFilter.add(text[last], to: &hash)
      last += 1
    }
    return shortHashes.mayContain(hash)
  }

  var hasShortForms: Bool { !shortForms.isEmpty }

  /// What is said for a short form without a full stop.
  func shortForm(_ written: String) -> String? { shortForms[written] }

  /// The longest first part in bytes.
  static let longest = 12

  /// What is said, without the marks behind it.
  private static func marks(of said: String) -> (spoken: String, mayEnd: Bool, condition: Abbreviation.Condition?) {
    var (spoken, mayEnd) = (said, false)
    var condition: Abbreviation.Condition?
    while let last = spoken.last, spoken.dropLast().last == " " {
      switch last {
      case "*": mayEnd = true
      case "#": condition = .number
      case "@": condition = .day
      case "^": condition = .name
      case "<": condition = .afterName
      default: return (spoken, mayEnd, condition)
      }
      spoken = String(spoken.dropLast(2))
    }
    return (spoken, mayEnd, condition)
  }

  /// `z. B.` and `z.B.` as `z.` and `B.`.
  private static func parts(of written: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in written where character != " " {
      part.append(character)
      if character == "." {
        parts.append(part)
        part = ""
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}
