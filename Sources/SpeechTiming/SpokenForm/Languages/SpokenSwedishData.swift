/// The tables of Swedish.
enum SpokenSwedishData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.space],
      signs: SignWords(
        by: "gånger", times: "gånger", equals: "är", and: "och", percent: CountedNoun("procent", nil),
        permille: CountedNoun("promille", nil), degree: CountedNoun("grad|grader"), decimal: "komma", point: "punkt",
        at: "snabel-a", slash: "snedstreck", dash: "bindestreck", underscore: "understreck", hashtag: "hashtagg",
        number: "nummer", paragraph: CountedNoun("paragraf|paragrafer"), to: "till", score: "", greater: "större än",
        less: "mindre än", extensionNumber: "anknytning"),
      letters: """
        A a B be C ce D de E e F eff G ge H hå I i J ji K kå L ell M em N en O o P pe Q ku R ärr S ess T te U u V \
        ve W dubbelve \
        X eks Y y Z säta Å å Ä ä Ö ö
        """,
      vowels: "AEIOUYÅÄÖ",
      months: """
        januari, jan = januari
        februari, feb, febr = februari
        mars, mar = mars
        april, apr = april
        maj = maj
        juni, jun = juni
        juli, jul = juli
        augusti, aug = augusti
        september, sep, sept = september
        oktober, okt = oktober
        november, nov = november
        december, dec = december
        """,
      rangeWords: "till",
      yearWords: "år året sedan i från till omkring cirka sommaren hösten våren vintern",
      morningMarks: "f.m., fm, f. m.", afternoonMarks: "e.m., em, e. m.",
      labels: "nummer del kapitel sida version fas nivå grupp artikel klass rum klockan kl.",
      phoneWords: "tel tel. telefon tfn tfn. ring mobil",
      masculineNouns: "dag dagar månad vecka timme minut sekund person krona meter gång sak film bok del fråga",
      neuterNouns: "år barn hus land procent kilo gram pund",
      metricPrefixes: """
        n = nano
        µ, μ = mikro
        m = milli
        c = centi
        d = deci
        h = hekto
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = meter
        g = gram : n
        l, L = liter
        s = sekund|sekunder
        V = volt
        W = watt
        A = ampere
        Hz = hertz
        Pa = pascal
        J = joule
        B = byte
        bit, b = bit|bitar
        Wh = wattimme|wattimmar
        Ω = ohm
        cal = kalori|kalorier
        """,
      units: """
        h, tim = timme|timmar
        min = minut|minuter
        sek = sekund|sekunder
        t = ton : n
        ha = hektar
        mil = mil
        mph = mile i timmen|miles i timmen
        km/h = kilometer i timmen
        °C = grad Celsius|grader Celsius
        °F = grad Fahrenheit|grader Fahrenheit
        ° = grad|grader
        dB = decibel
        hk = hästkraft|hästkrafter
        st = stycken
        """,
      unitsOnlyAttached: "a b in k",
      powers: .before(square: "kvadrat", cubic: "kubik"), per: "per",
      currencies: """
        kr, SEK, krona, kronor = krona|kronor / öre|öre : n
        €, EUR = euro / cent
        $, dollar = dollar / cent
        US$, USD, USD$ = amerikansk dollar|amerikanska dollar / cent
        £, GBP = pund : n / penny|pence
        ¥, JPY = yen
        ₩, KRW = won
        CHF = schweizisk franc|schweiziska franc / rappen
        NOK = norsk krona|norska kronor / öre|öre : n
        DKK = dansk krona|danska kronor / öre|öre : n
        ₽, RUB = rubel / kopek
        CNY, yuan = yuan
        PLN = zloty / grosz
        """,
      scales: """
        tusen = tusen
        miljon, miljoner, miljard, miljarder, biljon, biljoner = miljon|miljoner|miljard|miljarder|biljon|biljoner
        mn, mn., milj., mkr = miljon|miljoner
        md, mdr, mdr. = miljard|miljarder
        """,
      abbreviations: """
        t. ex., t.ex. = till exempel
        d. v. s., dvs. = det vill säga
        bl. a. = bland annat
        m. m. = med mera *
        m. fl. = med flera *
        o. s. v., osv. = och så vidare *
        etc. = et cetera *
        f. Kr. = före Kristus *
        e. Kr. = efter Kristus *
        f. d. = före detta
        s. k. = så kallad
        fr. o. m. = från och med
        t. o. m. = till och med
        p. g. a. = på grund av
        ca. = cirka
        kl. = klockan
        nr. = nummer
        tel. = telefon
        tfn. = telefon
        ev. = eventuellt
        resp. = respektive
        jfr. = jämför
        st. = stycken
        dr. = doktor
        prof. = professor
        kap. = kapitel
        vs. = versus
        """,
      wordAcronyms: "NATO SIDA UNESCO FIFA UEFA IKEA SAAB SIM PIN RAM ROM SÄPO COVID",
      spelledAcronyms: "USA EU FN AI SVT LO TCO SACO URL USB HTTP HTTPS",
      saidAcronyms: "OK = okej",
      romanLabels: "kapitel del akt fas typ artikel volym bok världskriget",
      rulers:
        """
        carl karl gustav gustaf oscar oskar erik johan fredrik ludvig henrik johannes paulus benedictus napoleon \
        georg vilhelm filip
        """,
      queens: "kristina elisabeth elizabeth margareta")
  }
}
