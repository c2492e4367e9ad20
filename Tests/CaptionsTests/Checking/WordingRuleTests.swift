import Captions
import TalkScript
import Testing

@Suite("Rules about wording")
struct WordingRuleTests {
  private func rules(_ text: String, _ language: String = "en", _ profile: String = "netflix") throws -> [String] {
    try breaches(builtIn(profile, language), shown(text, 0, 6000)).map { String($0.split(separator: " ")[1]) }
      .filter { $0 != "fits-on-one-line" }
  }

  @Test(
    "dashes of two speakers",
    arguments: [
      ("-Is it?|-It is.", "en", true), ("- Is it?|- It is.", "en", false), ("-Is it?|- It is.", "en", false),
      ("– Is it?|– It is.", "en", false), ("Is it?|-It is.", "en", false), ("- Oui ?|- Non.", "fr", true),
      ("-Oui ?|-Non.", "fr", false), ("Ja?|-Nee.", "nl", true), ("-Ja?|-Nee.", "nl", false),
      // One speaker: a dash that goes on, a number, an interruption.
      ("It is so|– as they say.", "en", true), ("It is|-50 outside.", "en", true), ("But I…|--Stop!", "en", true),
      ("-It is.", "en", true),
    ])
  func dashes(text: String, language: String, passes: Bool) throws {
    #expect(try rules(text, language) == (passes ? [] : ["dialogue-dash"]))
  }

  @Test func `ellipses`() throws {
    #expect(try rules("Well… no.") == [])
    #expect(try rules("Well... no.") == ["ellipsis"])
    #expect(try breaches(builtIn("netflix"), shown("A... b.... c.. d.", 0, 6000)) == ["1 ellipsis 2.0/0.0"])
    #expect(try rules("Well... no.", "en", "ted") == [])
  }

  @Test(
    "white space",
    arguments: [
      ("Yes, it is.", "en", 0), ("Yes,  it is.", "en", 1), (" Yes, it is. ", "en", 2), ("Yes , it is !", "en", 2),
      ("Oui ! Non ?", "fr", 0), ("Oui , non .", "fr", 2), ("It is |not.", "en", 1), ("It was .5 of it", "en", 0),
      ("So …and then :)", "en", 0), ("A\u{A0}: b", "fr", 0), ("One||two", "en", 1), ("\tTab", "en", 1),
    ])
  func whiteSpace(text: String, language: String, count: Int) throws {
    let found = try breaches(builtIn("netflix", language), shown(text, 0, 6000)).filter { $0.contains("white-space") }
    #expect(found == (count == 0 ? [] : ["1 white-space \(Double(count))/0.0"]))
  }

  @Test(
    "numbers",
    arguments: [
      ("We saw three of them.", []), ("We saw 3 of them.", ["numbers"]), ("We saw 11 of them.", []),
      ("I have (10), or 1.", ["numbers", "numbers"]), ("It is at 5 p.m. today.", []), ("In chapter 3 it says so.", []),
      ("It is no. 3 of them.", []), ("They said no, 3 of them.", ["numbers"]),
      ("A rise of 5% came.", []), ("At 3:15 it was.", []), ("On May 3 it was.", []), ("It cost $5 then.", []),
      ("3. The third", []), ("Of 1,000 some.", []), ("About 007 again.", []), ("Take the 3-year plan.", []),
    ])
  func numbers(text: String, expected: [String]) throws {
    #expect(try rules(text) == expected)
    #expect(try rules(text, "de") == [])
  }

  @Test func `numbers at the start of sentences`() throws {
    #expect(try rules("12 men came.") == ["number-start"])
    #expect(try rules("They left. 1,200 men came.") == ["number-start"])
    #expect(try rules("They saw 12 men.") == [])
    #expect(try rules("12!") == [])
    let first = shown("And there were", 0, 2000)
    #expect(try breaches(builtIn("netflix"), first, shown("12 men who came.", 2084, 5000)) == [])
    let ended = shown("And they were.", 0, 2000)
    #expect(
      try breaches(builtIn("netflix"), ended, shown("12 men, who came.", 2084, 5000)) == ["2 number-start 1.0/0.0"])
  }

  @Test(
    "glyphs",
    arguments: [
      ("Grüße, “naïve” — Ω 日本 한국 مرحبا नमस्ते ♪", 0), ("a\u{1}b", 1), ("a\u{E000}\u{85}", 2), ("\u{FFFD}", 1),
      ("fun 😀", 1),
      ("\u{378}", 1), ("a\u{200F}b", 0), ("a\u{200B}b", 1),
    ])
  func glyphs(text: String, count: Int) throws {
    #expect(try rules(text).count { $0 == "glyphs" } == count)
  }

  @Test func `italics and tags`() throws {
    var caption = shown("はい そうです", 0, 4000)
    caption.spans = [CaptionSpan(.italic, 0..<6)]
    #expect(try breaches(builtIn("netflix", "ja"), caption) == [])
    #expect(try breaches(builtIn("netflix", "zh"), caption) == ["1 italics 1.0/0.0"])
    #expect(try breaches(builtIn("netflix"), format: .srt, shown("<i>Yes", 0, 3000)) == ["1 tags 1.0/0.0"])
    #expect(try breaches(builtIn("netflix"), format: .srt, shown("a <b and> <x>", 0, 3000)) == [])
    #expect(try breaches(builtIn("netflix"), format: .vtt, shown("<i>Yes", 0, 3000)) == [])
  }

  @Test func `the end of one sentence with the start of another`() throws {
    let before = shown("and it was", 0, 2000)
    let merged = try breaches(builtIn("ted"), before, shown("the end. And then we", 2000, 4000))
    #expect(merged == ["2 sentence-merge 2.0/1.0"])
    for text in ["the end of it.", "what Dr. Who and U.S. troops", "the end. And that was it.", "the end… of it"] {
      #expect(try breaches(builtIn("ted"), before, shown(text, 2000, 4000)) == [], "\(text)")
    }
    #expect(try breaches(builtIn("ted"), shown("It was.", 0, 2000), shown("The end. And then we", 2000, 4000)) == [])
  }
}

