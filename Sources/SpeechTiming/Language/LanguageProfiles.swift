/// The languages' figures, each with its source.
///
/// *Measured*: 2,178 hours of talk in 2,217 episodes with professional or machine transcripts; the constant is the mean
/// over shows of milliseconds a syllable, after numbers and acronyms were spoken out. Pauses lie between word onsets or
/// voiced units of one voice; turn changes are medians between two voices. `cuelight pace --fit` makes the same figures
/// from any recordings.
///
/// *Published*: 1,070 ÷ the speaking rate with pauses of Coupé, Oh, Dediu and Pellegrino, "Different languages, similar
/// encoding efficiency" (Science Advances 5, 2019); 1,070 is the mean of measured × published where both exist (English
/// 1.18, German 1.07, French 1.11, Italian 1.05, Mandarin 1.01 times 1,000).
///
/// *Derived*: 1,000 ÷ a conversational rate inferred from published reading rates, or from a related language's.
///
/// Pauses that were not measured in a language are the mean of those that were.
enum LanguageProfiles {
  /// The profiles by primary subtag.
  static let table: [String: LanguageProfile] = {
    var table: [String: LanguageProfile] = [:]
    for (language, milliseconds) in published { table[language] = profile(milliseconds, .published) }
    for (language, milliseconds) in derived { table[language] = profile(milliseconds, .derived) }
    table.merge(measured) { $1 }
    return table
  }()

  /// The mean of the measured languages.
  static let unknown = profile(205, .unknown)

  private static let measured: [String: LanguageProfile] = [
    "en": profile(236, .measured, 120, 320, change: 300, spread: Spreads.english),
    "de": profile(225, .measured, 100, 350, change: 150, spread: Spreads.german),
    "fr": profile(218, .measured, 220, 480, change: 100, spread: Spreads.french),
    "it": profile(195, .measured, 250, 450, change: 100, spread: Spreads.italian),
    "ja": profile(146, .measured, 170, 450, change: 130, spread: Spreads.japanese),
    // One speaker of Portuguese and one show of Mandarin were heard: enough for a rate, not for how rates differ.
    "pt": profile(187, .measured, 220, 650, spread: Spreads.usual(language: 0.05)),
    "zh": profile(217, .measured, 150, 200, spread: Spreads.usual(language: 0.05)),
  ]

  private static let published: [String: Double] = [
    "ca": 192, "es": 174, "eu": 182, "fi": 207, "hu": 236, "ko": 186, "sr": 183, "th": 295, "tr": 192, "vi": 245,
    "yue": 251,
  ]

  private static let derived: [String: Double] = [
    "ar": 200, "cs": 208, "da": 217, "el": 172, "he": 179, "hi": 192, "id": 192, "la": 208, "ms": 192, "nb": 222,
    "nl": 232, "no": 222, "pl": 208, "ru": 192, "sa": 222, "sv": 222, "uk": 192,
  ]

  private static func profile(
    _ perSyllable: Double, _ source: LanguageProfile.Source, _ comma: Double = 150, _ sentence: Double = 350,
    change: Double = 200, spread: Spread? = nil
  ) -> LanguageProfile {
    LanguageProfile(
      perSyllable: perSyllable, talk: Pauses(comma: comma, sentence: sentence, paragraph: max(500, sentence + 50)),
      turnChange: change, spread: spread ?? Spreads.usual(language: Spreads.language(source)), source: source)
  }
}

/// How far estimates were off in the measured talk, part by part.
///
/// The parts add up to what was seen: an episode of an unknown show misses by 9.2 % on average in English, 10.1 in German,
/// 12.5 in French, 8.6 in Italian and 5.0 in Japanese; with learned paces by 2.5–4.5 %, nine times in ten by no more than
/// 8 %; turns of a speaker whose pace is known scatter by 0.55–0.68 ÷ √seconds, at all lengths.
private enum Spreads {
  static let english = Spread(
    language: 0.02, show: 0.083, episode: 0.03, speaker: 0.09, day: 0.04, turn: 0.02, second: 0.65)
  static let german = Spread(
    language: 0.02, show: 0.088, episode: 0.03, speaker: 0.09, day: 0.04, turn: 0.02, second: 0.62)
  static let french = Spread(
    language: 0.05, show: 0.09, episode: 0.03, speaker: 0.11, day: 0.04, turn: 0.02, second: 0.6)
  static let italian = Spread(
    language: 0.03, show: 0.063, episode: 0.03, speaker: 0.1, day: 0.04, turn: 0.02, second: 0.56)
  static let japanese = Spread(
    language: 0.02, show: 0.04, episode: 0.015, speaker: 0.08, day: 0.03, turn: 0.02, second: 0.68)

  /// What the languages have in common.
  static func usual(language: Double) -> Spread {
    Spread(language: language, show: 0.08, episode: 0.03, speaker: 0.1, day: 0.04, turn: 0.02, second: 0.63)
  }

  /// How far a constant may be off.
  ///
  /// Measured ÷ published rates scatter by 6 %; rates of different languages by 17 %.
  static func language(_ source: LanguageProfile.Source) -> Double {
    switch source {
    case .measured: 0.03
    case .published: 0.06
    case .derived: 0.08
    case .unknown: 0.17
    }
  }
}
