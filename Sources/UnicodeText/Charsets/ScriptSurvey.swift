/// The scripts of a text, and whether its words are made as words are.
struct ScriptSurvey {
  /// A script, or the mixture of scripts that a language is written in.
  enum Script: Hashable {
    case cyrillic, greek, hebrew, arabic, japanese, chinese, korean
  }

  private enum Kind: Int, CaseIterable {
    case cyrillic, greek, hebrew, arabic, latin, otherLetter
    case ideograph, kana, halfwidthKana, hangul
    case mark, symbol, other

    var isEastAsian: Bool {
      switch self {
      case .ideograph, .kana, .halfwidthKana, .hangul: true
      default: false
      }
    }

    var isAlphabetic: Bool {
      switch self {
      case .cyrillic, .greek, .hebrew, .arabic, .latin, .otherLetter: true
      default: false
      }
    }
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  /// How often a character stands where it doesn't belong.
  private(set) var oddities = 0
  private var isImpossible = false

  /// Looks at all characters; O(n).
  init(_ text: String) {
    var (beforeLast, last) = (Kind.other, Kind.other)
    var lastScalar = " " as Unicode.Scalar
    for scalar in text.unicodeScalars {
      let kind = Self.kind(of: scalar)
      counts[kind.rawValue] += 1
      if kind == .other || kind == .symbol { isImpossible = isImpossible || Self.isImpossible(scalar) }
      if kind.isAlphabetic {
        let isMixed = last.isAlphabetic && last != kind
        let breaksCase = kind != .latin && scalar.properties.isUppercase && lastScalar.properties.isLowercase
        let isBehindEnd = last == kind && Self.finalLetters.contains(lastScalar)
        // One ideograph inside a Latin word is an accented letter with the letter behind it.
        let isBehindIntruder = kind == .latin && beforeLast == .latin && last.isEastAsian
        let isBehindSymbol = (last == .symbol && beforeLast.isAlphabetic) || lastScalar == "¶"
        if isMixed || breaksCase || isBehindEnd || isBehindIntruder || isBehindSymbol { oddities += 1 }
      }
      (beforeLast, last, lastScalar) = (last, kind, scalar)
    }
  }

  /// Whether the text may be one of a script.
  func isPlausible(for script: Script) -> Bool {
    guard !isImpossible else { return false }
    let kinds: Set<Kind> =
      switch script {
      case .cyrillic: [.cyrillic]
      case .greek: [.greek]
      case .hebrew: [.hebrew, .mark]
      case .arabic: [.arabic, .mark]
      case .japanese: [.kana, .ideograph, .halfwidthKana]
      case .chinese: [.ideograph]
      case .korean: [.hangul]
      }
    let own = kinds.reduce(0) { $0 + self[$1] }
    let foreign = Kind.allCases.reduce(0) { $0 + (kinds.contains($1) || Self.neutral.contains($1) ? 0 : self[$1]) }
    guard own > 0, oddities * 20 <= own else { return false }
    switch script {
    case .japanese: return foreign * 20 <= own && self[.kana] * 10 >= own && self[.halfwidthKana] * 10 <= own
    // Korean scholars write some words in ideographs.
    case .korean: return foreign * 3 <= own
    default: return foreign * 20 <= own
    }
  }

  private subscript(kind: Kind) -> Int { counts[kind.rawValue] }

  /// What stands in texts of all scripts.
  private static let neutral: Set<Kind> = [.latin, .symbol, .other]

  /// Letters that only end words: of Hebrew, Greek and Arabic.
  private static let finalLetters: Set<Unicode.Scalar> = ["ך", "ם", "ן", "ף", "ץ", "ς", "ة", "ى"]

  private static func isImpossible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: !["\t", "\n", "\r", "\u{C}"].contains(scalar)
    case .privateUse, .unassigned: true
    default: false
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0..<0x80: .other
    case 0x400...0x52F: .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x5D0...0x5F4: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3: .arabic
    case 0x3041...0x3096, 0x30A1...0x30FE: .kana
    case 0xFF66...0xFF9F: .halfwidthKana
    case 0x3005, 0x4E00...0x9FFF: .ideograph
    case 0xAC00...0xD7A3: .hangul
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .other
    default: otherKind(of: scalar)
    }
  }

  private static func otherKind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.properties.generalCategory {
    case .nonspacingMark: .mark
    case .otherSymbol, .modifierSymbol, .mathSymbol, .otherNumber: .symbol
    default: scalar.properties.isAlphabetic ? .otherLetter : .other
    }
  }
}
