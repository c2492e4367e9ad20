/// Finnish; numbers are said in the nominative, units in the partitive.
struct SpokenFinnish: SpokenLanguage {
  let numerals = Numerals(language: "fi")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let isOne = fraction.numerator == 1
    if fraction.denominator == 2, isOne { return fraction.whole.map { cardinal($0, .none) + " ja puoli" } ?? "puoli" }
    let whole = fraction.whole.map { cardinal($0, .none) + " ja " } ?? ""
    let parts: [Int64: String] = [
      3: "kolmasos", 4: "neljäsos", 5: "viidesosa", 6: "kuudesosa", 7: "seitsemäsosa", 8: "kahdeksasosa",
      9: "yhdeksäsosa",
      10: "kymmenesosa", 100: "sadasosa",
    ]
    var part = parts[fraction.denominator] ?? numerals.words(for: fraction.denominator, "%spellout-ordinal") + "osa"
    if part.hasSuffix("os") { part += "a" }
    return whole + cardinal(fraction.numerator, .none) + " " + part + (isOne ? "" : "a")
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    guard text[end] == UInt8(ascii: "."), literal.digits.utf8.count <= 3, !text.isWordCharacter(at: end + 1) else {
      return nil
    }
    let next = text.rangeOfWordAfter(end + 1)
    guard !next.isEmpty, !text.isCapital(at: next.lowerBound) else { return nil }
    return OrdinalMark(end: end + 1, text: ".")
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { numerals.words(for: Int64($0), "%spellout-ordinal") }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func isShortDate(hasStop: Bool, digits: Int, after previous: String) -> Bool { hasStop }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .none)]
    if let minute = time.minute, minute > 0 || time.second != nil {
      if minute < 10 { words.append("nolla") }
      words.append(cardinal(Int64(minute), .none))
    }
    if let second = time.second { words.append(cardinal(Int64(second), .none)) }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  /// `20-vuotias` is `kaksikymmentävuotias`.
  func compound(_ literal: NumberLiteral, hyphen: Bool, rest: String, reader: TextReader) -> String? {
    guard let first = rest.unicodeScalars.first, first != "%", !Letters.isCapital(first.value),
      rest.unicodeScalars.count > 2
    else { return nil }
    return number(literal, .none) + rest
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if index.rulers[previous.lowercased()] != nil {
      return RomanReading(spoken: numerals.words(for: number, "%spellout-ordinal"))
    }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

  private static var data: LanguageData {
    LanguageData(
      groupMarks: [.space], readsPointAsDate: true, readsPointAsTime: true,
      signs: SignWords(
        minus: "miinus", plus: "plus", by: "kertaa", times: "kertaa", equals: "on", and: "ja",
        percent: CountedNoun("prosentti|prosenttia"), permille: CountedNoun("promille|promillea"),
        degree: CountedNoun("aste|astetta"), decimal: "pilkku", point: "piste", at: "ät", slash: "kautta",
        dash: "viiva",
        underscore: "alaviiva", hashtag: "aihetunniste", number: "numero", paragraph: CountedNoun("pykälä|pykälät"),
        to: "viiva",
        score: "", greater: "suurempi kuin", less: "pienempi kuin", extensionNumber: "alanumero"),
      letters: """
        A aa B bee C see D dee E ee F äf G gee H hoo I ii J jii K koo L äl M äm N än O oo P pee Q kuu R är S äs T \
        tee U uu V vee \
        W kaksoisvee X äks Y yy Z tset Å ruotsalainen_oo Ä ää Ö öö
        """,
      vowels: "AEIOUYÄÖÅ",
      months: """
        tammikuuta, tammikuu = tammikuuta
        helmikuuta, helmikuu = helmikuuta
        maaliskuuta, maaliskuu = maaliskuuta
        huhtikuuta, huhtikuu = huhtikuuta
        toukokuuta, toukokuu = toukokuuta
        kesäkuuta, kesäkuu = kesäkuuta
        heinäkuuta, heinäkuu = heinäkuuta
        elokuuta, elokuu = elokuuta
        syyskuuta, syyskuu = syyskuuta
        lokakuuta, lokakuu = lokakuuta
        marraskuuta, marraskuu = marraskuuta
        joulukuuta, joulukuu = joulukuuta
        """,
      phoneWords: "puh puh. puhelin soita numero",
      metricPrefixes: """
        n = nano
        µ, μ = mikro
        m = milli
        c = sentti
        d = desi
        h = hehto
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metri|metriä
        g = gramma|grammaa
        l, L = litra|litraa
        s = sekunti|sekuntia
        V = voltti|volttia
        W = watti|wattia
        A = ampeeri|ampeeria
        Hz = hertsi|hertsiä
        B, t = tavu|tavua
        bit = bitti|bittiä
        Wh = wattitunti|wattituntia
        cal = kalori|kaloria
        """,
      units: """
        h, t = tunti|tuntia
        min = minuutti|minuuttia
        km/h = kilometri tunnissa|kilometriä tunnissa
        m/s = metri sekunnissa|metriä sekunnissa
        tn = tonni|tonnia
        ha = hehtaari|hehtaaria
        °C = celsiusaste|celsiusastetta
        °F = fahrenheitaste|fahrenheitastetta
        ° = aste|astetta
        kpl = kappale|kappaletta
        """,
      unitsOnlyAttached: "a b k", powers: .before(square: "neliö", cubic: "kuutio"), per: "per",
      currencies: """
        €, EUR, euro, euroa = euro|euroa / sentti|senttiä
        $, US$, USD, dollari, dollaria = dollari|dollaria / sentti|senttiä
        £, GBP = punta|puntaa / penni|penniä
        ¥, JPY = jeni|jeniä
        SEK, NOK, DKK, kr = kruunu|kruunua / äyri|äyriä
        ₽, RUB = rupla|ruplaa / kopeekka|kopeekkaa
        """,
      scales: """
        tuhat, tuhatta, miljoona, miljoonaa, miljardi, miljardia, biljoona, biljoonaa = \
        tuhat|tuhatta|miljoona|miljoonaa|miljardi|miljardia|biljoona|biljoonaa
        milj. = miljoona|miljoonaa
        mrd. = miljardi|miljardia
        """,
      abbreviations: """
        esim. = esimerkiksi
        ns. = niin sanottu
        jne. = ja niin edelleen *
        ym. = ynnä muuta *
        yms. = ynnä muuta sellaista *
        mm. = muun muassa
        eli. = eli
        ks. = katso
        n. = noin #
        klo. = kello
        nro. = numero
        puh. = puhelin
        prof. = professori
        tri. = tohtori
        eKr. = ennen Kristusta *
        jKr. = jälkeen Kristuksen *
        vrt. = vertaa
        v. = vuonna #
        """,
      shortForms: """
        EKr = ennen Kristusta
        """,
      wordAcronyms: "NATO UNESCO AIDS FIFA UEFA YLE NASA KELA",
      spelledAcronyms: "USA EU YK SDP USB URL HTTP",
      rulers:
        """
        ludvig kaarle kustaa henrik fredrik johannes paavali benedictus napoleon yrjö vilhelm nikolai aleksanteri \
        pietari
        """,
      queens: "elisabet elisabeth katariina kristiina")
  }
}
