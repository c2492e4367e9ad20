import Captions
import TalkScript
import Testing

/// A caption of some lines, parted by `|`, from one millisecond to another.
func shown(_ text: String, _ start: Int64 = 0, _ end: Int64 = 3000, label: String? = nil) -> Caption {
  Caption(
    start: .milliseconds(start), end: .milliseconds(end), speaker: label, label: label.map { .init($0) },
    lines: text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
}

/// A built-in profile for a language, with a frame rate where one is given.
func builtIn(_ name: String, _ language: String = "en", rate: String? = nil) throws -> CaptionProfile {
  let tag = try #require(LanguageTag(language))
  var profile = try #require(CaptionProfile.named(name, language: tag))
  profile.frameRate = rate.flatMap { FrameRate($0) }
  return profile
}

/// The breaches of some captions as `caption rule figure/limit`, figures to three decimals.
func breaches(_ profile: CaptionProfile, format: CaptionFormat? = nil, _ captions: Caption...) -> [String] {
  CaptionCheck(profile, format: format).check(captions).map { breach in
    let figures = [breach.figure, breach.limit].map { ($0 * 1000).rounded() / 1000 }
    return "\(breach.caption) \(breach.rule) \(figures[0])/\(figures[1])"
  }
}

@Suite("Rules about times")
struct TimeRuleTests {
  @Test func `order and overlap`() throws {
    #expect(try breaches(builtIn("youtube"), shown("a", 0, 1000), shown("b", 1000, 2000)) == [])
    #expect(try breaches(builtIn("youtube"), shown("a", 0, 1100), shown("b", 1000, 2000)) == ["1 overlap 0.1/0.0"])
    #expect(try breaches(builtIn("youtube"), shown("a", 5000, 6000), shown("b", 1000, 2000)) == ["1 order 1.0/5.0"])
    #expect(try breaches(builtIn("youtube"), shown("a", 5000, 5000)) == ["1 no-length 0.0/0.0"])
    #expect(try breaches(builtIn("youtube"), shown("a", 5000, 4000)) == ["1 no-length -1.0/0.0"])
  }

  @Test func `captions in different places may be on screen together`() throws {
    var top = shown("b", 1000, 2000)
    top.placement = .top
    #expect(try breaches(builtIn("netflix"), shown("a", 0, 1100), top) == [])
  }

  @Test func `the shortest and the longest time`() throws {
    #expect(try breaches(builtIn("netflix"), shown("Yes.", 0, 833)) == [])
    #expect(try breaches(builtIn("netflix"), shown("Yes.", 0, 832)) == ["1 min-duration 0.832/0.833"])
    #expect(try breaches(builtIn("netflix"), shown("Yes.", 0, 7000)) == [])
    #expect(try breaches(builtIn("netflix"), shown("Yes.", 0, 7001)) == ["1 max-duration 7.001/7.0"])
    #expect(try breaches(builtIn("netflix", "ja"), shown("はい", 0, 500)) == [])
    #expect(try breaches(builtIn("dcmp"), shown("Yes.", 0, 1999)) == ["1 min-duration 1.999/2.0"])
    // The BBC's guide names words a minute only.
    #expect(try breaches(builtIn("bbc"), shown("Yes.", 0, 500)) == [])
  }

  @Test func `the reading speed counts all characters on screen but line ends`() throws {
    // 20 characters and a line's end in a second; the hyphen keeps it from fitting on one line.
    #expect(try breaches(builtIn("netflix"), shown("-Twenty ch|-aracters", 0, 1000)) == [])
    #expect(try breaches(builtIn("netflix"), shown("Twenty-one characters", 0, 1000)) == ["1 reading-speed 21.0/20.0"])
    #expect(try breaches(builtIn("netflix", "de"), shown("Siebzehn Zeichen.", 0, 1000)) == [])
    #expect(
      try breaches(builtIn("netflix", "de"), shown("Achtzehn Zeichen !", 0, 999)).first == "1 reading-speed 18.018/17.0"
    )
    #expect(try breaches(builtIn("netflix", "ja"), shown("四つの字", 0, 1000)) == [])
    #expect(try breaches(builtIn("netflix", "ja"), shown("四つの字だ", 0, 1000)) == ["1 reading-speed 5.0/4.0"])
    // A label counts where it is shown.
    let named = shown("Fifteen letters", 0, 1000, label: "Ada Quill")
    #expect(try breaches(builtIn("netflix"), format: .srt, named) == ["1 reading-speed 26.0/20.0"])
    #expect(try breaches(builtIn("netflix"), format: .vtt, named) == [])
  }

  @Test func `words a minute`() throws {
    #expect(try breaches(builtIn("bbc"), shown("one two three", 0, 1000)) == [])
    #expect(try breaches(builtIn("bbc"), shown("one two three", 0, 999)) == ["1 words-per-minute 180.18/180.0"])
    #expect(
      try breaches(builtIn("dcmp"), shown("one two three four five six", 0, 2000)) == ["1 words-per-minute 180.0/160.0"]
    )
  }

  @Test(
    "Gaps in pictures",
    arguments: [
      (nil, 83, nil), (nil, 80, nil), (nil, 40, "frame-gap 1.0/2.0"), (nil, 0, "frame-gap 0.0/2.0"),
      (nil, 125, "gap-chaining 3.0/2.0"), (nil, 458, "gap-chaining 11.0/2.0"), (nil, 500, nil),
      ("25", 80, nil), ("25", 40, "frame-gap 1.0/2.0"), ("25", 120, "gap-chaining 3.0/2.0"),
      ("25", 480, "gap-chaining 12.0/2.0"), ("25", 520, nil), ("50", 40, nil), ("59.94", 33, nil),
      ("59.94", 17, "frame-gap 1.0/2.0"), ("23.976", 83, nil), ("23.976", 84, nil), ("29.97", 67, nil),
    ] as [(String?, Int64, String?)])
  func frames(rate: String?, gap: Int64, breach: String?) throws {
    let found = try breaches(builtIn("netflix", rate: rate), shown("a", 0, 2000), shown("b", 2000 + gap, 4000))
    #expect(found == (breach.map { ["1 " + $0] } ?? []))
  }

  @Test func `gaps as the BBC has them`() throws {
    #expect(try breaches(builtIn("bbc"), shown("a", 0, 2000), shown("b", 2000, 4000)) == [])
    #expect(try breaches(builtIn("bbc"), shown("a", 0, 2000), shown("b", 3500, 5000)) == [])
    #expect(try breaches(builtIn("bbc"), shown("a", 0, 2000), shown("b", 2080, 5000)) == ["1 gap 0.08/1.5"])
    #expect(try breaches(builtIn("ebu-tt-d"), shown("a", 0, 2000), shown("b", 3499, 5000)) == ["1 gap 1.499/1.5"])
  }

  @Test func `gaps as Arte has them`() throws {
    #expect(try breaches(builtIn("arte"), shown("a", 0, 2000), shown("b", 2200, 4000)) == [])
    #expect(try breaches(builtIn("arte"), shown("a", 0, 2000), shown("b", 2199, 4000)) == ["1 frame-gap 0.199/0.2"])
  }
}

