extension SyllableRules {
  /// Spanish, by the orthography: weak vowels glide beside others, an accented í or ú stands alone.
  static let spanish = SyllableRules(
    vowels: "aeiouyáéíóúü",
    classes: ["A": "aeoáéó", "W": "iuüy"],
    notation: """
      # No vowels: que, guerra; y before a vowel.
      0: q(u)V g(u)e g(u)é g(u)i g(u)í (y)V

      # Triphthongs, then diphthongs: buey, cambiáis, causa, tiene, cuidado.
      1: (WAi)C (WAi)$ (WAy)$ (WAu)
      1: (AW)C (AW)$ (WA) (iu) (ui) (uy)$ (iú) (uí) (üi) (üí) (ay) (ey) (oy)
      1: (AW)

      # The h between vowels does not part them: prohibir, ahumar.
      1: (ohi) (ahu)

      # English words.
      =1: street week cool rock like time house made game live one home blues james mike george steve
      =2: ok stream streams scene streaming hollywood facebook google online iphone windows software
      """,
    loans: englishLoans)
}
