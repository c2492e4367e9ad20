import Testing
import UnicodeText

@Suite("Spelled-out numbers")
struct NumberSpellerTests {
  /// A number and what it is called; the words are those of the languages' own grammars.
  struct Spelling: CustomTestStringConvertible {
    let language: String
    let ruleSet: String?
    let number: Int64
    let words: String

    init(_ language: String, _ ruleSet: String?, _ number: Int64, _ words: String) {
      (self.language, self.ruleSet, self.number, self.words) = (language, ruleSet, number, words)
    }

    var testDescription: String { "\(language) \(ruleSet ?? "standard") \(number)" }
  }

  static let cardinals = [
    Spelling("de", nil, 10_000, "zehntausend"),
    Spelling("de", "%spellout-cardinal-feminine", 1, "eine"),
    Spelling("de", "%spellout-cardinal-masculine", 1, "ein"),
    Spelling("en", nil, 21, "twenty-one"),
    Spelling("fr", nil, 80, "quatre-vingts"),
    Spelling("fr", "%spellout-cardinal-feminine", 21, "vingt-et-une"),
    Spelling("es", nil, 21, "veintiuno"),
    Spelling("es", "%spellout-cardinal-feminine", 21, "veintiuna"),
    Spelling("it", nil, 21, "ventuno"),
    Spelling("it", "%spellout-cardinal-feminine", 1, "una"),
    Spelling("pt", nil, 21, "vinte e um"),
    Spelling("pt", "%spellout-cardinal-feminine", 2, "duas"),
    Spelling("ru", "%spellout-cardinal-feminine", 21, "двадцать одна"),
    Spelling("ru", "%spellout-cardinal-neuter", 1, "одно"),
    Spelling("ru", "%spellout-cardinal-masculine-genitive", 5, "пяти"),
    Spelling("el", nil, 21, "είκοσι ένα"),
    Spelling("el", "%spellout-cardinal-feminine", 3, "τρεις"),
    Spelling("el", "%spellout-cardinal-neuter", 3, "τρία"),
    Spelling("pl", nil, 21, "dwadzieścia jeden"),
    Spelling("pl", "%spellout-cardinal-feminine", 2, "dwie"),
    Spelling("fi", nil, 21, "kaksikymmentäyksi"),
    Spelling("fi", "%spellout-cardinal-genitive", 2, "kahden"),
    Spelling("nl", nil, 21, "eenentwintig"),
    Spelling("sv", nil, 21, "tjugoett"),
    Spelling("sv", "%spellout-cardinal-reale", 1, "en"),
    Spelling("tr", nil, 21, "yirmi bir"),
    Spelling("id", nil, 10_000, "sepuluh ribu"),
    Spelling("ja", nil, 10_000, "一万"),
    Spelling("zh", nil, 10_000, "一万"),
    Spelling("ko", nil, 10_000, "만"),
    Spelling("ko", "%spellout-cardinal-native", 3, "셋"),
  ]

  static let ordinals = [
    Spelling("de", "%spellout-ordinal-n", 3, "dritten"),
    Spelling("en", "%spellout-ordinal", 21, "twenty-first"),
    Spelling("fr", "%spellout-ordinal-masculine", 1, "premier"),
    Spelling("fr", "%spellout-ordinal-feminine", 1, "première"),
    Spelling("es", "%spellout-ordinal-masculine", 3, "tercero"),
    Spelling("es", "%spellout-ordinal-masculine-adjective", 3, "tercer"),
    Spelling("it", "%spellout-ordinal-feminine", 3, "terza"),
    Spelling("pt", "%spellout-ordinal-masculine", 3, "terceiro"),
    Spelling("ru", "%spellout-ordinal-masculine", 3, "третий"),
    Spelling("el", "%spellout-ordinal-masculine", 3, "τρίτος"),
    Spelling("fi", "%spellout-ordinal", 3, "kolmas"),
    Spelling("nl", "%spellout-ordinal", 3, "derde"),
    Spelling("sv", "%spellout-ordinal-neuter", 3, "tredje"),
    Spelling("tr", "%spellout-ordinal", 3, "üçüncü"),
    Spelling("id", "%spellout-ordinal", 3, "ketiga"),
    Spelling("ja", "%spellout-ordinal", 3, "第三"),
    Spelling("zh", "%spellout-ordinal", 3, "第三"),
    Spelling("ko", "%spellout-ordinal-native", 1, "첫째"),
  ]

  static let years = [
    Spelling("de", "%spellout-numbering-year", 1999, "neunzehnhundertneunundneunzig"),
    Spelling("en", "%spellout-numbering-year", 1995, "nineteen ninety-five"),
    Spelling("sv", "%spellout-numbering-year", 1999, "nittonhundranittionio"),
    Spelling("zh", "%spellout-numbering-year", 2024, "二〇二四"),
  ]

  @Test("Cardinals, ordinals and years are spelled", arguments: cardinals + ordinals + years)
  func spells(_ spelling: Spelling) throws {
    let speller = try #require(NumberSpeller(language: spelling.language))
    #expect(speller.spell(spelling.number, ruleSet: spelling.ruleSet) == spelling.words)
  }

  @Test("A language without rules has no speller", arguments: ["la", "sa", "xx", "tlh", "und", "", "-", "not a tag"])
  func noRules(_ language: String) {
    #expect(NumberSpeller(language: language) == nil)
  }

