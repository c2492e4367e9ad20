/// Turkish.
struct SpokenTurkish: SpokenLanguage {
  let numerals = Numerals(language: "tr")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  func decimals(_ digits: String) -> String {
    guard digits.utf8.count <= 2, digits.utf8.first != 0x30, let value = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return cardinal(value, .none)
  }

  /// `dörtte üç`, three of four: ICU's ordinals don't help, so the common ones are listed.
  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " " } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1 { return whole.isEmpty ? "yarım" : whole + "buçuk" }
    let parts: [Int64: String] = [
      2: "ikide", 3: "üçte", 4: "dörtte", 5: "beşte", 6: "altıda", 7: "yedide", 8: "sekizde", 9: "dokuzda", 10: "onda",
      100: "yüzde",
    ]
    let denominator = parts[fraction.denominator] ?? cardinal(fraction.denominator, .none) + " bölü"
    return whole + denominator + " " + cardinal(fraction.numerator, .none)
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    guard text[end] == UInt8(ascii: "."), literal.digits.utf8.count <= 4, !text.isWordCharacter(at: end + 1) else {
      return nil
    }
    let next = text.rangeOfWordAfter(end + 1)
    guard !next.isEmpty, !text.isCapital(at: next.lowerBound) else { return nil }
    return OrdinalMark(end: end + 1, text: ".")
  }

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    guard unit.forms.first == "yüzde" else {
      let number = scale.map { scaled(figure, $0) } ?? self.number(figure, .none)
      return number + " " + unit.form(0)
    }
    return "yüzde " + number(figure, .none)
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .none)]
    if let minute = time.minute, minute > 0 || time.second != nil {
      if minute < 10 { words.append("sıfır") }
      words.append(cardinal(Int64(minute), .none))
    }
    if let second = time.second { words.append(cardinal(Int64(second), .none)) }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    if hasStop { return RomanReading(spoken: numerals.words(for: number, "%spellout-ordinal"), takesStop: true) }
    return isPlainRoman(numeral, after: previous) ? RomanReading(spoken: cardinal(number, .none)) : nil
  }

  private static var data: LanguageData {
    LanguageData(
      groupMarks: [.point], readsPointAsTime: true,
      signs: SignWords(
        minus: "eksi", plus: "artı", by: "çarpı", times: "çarpı", equals: "eşittir", and: "ve",
        percent: CountedNoun("yüzde"), percentBefore: "yüzde", permille: CountedNoun("binde"),
        degree: CountedNoun("derece"),
        decimal: "virgül", point: "nokta", at: "et", slash: "bölü", dash: "tire", underscore: "alt çizgi",
        hashtag: "etiket",
        number: "numara", paragraph: CountedNoun("paragraf"), to: "ile", score: "", greater: "büyüktür",
        less: "küçüktür",
        extensionNumber: "dahili"),
      letters: """
        A a B be C ce Ç çe D de E e F fe G ge Ğ yumuşak_ge H he I ı İ i J je K ke L le M me N ne O o Ö ö P pe Q kü \
        R re S se Ş şe \
        T te U u Ü ü V ve W çift_ve X iks Y ye Z ze
        """,
      vowels: "AEIİOÖUÜ",
      months: """
        ocak = Ocak
        şubat = Şubat
        mart = Mart
        nisan = Nisan
        mayıs = Mayıs
        haziran = Haziran
        temmuz = Temmuz
        ağustos = Ağustos
        eylül = Eylül
        ekim = Ekim
        kasım = Kasım
        aralık = Aralık
        """,
      rangeWords: "ila", phoneWords: "tel tel. telefon ara",
      metricPrefixes: """
        n = nano
        µ, μ = mikro
        m = mili
        c = santi
        d = desi
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metre
        g = gram
        l, L = litre
        s = saniye
        V = volt
        W = vat
        A = amper
        Hz = hertz
        B = bayt
        bit = bit
        Wh = vat saat
        cal = kalori
        """,
      units: """
        dk, dk. = dakika
        sn, sn. = saniye
        sa, sa. = saat
        m², m2 = metrekare
        m³, m3 = metreküp
        cm², cm2 = santimetrekare
        km², km2 = kilometrekare
        km/h, km/sa, km/s = kilometre bölü saat
        t = ton
        ha = hektar
        °C = santigrat derece
        °F = fahrenhayt derece
        ° = derece
        """,
      unitsOnlyAttached: "a b k",
      powers: .after(square: CountedNoun("kare"), cubic: CountedNoun("küp")), per: "bölü",
      currencies: """
        ₺, TL, TRY = lira / kuruş
        €, EUR, avro, euro = avro / sent
        $, US$, USD, dolar = dolar / sent
        £, GBP = sterlin / peni
        ¥, JPY = yen
        """,
      scales: """
        bin = bin
        milyon, milyar, trilyon = milyon
        mn = milyon
        mr, mlr = milyar
        """,
      abbreviations: """
        vb. = ve benzeri *
        vs. = vesaire *
        Dr. = doktor
        Prof. = profesör
        Doç. = doçent
        Av. = avukat
        Sn. = sayın
        örn. = örneğin
        bkz. = bakınız
        yy. = yüzyıl
        M. Ö. = milattan önce
        M. S. = milattan sonra
        T. C. = Türkiye Cumhuriyeti
        Cad. = caddesi
        Sok. = sokak
        no. = numara #
        tel. = telefon
        """,
      wordAcronyms: "NATO UNESCO AIDS FIFA UEFA TÜBİTAK SIM PIN OPEC",
      spelledAcronyms: "ABD AB TBMM TRT KDV USB URL HTTP")
  }
}
