import TalkScript

/// How long speech lasts in one language, where it pauses, and how sure that is.
struct LanguageProfile: Hashable {
  /// Where a language's constant comes from.
  enum Source: String, Hashable, CaseIterable {
    /// From recorded talk with times.
    case measured
    /// From published rates of read speech.
    case published
    /// From published rates of silent reading, or by analogy to a related language.
    case derived
    /// From nothing: the mean of the languages that were measured.
    case unknown
  }

  /// Milliseconds of talk a syllable (mora, character, block), the pauses inside a turn included.
  let perSyllable: Double
  /// The silences in talk.
  let talk: Pauses
  /// The silence between two speakers, in milliseconds.
  let turnChange: Double
  /// How far estimates are off.
  let spread: Spread
  /// Where the constant comes from.
  let source: Source

  /// What a number takes beyond its syllables, in milliseconds: it is said with more care than the words around it.
  ///
  /// Half of what 330 turns full of numbers in English and Japanese talk ask for (160 and 200); other talk asks for less.
  static let perNumeral = 80.0

  /// The silences in some delivery.
  func pauses(in delivery: Delivery) -> Pauses {
    delivery == .talk ? talk : .read
  }

  /// The profile of a language; other languages get the mean of those measured.
  static func profile(of language: LanguageTag) -> LanguageProfile {
    LanguageProfiles.table[language.language] ?? LanguageProfiles.unknown
  }

  /// What a user should know of the figures: a note where the language's rate or its syllables are guessed.
  func diagnostics(for language: LanguageTag) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if source == .unknown {
      notes.append(
        Diagnostic(
          .note, "language-pace-unknown",
          "no rate of speech is known for the language “\(language)”; times are those of an average language, "
            + "\(Int(perSyllable)) milliseconds a syllable"))
    }
    if !SyllableCounter.isSupported(language.language) {
      notes.append(
        Diagnostic(
          .note, "language-syllables-unknown",
          "no syllable rules are known for the language “\(language)”; each group of vowels counts as a syllable"))
    }
    return notes
  }
}
