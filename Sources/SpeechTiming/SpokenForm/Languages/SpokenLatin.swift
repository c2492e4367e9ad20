/// Latin, for which ICU has no rules: a table up to the millions.
struct SpokenLatin: SpokenLanguage {
  let numerals = Numerals(language: "la", table: LatinNumerals())
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? { nil }

  func roman(_ number: Int64, numeral: String, before next: String, after previous: String, hasStop: Bool)
    -> RomanReading?
  {
    guard numeral.utf8.count > 1, !index.acronyms.isListed(numeral) else { return nil }
    return RomanReading(spoken: numerals.words(for: number))
  }

  private static var data: LanguageData {
    LanguageData(
      signs: SignWords(
        minus: "minus", plus: "plus", by: "per", times: "per", equals: "aequat", and: "et",
        percent: CountedNoun("centesimae"),
        permille: CountedNoun("millesimae"), degree: CountedNoun("gradus"), decimal: "et", point: "punctum", at: "apud",
        slash: "virgula", dash: "linea", underscore: "linea", hashtag: "signum", number: "numerus",
        paragraph: CountedNoun("sectio|sectiones"), to: "usque ad", score: "", greater: "plus quam", less: "minus quam"),
      letters: """
        A a B be C ce D de E e F ef G ge H ha I i J iota K ka L el M em N en O o P pe Q qu R er S es T te U u V u \
        X ix Y ypsilon Z zeta
        """,
      vowels: "AEIOUY",
      months: """
        ianuarii, ianuarius = Ianuarii
        februarii, februarius = Februarii
        martii, martius = Martii
        aprilis = Aprilis
        maii, maius = Maii
        iunii, iunius = Iunii
        iulii, iulius = Iulii
        augusti, augustus = Augusti
        septembris, september = Septembris
        octobris, october = Octobris
        novembris, november = Novembris
        decembris, december = Decembris
        """,
      units: """
        m = metrum|metra
        km = chiliometrum|chiliometra
        kg = chiliogramma|chiliogrammata
        g = gramma|grammata
        l = litrum|litra
        h = hora|horae
        min = minuta|minutae
        """,
      per: "per",
      currencies: """
        €, EUR = euro
        $, USD = dollarium|dollaria
        """,
      abbreviations: """
        etc. = et cetera *
        e. g. = exempli gratia
        i. e. = id est
        A. D. = anno Domini
        a. C. n. = ante Christum natum *
        p. C. n. = post Christum natum *
        """)
  }
}

/// Number words of Latin: classical cardinals, masculine.
private struct LatinNumerals: NumeralTable {
  func words(for number: Int64, ruleSet: String) -> String? {
    guard number.magnitude < 10_000_000 else { return nil }
    let words = Self.parts(Int(number.magnitude)).joined(separator: " ")
    return number < 0 ? "minus " + words : words
  }

  private static func parts(_ number: Int) -> [String] {
    switch number {
    case 0..<21: return [small[number]]
    case 21..<100:
      let (ten, one) = (number / 10, number % 10)
      // 28 and 29, 38 and 39 … are counted down from the next ten; 98 and 99 have no such form in use.
      if one >= 8, ten < 9 { return [(one == 8 ? "duode" : "unde") + tens[ten + 1]] }
      return one == 0 ? [tens[ten]] : [tens[ten], small[one]]
    case 100..<1000: return [hundreds[number / 100]] + (number % 100 == 0 ? [] : parts(number % 100))
    case 1000..<2000: return ["mille"] + (number % 1000 == 0 ? [] : parts(number % 1000))
    default: return parts(number / 1000) + ["milia"] + (number % 1000 == 0 ? [] : parts(number % 1000))
    }
  }

  private static let small = [
    "nihil", "unus", "duo", "tres", "quattuor", "quinque", "sex", "septem", "octo", "novem", "decem", "undecim",
    "duodecim",
    "tredecim", "quattuordecim", "quindecim", "sedecim", "septendecim", "duodeviginti", "undeviginti", "viginti",
  ]
  private static let tens = [
    "", "decem", "viginti", "triginta", "quadraginta", "quinquaginta", "sexaginta", "septuaginta", "octoginta",
    "nonaginta",
  ]
  private static let hundreds = [
    "", "centum", "ducenti", "trecenti", "quadringenti", "quingenti", "sescenti", "septingenti", "octingenti",
    "nongenti",
  ]
}
