extension SyllableRules {
  /// Polish: i before a vowel only softens, au and eu are mostly one, and w and z lean on the next word.
  static let polish = SyllableRules(
    vowels: "aeiouyąęóéáöü",
    classes: ["A": "aeouąęó"],
    notation: """
      =0: w z

      # nauka, zaufanie, nieufny: a prefix and a stem, not a diphthong.
      1: n(a)uc n(a)uk n(a)ucz z(a)u w(y)u ni(e)u prz(e)u ni(e)o
      1: (e)um$ (e)usz$
      1: (au) (eu) (ii) (ay) (ey) (oy)

      # siano, wiele, piątek, historii: i only softens.
      0: C(i)A

      =1: live time game games team site mail like home james mike joe george house blue love name
      =2: ok weekend facebook online iphone software google update service youtube
      """,
    loans: englishLoans)
}
