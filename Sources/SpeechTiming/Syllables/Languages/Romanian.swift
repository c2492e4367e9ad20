extension SyllableRules {
  /// Romanian: i and u glide beside other vowels, ea and oa are one, and a final i after a consonant is no syllable.
  static let romanian = SyllableRules(
    vowels: "aeiouăâîy",
    classes: ["A": "aeoăâî", "R": "rl", "B": "bcdfgptv"],
    notation: """
      0: q(u)V c(h)i
      # România, economie: the i is a syllable before a final vowel.
      1: C(i)a$ C(i)e$ C(i)ei$ C(i)i$ C(i)ile$ C(i)ilor$ C(u)e$
      1: BR(i)$ ^C*(i)$
      1: ^f(i)ind n(a)int pr(e)un
      0: VC*(i)$
      1: (eai) (oai) ^(ia)$ C(i)oa (iei) (iai) (eau) (iau) (ieu)
      1: (ea) (oa) (ai) (ei) (oi) (ui) (ăi) (âi) (îi) (au) (eu) (ou) (ău) (âu) (îu) (iu) (ia)C (ie) (io) (ua) (uă) (ii)
      =2: deși aici
      """,
    loans: englishLoans)
}
