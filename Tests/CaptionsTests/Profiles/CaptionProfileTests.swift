import Captions
import TalkScript
import Testing

@Suite("Caption profiles")
struct CaptionProfileTests {
  private func profile(_ name: String, _ language: String, _ audience: CaptionProfile.Audience = .adult) throws
    -> CaptionProfile
  {
    let tag = try #require(LanguageTag(language))
    return try #require(CaptionProfile.named(name, language: tag, audience: audience))
  }

  @Test(
    "Netflix' characters a line and a second, by language, for adults and children",
    arguments: [
      ("en-GB", 42, 20, 17), ("de", 42, 17, 13), ("fr", 42, 17, 13), ("pt-BR", 42, 17, 13), ("und", 42, 17, 13),
      ("ar", 42, 20, 17), ("hi", 42, 22, 18), ("th", 35, 17, 13), ("ja", 13, 4, 4), ("zh-Hant", 16, 9, 7),
      ("ko", 16, 12, 9),
    ] as [(String, Double, Double, Double)])
  func netflix(language: String, columns: Double, adults: Double, children: Double) throws {
    let adult = try profile("netflix", language)
    #expect(adult.columns == columns && adult.readingSpeed == adults)
    #expect(try profile("netflix", language, .children).readingSpeed == children)
    #expect(adult.lines == 2 && adult.longest == .seconds(7))
    #expect(adult.shortest == .milliseconds(language == "ja" ? 500 : 833))
    #expect(adult.gap == CaptionProfile.Gap(closedFrames: 2, open: .milliseconds(500)))
    #expect(adult.counting == (["ja", "zh-Hant", "ko"].contains(language) ? .fullWidth : .each))
  }

  @Test(
    "Two speakers share a caption as the language has it",
    arguments: [
      ("en", .hyphen), ("de", .hyphen), ("fr", .hyphenSpace), ("es-419", .hyphenSpace), ("ko", .hyphenSpace),
      ("nl", .secondHyphen), ("fi", .secondHyphen), ("ja", .never), ("zh", .hyphen),
    ] as [(String, CaptionProfile.Dialogue)])
  func dialogue(language: String, form: CaptionProfile.Dialogue) throws {
    #expect(try profile("netflix", language).dialogue == form)
  }

  @Test func `the figures of other guides`() throws {
    let bbc = try profile("bbc", "en")
    #expect(bbc.columns == 37 && bbc.lines == 2 && bbc.mostLines == 3 && bbc.wordsPerMinute == 180)
    #expect(bbc.gap == CaptionProfile.Gap(open: .milliseconds(1500)) && bbc.readingSpeed == nil)
    let ted = try profile("ted", "en")
    #expect(ted.columns == 42 && ted.charactersPerCaption == 84 && ted.readingSpeed == 21 && ted.balance == 0.5)
    #expect(ted.shortest == .seconds(1) && ted.longest == .seconds(7) && ted.lead == .milliseconds(100))
    let dcmp = try profile("dcmp", "en")
    #expect(dcmp.columns == 32 && dcmp.wordsPerMinute == 160 && dcmp.shortest == .seconds(2))
    #expect(try profile("dcmp", "en", .children).wordsPerMinute == 130)
    let social = try profile("social", "en")
    #expect(social.columns == 24 && social.readingSpeed == 25 && social.shortest == .milliseconds(700))
    #expect(social.longest == .seconds(5) && social.gap == CaptionProfile.Gap())
    let arte = try profile("arte", "de")
    #expect(arte.columns == 40 && arte.readingSpeed == 20 && arte.gap.closed == .milliseconds(200))
    #expect(try profile("ebu-tt-d", "de").gap.open == .milliseconds(1500))
    #expect(try profile("amazon", "de").gap.closedFrames == 2)
  }

  @Test func `a podcast's lines are as long as the format allows`() throws {
    let podcast = try profile("podcast", "en")
    #expect(podcast.columns == 32 && podcast.lines == 2 && podcast.isSafeForApps)
    #expect(podcast.adapted(to: .srt).columns == 32)
    #expect(podcast.adapted(to: .vtt).columns == 65)
    #expect(podcast.adapted(to: .ttml).columns == 32)
    #expect(try profile("podcast", "ja").adapted(to: .vtt).columns == 32)
  }

