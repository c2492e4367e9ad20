import SpeechTiming
import TalkScript
import Testing

/// Whatever a text holds, its numbers are said, in time that grows with its length and no faster.
@Suite struct SpokenRobustnessTests {
  static let languages = [
    "de", "en", "es", "fr", "it", "pt", "nl", "sv", "tr", "fi", "id", "ru", "pl", "el", "zh", "ja", "ko", "la", "sa",
  ]
  /// Tags for which there are no number words.
  static let unknown = ["xx", "qaa", "zz-Zzzz", "und"]

  @Test("no digit is left unsaid, and tokens stand in order on the borders of characters", arguments: languages)
  func numbers(_ language: String) {
    let forms = SpokenForms(language: LanguageTag(language) ?? .undetermined)
    var random = TextPieces(seed: 7)
    for _ in 0..<100 {
      let text = random.text()
      let bytes = Array(text.utf8)
      var tokens: [SpokenToken] = []
      forms.tokens(in: bytes.span, into: &tokens)
      expectOrder(tokens, in: bytes)
      #expect(!Self.hasDigit(forms.spoken(text)), "\(language): \(text.debugDescription)")
    }
  }

  @Test("a language without number words leaves numbers as they are written", arguments: unknown)
  func unknownLanguages(_ language: String) {
    let text = "12 3,5 2024-01-02 50% +49 30 1234567 14:30 XIV ½ ٣٤ 20 km a1@b.com"
    #expect(said(text, in: language) == text)
    let forms = SpokenForms(language: LanguageTag(language) ?? .undetermined)
    var random = TextPieces(seed: 11)
    for _ in 0..<100 {
      let bytes = Array(random.text().utf8)
      var tokens: [SpokenToken] = []
      forms.tokens(in: bytes.span, into: &tokens)
      expectOrder(tokens, in: bytes)
      // Only addresses and pictures are tokens there.
      #expect(tokens.allSatisfy { $0.kind == .emoji || $0.kind == .email || $0.kind == .url })
    }
  }

  @Test(
    "numbers of hundreds of digits are said digit by digit, with what stands around them", arguments: languages)
  func longNumbers(_ language: String) {
    for text in [
      String(repeating: "7", count: 400), "-" + String(repeating: "123", count: 130) + " €",
      String(repeating: "1", count: 200) + ".5 km", "0." + String(repeating: "9", count: 399),
      String(repeating: "1.000.", count: 80) + "000", String(repeating: "9", count: 1100),
    ] {
      #expect(!Self.hasDigit(said(text, in: language)), "\(language): \(text.prefix(20))")
    }
  }

  @Test("digits of other scripts are said", arguments: ["de", "en", "fr", "ru", "ja"])
  func otherScripts(_ language: String) {
    let twelve = said("12", in: language)
    for written in ["١٢", "۱۲", "१२", "১২", "๑๒", "１２", "𝟏𝟐", "₁₂"] {
      #expect(said("a " + written + " b", in: language).contains(twelve), "\(language): \(written)")
    }
  }

  @Test("invisible characters inside numbers and words lose nothing")
  func invisible() {
    for mark in ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{AD}", "\u{FEFF}", "\u{301}", "\u{FE0F}"] {
      let spoken = said("1\(mark)2 K\(mark)I 3\(mark) km Mai\(mark) 5", in: "de")
      #expect(!Self.hasDigit(spoken))
      // A mark may stand on the last letter of a word, so scalars are compared.
      let scalars = Array(spoken.unicodeScalars)
      for word in ["eins", "zwei", "drei"] { #expect(scalars.contains(Array(word.unicodeScalars))) }
    }
  }

  @Test("words of mixed scripts keep their letters")
  func mixedScripts() {
    #expect(said("abвг5", in: "de").hasPrefix("abвг"))
    #expect(said("GPTя 5", in: "de").hasSuffix("fünf"))
    #expect(said("東京2020", in: "en").hasPrefix("東京"))
  }

  @Test(
    "signs in a row cost no more each than one by itself", .timeLimit(.minutes(10)),
    arguments: ["7", "1.", "1-", "1/", "1:", "(", "@a", "1 1 ", "1. und ", "1²", "3.–", "£1–", "1 l/1 ", "(0) "])
  func runs(_ unit: String) {
    let text = Array(String(repeating: unit, count: 10_000 / unit.utf8.count).utf8)
    let forms = SpokenForms(language: LanguageTag("de") ?? .undetermined)
    var tokens: [SpokenToken] = []
    forms.tokens(in: text.span, into: &tokens)
    expectOrder(tokens, in: text)
  }

  private func expectOrder(_ tokens: [SpokenToken], in bytes: [UInt8]) {
    var end = 0
    for token in tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty && token.range.upperBound <= bytes.count)
      for border in [token.range.lowerBound, token.range.upperBound] where border < bytes.count {
        #expect(bytes[border] & 0xC0 != 0x80)
      }
      end = token.range.upperBound
    }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }
}

/// Texts put together at random, the same on every run.
private struct TextPieces {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func text() -> String {
    (0..<next(below: 14)).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
  }

  private static let pieces = [
    "0", "1", "7", "12", "99", "2005", "31.02.2024", "2024-13-45", "99/99/9999", "1.000", "3,5", ".", ",", ":", ";",
    "-",
    "–", "/", "%", "‰", "€", "$", "£", "°", "°C", "km/h", "m²", "³", "½", "#", "@", "~", "^", "≥", "(", ")", "'", "’",
    "\"", "!", "?", "+", "=", "*", "<", ">", "_", "&", "|", "§", " ", " ", " ", "\n", "\u{A0}", "\u{202F}", "\u{200B}",
    "\u{200D}", "\u{2060}", "\u{AD}", "\u{301}", "\u{FE0F}", "\u{20E3}", "a", "A", "KI", "XIV", "IV.", "z. B.", "Mai",
    "may", "ма", "ИИ", "Ω", "日", "年", "月", "時", "円", "个", "시", "年代", "万", "١٢", "۳", "१२", "๔", "２０", "₂", "⁶", "①",
    "Ⅷ", "𝟏", "😀", "👩‍🚀", "Uhr", "h", "p.m.", "am", "er", "st", "th", "º", "ª", "-й", "Mio.", "million", "b", "k", "M",
    "n°", "№", "www.", "http://x.de/1", "a@b.c1", "1h30", "12:30", "3/4", "1 1/2", "+49", "0411", "(0)30", "5G", "H2O",
    "B2B", "Ve", "£1–", "1., ", "'99", "5,-",
  ]
}
