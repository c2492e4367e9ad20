import TalkScript

/// The languages that have rules for spoken forms.
enum SpokenLanguages {
  /// The rules of a language; those that change next to nothing for a language that has none.
  static func language(for tag: LanguageTag) -> any SpokenLanguage {
    switch tag.language {
    case "de": SpokenGerman()
    case "en": SpokenEnglish()
    case "es": SpokenSpanish()
    case "fr": SpokenFrench()
    case "it": SpokenItalian()
    case "pt": SpokenPortuguese(isEuropean: tag.description.hasSuffix("-PT"))
    case "nl": SpokenDutch()
    case "sv": SpokenSwedish()
    case "tr": SpokenTurkish()
    case "fi": SpokenFinnish()
    case "id": SpokenIndonesian()
    case "ru": SpokenRussian()
    case "pl": SpokenPolish()
    case "el": SpokenGreek()
    case "zh": SpokenChinese()
    case "ja": SpokenJapanese()
    case "ko": SpokenKorean()
    case "la": SpokenLatin()
    case "sa": SpokenSanskrit()
    default: SpokenPlain(code: tag.language)
    }
  }

  /// Whether a language has rules of its own.
  static func isSupported(_ tag: LanguageTag) -> Bool { !(language(for: tag) is SpokenPlain) }
}
