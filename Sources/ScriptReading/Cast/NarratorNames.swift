import TalkScript

/// What captions and rundowns call the narrator of an introduction.
enum NarratorNames {
  /// The word in a script's language, or the English one.
  static func name(in language: LanguageTag) -> String {
    names[language.language] ?? "Narrator"
  }

  private static let names: [String: String] = [
    "de": "Sprecher", "fr": "Narrateur", "es": "Narrador", "it": "Narratore", "pt": "Narrador", "nl": "Verteller",
    "fi": "Kertoja", "sv": "Berättare", "da": "Fortæller", "nb": "Forteller", "pl": "Narrator", "tr": "Anlatıcı",
    "ru": "Диктор", "uk": "Диктор", "el": "Αφηγητής", "id": "Narator", "la": "Narrator", "sa": "कथकः", "hi": "वाचक",
    "ja": "ナレーター", "zh": "旁白", "ko": "내레이터",
  ]
}
