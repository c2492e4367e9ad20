extension SyllableRules {
  /// English: digraphs, glides, silent e and the endings it hides in, then what spelling does not show.
  static let english = SyllableRules(
    vowels: "aeiouy",
    classes: [
      "S": "sxzcg",  // after these the e of -es is said
      "L": "bcdfgkpstvxz",  // after these an l is a syllable: table, settled
    ],
    notation: """
      # Consonants that look like vowels: queen, year, guard, lawyer.
      0: q(u)V ^(y)V w(y)V ng(u)V ^g(u)a ^g(u)e ^g(u)i s(u)ad ss(u)a

      # -gue has none: league, dialogue.
      0: VC*g(ue)$ VC*g(ue)s$ VC*g(ue)d$

      # The apostrophe: isn't, boss's, it'll, could've, it'd.
      1: d(n)'t s(n)'t t(n)'t
      1: S(')s$ ch(')s$ sh(')s$ t(')ll$ t(')d$ d(')ve$ t(')ve$
      1: S(e)'s$ Ll(e)'s$
      0: VC*(e)'s$ V'v(e)$ V'r(e)$ d'v(e)$ t'v(e)$

      # A consonant as a syllable: prism, rhythm.
      1: s(m)$ s(m)s$ th(m)$ th(m)s$

      # One vowel that looks like two: friend, patient, view, people, fashion, brilliant.
      1: sc(i)e soc(i)e
      1: t(ie)n c(ie)n n(ie)n fr(ie)n (iew) t(ie)r p(ie)r d(ie)r m(ie)r ^v(ie)r pr(ie)st p(eo)p th(ea)st cr(ea)tur
      1: ^cl(ea)r ^n(ea)r ^r(ea)l$ ^r(ea)ll ^f(ea)r ^d(ea)r (ie)u ll(ia)n l(ia)n$ l(ia)$ ll(ia)m l(ia)r p(ea)n$ (ia)ge (ia)ment
      1: t(i)at c(i)at
      1: t(iou) c(iou) x(iou) g(iou) v(iour)
      1: t(ia) c(ia) s(ia) lg(ia)n eg(ia)n rg(ia) t(io)n s(io)n h(io)n c(io) g(io)n n(io)n n(io)r v(io)r ll(io)n
      1: c(ea)n c(eou) g(eou) g(eo)n g(ia)$ n(ia)$ n(iu)s (eau)

      # Two vowels meet: going, idea, museum, quiet, science, poem, actual, theatre, cooperate, mosaic.
      1: (a)ing$ (e)ing$ (o)ing$ (u)ing$ (y)ing$ (o)ings$ (e)ings$
      1: d(e)a$ d(e)as$ r(e)a$ r(e)as$ cr(e)at id(e)al r(e)act th(e)at ^r(e)al c(e)real ucl(e)ar lin(e)ar p(e)an$ k(o)rea
      1: s(e)um$ (i)et$ (i)ety$ (i)en (i)er$ (i)est$ (i)ers$ p(o)em p(o)et (a)ic$ (a)ical ^c(o)op c(o)ord c(o)ali
      1: cr(u)el$ f(u)el d(u)el fl(u)en (u)ity fl(u)id r(u)in s(u)ici r(e)in

      # A vowel before r: fire, tired.
      2: (i)re$ (i)red$ (i)res$ (i)rement (i)rely

      # Digraphs.
      1: (ai) (ay) (au) (aa) (ae) (ea) (ee) (ei) (eu) (ey) (ie) (oa) (oe) (oi) (oo) (ou) (oy) (ue) (ui) (uy)

      # The silent e and its plurals; settled and tables keep theirs.
      1: Ll(e)$ Ll(e)s$ Ll(e)d$ ct(e)d$ Lr(e)$ Lr(e)s$ Lr(e)d$
      1: ^C*(e)$ VC*S(e)s$ VC*ch(e)s$ VC*sh(e)s$ t(e)d$ d(e)d$ oy(e)e oy(e)r ay(e)r
      0: VC*(e)$ VC*(e)s$
      0: aw(e)d$ VC*(e)d$
      1: l(e)ment
      0: VC*(e)ly$ VC*(e)ment VC*(e)ful VC*(e)less VC*(e)ness VC*(e)ty$
      0: som(e)C som(e)on ev(e)ry ev(e)ni aw(e)s wher(e)C ther(e)f mor(e)o ic(a)ll els(e)w
      0: nin(e)te ^hom(e)t ^hom(e)m ^sid(e)w ^sid(e)b ^sid(e)st ^sal(e)s ^spac(e)c ^gam(e)p ^lik(e)w ^wid(e)sp ^min(e)c ^tim(e)z
      0: ^tim(e)f
      0: ^lif(e)c ^liv(e)st ^stat(e)w ^trad(e)m ther(e)b

      # Words that go their own way.
      =1: whoa y'all there'd george realm zeus juan where'd where's there's there're life's king's sean jean jeans probe
      =1: drawer truong seoul isle liu wii
      =2: business maybe facebook wednesday catholic baseball describe jared naked wicked jagged ragged rugged crooked
      =2: codebase cafe acme genre jose chile embed vaguely c'mon lemme berkeley chocolate somewhere cliche latte jesse
      =2: behold beyond kenya aged vacuum vacuums spaceship  argue argues argued linkedin canyon expired inspire choir jorge cooper
      =3: w
      =9: www
      =2: mhm ok json yaml readme diamond diamonds colonel opera operas belgium forests vampire liar liars leonard shakespeare
      =2: luis admire conscience
      =2: pierre noah leicester farewell nike princeton catholics ahmed myanmar righteous hygiene coleman chloe zoe
      =2: nineteenth genres genre's theorem bracelet headache headaches torres julius diet diets acne kobe cocoa gimme diaper
      =2: diapers
      =2: nineties spongebob sophomore aspire gmail triage hour's stoic acute homestead
      =2: whereas naive homepage lifetime wednesdays lifelong somehow zebra behalf began begun beget behest forest foreign
      =3: businesses usa wherever whoever seattle recipe karate finale anime angeles protege forever beforehand adobe
      =3: whatever however genuine violence alliance happier quietly vietnam diego requirement fruition cereal
      =3: solely moreover civilian civilians montreal sierra mercedes businessman montgomery beautifully albeit museums garcia
      =3: imagery battalion twentieth australia's wyoming mohammed forensic forensics pneumonia croatia zimbabwe
      =3: uruguay intriguing forestry hawaiian rafael italians ecuador spokesperson apache ikea resilient lifecycle salespeople
      =3: quietness homeowner homeowners salesperson infrared freelancer
      =3: valuable recipes visual preimage requirements lineage issuance naively machete rearrange coexist inspired
      =4: etc kubernetes mysql chatgpt graphql pennsylvania laboratory edinburgh marijuana diabetes genuinely emotionally
      =4: initiatives petroleum europeans
      =4: vietnamese unreasonable laboratories dietary stoicism nvidia reevaluate veterinary
      =4: society european variety anxiety nevertheless initiative whatsoever catastrophe
      =4: reiterate coincidence entirety realization santiago caribbean karaoke apprenticeship
      =5: minneapolis
      =6: mediterranean
      =5: louisiana christianity

      # Corrections chosen by a learner (greedy, most words put right first) against the CMU Pronouncing Dictionary 0.7b,
      # © Carnegie Mellon University, used under its BSD-style licence: stretches of letters that make one syllable more or less.
      +1: ^mc ^pree avea ciar coer cremen doa eand eass eus hea$ heroi itue leab nia$ nte$ oa$ oact oel oinc orean perme
      +1: reapp reun riel riet sias socio tui ui$
      -1: ^eye ^fore ^visu agua ao$ c's eback eho ekee eland eline eof eout eov erei esm estone etabl ewate eway ewo feg
      -1: feg g' georg ginia hire$ icem ideal ieu iho irements lifes lifo luab luo opar ophom tebo verag wholes yard
      """)
}
