/// Indonesian.
struct SpokenIndonesian: SpokenLanguage {
  let numerals = Numerals(language: "id", digits: "nol satu dua tiga empat lima enam tujuh delapan sembilan")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String { number == 0 ? "nol" : numerals.words(for: number) }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " " } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1 { return whole + "setengah" }
    return whole + cardinal(fraction.numerator, .none) + " per " + cardinal(fraction.denominator, .none)
  }

  /// `ke-3`: the hyphen stands before the number.
  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    let start = literal.range.lowerBound
    guard text.has("-", at: start - 1), text.has("ke", at: start - 3) || text.has("Ke", at: start - 3),
      !text.isWordCharacter(before: start - 3), let value = literal.value
    else { return nil }
    return LoneNumber(spoken: cardinal(value, .none), kind: .ordinal)
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .none)]
    if let minute = time.minute, minute > 0 || time.second != nil {
      if minute < 10 { words.append("nol") }
      words.append(cardinal(Int64(minute), .none))
    }
    if let second = time.second { words += [cardinal(Int64(second), .none), "detik"] }
    if let half = time.half { words.append(half == .morning ? "pagi" : "sore") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  private static var data: LanguageData {
    LanguageData(
      groupMarks: [.point], readsPointAsTime: true,
      signs: SignWords(
        minus: "minus", plus: "plus", by: "kali", times: "kali", equals: "sama dengan", and: "dan",
        percent: CountedNoun("persen"), permille: CountedNoun("per mil"), degree: CountedNoun("derajat"),
        decimal: "koma",
        point: "titik", at: "at", slash: "garis miring", dash: "strip", underscore: "garis bawah", hashtag: "tagar",
        number: "nomor", paragraph: CountedNoun("paragraf"), to: "sampai", score: "", greater: "lebih dari",
        less: "kurang dari",
        extensionNumber: "ekstensi"),
      letters: """
        A a B be C ce D de E e F ef G ge H ha I i J je K ka L el M em N en O o P pe Q ki R er S es T te U u V ve W \
        we X eks Y ye \
        Z zet
        """,
      months: """
        januari, jan = Januari
        februari, feb = Februari
        maret, mar = Maret
        april, apr = April
        mei = Mei
        juni, jun = Juni
        juli, jul = Juli
        agustus, agu, agt = Agustus
        september, sep, sept = September
        oktober, okt = Oktober
        november, nov = November
        desember, des = Desember
        """,
      rangeWords: "sampai hingga", phoneWords: "telp telp. telepon hubungi tel",
      metricPrefixes: """
        n = nano
        µ, μ = mikro
        m = mili
        c = senti
        d = desi
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = meter
        g = gram
        l, L = liter
        s = detik
        V = volt
        W = watt
        A = ampere
        Hz = hertz
        B = bita
        bit = bit
        Wh = watt jam
        cal = kalori
        """,
      units: """
        km/jam, km/h = kilometer per jam
        t = ton
        ha = hektare
        °C = derajat Celsius
        °F = derajat Fahrenheit
        ° = derajat
        """,
      unitsOnlyAttached: "a b k", powers: .after(square: CountedNoun("persegi"), cubic: CountedNoun("kubik")),
      per: "per",
      currencies: """
        Rp, Rp., IDR = rupiah
        $, US$, USD = dolar / sen
        €, EUR = euro / sen
        £, GBP = pound / penny
        ¥, JPY = yen
        """,
      scales: """
        ribu, juta, miliar, milyar, triliun = ribu|juta|miliar|milyar|triliun
        rb = ribu
        jt = juta
        """,
      abbreviations: """
        dll. = dan lain-lain *
        dsb. = dan sebagainya *
        dst. = dan seterusnya *
        dkk. = dan kawan-kawan *
        mis. = misalnya
        yth. = yang terhormat
        Dr. = doktor
        dr. = dokter
        Prof. = profesor
        Ir. = insinyur
        Jl., Jln. = Jalan
        No. = nomor
        hlm. = halaman
        tgl. = tanggal
        Bpk. = Bapak
        tel., telp. = telepon
        a. n. = atas nama
        """,
      wordAcronyms: "NATO UNESCO AIDS FIFA UEFA PBNU ASEAN KONI BUMN",
      spelledAcronyms: "DPR KPK RI PBB AS USB URL HTTP BUMN KTP")
  }
}