@Suite("Rules about lines")
struct ShapeRuleTests {
  private let words32 = "These are just thirty-two signs."
  private let words42 = "The answer is a line of forty-two letters."

  @Test func `line length`() throws {
    #expect(words32.count == 32 && words42.count == 42)
    #expect(try breaches(builtIn("netflix"), shown(words42, 0, 5000)) == [])
    #expect(try breaches(builtIn("netflix"), shown(words42 + "!", 0, 5000)) == ["1 line-length 43.0/42.0"])
    #expect(try breaches(builtIn("bbc"), shown("And \(words32)!", 0, 5000)) == [])
    #expect(try breaches(builtIn("bbc"), shown("Also \(words32)!", 0, 5000)) == ["1 line-length 38.0/37.0"])
    #expect(try breaches(builtIn("dcmp"), shown(words32, 0, 5000)) == [])
    #expect(try breaches(builtIn("dcmp"), shown(words32 + "!", 0, 5000)) == ["1 line-length 33.0/32.0"])
    #expect(try breaches(builtIn("netflix", "ja"), shown("一二三四五六七八九十一二三", 0, 5000)) == [])
    #expect(try breaches(builtIn("netflix", "ja"), shown("一二三四五六七八九十一二三a", 0, 5000)) == ["1 line-length 13.5/13.0"])
    #expect(try breaches(builtIn("youtube"), shown(words42 + words42, 0, 5000)) == [])
  }

