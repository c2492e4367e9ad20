/// The tables of Italian.
enum SpokenItalianData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space], readsPointAsTime: true,
      signs: SignWords(
        minus: "meno", plus: "più", by: "per", times: "per", equals: "uguale", and: "e",
        percent: CountedNoun("per cento", nil),
        permille: CountedNoun("per mille", nil), degree: CountedNoun("grado|gradi"), decimal: "virgola", point: "punto",
        at: "chiocciola", slash: "barra", dash: "trattino", underscore: "trattino basso", hashtag: "hashtag",
        number: "numero",
        paragraph: CountedNoun("paragrafo|paragrafi"), to: "a", score: "a", greater: "maggiore di", about: "circa",
        atLeast: "almeno", atMost: "al massimo", power: "alla", less: "minore di",
        extensionNumber: "interno"),
      letters: """
        A a B bi C ci D di E e F effe G gi H acca I i J i_lunga K cappa L elle M emme N enne O o P pi Q cu R erre \
        S esse T ti \
        U u V vu W doppia_vu X ics Y ipsilon Z zeta
        """,
      vowels: "AEIOUÀÈÉÌÒÙ",
      months: """
        gennaio, gen = gennaio
        febbraio, feb = febbraio
        marzo, mar = marzo
        aprile, apr = aprile
        maggio, mag = maggio
        giugno, giu = giugno
        luglio, lug = luglio
        agosto, ago = agosto
        settembre, set, sett = settembre
        ottobre, ott = ottobre
        novembre, nov = novembre
        dicembre, dic = dicembre
        """,
      rangeWords: "a",
      hourWords: "h",
      labels: "numero capitolo pagina parte volume fase tipo livello gruppo articolo piano sala stagione",
      phoneWords: "tel tel. telefono chiamate cellulare numero fax",
      masculineNouns: """
        anno mese giorno minuto secondo euro dollaro metro chilometro grado paese libro bambino uomo punto secolo
        """,
      feminineNouns: """
        settimana ora volta persona donna pagina libbra tonnellata casa cosa notte parte parola azienda stagione domanda
        """,
      metricPrefixes: """
        n = nano
        µ, μ = micro
        m = milli
        c = centi
        d = deci
        h = etto
        k = chilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metro|metri
        g = grammo|grammi
        l, L = litro|litri
        s = secondo|secondi
        V = volt
        W = watt
        A = ampere
        Hz = hertz
        Pa = pascal
        J = joule
        B = byte
        bit, b = bit
        Wh = wattora
        Ω = ohm
        cal = caloria|calorie : f
        """,
      units: """
        h = ora|ore : f
        min = minuto|minuti
        sec = secondo|secondi
        km/h = chilometro orario|chilometri orari
        m/s² = metro al secondo quadrato|metri al secondo quadrato
        m/s = metro al secondo|metri al secondo
        t = tonnellata|tonnellate : f
        ha = ettaro|ettari
        q = quintale|quintali
        ft = piede|piedi
        mi = miglio|miglia
        mph = miglio orario|miglia orarie
        lb = libbra|libbre : f
        oz = oncia|once : f
        °C = grado Celsius|gradi Celsius
        °F = grado Fahrenheit|gradi Fahrenheit
        ° = grado|gradi
        dB = decibel
        rpm = giro al minuto|giri al minuto
        px = pixel
        cv, CV = cavallo|cavalli
        """,
      unitsOnlyAttached: "a b in k q",
      powers: .after(square: CountedNoun("quadrato|quadrati"), cubic: CountedNoun("cubo|cubi")), per: "per",
      currencies: """
        €, EUR, euro = euro / centesimo|centesimi
        $, dollaro, dollari = dollaro|dollari / centesimo|centesimi
        US$, USD = dollaro statunitense|dollari statunitensi / centesimo|centesimi
        £, GBP, sterlina, sterline = sterlina|sterline : f / penny
        ¥, JPY = yen
        CHF = franco svizzero|franchi svizzeri / centesimo|centesimi
        ₽, RUB = rublo|rubli / copeca|copeche : m
        ₹, INR = rupia|rupie : f / paisa
        ₩, KRW = won
        PLN, zł = zloty / grosz
        CNY = yuan
        C$, CAD = dollaro canadese|dollari canadesi / centesimo|centesimi
        A$, AUD = dollaro australiano|dollari australiani / centesimo|centesimi
        SEK, NOK, DKK, CZK = corona|corone : f / centesimo|centesimi
        TRY, ₺ = lira turca|lire turche : f / kuruş
        HK$, HKD = dollaro di Hong Kong|dollari di Hong Kong / centesimo|centesimi
        MXN = peso messicano|pesos messicani / centavo
        ₪, ILS = shekel / agora
        ₴, UAH = grivnia|grivnie : f / copeca|copeche : m
        ฿, THB = baht / satang
        ₫, VND = dong
        HUF = fiorino ungherese|fiorini ungheresi / fillér
        ZAR = rand / centesimo|centesimi
        ₿, BTC = bitcoin
        R$, BRL = real / centavo
        """,
      scales: """
        mila = mila
        milione, milioni, miliardo, miliardi, bilione, bilioni = milione|milioni|miliardo|miliardi|bilione|bilioni
        mln, mln. = milione|milioni
        mld, mld. = miliardo|miliardi
        """,
      quintillion: "trilione|trilioni",
      abbreviations: """
        sig., Sig. = signor
        sig.ra, Sig.ra = signora
        sig.na, Sig.na = signorina
        sigg., Sigg. = signori
        dott., Dott. = dottor
        dott.ssa, Dott.ssa = dottoressa
        dr., Dr. = dottor
        prof., Prof. = professor
        prof.ssa, Prof.ssa = professoressa
        avv., Avv. = avvocato
        ing., Ing. = ingegner
        arch., Arch. = architetto
        on., On. = onorevole
        gen. = generale ^
        ecc. = eccetera *
        etc. = eccetera *
        es. = esempio
        p. es. = per esempio
        a. C. = avanti Cristo *
        d. C. = dopo Cristo *
        ca. = circa
        c.a. = corrente anno
        pag. = pagina #
        pagg. = pagine #
        cap. = capitolo #
        vol. = volume #
        art. = articolo #
        n. = numero #
        tel. = telefono
        cell. = cellulare
        v.le = viale
        p.za, p.zza = piazza
        c.so = corso
        s.p.a., S.p.A. = società per azioni *
        s.r.l., S.r.l. = società a responsabilità limitata *
        max. = massimo
        min. = minimo #
        vs. = versus
        """,
      shortForms: """
        Dr = dottor
        SpA = società per azioni
        """,
      wordAcronyms:
        """
        ONU AIDS NATO UNESCO FIFA UEFA FIAT ISTAT INPS ANSA RAI IVA ASL SIM PIN RAM ROM FIOM CONI ENI ENEL IMU TAR \
        TAV COVID UFO
        """,
      spelledAcronyms: "USA IA UE EU DVD CGIL CISL DNA PIL URL USB HTTP HTTPS OCSE",
      saidAcronyms: """
        OK = okay
        CEO = si i o
        IT = ai ti
        """,
      romanLabels: "capitolo tomo parte atto fase tipo guerra titolo articolo volume libro",
      rulers:
        """
        luigi carlo enrico filippo francesco napoleone giovanni paolo pio benedetto leone gregorio vittorio \
        umberto emanuele ferdinando amedeo cosimo lorenzo alfonso filiberto adriano federico guglielmo giorgio edoardo riccardo alessandro clemente sisto urbano bonifacio
        """,
      queens: "elisabetta caterina maria vittoria")
  }
}
