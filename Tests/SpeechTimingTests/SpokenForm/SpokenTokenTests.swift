import SpeechTiming
import TalkScript
import Testing

@Suite struct SpokenTokenTests {
  @Test("a token covers its words and not the punctuation of the sentence")
  func ranges() {
    let text = "(z. B. am 3. Mai, um 50 %) usw."
    let written = spokenTokens(text, in: "de").map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(written == ["z. B.", "3. Mai", "50 %", "usw."])
  }

  @Test("kinds tell what was read")
  func kinds() {
    let text =
      "3 der 3. Mann 3,5 ½ 5-7 3:2 am 3. Mai um 8 Uhr 1995 3 € 3 km 3 % MP3 KI NATO usw. a@b.de www.b.de #KI 😀 & Teil II"
    #expect(
      spokenTokens(text, in: "de").map(\.kind) == [
        .cardinal, .ordinal, .decimal, .fraction, .range, .score, .date, .time, .year, .money, .measure, .percent,
        .alphanumeric,
        .spelledAcronym, .acronym, .abbreviation, .email, .url, .hashtag, .emoji, .symbol, .roman,
      ])
  }

  @Test("some full stops may be the sentence's too")
  func fullStops() {
    #expect(spokenTokens("usw.", in: "de").map(\.mayEndSentence) == [true])
    #expect(spokenTokens("z. B. Dr. Müller", in: "de").map(\.mayEndSentence) == [false, false])
    #expect(spokenTokens("am 3. Juni", in: "de").map(\.mayEndSentence) == [false])
    #expect(spokenTokens("at 6 a.m.", in: "en").map(\.mayEndSentence) == [true])
  }

  @Test("the lexicon goes before every rule, in whole words")
  func lexicon() {
    let lexicon = [
      LexiconEntry(written: "GPT5", said: "Tschi Pi Ti fünf"), LexiconEntry(written: "Cuelight", said: "Kjuhleit"),
      LexiconEntry(written: "KI", said: "künstliche Intelligenz"), LexiconEntry(written: "Llama", ipa: "ˈjama"),
    ]
    #expect(
      said("GPT5 und KI bei Cuelight, nicht Cuelights.", in: "de", lexicon: lexicon)
        == "Tschi Pi Ti fünf und künstliche Intelligenz bei Kjuhleit, nicht Cuelights.")
    #expect(spokenTokens("Llama", in: "de", lexicon: lexicon).map(\.spoken) == ["Llama"])
    #expect(spokenTokens("東京", in: "ja", lexicon: [LexiconEntry(written: "京", said: "きょう")]).map(\.spoken) == ["きょう"])
  }

  @Test("of the lexicon's entries that begin at a place, the longest that ends with a word counts")
  func longestEntry() {
    let lexicon = [
      LexiconEntry(written: "New", said: "a"), LexiconEntry(written: "New York", said: "b"),
      LexiconEntry(written: "New York Times", said: "c"), LexiconEntry(written: "New", said: "d"),
      LexiconEntry(written: "%", said: "e"), LexiconEntry(written: "é", said: "f"),
    ]
    #expect(said("New York Times", in: "de", lexicon: lexicon) == "c")
    #expect(said("New York Timesy und New Yor", in: "de", lexicon: lexicon) == "b Timesy und a Yor")
    #expect(said("Newa aNew New", in: "de", lexicon: lexicon) == "Newa aNew a")
    #expect(said("éa é", in: "de", lexicon: lexicon) == "éa f")
    #expect(spokenTokens("x%", in: "de", lexicon: lexicon).map(\.spoken) == ["e"])
  }

  @Test("a lexicon of twenty thousand entries costs a text hardly more than one of a single entry")
  func largeLexicon() {
    let lexicon = (0..<20_000).map { LexiconEntry(written: "wort\($0)", said: "w\($0)") }
    let forms = SpokenForms(language: LanguageTag("de") ?? .undetermined, lexicon: lexicon)
    let text = String(repeating: "wort wort7 wort19999 wort20000 ", count: 500)
    let clock = ContinuousClock()
    var spoken = ""
    let time = clock.measure { spoken = forms.spoken(text) }
    #expect(spoken.hasPrefix("wort w7 w19999 "))
    // A look at each entry at each word would be forty million of them.
    #expect(time < .seconds(10))
  }

  @Test("numbers beyond words are read digit by digit")
  func longNumbers() {
    let tokens = spokenTokens(String(repeating: "7", count: 400), in: "de")
    #expect(tokens.count == 1)
    #expect(tokens.first?.spoken == [String](repeating: "sieben", count: 400).joined(separator: " "))
  }

  @Test("dates that can't be are numbers", arguments: ["45.13.2021", "2021-99-99", "31.31.31", "0.0.0"])
  func malformedDates(_ text: String) {
    let spoken = said(text, in: "de")
    #expect(!spoken.utf8.contains { (0x30...0x39).contains($0) })
    #expect(spokenTokens(text, in: "de").allSatisfy { $0.kind != .date })
  }

  @Test(
    "a text without anything to say differently has no tokens", arguments: ["", " ", "a", "Guten Tag. Wie geht's? Ja!"])
  func plain(_ text: String) {
    #expect(spokenTokens(text, in: "de").isEmpty)
    #expect(said(text, in: "de") == text)
  }

  @Test(
    "whatever comes in, tokens stand in order and inside",
    arguments: ["de", "en", "fr", "ru", "zh", "ko", "la", "hu", "xx"])
  func anything(_ language: String) {
    var random = RepeatableRandom(seed: 20)
    for round in 0..<400 {
      let bytes = round % 3 == 0 ? random.bytes() : random.pieces()
      var end = 0
      for token in spokenTokens(bytes, in: language) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty && token.range.upperBound <= bytes.count)
        #expect(!token.spoken.utf8.contains { (0x30...0x39).contains($0) })
        #expect(!token.spoken.hasPrefix(" ") && !token.spoken.hasSuffix(" ") && !token.spoken.contains("  "))
        end = token.range.upperBound
      }
    }
  }
}

/// Random input that is the same on every run.
private struct RepeatableRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func bytes() -> [UInt8] {
    (0..<next(below: 50)).map { _ in UInt8(next(below: 256)) }
  }

  mutating func pieces() -> [UInt8] {
    (0..<next(below: 12)).flatMap { _ in Array(Self.pieces[next(below: Self.pieces.count)].utf8) }
  }

  private static let pieces = [
    "1", "0", "12", "2005", "1.000", "3,5", ".", ",", ":", "-", "–", "/", "%", "€", "$", "°", "km/h", "²", "½", "#",
    "@", "www.", "http://",
    "a", "KI", "z. B.", "usw.", "XIV.", "V", "am", "Mai", " ", " ", "\n", "\u{A0}", "\u{202F}", "😀", "👩‍🚀", "日", "年",
    "(土)", "〜", "시",
    "Uhr", "p.m.", "er", "st", "º", "'", "(", ")", "+", "=", "&", "*", "<", "_", "\u{200B}", "\u{301}", "é", "США",
    "２０", "०१", "×", "Mio.",
    "12:30", "3/4", "2024-08-12", "+49", "0411",
  ]
}
