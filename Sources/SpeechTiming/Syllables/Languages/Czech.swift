extension SyllableRules {
  /// Czech: vowel letters, with ou, au, eu as one, and r and l between consonants; the prepositions k, s, v, z lean on the next.
  static let czech = SyllableRules(
    vowels: "aeiouyáéíóúůýě",
    classes: ["R": "rl", "Z": "ř"],
    notation: """
      =0: k s v z
      1: ^ne(u) ^do(u)č ^po(u)č mus(e)um (e)um$ ^na(u)č ^po(u)ž ^po(u)k
      1: (ou) (au) (eu)
      1: C(R)C C(R)$ s(m)$ s(m)d
      """,
    loans: englishLoans)
}
