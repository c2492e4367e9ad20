import Testing

@testable import SpeechTiming

@Suite("Syllable counter")
struct SyllableCounterTests {
  @Test("words have the syllables a speaker gives them", arguments: SyllabifiedWords.lists.map(\.language))
  func handCounts(language: String) {
    let counter = SyllableCounter(language: language)
    for entry in SyllabifiedWords.all where entry.language == language {
      #expect(counter.count(entry.word) == entry.syllables, "\(language): \(entry.word)")
    }
  }

  @Test("every supported language has hand counts, and its rules say what they mean")
  func everyLanguageIsTested() {
    #expect(Set(SyllabifiedWords.lists.map(\.language)) == Set(SyllableCounter.supportedLanguages))
    for language in SyllableLanguage.all + [.unknown] {
      for script in [AlphabeticScript.latin, .cyrillic, .greek, .devanagari] {
        #expect(language.rules(for: script).mistakes == [], "\(language.code)")
      }
    }
  }

  @Test(
    "kanji are read in Chinese inside compounds and in Japanese alone or before hiragana",
    arguments: [
      ("会社", 3), ("自分", 3), ("経験", 4), ("時間", 3), ("技術", 3), ("働く", 4), ("考える", 5), ("食べる", 3), ("行く", 2),
      ("人", 2), ("目", 1), ("話", 3), ("今日", 2), ("仕事", 3), ("思います", 5), ("勉強する", 6), ("お茶", 2), ("日本語", 4),
    ])
  func kanji(word: String, morae: Int) {
    #expect(SyllableCounter(language: "ja").count(word) == morae)
  }

  @Test("Han characters beside kana are Japanese in any language, otherwise one syllable each")
  func hanElsewhere() {
    #expect(SyllableCounter(language: "de").count("働く") == 4)
    #expect(SyllableCounter(language: "de").count("中国") == 2)
  }

  @Test("Latin words in Japanese take the morae of their katakana")
  func latinInJapanese() {
    let counter = SyllableCounter(language: "ja")
    // リーグ, ゲーム, グーグル, ユーチューブ, スラック, アマゾン, リリース, ジャバスクリプト.
    let words = [
      ("league", 3), ("game", 3), ("Google", 4), ("YouTube", 5), ("Slack", 4), ("Amazon", 4), ("release", 4),
      ("JavaScript", 7),
    ]
    for (word, morae) in words { #expect(counter.count(word) == morae, "\(word)") }
    #expect(counter.count("IDカード") == 5)
  }

  @Test("a word of another script follows that script's rules, a Latin one in such a text the English rules")
  func mixedScripts() {
    #expect(SyllableCounter(language: "ru").count("people") == 2)
    #expect(SyllableCounter(language: "zh").count("league") == 1)
    #expect(SyllableCounter(language: "en").count("хорошо") == 3)
    #expect(SyllableCounter(language: "de").count("σπίτι") == 2)
    #expect(SyllableCounter(language: "en").count("लड़का") == 2)
    #expect(SyllableCounter(language: "fr").count("서울") == 2)
  }

  @Test("words that lean on the next have no syllable of their own")
  func clitics() {
    for (language, words) in [("ru", ["в", "к", "с"]), ("pl", ["w", "z"]), ("cs", ["k", "s", "v", "z"])] {
      for word in words { #expect(SyllableCounter(language: language).count(word) == 0, "\(language): \(word)") }
    }
    #expect(SyllableCounter(language: "fr").count("l'") == 0)
    #expect(SyllableCounter(language: "fr").count("qu’") == 0)
    #expect(SyllableCounter(language: "it").count("c'è") == 1)
  }

  @Test(
    "a word with letters or digits has a syllable, one without has none", arguments: ["de", "fr", "ru", "ja", "xx"])
  func atLeastOne(language: String) {
    let counter = SyllableCounter(language: language)
    for word in ["pst", "hm", "x", "B", "7", "ß", "Ж", "ク", "ㅋ", "ع", "ქ"] {
      #expect(counter.count(word) >= 1, "\(word)")
    }
    for word in ["", " ", "—", "…", "'", "-'-", "🎙️", "\u{AD}", "\u{301}", "«»"] {
      #expect(counter.count(word) == 0, "\(word)")
    }
  }

  @Test("an unknown language counts each group of vowels")
  func unknownLanguage() {
    #expect(!SyllableCounter.isSupported("xx"))
    #expect(SyllableCounter.isSupported("de"))
    #expect(!SyllableCounter.isSupported(""))
    for language in ["de", "ja", "zh", "no", "ms"] { #expect(SyllableCounter.isSupported(language)) }
    #expect(SyllableCounter(language: "xx").count("kaupunki") == 3)
    #expect(SyllableCounter(language: "").count("strč") == 1)
  }

  @Test("bytes that are not UTF-8 neither crash nor count")
  func damagedBytes() {
    let counter = SyllableCounter(language: "de")
    let damaged: [[UInt8]] = [
      [0xFF, 0xFE], [0x48, 0x61, 0xC3], [0xE3, 0x82], [0xF4, 0xBF, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0x80, 0x61],
    ]
    let counts = damaged.map { counter.count($0.span) }
    #expect(counts == [0, 1, 0, 0, 0, 1])
  }
}
