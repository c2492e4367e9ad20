extension SyllableRules {
  /// Vietnamese: each written syllable stands alone, so a group of vowels is one.
  static let vietnamese = SyllableRules(
    vowels: "aeiouyêôơưăâ",
    notation: """
      0: V(V)
      """)
}
