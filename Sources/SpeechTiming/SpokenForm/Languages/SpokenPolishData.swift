/// The tables of Polish.
///
/// Nouns have four forms: after 1, after 2–4, after 5 and more, after decimals.
enum SpokenPolishData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.space],
      signs: SignWords(
        by: "na", times: "razy", equals: "równa się", and: "i",
        percent: CountedNoun("procent|procent|procent|procenta"),
        permille: CountedNoun("promil|promile|promili|promila"), degree: CountedNoun("stopień|stopnie|stopni|stopnia"),
        decimal: "przecinek", point: "kropka", at: "małpa", slash: "ukośnik", dash: "myślnik",
        underscore: "podkreślnik",
        hashtag: "hasztag", number: "numer", paragraph: CountedNoun("paragraf|paragrafy"), to: "do", score: "do",
        greater: "więcej niż", less: "mniej niż", extensionNumber: "wewnętrzny"),
      letters: """
        A a Ą ą B be C ce Ć cie D de E e Ę ę F ef G gie H ha I i J jot K ka L el Ł eł M em N en Ń eń O o Ó ó P pe \
        Q ku R er S es \
        Ś eś T te U u V fau W wu X iks Y igrek Z zet Ż żet Ź ziet
        """,
      vowels: "AEIOUYĄĘÓ",
      months: """
        stycznia, styczeń, sty = stycznia
        lutego, luty, lut = lutego
        marca, marzec, mar = marca
        kwietnia, kwiecień, kwi = kwietnia
        maja, maj = maja
        czerwca, czerwiec, cze = czerwca
        lipca, lipiec, lip = lipca
        sierpnia, sierpień, sie = sierpnia
        września, wrzesień, wrz = września
        października, październik, paź = października
        listopada, listopad, lis = listopada
        grudnia, grudzień, gru = grudnia
        """,
      rangeWords: "do", yearWords: "roku rok", hourWords: "godz., godz",
      labels: "numer rozdział część tom strona wersja etap",
      phoneWords: "tel tel. telefon zadzwoń",
      feminineNouns: """
        minuta minuty minut sekunda sekundy sekund godzina godziny godzin osoba osoby kobieta kobiety strona \
        strony tona tony \
        książka książki rzecz rzeczy część części firma firmy
        """,
      neuterNouns: "euro dziecko miasto słowo okno miejsce",
      metricPrefixes: """
        n = nano
        µ, μ = mikro
        m = mili
        c = centy
        d = decy
        h = hekto
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metr|metry|metrów|metra
        g = gram|gramy|gramów|grama
        l, L = litr|litry|litrów|litra
        s = sekunda|sekundy|sekund|sekundy : f
        V = wolt|wolty|woltów|wolta
        W = wat|waty|watów|wata
        A = amper|ampery|amperów|ampera
        Hz = herc|herce|herców|herca
        B = bajt|bajty|bajtów|bajta
        bit, b = bit|bity|bitów|bita
        Wh = watogodzina|watogodziny|watogodzin|watogodziny : f
        cal = kaloria|kalorie|kalorii|kalorii : f
        """,
      units: """
        h, godz., godz = godzina|godziny|godzin|godziny : f
        min, min. = minuta|minuty|minut|minuty : f
        t = tona|tony|ton|tony : f
        ha = hektar|hektary|hektarów|hektara
        km/h = kilometr na godzinę|kilometry na godzinę|kilometrów na godzinę|kilometra na godzinę
        m/s = metr na sekundę|metry na sekundę|metrów na sekundę|metra na sekundę
        °C = stopień Celsjusza|stopnie Celsjusza|stopni Celsjusza|stopnia Celsjusza
        ° = stopień|stopnie|stopni|stopnia
        szt., szt = sztuka|sztuki|sztuk|sztuki : f
        """,
      unitsOnlyAttached: "a b k w",
      powers: .after(
        square: CountedNoun("kwadratowy|kwadratowe|kwadratowych|kwadratowego"),
        cubic: CountedNoun("sześcienny|sześcienne|sześciennych|sześciennego")), per: "na",
      currencies: """
        zł, PLN = złoty|złote|złotych|złotego / grosz|grosze|groszy|grosza
        €, EUR, euro = euro : n / cent|centy|centów|centa
        $, US$, USD = dolar|dolary|dolarów|dolara / cent|centy|centów|centa
        £, GBP = funt|funty|funtów|funta / pens|pensy|pensów|pensa
        CHF = frank|franki|franków|franka / rapp|rappy|rappów|rappa
        ¥, JPY = jen|jeny|jenów|jena
        """,
      scales: """
        tysiąc, tysiące, tysięcy, milion, miliony, milionów, miliard, miliardy, miliardów = \
        tysiąc|tysiące|tysięcy|milion|miliony|milionów|miliard|miliardy|miliardów
        tys., tys = tysiąc|tysiące|tysięcy|tysiąca
        mln, mln. = milion|miliony|milionów|miliona
        mld, mld. = miliard|miliardy|miliardów|miliarda
        """,
      abbreviations: """
        np. = na przykład
        m. in. = między innymi
        tj. = to jest
        tzn. = to znaczy
        tzw. = tak zwany
        itd. = i tak dalej *
        itp. = i tym podobne *
        m. st. = miasto stołeczne
        n. e. = naszej ery *
        p. n. e. = przed naszą erą *
        r. = roku *
        w. = wiek #
        ok. = około
        ul. = ulica
        al. = aleja
        pl. = plac
        św. = święty
        prof. = profesor
        inż. = inżynier
        mgr. = magister
        dr. = doktor
        godz. = godzina
        nr. = numer
        tel. = telefon
        str. = strona
        pt. = pod tytułem
        wg. = według
        tys. = tysięcy
        """,
      wordAcronyms: "NATO UNESCO AIDS FIFA UEFA PIT VAT SIM PIN ONZ PAN ORLEN ZUS",
      spelledAcronyms: "USA UE AI TVN TVP PKB USB URL HTTP",
      saidAcronyms: """
        ONZ = o en zet
        VAT = wat
        """,
      romanLabels: "rozdział część tom akt faza typ artykuł",
      rulers:
        """
        zygmunt kazimierz jan paweł władysław august stefan ludwik karol henryk fryderyk wilhelm mikołaj \
        aleksander piotr benedykt pius napoleon
        """,
      queens: "elżbieta katarzyna maria wiktoria")
  }
}