  @Test func `a podcast's lines depend on the format, and hold the label in SRT`() throws {
    #expect(try breaches(builtIn("podcast"), format: .srt, shown(words32, 0, 5000)) == [])
    #expect(
      try breaches(builtIn("podcast"), format: .srt, shown(words32, 0, 5000, label: "A")) == ["1 line-length 35.0/32.0"]
    )
    #expect(try breaches(builtIn("podcast"), format: .vtt, shown(words32 + words32, 0, 5000, label: "A")) == [])
    #expect(
      try breaches(builtIn("podcast"), format: .vtt, shown(words32 + words32 + "..", 0, 5000)) == [
        "1 line-length 66.0/65.0"
      ])
  }

  @Test func `line count`() throws {
    let three = shown("-A line of words.|-Another one of words.|And words.", 0, 5000)
    #expect(try breaches(builtIn("netflix"), three) == ["1 line-count 3.0/2.0"])
    #expect(try breaches(builtIn("bbc"), three) == [])
    #expect(try breaches(builtIn("bbc"), shown("a|b|c|d", 0, 5000)) == ["1 line-count 4.0/3.0"])
  }

  @Test func `caption length and balance`() throws {
    #expect(try breaches(builtIn("ted"), shown("\(words42)|\(words42)", 0, 6000)) == [])
    #expect(
      try breaches(builtIn("ted"), shown("\(words42)|\(words42)!", 0, 6000))
        == ["1 line-length 43.0/42.0", "1 caption-length 85.0/84.0"])
    #expect(try breaches(builtIn("ted"), shown("Twenty letters here.|Ten of it.", 0, 6000)) == [])
    #expect(try breaches(builtIn("ted"), shown("Twenty letters here.|Nine here", 0, 6000)) == ["1 balance 0.45/0.5"])
  }

  @Test func `two lines that fit on one`() throws {
    #expect(try breaches(builtIn("netflix"), shown("It is|short.", 0, 3000)) == ["1 fits-on-one-line 2.0/1.0"])
    #expect(try breaches(builtIn("netflix"), shown("It is not as short as it|could be in this place.", 0, 3000)) == [])
    // 21 + 20 and a space are 42.
    #expect(try breaches(builtIn("netflix"), shown("These are twenty-one.|And these are twenty", 0, 3000)).count == 1)
    #expect(try breaches(builtIn("netflix"), shown("These are twenty-one.|And these twenty-one.", 0, 3000)) == [])
    #expect(try breaches(builtIn("netflix"), shown("-Is it?|-It is.", 0, 3000)) == [])
    #expect(try breaches(builtIn("ted"), shown("It is|short.", 0, 3000)) == [])
  }

  @Test func `captions show something`() throws {
    #expect(try breaches(builtIn("youtube"), shown("", 0, 3000)) == ["1 empty 0.0/1.0"])
    #expect(try breaches(builtIn("podcast"), format: .srt, shown(" ", 0, 3000, label: "Ada")) == ["1 empty 0.0/1.0"])
  }
}
