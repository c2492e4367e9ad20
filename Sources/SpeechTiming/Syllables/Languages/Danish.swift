extension SyllableRules {
  /// Danish: as many syllables as vowel letters, but au, eu, ou and the glide in -tion and -ion are one.
  static let danish = SyllableRules(
    vowels: "aeiouyåæøéöä",
    notation: """
      1: (e)um$ mus(e)u
      1: (au) (eu) (ou) (io)n (ee) (oo) (aa) (ei) (ai) (oi)
      """,
    loans: englishLoans)
}
