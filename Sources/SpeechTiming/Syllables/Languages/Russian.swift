extension SyllableRules {
  /// Russian: as many syllables as vowel letters; the prepositions в, к, с lean on the next word.
  static let russian = SyllableRules(
    vowels: "аеёиоуыэюя",
    notation: """
      =0: в к с
      """)

  /// Ukrainian: as many syllables as vowel letters; the prepositions в and з lean on the next word.
  static let ukrainian = SyllableRules(
    vowels: "аеєиіїоуюя",
    notation: """
      =0: в з й
      """)
}
