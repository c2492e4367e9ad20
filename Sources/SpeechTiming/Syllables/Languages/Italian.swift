extension SyllableRules {
  /// Italian: i and u glide beside other vowels, and i after c, g, sc, gl only softens; a stressed -ia is told by the stem.
  static let italian = SyllableRules(
    vowels: "aeiouyàèéìíòóùú",
    classes: ["A": "aeoàèéòó", "E": "ae"],
    apostrophe: .elision,
    notation: """
      # Stressed i and u before a vowel: mio, tuo, due, zio, via, Dio, sia, paura.
      1: ^m(i)o$ ^m(i)E$ ^t(u)o$ ^t(u)E$ ^s(u)o$ ^s(u)E$ ^d(u)e$ d(u)ecent d(u)emil ntid(u)e$ ntad(u)e$ tod(u)e$ bed(u)e$
      1: ^z(i)E$ ^z(i)o$ ^(i)o$ ^v(i)E$ ^d(i)o$ ^add(i)o$ ^r(i)o$
      1: ^p(i)o$ ^p(i)a$ ^f(i)a$ ^s(i)a$ ^s(i)ano$ ^st(i)a$ ^st(i)ano$ ^d(i)a$ ^d(i)ano$ ^sp(i)E$ ^sc(i)E$ ^sc(i)o$ ^p(a)ur
      1: ^b(io)nd ttav(i)a$ pav(i)a$ avv(i)E$ nv(i)a$ uvv(i)a$ avv(i)o$ oss(i)a$ rov(i)E$ nv(i)o$ nv(i)i$ bl(i)o$ tr(i)o$
      1: quals(i)a ^b(i)o ^per(i)od ^l(i)on ^tr(i)an
      1: ^d(i)al ^d(i)ar ^d(i)amet ^br(i)o

      # … -sofia, -grafia, -logia, -mia, -eria, -archia, -tia and their plurals; but materia, miseria, Nigeria.
      1: of(i)E$ graf(i)E$ log(i)E$ om(i)E$ pat(i)E$ craz(i)E$ arch(i)E$ urch(i)a$ fon(i)E$ metr(i)E$ att(i)E$ rap(i)E$ top(i)E$
      1: poes(i)E$ ghes(i)E$ heres(i)E$ eres(i)E$ rtes(i)E$ ipes(i)E$ hies(ia)$ los(i)E$ tas(i)E$ ris(i)E$ bug(i)E$ mag(i)E$
      1: reg(i)a$ energ(i)E$ allerg(i)E$ alg(i)E$ teg(i)E$ urg(i)E$ leg(i)E$
      1: rmac(i)E$ luc(i)a$ categor(i)E$ teor(i)E$ legor(i)E$ giur(i)E$ genz(i)E$ ranz(i)E$ poliz(i)E$ uliz(i)E$ agn(i)E$ ^mar(i)a$
      1: oll(i)E$ mbard(i)a$ iron(i)E$ armon(i)E$ egemon(i)E$ inton(i)a
      1: toman(i)E$ ^man(i)E$ vagn(i)E$ bad(i)a$ rod(i)E$ lod(i)E$ oped(i)E$ idem(i)E$ andem(i)E$ nomal(i)E$ gon(i)E$ azz(i)E$
      1: etn(i)E$ nast(i)E$ ors(i)E$ ofez(i)E$
      1: ncon(i)E$ omaz(i)E$ emaz(i)E$ mnist(i)a$ rest(i)E$ ^mess(i)a$ ofil(i)E$ ofob(i)E$ iot?z(i)E$ gog(i)E$ nor(i)a$
      1: attor(i)E$ itor(i)E$
      1: rann(i)E$ gion(i)E$ lor(i)e$ iatr(i)E$ ^tunis(i)a$ ^bulgar(i)a$ ^roman(i)a$ ^alban(i)a$ ^alger(i)a$ scrivan(i)E$
      1: rd(i)ac str(i)ac llegr(i)E$ nas(i)a$ shar(i)a$
      1: dones(ia)$ olines(ia)$ males(ia)$ valer(ia)$ cattiver(iE)$ imper(ia)$ sover(ia)$ macer(ie)$
      1: mater(iE)$ ^ser(iE)$ ^fer(ie)$ miser(iE)$ iger(ia)$ iber(ia)$ arter(ia)$
      1: er(i)E$

      # No vowels: quando, guerra, ciao, giorno, figlio, lasciare.
      0: ^(y)V q(u)V g(u)V c(i)V g(i)V gl(i)V

      # Other seams: veicolo, egoista, suicidio, costruire, reinventare, Olimpiadi.
      1: v(e)ic t(o)un ll(e)un c(a)ina$ c(a)ine$ er(o)in rot(e)in eg(o)is s(u)ic tr(u)ir ^r(e)in mp(i)ad

      # Diphthongs; ee, oo, ou and ay only in loans.
      1: (iei) (iai) (iuo) (uoi) (uai) (uei)
      1: (ai) (ei) (oi) (au) (eu) (ay) (ey) (oy) (ou) (ee)n (ee)t (ee)k (ee)d (ee)p (oo)k (oo)d (oo)l (oo)m (oo)t
      1: (iA) (uA) (iu) (ui) (iù) (uì)

      # Words that go their own way.
      =1: like live time home blues mail team love line game games blue book week james charles george times jones style house made
      =2: ok file code scene guide scale facebook google online iphone software leader account youtube michael weekend
      =2: smartphone college twitter website
      =2: database hardware charlie apple update
      =3: performance
      """,
    loans: englishLoans)
}
