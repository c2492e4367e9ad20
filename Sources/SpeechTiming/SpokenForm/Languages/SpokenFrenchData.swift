/// The tables of French.
enum SpokenFrenchData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space], readsPointAsDate: true,
      signs: SignWords(
        minus: "moins", plus: "plus", by: "sur", times: "fois", equals: "égale", and: "et",
        percent: CountedNoun("pour cent", nil),
        permille: CountedNoun("pour mille", nil), degree: CountedNoun("degré|degrés"), decimal: "virgule",
        point: "point",
        at: "arobase", slash: "slash", dash: "tiret", underscore: "tiret bas", hashtag: "hashtag", number: "numéro",
        paragraph: CountedNoun("paragraphe|paragraphes"), to: "à", score: "à", greater: "supérieur à", about: "environ",
        atLeast: "au moins", atMost: "au plus", power: "puissance",
        less: "inférieur à",
        extensionNumber: "poste"),
      letters: """
        A a B bé C cé D dé E e F effe G gé H ache I i J ji K ka L elle M emme N enne O o P pé Q cu R erre S esse T \
        té U u V vé \
        W double_vé X ixe Y i_grec Z zède
        """,
      vowels: "AEIOUYÉÈ",
      months: """
        janvier, janv, jan = janvier
        février, fevrier, févr, fév = février
        mars = mars
        avril, avr = avril
        mai = mai
        juin = juin
        juillet, juil = juillet
        août, aout = août
        septembre, sept = septembre
        octobre, oct = octobre
        novembre, nov = novembre
        décembre, decembre, déc = décembre
        """,
      rangeWords: "à",
      hourWords: "h",
      labels: "numéro chapitre page partie tome phase type niveau groupe article étage salle saison",
      phoneWords: "tél tél. tel téléphone appelez numéro fax portable mobile",
      feminineNouns: """
        heure heures minute minutes seconde secondes semaine semaines année années fois personne personnes femme \
        femmes page \
        pages livre livres tonne tonnes chose choses nuit nuits partie parties saison saisons question questions \
        entreprise \
        entreprises maison maisons voiture voitures étoile étoiles
        """,
      metricPrefixes: """
        n = nano
        µ, μ = micro
        m = milli
        c = centi
        d = déci
        h = hecto
        k = kilo
        M = méga
        G = giga
        T = téra
        """,
      metricUnits: """
        m = mètre|mètres
        g = gramme|grammes
        l, L = litre|litres
        s = seconde|secondes : f
        V = volt|volts
        W = watt|watts
        A = ampère|ampères
        Hz = hertz
        Pa = pascal|pascals
        J = joule|joules
        o = octet|octets
        B = byte|bytes
        bit, b = bit|bits
        Wh = wattheure|wattheures
        Ω = ohm|ohms
        cal = calorie|calories : f
        """,
      units: """
        h = heure|heures : f
        min, mn = minute|minutes : f
        sec = seconde|secondes : f
        m/s² = mètre par seconde carrée|mètres par seconde carrée
        km/h = kilomètre heure|kilomètres heure
        t = tonne|tonnes : f
        ha = hectare|hectares
        ft = pied|pieds
        mi = mile|miles
        mph = mile à l'heure|miles à l'heure
        lb = livre|livres : f
        oz = once|onces : f
        °C = degré Celsius|degrés Celsius
        °F = degré Fahrenheit|degrés Fahrenheit
        ° = degré|degrés
        dB = décibel|décibels
        rpm, tr/min = tour par minute|tours par minute
        px = pixel|pixels
        ans = an|ans
        """,
      unitsOnlyAttached: "a b o in k",
      powers: .after(square: CountedNoun("carré|carrés"), cubic: CountedNoun("cube|cubes")), per: "par",
      currencies: """
        €, EUR, euro, euros = euro|euros / centime|centimes
        $, dollar, dollars = dollar|dollars / cent|cents
        US$, USD = dollar américain|dollars américains / cent|cents
        £, GBP = livre|livres : f / penny|pence
        ¥, JPY = yen|yens
        CHF = franc suisse|francs suisses / centime|centimes
        F, FRF = franc|francs / centime|centimes
        ₽, RUB = rouble|roubles / kopeck|kopecks
        ₹, INR = roupie|roupies : f / paisa|paisas
        ₩, KRW = won|wons
        PLN, zł = zloty|zlotys / grosz
        CNY = yuan|yuans
        C$, CAD = dollar canadien|dollars canadiens / cent|cents
        A$, AUD = dollar australien|dollars australiens / cent|cents
        SEK, NOK, DKK, CZK = couronne|couronnes : f / centime|centimes
        TRY, ₺ = livre turque|livres turques : f / kuruş
        HK$, HKD = dollar de Hong Kong|dollars de Hong Kong / cent|cents
        MXN = peso mexicain|pesos mexicains / centavo|centavos
        ₪, ILS = shekel|shekels / agora|agorot
        ₴, UAH = hryvnia|hryvnias : f / kopiyka|kopiykas
        ฿, THB = baht|bahts / satang|satangs
        ₫, VND = dong|dongs
        HUF = forint|forints / fillér
        ZAR = rand|rands / cent|cents
        ₿, BTC = bitcoin|bitcoins
        R$, BRL = réal|réals / centavo|centavos
        """,
      scales: """
        mille = mille
        million, millions, milliard, milliards, billion, billions = million|millions|milliard|milliards|billion|billions
        mio, mio. = million|millions
        mrd, mrd., md, mds = milliard|milliards
        k, $k = mille
        $m = million|millions
        """,
      quintillion: "trillion|trillions",
      abbreviations: """
        M. = Monsieur ^
        MM. = Messieurs ^
        Dr. = docteur
        Pr. = professeur
        Me. = Maître
        St. = Saint ^
        Ste. = Sainte ^
        etc. = et cetera *
        p. ex. = par exemple
        c.-à-d. = c'est-à-dire
        av. J.-C. = avant Jésus-Christ *
        apr. J.-C., ap. J.-C. = après Jésus-Christ *
        av. = avenue ^
        bd. = boulevard ^
        env. = environ
        éd. = édition
        tél. = téléphone
        vol. = volume #
        chap. = chapitre #
        art. = article #
        p., pp. = page #
        no. = numéro #
        max. = maximum
        min. = minimum #
        vs. = versus
        cf. = confer
        """,
      shortForms: """
        Mme, Mᵐᵉ = madame
        Mmes = mesdames
        Mlle, Mˡˡᵉ = mademoiselle
        Mlles = mesdemoiselles
        Dr, Dʳ = docteur
        Pr, Pʳ = professeur
        Mgr = monseigneur
        Cie = compagnie
        """,
      wordAcronyms:
        """
        OTAN ONU SIDA UNESCO FIFA UEFA SMIC ENA FNAC INSEE PACS PIN SIM RAM ROM OVNI VIP RIB ZAC ZEP DOM TOM CAF \
        COVID OPEP NASA
        """,
      spelledAcronyms: "USA IA UE EU SNCF RATP EDF GDF TGV ADN PIB TVA URL USB HTTP HTTPS OMS OCDE HLM UNHCR",
      saidAcronyms: """
        OK = okay
        CEO = si i o
        PDG = pé dé gé
        """,
      romanLabels: "chapitre tome partie acte phase type guerre titre article volume livre",
      rulers:
        """
        louis charles henri philippe françois napoléon jean paul pie benoît guillaume georges édouard richard léon \
        grégoire alexandre nicolas frédéric
        """,
      queens: "élisabeth elizabeth catherine")
  }
}
