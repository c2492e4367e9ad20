/// The tables of English.
enum SpokenEnglishData {
  static var data: LanguageData {
    LanguageData(
      decimalMark: UInt8(ascii: "."), groupMarks: .comma, dateOrder: .monthDayYear,
      signs: SignWords(
        by: "by", times: "times", equals: "equals", and: "and", percent: CountedNoun("percent"),
        permille: CountedNoun("per mille"),
        degree: CountedNoun("degree|degrees"), decimal: "point", point: "dot", at: "at", slash: "slash", dash: "dash",
        underscore: "underscore", hashtag: "hashtag", number: "number", paragraph: CountedNoun("section|sections"),
        to: "to",
        score: "to", greater: "greater than", about: "about", atLeast: "at least",
        atMost: "at most", power: "to the power of", less: "less than", extensionNumber: "extension"),
      letters:
        "A A B B C C D D E E F F G G H H I I J J K K L L M M N N O O P P Q Q R R S S T T U U V V W W X X Y Y Z Z",
      vowels: "AEIOUY",
      months: """
        january, jan = January
        february, feb, febr = February
        march, mar = March
        april, apr = April
        may = May
        june, jun = June
        july, jul = July
        august, aug = August
        september, sep, sept = September
        october, oct = October
        november, nov = November
        december, dec = December
        """,
      weekdays: "monday = Monday",
      rangeWords: "to",
      yearWords: """
        in since of by until till from to year years during before after around circa early late mid spring summer \
        fall autumn \
        winter © between and through
        """,
      labels:
        """
        number part chapter page version phase stage episode season article level group volume section room gate \
        step
        """,
      phoneWords: "tel tel. phone telephone call number fax hotline dial",
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
        m = meter|meters
        g = gram|grams
        l, L = liter|liters
        s = second|seconds
        V = volt|volts
        W = watt|watts
        A = amp|amps
        Hz = hertz
        Pa = pascal|pascals
        J = joule|joules
        B = byte|bytes
        bit = bit|bits
        Wh = watt hour|watt hours
        Ah = amp hour|amp hours
        Ω = ohm|ohms
        F = farad|farads
        cal = calorie|calories
        eV = electron volt|electron volts
        bar = bar|bars
        mol = mole|moles
        """,
      units: """
        h, hr, hrs = hour|hours
        min, mins = minute|minutes
        sec, secs = second|seconds
        mo = month|months
        wk = week|weeks
        yr, yrs = year|years
        t = ton|tons
        ha = hectare|hectares
        kg, kgs = kilogram|kilograms
        ft = foot|feet
        in = inch|inches
        yd, yds = yard|yards
        mi = mile|miles
        mph = mile per hour|miles per hour
        kph, kmh = kilometer per hour|kilometers per hour
        lb, lbs = pound|pounds
        oz = ounce|ounces
        gal = gallon|gallons
        pt = pint|pints
        m/s² = meter per second squared|meters per second squared
        °C = degree Celsius|degrees Celsius
        °F = degree Fahrenheit|degrees Fahrenheit
        K = kelvin
        ° = degree|degrees
        hp = horsepower
        dB = decibel|decibels
        cc = C C
        psi = P S I
        rpm = R P M
        bpm = beat per minute|beats per minute
        fps = frame per second|frames per second
        kcal = kilocalorie|kilocalories
        kbps = kilobit per second|kilobits per second
        mbps, Mbps = megabit per second|megabits per second
        gbps, Gbps = gigabit per second|gigabits per second
        px = pixel|pixels
        """,
      unitsOnlyAttached: "in a b k j f t mi pt w bar mo A B C F J K N T W", unitsOnlyApart: "K F J N B",
      powers: .before(square: "square ", cubic: "cubic "), per: "per",
      currencies: """
        $, USD = dollar|dollars / cent|cents
        US$ = U S dollar|U S dollars / cent|cents
        €, EUR, euro, euros = euro|euros / cent|cents
        £, GBP = pound|pounds / penny|pence
        ¥, JPY = yen
        CHF = Swiss franc|Swiss francs / centime|centimes
        ₽, RUB = ruble|rubles / kopeck|kopecks
        ₹, INR, Rs = rupee|rupees / paisa|paise
        ₩, KRW = won
        ₺ = lira|lira / kurus
        ₴, UAH = hryvnia / kopiyka
        PLN, zł = zloty|zlotys / grosz
        CNY, RMB = yuan
        SEK, NOK, DKK = krone|kroner / øre
        C$, CAD = Canadian dollar|Canadian dollars / cent|cents
        A$, AUD = Australian dollar|Australian dollars / cent|cents
        HK$, HKD = Hong Kong dollar|Hong Kong dollars / cent|cents
        R$, BRL = real|reais / centavo|centavos
        NZ$, NZD = New Zealand dollar|New Zealand dollars / cent|cents
        S$, SGD = Singapore dollar|Singapore dollars / cent|cents
        MXN = Mexican peso|Mexican pesos / centavo|centavos
        ₱, PHP = Philippine peso|Philippine pesos / centavo|centavos
        ₪, ILS = shekel|shekels / agora|agorot
        ฿, THB = baht / satang
        ₫, VND = dong
        HUF = forint|forints / fillér
        CZK, Kč = koruna|korunas / heller|hellers
        ZAR = rand / cent|cents
        ₿, BTC = bitcoin|bitcoins
        ¢ = cent|cents
        """,
      scales: """
        thousand, million, billion, trillion, quadrillion = thousand|million|billion|trillion|quadrillion
        k, $k = thousand
        mn, mln, $m, $mm = million
        bn, bln, $b = billion
        tn, trn, $t = trillion
        """,
      quintillion: "quintillion",
      abbreviations: abbreviations,
      shortForms: """
        Mr = Mister
        Mrs = Missus
        Ms = Miz
        Dr = Doctor
        Prof = Professor
        PhD = P H D
        """,
      wordAcronyms:
        "UNESCO UNICEF OPEC FIFA UEFA IKEA PISA AIDS SIM PIN RAM ROM GIF ZIP LAN SWAT COVID SARS NASA NATO LIDAR RADAR SCUBA POTUS SCOTUS",
      spelledAcronyms: """
        NAACP OECD USAF UCLA AOL ESPN UNHCR AARP HTTP HTTPS LGBTQ LGBTQIA USA NCAA USDA USB URL EU UN IOU IMDB IOS TV
        """,
      saidAcronyms: """
        IEEE = I triple E
        OK = okay
        iOS = i O S
        4K = four K
        8K = eight K
        """,
      romanLabels: """
        part chapter volume book act scene article section phase stage class type group war title appendix bowl
        """,
      rulers: rulers)
  }

  static let abbreviations = """
    e.g. = for example
    i.e. = that is
    etc. = et cetera *
    vs. = versus
    a.k.a. = also known as
    approx. = approximately
    appt. = appointment
    dept. = department
    est. = established
    esp. = especially
    incl. = including
    max. = maximum
    misc. = miscellaneous
    Mr. = Mister
    Mrs. = Missus
    Ms. = Miz
    Dr., dr. = Doctor
    Prof. = Professor
    Rev. = Reverend
    Hon. = Honorable
    Gov. = Governor
    Sen. = Senator
    Rep. = Representative
    Gen. = General
    Col. = Colonel
    Lt. = Lieutenant
    Sgt. = Sergeant
    Capt. = Captain
    Pres. = President
    Jr. = Junior *
    Sr. = Senior *
    Ph.D. = P H D *
    M.Sc. = M S C *
    Inc. = Incorporated *
    Ltd. = Limited *
    Corp. = Corporation *
    Co. = Company *
    Bros. = Brothers *
    No., Nos. = number #
    p., pp. = page #
    vol. = volume #
    fig. = figure #
    ch. = chapter #
    sec. = section #
    ext. = extension #
    St. = Saint ^
    St. = Street * <
    Mt. = Mount ^
    Ft. = Fort ^
    Ave. = Avenue *
    Blvd. = Boulevard *
    Rd. = Road *
    Hwy. = Highway
    Jan. = January #
    Feb. = February #
    Mar. = March #
    Apr. = April #
    Jun. = June #
    Jul. = July #
    Aug. = August #
    Sep., Sept. = September #
    Oct. = October #
    Nov. = November #
    Dec. = December #
    """

  static let rulers = """
    henry edward george james charles richard william john louis philip napoleon paul pius benedict leo gregory \
    clement \
    innocent alexander nicholas peter francis frederick ferdinand elizabeth mary catherine victoria anne margaret \
    carl gustav \
    rameses ramesses ludwig wilhelm friedrich otto
    """
}
