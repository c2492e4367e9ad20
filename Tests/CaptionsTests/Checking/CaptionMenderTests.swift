import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions, mended")
struct CaptionMenderTests {
  private func mended(_ profile: CaptionProfile, format: CaptionFormat? = nil, _ captions: Caption...) -> [String] {
    CaptionMender(profile, format: format).mend(captions).map { caption in
      let times = [caption.start, caption.end].map { "\($0.wholeMilliseconds)" }
      return times.joined(separator: "-") + " " + caption.lines.joined(separator: "|")
    }
  }

  @Test func `times are moved into free time`() throws {
    #expect(try mended(builtIn("netflix"), shown("Yes.", 0, 500)) == ["0-833 Yes."])
    #expect(try mended(builtIn("netflix"), shown("a", 0, 2100), shown("b", 2000, 4000)) == ["0-1916 a", "2000-4000 b"])
    #expect(try mended(builtIn("netflix"), shown("a", 0, 1700), shown("b", 2000, 4000)) == ["0-1916 a", "2000-4000 b"])
    #expect(
      try mended(builtIn("netflix"), shown("a", 0, 9000), shown("b", 9500, 11_000)) == ["0-7000 a", "9500-11000 b"])
    #expect(try mended(builtIn("netflix"), shown("a", 3000, 2000)) == ["3000-3833 a"])
    #expect(try mended(builtIn("bbc"), shown("a", 0, 2000), shown("b", 2080, 4000)) == ["0-2080 a", "2080-4000 b"])
  }

  @Test func `a caption without room comes earlier, or has the next one wait a little`() throws {
    // Two frames are missing from the next one's start, which has time to give.
    #expect(
      try mended(builtIn("netflix"), shown("Yes.", 0, 833), shown("b", 850, 3000)) == ["0-833 Yes.", "917-3000 b"])
    // TED lets captions come 100 ms early.
    #expect(
      try mended(builtIn("ted"), shown("a", 0, 1500), shown("b", 1900, 2850), shown("c", 2850, 3850))
        == ["0-1500 a", "1850-2850 b", "2850-3850 c"])
  }

  @Test func `with a frame rate all times are those of pictures`() throws {
    #expect(
      try mended(builtIn("netflix", rate: "25"), shown("a", 0, 1990), shown("b", 2000, 4010)) == [
        "0-1920 a", "2000-4000 b",
      ])
  }

  @Test func `lines are broken anew, white space and dots written right`() throws {
    #expect(try mended(builtIn("netflix"), shown("It is|short.")) == ["0-3000 It is short."])
    #expect(
      try mended(builtIn("netflix"), shown("This is one line that is much too long for any caption.", 0, 5000))
        == ["0-5000 This is one line that is much|too long for any caption."])
    #expect(try mended(builtIn("netflix"), shown(" Well...  no ,|")) == ["0-3000 Well… no,"])
    #expect(try mended(builtIn("netflix", "fr"), shown("-Oui ?|–Non.")) == ["0-3000 - Oui ?|- Non."])
    #expect(try mended(builtIn("netflix", "nl"), shown("- Ja?|- Nee.")) == ["0-3000 Ja?|-Nee."])
    #expect(try mended(builtIn("netflix"), format: .srt, shown("<i>Yes</b>")) == ["0-3000 Yes"])
    #expect(
      try mended(builtIn("netflix", "ja"), shown("私は昨日の夜に友達と公園に行きました", 0, 6000)).first?.contains("|") == true)
  }

  @Test func `marks stay on their words`() throws {
    var caption = shown("Well...  it is|so.", 0, 3000)
    // “it is”: bytes 9–14.
    caption.spans = [CaptionSpan(.italic, 9..<14), CaptionSpan(.bold, 0..<7)]
    let profile = try builtIn("netflix")
    let mended = CaptionMender(profile).mend([caption])
    #expect(mended.first?.text == "Well… it is so.")
    // The ellipsis takes three bytes, as the dots did.
    #expect(mended.first?.spans == [CaptionSpan(.italic, 8..<13), CaptionSpan(.bold, 0..<7)])
  }

  @Test func `another line breaker can be used`() throws {
    let profile = try builtIn("netflix")
    let text = "This is one line that is much too long for any caption."
    let mender = CaptionMender(profile) { text, _, _ in text.utf8.count == 55 ? [17] : nil }
    #expect(mender.mend([shown(text, 0, 5000)]).first?.lines.first == "This is one line")
  }

  @Test func `what keeps to the profile stays as it is`() throws {
    let captions = [shown("-Is it?|-It is.", 0, 2000), shown("And so it was.", 2083, 4000)]
    let profile = try builtIn("netflix")
    #expect(CaptionMender(profile).mend(captions) == captions)
  }
}

@Suite("Captions of any kind, mended")
struct CaptionMenderLawTests {
  private static func captions(_ generator: inout SeededGenerator) -> [Caption] {
    var now: Int64 = 0
    return (0..<25).map { _ in
      let lines = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        RandomText.text(words: Int.random(in: 0...9, using: &generator), using: &generator)
      }
      let text = lines.joined(separator: "\n").split(separator: "\r").joined()
      let start = now + Int64.random(in: -300...900, using: &generator)
      let end = start + Int64.random(in: -200...6000, using: &generator)
      now = max(now, end)
      var caption = Caption(start: .milliseconds(max(0, start)), end: .milliseconds(end), text: text)
      if Bool.random(using: &generator) { caption.label = .init("Ada", standsAlone: Bool.random(using: &generator)) }
      if !text.isEmpty { caption.spans = [CaptionSpan(.italic, 0..<text.utf8.count)] }
      return caption
    }
  }

  /// The letters and digits of a text, which mending leaves alone.
  private func words(_ captions: [Caption]) -> [[Unicode.Scalar]] {
    captions.map { $0.text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
  }

  @Test(arguments: CaptionProfile.names)
  func `words stay, breaches grow fewer, and a second time changes nothing`(name: String) throws {
    var generator = SeededGenerator(seed: 5)
    for language in ["en", "fr", "ja"] {
      for rate in [nil, "25", "23.976"] {
        let profile = try builtIn(name, language, rate: rate)
        for _ in 0..<3 {
          let captions = Self.captions(&generator)
          let mender = CaptionMender(profile)
          let mended = mender.mend(captions)
          let isSame = words(mended) == words(captions)
          #expect(isSame)
          #expect(mended.map(\.label) == captions.map(\.label))
          #expect(CaptionCheck(profile).check(mended).count <= CaptionCheck(profile).check(captions).count)
          let again = mender.mend(mended)
          let isMended = again.map(\.text) == mended.map(\.text)
          #expect(isMended)
        }
      }
    }
  }
}
