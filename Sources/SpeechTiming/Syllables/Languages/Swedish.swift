extension SyllableRules {
  /// Swedish: as many syllables as vowel letters, but au, eu and -tion are one.
  static let swedish = SyllableRules(
    vowels: "aeiouyåäöéüàè",
    notation: """
      1: (e)um$ (e)us$ mus(e)u ^b(e)a
      1: tt(i)on
      1: (au) (eu) t(io)n s(io)n g(io)n s(iä)r

      # English words.
      1: (ea)m (ee) (oo) (ou)
      =1: live time game home site house date mail like james mike joe blue love name
      =2: ok sverige sveriges facebook online iphone software google youtube
      """,
    loans: englishLoans)
}
