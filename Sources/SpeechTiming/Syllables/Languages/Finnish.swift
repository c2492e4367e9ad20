extension SyllableRules {
  /// Finnish: long vowels and the diphthongs in -i, -u, -y are one; ie, uo, yö only in the first syllable.
  static let finnish = SyllableRules(
    vowels: "aeiouyäöåéü",
    notation: """
      =2: ok home kate
      1: ^C*(ie) ^C*(uo) ^C*(yö)
      # The same at the head of a second stem: ulkopuolella, yhteistyö, virkamies, jääkiekko.
      1: p(uo)l h(uo)l k(uo)l t(uo)t t(uo)k j(uo)k l(uo)k l(uo)n n(uo)r s(uo)r s(uo)m v(uo)r v(uo)s v(uo)d t(yö) r(yö)
      1: k(ie)k k(ie)l m(ie)s m(ie)h m(ie)l t(ie)t t(ie)d n(ie)m p(ie)n v(ie)r h(ie)n
      1: (aa) (ee) (ii) (oo) (uu) (yy) (ää) (öö)
      1: (ai) (ei) (oi) (ui) (yi) (äi) (öi) (au) (eu) (iu) (ou) (ey) (iy) (äy) (öy)
      """,
    loans: englishLoans)
}
