extension SyllableRules {
  /// Words in Latin letters inside Japanese, in morae, as katakana would write them: a consonant without a vowel gets one.
  ///
  /// The name of a letter run such as AI is not told here: acronyms are spelled out before.
  static let japaneseLatin = SyllableRules(
    vowels: "aeiouy",
    classes: [
      "N": "bcdfghjklmnpqrstvwxz",
      "H": "csptgw",  // with an h behind them one consonant
      "L": "bcdfgkmnpstvz",  // between a long vowel and a mute e: game, time, code
    ],
    notation: """
      # The mute e, and the long vowel before it: gēmu, kōdo; but not in simple words such as the.
      1: V(N)e$ V(N)es$ VN(N)e$ VN(N)es$ VN*(k)ed$
      0: VN*(e)$ VN*(e)s$ VN*k(e)d$
      2: N(a)Le$ N(i)Le$ N(o)Le$ N(u)Le$ N(a)Les$ N(o)Les$ N(i)Les$

      # Long vowels and diphthongs: ユーチューブ, グーグル, デイ; short before k: ブック.
      1: (oo)k (ea)d
      2: (ee) (ea) (oo) (ou) (ow) (oa) (ai) (ay) (ei) (ey) (au) (aw) (ie) (ew) N(y)$ (oy) (oi) (eu) (ui)
      2: (eer) (ear) (oor) (our) (air) (oar)

      # Two letters for one consonant; the second of a double one is a stop of its own: アップル, スラック.
      0: (sh)V (ch)V (ph)V (th)V (wh)V (gh)V (qu)V (ts)V
      1: (sh) (ch) (ph) (th) (ck)V (qu)
      0: (gh)
      2: (ck) (x)

      # y before a vowel, and a consonant before any vowel, are part of its mora.
      0: (y)V (N)V
      0: (m)m (n)n (l)l (r)r (s)s
      1: (N)
      =5: github
      =6: facebook linkedin
      =7: startup
      """)
}
