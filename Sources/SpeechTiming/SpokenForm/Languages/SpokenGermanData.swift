/// The tables of German.
enum SpokenGermanData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space, .apostrophe], readsPointAsDate: true,
      signs: SignWords(
        by: "mal", times: "mal", equals: "gleich", and: "und", percent: CountedNoun("Prozent", .neuter),
        permille: CountedNoun("Promille", .neuter), degree: CountedNoun("Grad"), decimal: "Komma", point: "Punkt",
        at: "at",
        slash: "Schrägstrich", dash: "Minus", underscore: "Unterstrich", number: "Nummer",
        paragraph: CountedNoun("Paragraf|Paragrafen"), to: "bis", score: "zu", greater: "größer als", about: "ungefähr",
        atLeast: "mindestens",
        atMost: "höchstens", power: "hoch",
        less: "kleiner als",
        extensionNumber: "Durchwahl"),
      letters: """
        A A B Be C Ce D De E E F Ef G Ge H Ha I I J Jot K Ka L El M Em N En O O P Pe Q Ku R Er S Es T Te U U V Vau \
        W We X Ix \
        Y Ypsilon Z Zett Ä Ä Ö Ö Ü Ü ß Eszett
        """,
      months: """
        januar, jänner, jan = Januar
        februar, feber, feb, febr = Februar
        märz, mär, mrz = März
        april, apr = April
        mai = Mai
        juni, jun, juno = Juni
        juli, jul = Juli
        august, aug = August
        september, sep, sept = September
        oktober, okt = Oktober
        november, nov = November
        dezember, dez = Dezember
        """,
      weekdays: """
        montag, mo. = Montag
        dienstag, di. = Dienstag
        mittwoch, mi. = Mittwoch
        donnerstag, do. = Donnerstag
        freitag, fr. = Freitag
        samstag, sonnabend, sa. = Samstag
        sonntag, so. = Sonntag
        """,
      rangeWords: "bis",
      yearWords: """
        jahr jahre jahres jahren in seit von bis ab um anno ende anfang mitte sommer herbst winter frühling \
        frühjahr baujahr \
        jahrgang geboren © etwa circa ca. zwischen vor nach
        """,
      hourWords: "uhr, h",
      labels: """
        nummer nr. teil kapitel kap. abs. abschn. ziff. abb. tab. s. art. § seite platz folge version phase stufe liga staffel episode artikel punkt typ level \
        gruppe formel \
        saison band gleis linie zimmer raum paragraf bundesliga schritt klasse tag variante runde block abschnitt absatz
        """,
      phoneWords: "tel tel. telefon telefonnummer rufnummer notruf hotline durchwahl fax anruf mobil handynummer",
      masculineNouns: """
        tag monat euro dollar cent franken meter kilometer zentimeter millimeter punkt grad mensch mann teilnehmer \
        zuschauer \
        hörer gast band teil satz schritt platz sieg treffer fall kilo stock preis artikel abschnitt akt weltkrieg \
        geburtstag \
        spieltag advent titel ort gang absatz versuch rang stern liter tropfen zoll fuß
        """,
      feminineNouns: """
        zeit chance sitzung kraft reise nummer mannschaft dekade tür straße sendung woche stunde minute sekunde million milliarde billion billiarde person frau folge episode staffel klasse \
        runde etage \
        liga bundesliga auflage ausgabe version generation reihe stelle seite stufe phase frage tonne meile woche \
        idee sache \
        nacht hälfte ära bank stadt hand
        """,
      neuterNouns: """
        jahr kind mal prozent gramm kilogramm pfund tor kapitel jahrhundert jahrtausend jahrzehnt quartal semester \
        album buch \
        spiel bild modell megabyte gigabyte terabyte viertel drittel wochenende haus wort beispiel unternehmen \
        team byte bit \
        stück ding thema glas bier halbjahr geschlecht lebensjahr schuljahr tier jh jhd \
        jhdt rad ziel
        """,
      metricPrefixes: """
        n = Nano
        µ, μ = Mikro
        m = Milli
        c = Zenti
        d = Dezi
        h = Hekto
        k = Kilo
        M = Mega
        G = Giga
        T = Tera
        """,
      metricUnits: """
        m = Meter
        g = Gramm : n
        l, L = Liter
        s = Sekunde|Sekunden : f
        V = Volt : n
        W = Watt : n
        A = Ampere : n
        Hz = Hertz : n
        Pa = Pascal : n
        J = Joule : n
        B, Byte = Byte : n
        bit, Bit = Bit : n
        Wh = Wattstunde|Wattstunden : f
        Ah = Amperestunde|Amperestunden : f
        Ω = Ohm : n
        F = Farad : n
        N = Newton : n
        cal = Kalorie|Kalorien : f
        eV = Elektronenvolt : n
        bar = Bar : n
        mol = Mol : n
        """,
      units: """
        h, Std., Std = Stunde|Stunden : f
        min, Min., Min = Minute|Minuten : f
        sec, sek, Sek., Sek = Sekunde|Sekunden : f
        qm, m^2 = Quadratmeter
        cbm, m^3 = Kubikmeter
        qkm = Quadratkilometer
        m/s² = Meter pro Quadratsekunde
        MP = Megapixel
        kn = Knoten
        bpm = Schlag pro Minute|Schläge pro Minute
        mmHg = Millimeter Quecksilbersäule
        km/h, kmh = Kilometer pro Stunde|Kilometer pro Stunde
        Mo. = Monat|Monate
        t = Tonne|Tonnen : f
        kt = Kilotonne|Kilotonnen : f
        ha = Hektar
        kg = Kilogramm : n
        ft = Fuß
        in = Zoll
        yd = Yard : n
        mi = Meile|Meilen : f
        mph = Meile pro Stunde|Meilen pro Stunde : f
        lb, lbs = Pfund : n
        oz = Unze|Unzen : f
        °C = Grad Celsius
        °F = Grad Fahrenheit
        K = Kelvin : n
        ° = Grad
        PS = Pe Es : -
        dB = Dezibel : n
        hPa = Hektopascal : n
        kcal = Kilokalorie|Kilokalorien : f
        kbit/s, kbps = Kilobit pro Sekunde : n
        Mbit/s, Mbps, mbps = Megabit pro Sekunde : n
        Gbit/s, Gbps = Gigabit pro Sekunde : n
        MB/s = Megabyte pro Sekunde : n
        fps = Bilder pro Sekunde : n
        rpm, U/min = Umdrehung pro Minute|Umdrehungen pro Minute : f
        px = Pixel : n
        Mio = Million|Millionen : f
        """,
      unitsOnlyAttached: "in a b k",
      powers: .before(square: "Quadrat", cubic: "Kubik"), per: "pro",
      currencies: """
        €, EUR, Euro, Euros = Euro / Cent
        $, US$, USD, Dollar = Dollar / Cent
        £, GBP, Pfund = Pfund : n / Penny|Pence
        ¥, JPY, Yen = Yen
        CHF, SFr., Fr., Franken = Franken / Rappen
        ₽, RUB = Rubel / Kopeke|Kopeken : f
        ₹, INR = Rupie|Rupien : f / Paisa
        ₩, KRW = Won
        ₺, TRY = Lira : f / Kuruş
        ₴, UAH = Hrywnja : f / Kopijka : f
        zł, PLN = Złoty / Grosz
        CNY, RMB = Yuan
        SEK, NOK, DKK = Krone|Kronen : f / Öre
        CZK, Kč = tschechische Krone|tschechische Kronen : f / Heller
        C$, CAD = kanadischer Dollar|kanadische Dollar / Cent
        A$, AUD = australischer Dollar|australische Dollar / Cent
        R$, BRL = Real / Centavo|Centavos
        NZ$, NZD = neuseeländischer Dollar|neuseeländische Dollar / Cent
        HK$, HKD = Hongkong-Dollar / Cent
        S$, SGD = Singapur-Dollar / Cent
        MXN = mexikanischer Peso|mexikanische Pesos / Centavo|Centavos
        ₱, PHP = philippinischer Peso|philippinische Pesos / Centavo|Centavos
        ₪, ILS = Schekel / Agora|Agorot : f
        ฿, THB = Baht / Satang
        ₫, VND = Dong
        HUF = Forint / Fillér
        RON = Leu|Lei / Ban|Bani
        BGN = Lew|Lewa / Stotinka|Stotinki : f
        ZAR = Rand / Cent
        ISK = isländische Krone|isländische Kronen : f
        ₿, BTC = Bitcoin|Bitcoin
        ct, Ct, Cent = Cent
        """,
      scales: """
        tausend, tsd., tsd = tausend|tausend : n
        million, millionen = Million|Millionen : f
        mio., mio = Million|Millionen : f
        milliarde, milliarden = Milliarde|Milliarden : f
        mrd., mrd, md. = Milliarde|Milliarden : f
        billion, billionen = Billion|Billionen : f
        bio., bio = Billion|Billionen : f
        billiarde, billiarden = Billiarde|Billiarden : f
        trillion, trillionen = Trillion|Trillionen : f
        """,
      quintillion: "Trillion|Trillionen : f",
      abbreviations: abbreviations,
      shortForms: """
        GmbH = Ge Em Be Ha
        Mio = Millionen
        Mrd = Milliarden
        Nr = Nummer
        Dr = Doktor
        BAföG = Bafög
        VfB = Vau Ef Be
        VfL = Vau Ef El
        StGB = Es Te Ge Be
        KfW = Ka Ef We
        vs = versus
        """,
      wordAcronyms:
        """
        UNO AIDS TÜV SIM PIN RAM ROM DAX ZIP GIF UFO GAU APP COVID SARS IKEA LIDL ALDI NATO OPEC PISA BAMF WLAN \
        LAN OPEL FIFA UEFA
        """,
      spelledAcronyms: """
        ADAC BASF DSGVO OECD OSZE UNHCR EZB AOK IHK ARD ZDF BAMS NSDAP USA API IAA IFA LGBTQ LGBTQI AGB EDV EKD \
        BUND VWL BWL \
        KI PC EU UN USB URL UKW AKW FAQ CIO HTML HTTP HTTPS XML PDF
        """,
      saidAcronyms: """
        CEO = Si I Oh
        CEOs = Si I Ohs
        CTO = Si Ti Oh
        CFO = Si Ef Oh
        COO = Si Oh Oh
        CIA = Si Ai Ei
        FBI = Ef Bi Ai
        BBC = Bi Bi Si
        CNN = Si En En
        NBA = En Bi Ei
        IT = Ei Ti
        DJ = Di Dschei
        DJs = Di Dscheis
        UK = Ju Kei
        AI = Ei Ai
        UX = Ju Ix
        UI = Ju Ai
        HR = Eitsch Ar
        R&B = Ar en Bi
        Q&A = Kju en Ei
        iOS = Ei O Es
        WLAN = We Lan
        OK = okay
        LOL = lol
        JPEG = Jot Peg
        iPad = Ei Päd
        PhD = Pi Eitsch Di
        B2B = Bi tu Bi
        B2C = Bi tu Si
        P2P = Pi tu Pi
        """,
      romanLabels: """
        teil kapitel band buch akt szene artikel absatz abschnitt phase stufe klasse typ gruppe block weltkrieg \
        nummer teils \
        bundesliga liga folge version
        """,
      rulers: rulers, queens: queens)
  }

  static let abbreviations = """
    z. B. = zum Beispiel
    d. h. = das heißt
    d. i. = das ist
    u. a. = unter anderem *
    u. Ä., u. ä. = und Ähnliches *
    o. Ä., o. ä. = oder Ähnliches *
    i. d. R. = in der Regel
    i. e. = id est
    u. U. = unter Umständen
    u. v. m. = und vieles mehr *
    v. a. = vor allem
    v. Chr. = vor Christus *
    n. Chr. = nach Christus *
    o. g. = oben genannt
    s. o. = siehe oben *
    s. u. = siehe unten *
    z. T. = zum Teil
    n. V. = nach Verlängerung *
    i. E. = im Elfmeterschießen *
    h. c. = honoris causa
    ff. = folgende *
    Hausnr. = Hausnummer
    z. Z., z. Zt. = zur Zeit
    i. A. = im Auftrag
    i. V. = in Vertretung
    i. S. v. = im Sinne von
    m. E. = meines Erachtens
    a. D. = außer Dienst *
    e. V. = eingetragener Verein *
    p. a. = pro Jahr *
    a. M. = am Main *
    St. = Sankt ^
    usw. = und so weiter *
    usf. = und so fort *
    etc. = et cetera *
    bzw. = beziehungsweise
    bspw. = beispielsweise
    ca. = circa
    evtl. = eventuell
    ggf. = gegebenenfalls
    inkl. = inklusive
    exkl. = exklusive
    zzgl. = zuzüglich
    abzgl. = abzüglich
    insb. = insbesondere
    sog. = sogenannte
    vgl. = vergleiche
    vllt. = vielleicht
    jmd. = jemand
    allg. = allgemein
    max. = maximal
    min. = minimal #
    mind. = mindestens
    gem. = gemäß
    lt. = laut
    geb. = geboren
    gest. = gestorben
    verh. = verheiratet
    Dr. = Doktor
    Dres. = Doktores
    Prof. = Professor
    Dipl. = Diplom
    Ing. = Ingenieur
    Hr. = Herr
    Hrn. = Herrn
    Fr. = Frau ^
    Frl. = Fräulein
    Mr. = Mister
    Mrs. = Misses
    Ms. = Miss
    Jr., jr. = junior
    Sr. = senior
    Nr. = Nummer
    Nrn. = Nummern
    No. = Nummer #
    u. = und #
    zw. = zwischen #
    Tel. = Telefon
    Str. = Straße *
    Co. = Co *
    Inc. = Incorporated *
    Ltd. = Limited *
    Abs. = Absatz #
    S. = Seite #
    Art. = Artikel #
    Abb. = Abbildung #
    Bd. = Band #
    Kap. = Kapitel #
    Tab. = Tabelle #
    Ziff. = Ziffer #
    Aufl. = Auflage *
    Hrsg. = Herausgeber
    Anm. = Anmerkung
    Mio. = Millionen
    Mrd. = Milliarden
    Bio. = Billionen
    Tsd. = tausend
    Std. = Stunden *
    k. o. = ka o
    o. k. = okay
    Mo. = Montag @
    Di. = Dienstag @
    Mi. = Mittwoch @
    Do. = Donnerstag @
    Fr. = Freitag @
    Sa. = Samstag @
    So. = Sonntag @
    Min. = Minuten *
    Sek. = Sekunden *
    Jh., Jhd., Jhdt. = Jahrhundert *
    vs. = versus
    Jan. = Januar #
    Feb. = Februar #
    Mär. = März #
    Apr. = April #
    Aug. = August #
    Sep., Sept. = September #
    Okt. = Oktober #
    Nov. = November #
    Dez. = Dezember #
    """
}
