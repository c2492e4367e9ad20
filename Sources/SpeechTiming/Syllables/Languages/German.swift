extension SyllableRules {
  /// German: each vowel letter, but long vowels, diphthongs and the glide in -tion and -ial are one; loans by their spelling.
  static let german = SyllableRules(
    vowels: "aeiouyäöüé",
    classes: ["N": "bcdfghjklmnpqstvwxz"],  // consonants without r: Timing, not Timer
    notation: """
      # No vowels: quer, York, Guillaume, Mayonnaise.
      0: q(u)V ^(y)a ^(y)e ^(y)o ^g(u)i ^g(u)e V(y)o V(y)a

      # English and French stems, alone and in compounds: Teamarbeit, Softwareentwickler, Websites.
      1: (team) (dream) (cream) (stream) (league) ^(deal) ^(code)C (code)$ (code)s$ ^(beat)s?$ (break) (steak) (speak)
      1: (house)$ ^(time)N (space) ^(blue) (style) (drive)$ (edge)$ (voice) (bridge) (mail) (game)$ (games)$ ^(state)m
      1: ^(live)s ^(page)s$ (fake) ^(date)s$ (bike)$ (bikes)$ (face)$ (like)$ (likes)$ ^(safe) (guide)$ (guides)$
      2: (online) (offline) (website) (homepage) (software) (hardware) (update) (download) (office) (service) (business)
      2: (airline) (lifestyle) (dealer) (leader) (reader) (release) (facebook) (deadline) (headline) (pipeline) (timeline)
      2: (feature) (guideline) (mainstream) (whiteboard) (firewall) (baseball) (livestream)
      3: (interface) (performance) (enterprise) (mountainbike)

      # be- and ge- keep their vowel from the stem's: beachten, geehrt, geimpft, beinhalten — but not in bei, Geist.
      1: ^b(e)a ^g(e)a ^b(e)o ^g(e)o ^b(e)ü ^g(e)ü ^b(e)ä ^g(e)ä ^b(e)ö ^g(e)ö ^b(e)ehr ^g(e)ehr ^b(e)end ^g(e)end
      1: ^b(e)eil ^g(e)eil ^b(e)ein ^g(e)ein ^b(e)eid ^b(e)erb ^b(e)erd ^b(e)eng ^g(e)eng ^g(e)ern ^b(e)inh ^b(e)irr ^g(e)irr
      1: ^g(e)erb ^g(e)imp ^g(e)inf ^b(e)urk ^b(e)urt ^b(e)unr ^b(e)ur ^g(e)ur ^g(e)üb ^unb(e)a ^ung(e)a ^unb(e)ei ^ung(e)ei
      1: ^r(e)inv ^r(e)int ^r(e)imp ^r(e)ink ^d(e)inst ^d(e)ins

      # Other seams: Museum, Jubiläum, Museen, Ideen, Ukraine, Kokain, Android, Protein, Heroin, Zoologie.
      1: (e)um$ (e)ums$ (e)us$ (ä)um$ us(e)en id(e)en all(e)en$ arm(e)en$ ^f(e)en z(o)olo ^k(o)op ^k(o)or ^mikr(o)o
      1: ukr(a)in ok(a)in ^k(o)in (o)id prot(e)in off(e)in r(o)in j(o)ach kn(i)en nn(a)iss ^(a)ida ^k(a)in ^isr(a)e ^mich(a)e
      1: kaff(e)in ^eg(o)is sch(e)en$ d(e)aus$ ath(e)en ath(e)is ^r(a)ini

      # Stressed i before a vowel stands alone: Maria, Biologie, Dialog, Patriot, Kategorien.
      1: var(ia)nt ar(i)a ^v(i)a ^b(i)o ^tr(i)o ^r(i)o$ d(i)al d(i)ag ^d(i)a ^d(i)ä th(i)as$ tt(i)as$ str(i)a$ dr(i)a$ dr(i)an
      1: h(i)era ^pr(i)or pr(i)at tr(i)ot tr(i)um
      1: og(i)en$ teg(i)en$ erg(i)en$ gor(i)en heor(i)en tter(i)en tas(i)en rat(i)en$ rap(i)en ler(i)en$ kolon(i)en armon(i)en
      1: x(i)en$ ^kop(i)en ^part(i)en str(i)en
      1: od(i)en$ ant(i)en$ mph(i)en$ path(i)en$ onom(i)en$ em(i)en$ ^(i)ra ^l(i)a ^br(i)a bl(i)o

      # Vowel letters of other spellings: Niveau, Coach, fuer, Soirée.
      1: (eau) (ieu) (oa)ch (oa)rd r(oa)d (ou)r f(ue)r ^(ue)b ch(ae)l ^g(oe)th d(ui)sb h(ea)d m(ai)n (ai)n$ ^fr(ai)s b(ea)u

      # Long vowels and diphthongs.
      1: (aa) (ee) (éé) (ée) (oo) (ie) (ei) (ai) (ey) (ay) (eu) (äu) (au) (oi) (oy) (ou)

      # i before another vowel is a glide: Nation, sozial, Studium, Region.
      1: (ia) (io) (iu) (iö) (iä) (ié)

      # Words that go their own way.
      =1: jean jeans george time date blue steve change source prince chrome states point great dance suite
      =1: bike been joe drive fake live rave price side page case base face made make love one like are have head
      =1: shame scene wave grace blake james charles jake mike luke kate pete spice nice rice vice wife line fine mine
      =1: size prime crime knives guys queue
      =2: ok science mountain captain domain again beauty balance avenue revue lewis apple little google twitter youtube joel
      =2: steven people reuss single cambridge greenpeace firefox resume seen knien iphone ipad coaching
      =2: louvre research trailer charlie michelle danielle catherine
      =3: ideal renaissance alois françois detroit adobe recherche ideale
      """,
    loans: englishLoans)
}
