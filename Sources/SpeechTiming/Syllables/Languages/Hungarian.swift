extension SyllableRules {
  /// Hungarian: as many syllables as vowel letters; au and eu in Europe and autó are one.
  static let hungarian = SyllableRules(
    vowels: "aeiouöüáéíóúőű",
    classes: ["H": "bcdfhkmprsvz"],
    notation: """
      1: ^(au) ^(eu)r
      # The y of foreign names.
      1: H(y)$
      """,
    loans: englishLoans)
}
