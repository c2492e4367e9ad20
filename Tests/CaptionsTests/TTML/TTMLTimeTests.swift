@testable import Captions
import TalkScript
import TestSupport
import Testing
import XML

@Suite("Times of TTML")
struct TTMLTimeTests {
  /// The nanoseconds were worked out by hand from TTML2, section 12.3.1.
  @Test(
    "are read in every form",
    arguments: [
      ("00:00:00", 0), ("00:00:01.5", 1_500_000_000), ("01:02:03.004", 3_723_004_000_000),
      ("100:00:00.000", 360_000_000_000_000), ("00:00:01.123456789123", 1_123_456_789), ("1.5h", 5_400_000_000_000),
      ("2m", 120_000_000_000), ("12.25s", 12_250_000_000), ("1500ms", 1_500_000_000), ("0.5ms", 500_000),
      // Thirty frames a second where nothing is stated, one tick a second.
      ("15f", 500_000_000), ("7t", 7_000_000_000), ("00:00:01:15", 1_500_000_000),
      // What players forgive.
      (" 00:00:01,5 ", 1_500_000_000), ("1:02:03", 3_723_000_000_000), ("02:03.5", 123_500_000_000),
      (".5s", 500_000_000),
    ])
  func forms(_ text: String, _ nanoseconds: Int64) {
    #expect(TTMLClock().time(text) == nanoseconds)
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "", " ", "x", "1", "1.5", "1 s", "-1s", "00:60:00", "00:00:61", "00:00:00:00:00", "00:0a:00", "1d", "::", "1:",
      "s",
      "00:00:01.5:03", "9999999999999999s", "00:00", "+1s", "1e3s", "NaNs",
    ])
  func refused(_ text: String) {
    // `MM:SS` is forgiven, so `00:00` is a time.
    #expect((TTMLClock().time(text) == nil) == (text != "00:00"))
  }

  @Test(
    "count frames and ticks by the file's rates",
    arguments: [
      // 12 of 24 frames.
      ("ttp:frameRate=\"24\"", "00:00:01:12", 1_500_000_000),
      // 24 frames at 24000/1001 last 1.001 s.
      ("ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1000 1001\"", "24f", 1_001_000_000),
      ("ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1000:1001\"", "24f", 1_001_000_000),
      // On a clock of seconds only the frames are stretched: 1 s and 12 * 1001/24000.
      ("ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1000 1001\"", "00:00:01:12", 1_500_500_000),
      // By SMPTE the seconds are made of frames too: 36 * 1001/24000.
      (
        "ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1000 1001\" ttp:timeBase=\"smpte\"", "00:00:01:12",
        1_501_500_000
      ),
      // Ten minutes drop 18 numbers of 18,000: 17,982 * 1001/30000.
      (
        "ttp:frameRate=\"30\" ttp:frameRateMultiplier=\"1000 1001\" ttp:timeBase=\"smpte\" ttp:dropMode=\"dropNTSC\"",
        "00:10:00:00", 599_999_400_000
      ),
      ("ttp:frameRate=\"25\" ttp:subFrameRate=\"4\"", "00:00:00:12.2", 500_000_000),
      ("ttp:tickRate=\"10000000\"", "36005000000t", 3_600_500_000_000),
      // Ticks are sub-frames where only frames are stated.
      ("ttp:frameRate=\"25\" ttp:subFrameRate=\"4\"", "150t", 1_500_000_000),
      ("ttp:frameRate=\"23.976\"", "23976f", 1_000_000_000_000),
      // Rates that are none count as not stated.
      ("ttp:frameRate=\"0\" ttp:tickRate=\"-1\" ttp:frameRateMultiplier=\"1 0\"", "30f", 1_000_000_000),
    ])
  func rates(_ attributes: String, _ text: String, _ nanoseconds: Int64) throws {
    var xml = XMLReader(ttml("", attributes))
    guard case .start(let tag)? = try xml.next()?.kind else { return #expect(Bool(false), "there is a root") }
    #expect(TTMLClock(tag).time(text) == nanoseconds)
  }

  @Test("of children count from their parent's, and end with it")
  func nesting() throws {
    let file = Array(
      """
      <tt xmlns="http://www.w3.org/ns/ttml"><body begin="10s"><div begin="1s" end="20s">
      <p begin="2s" end="4s">a</p><p begin="5s" dur="3s">b</p><p begin="5s" dur="3s" end="7s">c</p>
      <p begin="15s" end="60s">d</p></div><div><p begin="1s" end="2s">e</p></div></body></tt>
      """.utf8)
    let captions = try TTMLReader().read(file).document.captions
    #expect(
      brief(captions) == ["13000-15000 a", "16000-19000 b", "16000-18000 c", "26000-30000 d", "11000-12000 e"])
  }

  @Test("of a sequence's children count from the end of the child before")
  func sequence() throws {
    let file = Array(
      """
      <tt xmlns="http://www.w3.org/ns/ttml"><body timeContainer="seq"><div timeContainer="seq" begin="1s" dur="10s">
      <p dur="2s">a</p><p begin="1s" dur="2s">b</p><p end="3s">c</p></div><div><p begin="1s" end="2s">d</p></div></body></tt>
      """.utf8)
    let captions = try TTMLReader().read(file).document.captions
    #expect(brief(captions) == ["1000-3000 a", "4000-6000 b", "6000-9000 c", "12000-13000 d"])
  }

  @Test("of spans part a paragraph into captions")
  func spans() throws {
    let captions = try ttmlCaptions(
      """
      <p><span begin="1s" end="2s">one</span><br/><span begin="2s" end="3s">two</span></p>
      <p begin="10s" end="20s"><span begin="1s" end="3s">a</span><span begin="2s" end="4s">b</span></p>
      <p><span begin="30s" end="31s">all </span><span begin="30s" end="31s">at once</span></p>
      """)
    #expect(
      brief(captions) == [
        "1000-2000 one", "2000-3000 two", "11000-12000 a", "12000-13000 ab", "13000-14000 b", "30000-31000 all at once",
      ])
  }

  @Test("of words that add up stay one caption with marks of time")
  func growing() throws {
    let captions = try ttmlCaptions(
      "<p begin=\"10s\" end=\"20s\"><span>We</span> <span begin=\"1s\">all</span> <span begin=\"2.5s\">sing</span></p>")
    #expect(brief(captions) == ["10000-20000 We all sing"])
    #expect(
      captions.first?.spans == [
        CaptionSpan(.time(.seconds(11)), 3..<3), CaptionSpan(.time(.milliseconds(12_500)), 7..<7),
      ])
  }

  @Test("without an end last until the next caption, and that is told")
  func endless() throws {
    let reading = try TTMLReader().read(ttml("<p begin=\"1s\">a</p><p begin=\"4s\">b</p>"))
    #expect(brief(reading.document.captions) == ["1000-4000 a", "4000-7000 b"])
    #expect(reading.diagnostics.map(\.identifier) == ["ttml-end-missing"])
  }

  @Test("that can't be read are told with their place")
  func unreadable() throws {
    let reading = try TTMLReader().read(ttml("<p begin=\"soon\" end=\"2s\">a</p>\n<p begin=\"x\" end=\"3s\">b</p>"))
    #expect(brief(reading.document.captions) == ["0-2000 a", "0-3000 b"])
    #expect(reading.diagnostics.map(\.identifier) == ["ttml-time-unknown"])
    #expect(reading.diagnostics.first?.range?.start.line == 3)
    #expect(reading.diagnostics.first?.message.contains("soon") == true)
  }
}