  @Test("A region takes the rules of its language, or its own")
  func regions() throws {
    #expect(try #require(NumberSpeller(language: "de-AT")).spell(21) == "einundzwanzig")
    #expect(try #require(NumberSpeller(language: "de-CH")).spell(30) == "dreissig")
    #expect(try #require(NumberSpeller(language: "zh-TW")).spell(10_000) == "一萬")
  }

  @Test("A rule set stays asked for only once")
  func ruleSetsDoNotStick() throws {
    let speller = try #require(NumberSpeller(language: "de"))
    #expect(speller.spell(3, ruleSet: "%spellout-ordinal") == "dritte")
    #expect(speller.spell(3) == "drei")
    #expect(speller.ruleSets.contains("%spellout-ordinal"))
  }

  @Test("Unknown and private rule sets spell nothing", arguments: ["%spellout-nonsense", "%%2d-year", "", "spellout"])
  func unknownRuleSets(_ ruleSet: String) throws {
    let speller = try #require(NumberSpeller(language: "en"))
    #expect(speller.spell(3, ruleSet: ruleSet) == nil)
    #expect(speller.spell(decimal: "3.5", ruleSet: ruleSet) == nil)
  }

  @Test("A number that ICU would leave in digits is not spelled")
  func beyondTheRules() throws {
    let speller = try #require(NumberSpeller(language: "de"))
    #expect(speller.spell(.max) == nil)
    #expect(speller.spell(.min) == nil)
    #expect(speller.spell(999_999_999_999_999_999)?.hasPrefix("neunhundertneunundneunzig Billiarden") == true)
  }

  @Test("Words hold no soft hyphens and no zero-width spaces", arguments: ["de", "it", "fi", "th"])
  func noInvisibleMarks(_ language: String) throws {
    let words = try #require(NumberSpeller(language: language)?.spell(1_234_567))
    #expect(!words.unicodeScalars.contains { $0 == "\u{AD}" || $0 == "\u{200B}" })
  }

  @Test("Tasks share a speller")
  func concurrency() async throws {
    let speller = try #require(NumberSpeller(language: "de"))
    let words = await withTaskGroup(of: [String?].self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).map { _ in speller.spell(3, ruleSet: task.isMultiple(of: 2) ? "%spellout-ordinal" : nil) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(words.count { $0 == "dritte" } == 800)
    #expect(words.count { $0 == "drei" } == 800)
  }
}

@Suite("Spelled-out decimals")
struct DecimalSpellingTests {
  static let decimals: [(language: String, digits: String, words: String)] = [
    ("de", "1.5", "eins Komma fünf"),
    ("de", "2.0", "zwei Komma null"),
    ("de", "-0.05", "minus null Komma null fünf"),
    ("de", "007.10", "sieben Komma eins null"),
    ("de", "-12", "minus zwölf"),
    (
      "en", "3.14159265358979323846",
      "three point one four one five nine two six five three five eight nine seven nine "
        + "three two three eight four six"
    ),
    ("fr", "1.25", "un virgule deux cinq"),
    ("ja", "10.05", "十・〇五"),
    ("ko", "-1.1", "마이너스 일점일"),
    ("pl", "2.05", "dwa przecinek zero pięć"),
    ("pl", "2.55", "dwa przecinek pięćdziesiąt pięć"),
    ("ru", "1.5", "одна целая пять десятых"),
    ("ru", "21.001", "двадцать одна целая одна тысячная"),
    ("ru", "1000000.89", "один миллион целых восемьдесят девять сотых"),
    ("th", "1.5", "หนึ่งจุดห้า"),
  ]

  @Test("Every digit of a decimal is spelled", arguments: decimals)
  func spells(_ decimal: (language: String, digits: String, words: String)) throws {
    let speller = try #require(NumberSpeller(language: decimal.language))
    #expect(speller.spell(decimal: decimal.digits) == decimal.words)
  }

  @Test("A large number keeps its decimals, which a binary fraction would lose")
  func exactness() throws {
    let speller = try #require(NumberSpeller(language: "en"))
    let words = try #require(speller.spell(decimal: "12345678901234.678"))
    #expect(words.hasSuffix("one thousand two hundred thirty-four point six seven eight"))
  }

  @Test(
    "Text that is no decimal is not spelled",
    arguments: ["", "-", ".", ".5", "5.", "1.2.3", "1e5", "+1", "1,5", " 1", "NaN", "١", "--1", "1.-5"])
  func noDecimals(_ text: String) throws {
    #expect(try #require(NumberSpeller(language: "en")).spell(decimal: text) == nil)
  }

  @Test("Too many digits are not spelled, and neither are decimals as ordinals")
  func limits() throws {
    let speller = try #require(NumberSpeller(language: "en"))
    #expect(speller.spell(decimal: "123456789012345.5") == nil)
    #expect(speller.spell(decimal: "99999999999999999999") == nil)
    #expect(speller.spell(decimal: "0." + String(repeating: "3", count: 40)) != nil)
    #expect(speller.spell(decimal: "0." + String(repeating: "3", count: 41)) == nil)
    #expect(speller.spell(decimal: "1.5", ruleSet: "%spellout-ordinal") == nil)
  }
}
