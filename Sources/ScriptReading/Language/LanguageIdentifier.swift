package import TalkScript

/// Tells which language a text is in, by its script and its commonest words.
///
/// Scripts that serve one language decide alone (Hangul, kana, Greek …); Latin, Cyrillic and Devanagari texts are told
/// apart by stop words, each counting for less the more languages share it.
package struct LanguageIdentifier: Sendable {
  /// What was found, and how clearly.
  package struct Finding: Hashable, Sendable {
    /// The language.
    package var language: LanguageTag
    /// How far it lies ahead of the runner-up, 0–1.
    package var margin: Double
  }

  /// The identifier for the languages that the toolkit knows.
  package static let shared = LanguageIdentifier()

  private let latin: Vocabulary
  private let cyrillic: Vocabulary
  private let devanagari: Vocabulary

  private init() {
    latin = Vocabulary(StopWords.latin)
    cyrillic = Vocabulary(StopWords.cyrillic)
    devanagari = Vocabulary(StopWords.devanagari)
  }

  /// The language of a text; `nil` when it holds too little to tell.
  ///
  /// Linear in the text's length; a sample of some thousand words is plenty.
  package func identify(_ text: String) -> Finding? {
    let census = ScriptCensus(text)
    guard let script = census.leading else { return nil }
    switch script {
    case .hangul: return sure("ko")
    case .kana: return sure("ja")
    case .han: return sure("zh")
    case .greek: return sure("el")
    case .thai: return sure("th")
    case .arabic: return sure("ar")
    case .hebrew: return sure("he")
    case .latin: return latin.best(for: text)
    case .cyrillic: return cyrillic.best(for: text)
    case .devanagari: return devanagari.best(for: text)
    }
  }

  private func sure(_ language: String) -> Finding? {
    LanguageTag(language).map { Finding(language: $0, margin: 1) }
  }
}

/// How many letters of each writing system a text holds.
private struct ScriptCensus {
  enum WritingSystem: Int, CaseIterable {
    case latin, cyrillic, greek, devanagari, hangul, kana, han, thai, arabic, hebrew
  }

  private var counts = [Int](repeating: 0, count: WritingSystem.allCases.count)

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: counts[WritingSystem.latin.rawValue] += 1
      case 0x370...0x3FF, 0x1F00...0x1FFF: counts[WritingSystem.greek.rawValue] += 1
      case 0x400...0x52F: counts[WritingSystem.cyrillic.rawValue] += 1
      case 0x590...0x5FF: counts[WritingSystem.hebrew.rawValue] += 1
      case 0x600...0x6FF, 0x750...0x77F: counts[WritingSystem.arabic.rawValue] += 1
      case 0x900...0x97F: counts[WritingSystem.devanagari.rawValue] += 1
      case 0xE00...0xE7F: counts[WritingSystem.thai.rawValue] += 1
      case 0x1100...0x11FF, 0xAC00...0xD7AF: counts[WritingSystem.hangul.rawValue] += 1
      case 0x3040...0x30FF, 0xFF66...0xFF9F: counts[WritingSystem.kana.rawValue] += 1
      case 0x3400...0x9FFF, 0x20000...0x3FFFF: counts[WritingSystem.han.rawValue] += 1
      default: break
      }
    }
  }

  /// The writing system of the text; a character of a syllabary or a logogram says as much as some three letters.
  var leading: WritingSystem? {
    var weighed = counts
    let kana = weighed[WritingSystem.kana.rawValue]
    let han = weighed[WritingSystem.han.rawValue]
    // Japanese is written with both; Chinese has no kana but for a name or two.
    if kana * 20 > han {
      weighed[WritingSystem.kana.rawValue] = 3 * (kana + han)
      weighed[WritingSystem.han.rawValue] = 0
    } else {
      weighed[WritingSystem.han.rawValue] = 3 * han
      weighed[WritingSystem.kana.rawValue] = 0
    }
    weighed[WritingSystem.hangul.rawValue] *= 3
    guard let most = weighed.max(), most > 0 else { return nil }
    return WritingSystem.allCases.first { weighed[$0.rawValue] == most }
  }
}

/// The stop words of the languages of one writing system.
private struct Vocabulary: Sendable {
  private let languages: [String]
  /// For each word, the indices of the languages that have it.
  private let owners: [String: [Int]]

  init(_ lists: [(language: String, words: String)]) {
    var owners: [String: [Int]] = [:]
    for (index, list) in lists.enumerated() {
      for word in Set(list.words.split(separator: " ").map(String.init)) { owners[word, default: []].append(index) }
    }
    languages = lists.map(\.language)
    self.owners = owners
  }

  /// The language whose stop words cover most of the text; `nil` when none of its words is known.
  func best(for text: String) -> LanguageIdentifier.Finding? {
    var scores = [Double](repeating: 0, count: languages.count)
    for word in text.lowercased().unicodeScalars.split(whereSeparator: Self.isSeparator) {
      let plain = word.contains("’") ? String(word.map { $0 == "’" ? "'" : Character($0) }) : String(word)
      guard let owners = owners[plain] else { continue }
      // Half of the weight is shared: "de" says something, but less than "nicht".
      let weight = 1 / Double(owners.count)
      for owner in owners { scores[owner] += 0.5 * weight + 0.5 * weight * weight + 0.25 }
    }
    let order = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    guard let first = order.first, scores[first] > 0, let tag = LanguageTag(languages[first]) else { return nil }
    let second = order.dropFirst().first.map { scores[$0] } ?? 0
    return LanguageIdentifier.Finding(language: tag, margin: (scores[first] - second) / scores[first])
  }
  /// Whatever is neither letter nor mark nor part of a word such as "it's" and "что-то".
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return !((0x41...0x5A).contains(scalar.value & 0xDF) || scalar == "'" || scalar == "-")
    }
    if scalar == "’" { return false }
    return !scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
  }
}
