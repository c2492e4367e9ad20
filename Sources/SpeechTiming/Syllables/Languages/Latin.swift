extension SyllableRules {
  /// Latin: ae, oe, au are one, u after q and ng is none, i before a vowel is a consonant at the head and between vowels.
  static let latin = SyllableRules(
    vowels: "aeiouyāēīōūȳăĕĭŏŭëïæœ",
    classes: ["A": "aeouāēōūăĕŏŭ"],
    notation: """
      # No vowels: quis, lingua, suavis, consuetudo, iam, maior.
      0: q(u)V ng(u)V s(u)av s(u)ād s(u)ad s(u)ēt s(u)et ^(i)A V(i)A con(i)A

      # poeta, aer, coepit (one), Phaethon; and the seams coerceo, Israel.
      1: p(o)et ^(a)er ^c(o)erc ^c(o)ex isr(a)e ^(a)ër ^c(o)eg
      1: (ae) (oe) (au) ^h(eu)$ ^s(eu)$ ^n(eu)$ ^c(eu)$ ^(eu) ^h(eu)s$ ^n(eu)t h(ui)$ c(ui)$ ^h(ui)c ^c(ui)q

      """)
}
