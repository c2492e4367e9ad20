extension SyllableRules {
  /// Indonesian: as many syllables as vowel letters; ai, au, oi are one where they end the word or its stem.
  static let indonesian = SyllableRules(
    vowels: "aeiouyé",
    notation: """
      0: V(y)V ^(y)V C(y)V
      1: (ai)$ (au)$ (oi)$ (ai)nya$ (au)nya$ (ai)kan$ (au)kan$ (ai)an$ (au)an$ (ai)lah$ (au)lah$ (au)pun$ (ai)ku$ (au)mu$ (ey)$
      1: g(ai)m s(au)d r(au)m
      1: (ee)t (oo) (ou)

      # baik, naik, laut, lain: two syllables in the middle.
      =1: time live home like game
      =2: online google facebook
      """,
    loans: englishLoans)
}
