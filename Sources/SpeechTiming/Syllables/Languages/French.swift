extension SyllableRules {
  /// French: nasal vowels and digraphs are one, the final e is mute, and so is an inner one between single consonants.
  ///
  /// The mute e is counted as in talk (seul’ment, aim’rais), not as in verse.
  static let french = SyllableRules(
    vowels: "aeiouyéèêëîïôûùâàœüö",
    classes: [
      "K": "bcdfgjklmnpqrstvwxzç",  // single consonants around an e that falls
      "D": "bcdfgjklmnpqrstvwzç",  // the same but x, which is two
      "N": "nm",  // a nasal vowel is a vowel with one of these
      "B": "bcdfgpktv", "R": "lr",  // stop and liquid: client, crier
      "O": "aouâôûéèêëàœ",  // vowels before which i is a glide
    ],
    apostrophe: .elision,
    notation: """
      # No vowels: que, guerre, mangea, jusqu’; the y of yeux, moyen, Lyon.
      0: q(u)V q(u)$ g(u)e g(u)i g(u)é g(u)ê g(u)è g(u)y g(e)a g(e)o g(e)â ^(y)V V(y)V K(y)o

      # English words.
      1: c(o)op c(o)ord z(o)ol
      1: (ee) (oo) (oa)ch (oa)d
      2: (weekend) (facebook) (leader)

      # -ent of the verb is mute: étaient, peuvent, disent, parlèrent — not in souvent, présent, président, argent.
      1: souv(e)nt laur(e)nt vinc(e)nt ^par(e)nt appar(e)nt anspar(e)nt lat(e)nt pot(e)nt excell(e)nt ^(e)nt conting(e)nt
      1: jac(e)nt éloqu(e)nt intellig(e)nt ^ard(e)nt$ ^cont(e)nt$ virul(e)nt turbul(e)nt
      1: (aient)$ (oient)$ (aie)s?$ (oie)s?$ (aie)m (oie)m (ie)ment$
      0: v(e)nt$ èr(e)nt$ êt(e)nt$ ss(e)nt$ nn(e)nt$ ll(e)nt$ is(e)nt$ os(e)nt$ ns(e)nt$ us(e)nt$ as(e)nt$ tt(e)nt$ rs(e)nt$
      0: iqu(e)nt$ nqu(e)nt$ rqu(e)nt$ ir(e)nt$ ur(e)nt$ tr(e)nt$ vr(e)nt$ fr(e)nt$ br(e)nt$ dr(e)nt$ ch(e)nt$ gn(e)nt$
      0: ng(e)nt$ ug(e)nt$ aqu(e)nt$ squ(e)nt$ it(e)nt$ ent(e)nt$ ot(e)nt$ ct(e)nt$ at(e)nt$ èd(e)nt$ aid(e)nt$ nd(e)nt$
      0: rd(e)nt$ st(e)nt$ rt(e)nt$ pt(e)nt$ ont(e)nt$ rl(e)nt$ eul(e)nt$ bl(e)nt$ pl(e)nt$
      0: up(e)nt$ pp(e)nt$ mp(e)nt$ rn(e)nt$ èn(e)nt$ nc(e)nt$ mb(e)nt$ gu(e)nt$ é(e)nt$ inu(e)nt$ olu(e)nt$ ctu(e)nt$
      0: ou(e)nt$ ^aim(e)nt$ form(e)nt$ firm(e)nt$ dorm(e)nt$ somm(e)nt$ nomm(e)nt$ prim(e)nt$ estim(e)nt$ clam(e)nt$
      0: Xag(e)nt$ xig(e)nt$ rig(e)nt$ blig(e)nt$ og(e)nt$ larg(e)nt$ charg(e)nt$ ac(e)nt$ forc(e)nt$ erc(e)nt$ écid(e)nt$
      0: oul(e)nt$ ôl(e)nt$ ûl(e)nt$ êl(e)nt$ vol(e)nt$ fil(e)nt$ circul(e)nt$ mul(e)nt$ calcul(e)nt$ recul(e)nt$ oqu(e)nt$
      0: în(e)nt$ ain(e)nt$ ermin(e)nt$ domin(e)nt$ agin(e)nt$ ssin(e)nt$ ferm(e)nt$ sum(e)nt$ fum(e)nt$ allum(e)nt$ anim(e)nt$
      0: or(e)nt$ nr(e)nt$ gr(e)nt$ cr(e)nt$ ant(e)nt$ int(e)nt$ ût(e)nt$ lt(e)nt$ ap(e)nt$ y(e)nt$
      0: pli(e)nt$ bli(e)nt$ cri(e)nt$ ui(e)nt$ nclu(e)nt$
      0: ip(e)nt$ ^val(e)nt$ èl(e)nt$ ar(e)nt$ ^tu(e)nt$ tu(e)nt$ bu(e)nt$ èt(e)nt$ ut(e)nt$ cl(e)nt$

      # Mute endings: porte, portes, amie, année.
      1: ^C*(e)s?$
      0: VC*(e)$ VC*(e)s$

      # Digraphs that begin with e, before the inner e falls.
      1: (eau) (eoi) (euill) (euil) (eu) (eû) (ei) (ey) (ea)

      # The inner e falls: seulement, maintenant, classement, franchement, uniquement — not in atelier, appartement.
      0: VK(e)ries?$ VNK(e)ries?$ Vch(e)ries?$ Vtt(e)ries?$ Vll(e)ries?$ Vnn(e)ries?$ Vss(e)ries?$ Vrr(e)ries?$
      1: (e)Kie (e)Kio int(e)ra ^hyp(e)rV ^sup(e)rV
      0: VK(e)DV VNK(e)DV Vch(e)DV Vth(e)DV VNch(e)DV Vgn(e)DV Vqu(e)DV VNqu(e)DV V(e)DV
      0: Vss(e)DV Vll(e)DV Vnn(e)DV Vtt(e)DV Vmm(e)DV Vpp(e)DV Vff(e)DV Vrr(e)DV Vcc(e)DV

      # Glides refused after stop and liquid: client, crier, trouer.
      1: BR(ouill) BR(i)O BR(i)e BR(ou)V BR(u)a BR(u)é BR(u)e

      # -aille, -ouille: the ill is a glide.
      1: (aill) (œill) (ouill) (ueill) (ail) (œil) (oeil) (ouil) (ueil)

      # Digraphs, the longest first; pays has two syllables.
      1: p(a)ys ^(aî)n (ouhai) (oê) m(oe)ll (iu)m
      1: (aoû) (aou)l (ao)n$ (œu) (oeu) (oui) (oueu) (oue)  (oué) (ouè) (ouê) (ouai) (oua) (ouo)
      1: (oin) (oi) (oî) (ou) (où) (oû) (oy)C (oy)$ (ai) (aî) (au) (ay)

      # i, u before a vowel are glides: pièce, nation, mieux, lui, actuel, nuage, souhait.
      1: (ieu) (iau) (iai) (ieill) (ieil) (ia) (ié) (iè) (iê) (ie) (io) (iô) (iœ) (iâ) (ui) (uî)
      1: (ueu) (uai) (ua) (ue) (ué) (uè) (uê) (uo)

      # Words that go their own way.
      =1: jean jeans cool games game week team like live space one home time code rock
      =2: ok services challenges packages weekends monsieur messieurs iphone google people business twitter award awards
      =1: prime notes
      =3: abbaye
      =4: etc
      """,
    loans: englishLoans)
}
