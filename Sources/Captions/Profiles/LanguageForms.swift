import TalkScript

/// How captions are written in a language: what style guides say of each.
struct LanguageForms: Sendable {
  /// The language without script and region, such as `pt`.
  let language: String

  init(_ tag: LanguageTag) {
    language = tag.language
  }

  /// Whether words are written without spaces between them.
  var isWithoutSpaces: Bool { ["ja", "zh", "yue", "cmn", "wuu", "th", "lo", "km", "my"].contains(language) }

  /// Whether it is written in Chinese characters alone.
  var isChinese: Bool { ["zh", "yue", "cmn", "wuu"].contains(language) }

  /// How two speakers share a caption: the “Dual Speakers” section of each language's Netflix Timed Text Style Guide, as
  /// Subtitle Edit has them (NetflixQualityController, `SpeakerStyle`).
  var dialogue: CaptionProfile.Dialogue {
    switch language {
    case "ja": .never
    case "ar", "pt", "cs", "fr", "hu", "id", "it", "ko", "ms", "pl", "ro", "ru", "sk", "es", "th", "vi": .hyphenSpace
    case "nl", "fi", "he", "sr": .secondHyphen
    default: .hyphen
    }
  }

  /// Whether a space stands before `?`, `!`, `:` and `;`: in French.
  var hasSpaceBeforeHighPunctuation: Bool { language == "fr" }
}
