extension SyllableRules {
  /// Dutch: doubled vowels and the many digraphs are one, the trema parts them, and be- and ge- keep their vowel.
  static let dutch = SyllableRules(
    vowels: "aeiouyäëïöüéèêáóúíà",
    notation: """
      0: q(u)V ^(y)V V(y)V

      1: (ëe) (ëi) (ïe) t(ieu) t(ië)l mil(ieu) (euill)
      0: iq(u)e$ iqu(e)$ iqu(e)s$ anch(e)$

      # English and French stems, alone and in compounds.
      1: (team) (deal) (coach) (mail) ^(time)C ^(site)s (house) (game) (space) (stream) (style) (voice) (eau)
      2: (website) (online) (offline) (software) (hardware) (update) (service) (smartphone) (homepage) (facebook) (download)
      2: (research) (airline) (feature) (lifestyle)
      3: (management) (interface)

      # Prefixes: beantwoorden, geopend, geuit; zeeën and ideeën have the trema.
      1: ^b(e)a ^b(e)o ^b(e)ui ^b(e)ij ^g(e)a ^g(e)o ^g(e)ui ^g(e)ij ^b(e)ei ^g(e)ei ^b(e)oo ^b(e)urg
      1: (e)um$ ^r(e)a ^th(e)a ^id(e)a r(e)ïn

      # i before a vowel after a hiss: nationaal, speciaal, pensioen, patiënt, financiën.
      1: t(io)n s(io)n c(iaa) c(ia) t(iaa) c(ië) t(ië)n c(iee) t(iee) s(ioe)n g(io)n$

      # Triphthongs and digraphs.
      1: (aai) (ooi) (oei) (eeu) (ieu)w (auw) (ouw) (éé) (óó) (oui)
      1: (aa) (ee) (oo) (uu) (ie) (oe) (eu) (ui) (ei) (ij) (au) (ou) (ai) (oi) (ay) (ey) (oy) (ae) (oa)ch

      # Stressed vowel and i part: i-eu in serieus.
      1: (i)eu (i)ee

      =1: team site time game home race mail coach live rate space base face page like date james george mike made douche
      =1: one love life line mine fine house store code phone safe drive state price games sites homes
      =1: file wine blue true jean have give are there these
      =2: ok stage scene facebook youtube weekend office absolute institute little apple iphone google single people fashion
      =2: because resume
      =3: mercedes
      """,
    loans: englishLoans)
}
