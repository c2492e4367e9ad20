extension SyllableRules {
  /// Turkish: as many syllables as vowel letters.
  static let turkish = SyllableRules(
    vowels: "aeiouöüâîû",
    notation: "", loans: englishLoans)
}