@Suite("Rules for podcast apps")
struct PodcastRuleTests {
  private func found(_ format: CaptionFormat?, _ captions: Caption...) throws -> [String] {
    let profile = try builtIn("podcast")
    return CaptionCheck(profile, format: format).check(captions).map { "\($0.caption) \($0.rule)" }
  }

  @Test func `names stand where the speaker changes`() throws {
    let ada = shown("Yes, it is.", 0, 2000, label: "Ada")
    let bo = shown("It was.", 2000, 4000, label: "Bo")
    var nameless = bo
    nameless.label = nil
    #expect(try found(.srt, ada, bo) == [])
    #expect(try found(.srt, ada, shown("It was.", 2000, 4000, label: "Ada")) == ["2 speaker-label"])
    #expect(try found(.srt, ada, nameless) == ["2 speaker-label"])
    #expect(try found(.vtt, ada, nameless) == [])
  }

  @Test func `no other colon, no ampersand, no hundred hours`() throws {
    #expect(try found(.srt, shown("I say: no.", 0, 2000)) == ["1 speaker-colon"])
    #expect(try found(.srt, shown("At 10:30 it is.", 0, 2000, label: "Ada")) == [])
    // A name that comes once isn't known for one when it is read, but apps take it rightly.
    #expect(try found(.srt, shown("Ada: At 10:30 it is.", 0, 2000)) == [])
    #expect(try found(.srt, shown("Ada: I say: no.", 0, 2000)) == ["1 speaker-colon"])
    #expect(try found(.srt, shown("- Ada: no.", 0, 2000)) == ["1 speaker-colon"])
    #expect(try found(.srt, shown("Ada: no.", 0, 2000, label: "Bo")) == ["1 speaker-colon"])
    #expect(try found(.sbv, shown("I say: no.", 0, 2000)) == [])
    #expect(try found(.vtt, shown("I say: no.", 0, 2000)) == [])
    #expect(try found(.vtt, shown("No.", 0, 2000, label: "A & B")) == ["1 speaker-name"])
    #expect(try found(.srt, shown("No.", 0, 2000, label: "A & B")) == [])
    #expect(try found(.vtt, shown("No.", 359_998_000, 359_999_999)) == [])
    #expect(try found(.vtt, shown("No.", 359_998_000, 360_000_000)) == ["1 app-time"])
  }
}

@Suite("Caption rules")
struct CaptionRuleTests {
  @Test func `each has an identifier of its own, a title and a citation`() {
    let rules = CaptionRule.all
    #expect(Set(rules.map(\.identifier)).count == rules.count)
    #expect(rules.allSatisfy { !$0.title.isEmpty && !$0.citation.isEmpty && !$0.profiles.isEmpty })
  }

  @Test func `breaches point at the file's line`() throws {
    let reading = CaptionReading(
      document: CaptionDocument(captions: [shown("Yes...|no,  it isn't so easy as you think it is.", 0, 8000)]),
      lines: [12])
    let profile = try builtIn("netflix")
    let found = CaptionCheck(profile, format: .srt).check(reading)
    #expect(
      found.map { "\($0.rule) \($0.range?.description ?? "-")" }
        == ["max-duration 12:1-12:1", "ellipsis 13:1-13:7", "white-space 14:1-14:42"])
    #expect(CaptionCheck(profile, format: .ttml).check(reading).allSatisfy { $0.range?.start.line == 12 })
    #expect(found.first?.diagnostic().message == "caption 1: on screen for 8 s, at most 7 s")
    #expect(found.first?.diagnostic().identifier == "caption-max-duration")
  }
}
