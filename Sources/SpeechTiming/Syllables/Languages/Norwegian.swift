extension SyllableRules {
  /// Norwegian: as many syllables as vowel letters, but ei, øy, au, ai, oi and the glide in -sjon are one.
  static let norwegian = SyllableRules(
    vowels: "aeiouyåæøéöäôòê",
    notation: """
      1: (e)um$ mus(e)u
      1: (ei) (øy) (au) (ai) (oi) (eu)

      # English words.
      1: (ea)m (ee)d (ee)t (oo) (ou)
      =1: live time game home site house date mail like james mike joe blue love name
      =2: facebook online iphone software google youtube
      """,
    loans: englishLoans)
}
