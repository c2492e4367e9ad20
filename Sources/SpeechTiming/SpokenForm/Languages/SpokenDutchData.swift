/// The tables of Dutch.
enum SpokenDutchData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space],
      signs: SignWords(
        minus: "min", by: "bij", times: "keer", equals: "is", and: "en", percent: CountedNoun("procent", nil),
        permille: CountedNoun("promille", nil), degree: CountedNoun("graad|graden"), decimal: "komma", point: "punt",
        at: "apenstaartje", slash: "schuine streep", dash: "streepje", underscore: "liggend streepje",
        hashtag: "hashtag",
        number: "nummer", paragraph: CountedNoun("paragraaf|paragrafen"), to: "tot", score: "tegen",
        greater: "groter dan",
        less: "kleiner dan", extensionNumber: "toestel"),
      letters: """
        A a B bee C cee D dee E ee F ef G gee H haa I ie J jee K kaa L el M em N en O oo P pee Q kuu R er S es T \
        tee U uu V vee \
        W wee X iks Y ij Z zet
        """,
      vowels: "AEIOUY",
      months: """
        januari, jan = januari
        februari, feb, febr = februari
        maart, mrt = maart
        april, apr = april
        mei = mei
        juni, jun = juni
        juli, jul = juli
        augustus, aug = augustus
        september, sep, sept = september
        oktober, okt = oktober
        november, nov = november
        december, dec = december
        """,
      rangeWords: "tot",
      yearWords:
        """
        jaar jaren in sinds van tot vanaf om zomer winter herfst lente voorjaar najaar begin eind ongeveer circa \
        tussen
        """,
      hourWords: "uur",
      labels: "nummer deel hoofdstuk pagina versie fase niveau groep artikel klas kamer seizoen aflevering",
      phoneWords: "tel tel. telefoon telefoonnummer bel mobiel",
      masculineNouns: """
        dag maand week uur minuut seconde persoon euro dollar meter kilometer keer jaar kind huis land kilo pond \
        boek deel
        """,
      metricPrefixes: """
        n = nano
        µ, μ = micro
        m = milli
        c = centi
        d = deci
        h = hecto
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = meter
        g = gram
        l, L = liter
        s = seconde|seconden
        V = volt
        W = watt
        A = ampère
        Hz = hertz
        Pa = pascal
        J = joule
        B = byte|bytes
        bit, b = bit|bits
        Wh = wattuur
        Ω = ohm
        cal = calorie|calorieën
        """,
      units: """
        u, h = uur
        min = minuut|minuten
        sec = seconde|seconden
        t = ton
        ha = hectare
        mi = mijl
        mph = mijl per uur
        °C = graad Celsius|graden Celsius
        °F = graad Fahrenheit|graden Fahrenheit
        ° = graad|graden
        dB = decibel
        pk = paardenkracht
        """,
      unitsOnlyAttached: "a b in k u",
      powers: .before(square: "vierkante ", cubic: "kubieke "), per: "per",
      currencies: """
        €, EUR, euro = euro / cent
        $, US$, USD, dollar = dollar / cent
        £, GBP = pond / penny|pence
        ¥, JPY = yen
        CHF = Zwitserse frank / rappen
        ₩, KRW = won
        ₽, RUB = roebel / kopeke
        CNY = yuan
        SEK, NOK, DKK = kroon|kronen / öre
        PLN = zloty / grosz
        """,
      scales: """
        duizend = duizend
        miljoen, miljard, biljoen = miljoen
        mln, mln. = miljoen
        mld, mld. = miljard
        """,
      abbreviations: """
        bijv., bv. = bijvoorbeeld
        d. w. z. = dat wil zeggen
        o. a. = onder andere
        m. a. w. = met andere woorden
        t. o. v. = ten opzichte van
        a. u. b. = alstublieft *
        i. p. v. = in plaats van
        m. b. t. = met betrekking tot
        n. a. v. = naar aanleiding van
        t. a. v. = ten aanzien van
        v. Chr. = voor Christus *
        n. Chr. = na Christus *
        enz. = enzovoort *
        etc. = et cetera *
        ca. = circa
        incl. = inclusief
        excl. = exclusief
        max. = maximaal
        min. = minimaal #
        nr. = nummer
        blz. = bladzijde
        tel. = telefoon
        dhr. = de heer
        mevr., mw. = mevrouw
        dr. = dokter
        drs. = doctorandus
        mr. = meester
        ir. = ingenieur
        ing. = ingenieur
        prof. = professor
        St. = Sint ^
        vs. = versus
        """,
      wordAcronyms: "NAVO UNESCO AIDS FIFA UEFA SIM PIN RAM ROM COVID HAVO NOS NASA",
      spelledAcronyms: "USA EU VN VS AI ANWB AIVD VVD PVV CDA URL USB HTTP HTTPS",
      saidAcronyms: "OK = oké",
      romanLabels: "hoofdstuk deel akte fase type artikel boek wereldoorlog",
      rulers:
        """
        willem lodewijk karel hendrik filips frederik leopold boudewijn albert johannes paulus benedictus napoleon \
        george
        """,
      queens: "elizabeth beatrix wilhelmina juliana catharina")
  }
}
