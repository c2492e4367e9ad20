extension SyllableRules {
  /// The default for Latin script in a language without rules of its own: each group of vowel letters is one syllable.
  static let generic = SyllableRules(
    vowels: "aeiouy",
    notation: """
      0: V(V)
      """,
    loans: englishLoans)
}
