extension SyllableRules {
  /// Portuguese: falling diphthongs are one, a weak final -ia is one after an accent, other vowels that meet are two.
  static let portuguese = SyllableRules(
    vowels: "aeiouyáâãàéêíóôõúü",
    classes: ["A": "áâéêíóôú"],
    apostrophe: .elision,
    notation: """
      # No vowels: que, guerra, quando, água.
      0: q(u)V g(u)V

      # The final -ia, -io, -ie, -ua, -ue, -eo, -oa is one where an accent before it carries the stress: história, água, série.
      1: AC*(ia)s?$ AC*(io)s?$ AC*(ie)s?$ AC*(ua)s?$ AC*(ue)s?$ AC*(uo)s?$ AC*(eo)s?$ AC*(ea)s?$ AC*(oa)s?$ AC*(ii)s?$

      # Nasal diphthongs.
      1: (ão) (ãe) (õe) (ãi)
      # i and u stand alone before nh, and before l m r z n that close the syllable: rainha, juiz, ruim, cair, ainda.
      1: (a)inh (u)inh (o)inh (a)ir$ (u)ir$ (o)ir$ (a)iz$ (u)iz$ (u)im$ (a)im$ (a)ind (u)ind (a)ul$ (u)int (a)iu$ (a)indo$
      1: r(e)un tr(u)iç c(o)inc c(o)imb
      1: (ai) (ei) (oi) (ui) (au) (eu) (ou) (éi) (ói) (éu) (áu) (ôu) (ái) (êu) (ao)$ (aos)$ (iu)$ (ay) (ey) (oy)

      =1: like games blues james mike george paul louis street free green good look joe
      =2: ok time times live home code google online
      =4: interface performance
      =5: interfaces performances
      """,
    loans: englishLoans)
}