  @Test(
    "Languages without spaces count full-width, with half the columns", arguments: ["ja", "zh", "th", "lo", "km", "my"])
  func withoutSpaces(language: String) throws {
    let bbc = try profile("bbc", language)
    #expect(bbc.counting == .fullWidth && bbc.columns == 18 && bbc.wordsPerMinute == nil)
    #expect(try profile("ted", language).readingSpeed == 10.5)
  }

  @Test func `every limit that is checked names its source`() {
    for language in ["en", "fr", "ja", "zh", "und"] {
      for profile in CaptionProfile.all(language: LanguageTag(language) ?? .undetermined) {
        for limit in profile.limits {
          #expect(limit.source != nil || limit.key == .counting, "\(profile.name) \(limit.key)")
          #expect(!limit.isChecked || limit.source?.hasPrefix("Cuelight") == false, "\(profile.name) \(limit.key)")
        }
      }
    }
  }

  @Test func `there is none of an unknown name`() {
    #expect(CaptionProfile.named("bbc2") == nil)
    #expect(CaptionProfile.all().map(\.name) == CaptionProfile.names)
    #expect(Set(CaptionProfile.names).count == CaptionProfile.names.count)
  }

  @Test func `every limit can be set to what it is, and to nothing else`() throws {
    for profile in CaptionProfile.all() {
      var copy = profile
      for key in CaptionProfile.Key.allCases {
        guard let setting = profile.setting(key) else { continue }
        if key == .charactersPerLine || key == .lines { continue }
        let isSet = copy.set(key, to: setting, source: "test")
        let isNumber = copy.set(key, to: .number(-1), source: "test")
        let isWord = copy.set(key, to: .word("soon"), source: "test")
        #expect(isSet && !isNumber && !isWord && copy.setting(key) == setting, "\(key)")
      }
    }
    var profile = try profile("bbc", "en")
    profile.set(.frameRate, to: .word("29.97"), source: "test")
    #expect(profile.frameRate?.numerator == 30000 && profile.frameRate?.denominator == 1001)
    let isSet = profile.set(.longest, to: .time(.seconds(61)), source: "test")
    #expect(!isSet)
  }
}

@Suite("Characters and words, counted")
struct CaptionMeasureTests {
  private static let each = CaptionMeasure(CaptionProfile(name: "a", title: ""))
  private static let full = CaptionMeasure(CaptionProfile(name: "a", title: "", counting: .fullWidth))

  @Test(
    "Characters are what a reader takes for one, or halves of a full-width one",
    arguments: [
      ("", 0, 0), ("Yes, sir.", 9, 4.5), ("a\nb", 2, 1), ("Grüße", 5, 2.5), ("e\u{301}te\u{301}", 3, 1.5),
      ("„Ja …“", 6, 3), ("👩‍👩‍👧‍👦!", 2, 1.5), ("日本語。", 4, 4), ("日本 2 go", 7, 4.5), ("\u{A0}x", 2, 1), ("한국어", 3, 3),
      ("🇩🇪🇫🇷", 2, 2), ("so:\u{2060}", 3, 1.5), ("\u{200E}a\u{200B}b\u{2069}\u{FEFF}", 2, 1), ("\u{2060}", 0, 0),
    ] as [(String, Double, Double)])
  func characters(text: String, each: Double, full: Double) {
    #expect(Self.each.characters(text) == each)
    #expect(Self.full.characters(text) == full)
  }

  @Test(
    "Words hold a letter or a digit",
    arguments: [
      ("", 0), ("Yes.", 1), ("one — two", 2), ("- Oui.", 1), ("well-known facts\nof 2020", 4), ("… “ „", 0),
      ("Ä ß 夜", 3),
      ("« Oui »", 1),
    ])
  func words(text: String, count: Int) {
    #expect(Self.each.words(text) == count)
  }
}
