/// What a language brings to counting: its script, the rules of that script and how it reads Han characters.
struct SyllableLanguage: Sendable {
  /// The primary subtag; empty for the unknown language.
  let code: String
  private let script: AlphabeticScript?
  private let ownRules: @Sendable () -> SyllableRules
  let readsHanAsJapanese: Bool

  private init(
    _ code: String, _ script: AlphabeticScript?, readsHanAsJapanese: Bool = false,
    _ rules: @autoclosure @escaping @Sendable () -> SyllableRules
  ) {
    self.code = code
    self.script = script
    self.readsHanAsJapanese = readsHanAsJapanese
    ownRules = rules
  }

  /// The rules for letters of a script inside a text of this language.
  func rules(for script: AlphabeticScript) -> SyllableRules {
    script == self.script ? ownRules() : script.foreignRules
  }

  /// A language with rules of its own, by its primary subtag.
  static func named(_ code: String) -> SyllableLanguage? {
    let code = siblings[code] ?? code
    return all.first { $0.code == code }
  }

  /// Subtags of languages that are counted by the rules of a near one: Norwegian without its variant, Nynorsk, Malay.
  private static let siblings = ["no": "nb", "nn": "nb", "ms": "id"]

  /// Any other language.
  static let unknown = SyllableLanguage("", .latin, .generic)

  /// The languages with rules of their own; adding one is adding a file of rules and a line here.
  static let all: [SyllableLanguage] = [
    SyllableLanguage("de", .latin, .german),
    SyllableLanguage("en", .latin, .english),
    SyllableLanguage("fr", .latin, .french),
    SyllableLanguage("es", .latin, .spanish),
    SyllableLanguage("it", .latin, .italian),
    SyllableLanguage("pt", .latin, .portuguese),
    SyllableLanguage("nl", .latin, .dutch),
    SyllableLanguage("ru", .cyrillic, .russian),
    SyllableLanguage("pl", .latin, .polish),
    SyllableLanguage("fi", .latin, .finnish),
    SyllableLanguage("sv", .latin, .swedish),
    SyllableLanguage("tr", .latin, .turkish),
    SyllableLanguage("el", .greek, .greek),
    SyllableLanguage("id", .latin, .indonesian),
    SyllableLanguage("la", .latin, .latin),
    SyllableLanguage("hi", .devanagari, .hindi),
    SyllableLanguage("sa", .devanagari, .sanskrit),
    SyllableLanguage("ja", .latin, readsHanAsJapanese: true, .japaneseLatin),
    SyllableLanguage("zh", nil, .english),
    SyllableLanguage("ko", nil, .english),
    SyllableLanguage("da", .latin, .danish),
    SyllableLanguage("nb", .latin, .norwegian),
    SyllableLanguage("uk", .cyrillic, .ukrainian),
    SyllableLanguage("cs", .latin, .czech),
    SyllableLanguage("hu", .latin, .hungarian),
    SyllableLanguage("ro", .latin, .romanian),
    SyllableLanguage("ca", .latin, .catalan),
    SyllableLanguage("vi", .latin, .vietnamese),
  ]
}

/// A script whose words are counted by rules over their letters.
enum AlphabeticScript: Sendable {
  case latin
  case cyrillic
  case greek
  case devanagari

  /// The rules for words of this script in a text of another.
  var foreignRules: SyllableRules {
    switch self {
    case .latin: .english
    case .cyrillic: .russian
    case .greek: .greek
    case .devanagari: .hindi
    }
  }
}
