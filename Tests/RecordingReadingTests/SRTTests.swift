import Captions
import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("SRT with names")
struct SRTTests {
  private static let plain = """
    1
    00:00:01,000 --> 00:00:02,500
    Ada: Hello,
    you.

    2
    00:00:02,500 --> 00:00:04,000
    How are you?

    3
    00:00:04,250 --> 00:00:05,000
    Bo: Fine.

    4
    00:00:05,000 --> 00:00:06,000
    Ada: Good.

    5
    00:00:06,000 --> 00:00:07,000
    Bo: Yes: good.
    """
  private static let turns = [
    "Ada 1–4: Hello, you. How are you?", "Bo 4.25–5: Fine.", "Ada 5–6: Good.", "Bo 6–7: Yes: good.",
  ]

  @Test func `a name counts when it comes twice, and goes on until the next`() throws {
    let reading = try read(Self.plain, language: .english)
    #expect(reading.outline == Self.turns)
    #expect(reading.findings == [])
    #expect(reading.recordings.first?.turns.map(\.line) == [2, 11, 15, 19])
  }

  @Test(
    "players' forgiveness",
    arguments: [
      plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"), "\u{FEFF}" + plain,
      plain.replacing(",000", with: ".000").replacing(",500", with: ".5").replacing(",250", with: ",25"),
      plain.replacing("00:00:0", with: "00:0"), plain.replacing("00:00:0", with: "0:0:0"),
      plain.replacing("\n\n", with: "\n\n\n"),
      plain.replacing("Hello,\nyou.", with: "<i>Hello</i>,\n\n{\\an8}<font color=\"#fff\">you.</font>"),
      plain.replacing("-->", with: "  -->\t").replacing(",000\n", with: ",000 X1:1 X2:2\n"),
      plain.replacing("Ada:", with: "[Ada]:"), plain.replacing("Ada: ", with: "Ada:\n"),
      plain.replacing("Ada: ", with: "- Ada: ").replacing("Bo: ", with: ">> Bo: "),
    ])
  func forgiveness(_ text: String) throws {
    #expect(try read(text, language: .english).outline == Self.turns)
  }

  @Test func `words that open many captions and are no name are told of`() throws {
    let text = (0..<6).map { index in
      "\(index + 1)\n00:00:0\(index),000 --> 00:00:0\(index),900\n\(index % 2 == 0 ? "Ada" : "eve"): Hello and welcome.\n"
    }.joined(separator: "\n")
    let reading = try read(text, language: .english)
    #expect(reading.findings.contains("speaker-unknown"))
    #expect(reading.diagnostics.contains { $0.message.hasPrefix("“eve:” opens 3 captions") })
  }

  @Test func `an arrow may be short, and a name may hold characters of no width`() throws {
    let reading = try read(
      """
      1
      00:00:01,000 --> 00:00:02,000
      Ada: Hello.

      2
      00:00:09,000 -> 00:00:10,500
      A\u{200B}da: Back again.

      """, language: .english)
    #expect(reading.outline == ["Ada 1–2: Hello.", "Ada 9–10.5: Back again."])
  }

  @Test func `numbers may be missing`() throws {
    let reading = try read(
      """
      00:01,0 --> 00:02,0
      Ada: One.
      42
      00:02,0 --> 00:03,0

      Ada: Two.

      00:03,0 --> 00:04,0
      Three.
      """, language: .english)
    #expect(reading.outline == ["Ada 1–4: One. 42 Two. Three."])
  }

  @Test func `UTF-16 and Latin-1 are read`() throws {
    let text = Self.plain.replacing("Bo", with: "Zoë")
    let turns = Self.turns.map { $0.replacing("Bo", with: "Zoë") }
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    #expect(try RecordingReader(language: .english).read(utf16, name: "a").outline == turns)
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let reading = try RecordingReader(language: .english).read(latin, name: "a")
    #expect(reading.outline == turns)
    #expect(reading.findings == ["input-charset"])
  }

  @Test func `words before a colon that come once are no name, unless names stand on most captions`() throws {
    let start = "00:01,0 --> 00:02,0\n"
    #expect(
      try read(start + "One thing: this.\n\n" + start + "Why: that.\n\n" + start + "A\n\n", language: .english)
        .recordings.first?.turns.allSatisfy { $0.speaker == nil } == true)
    #expect(
      try read("00:01,0 --> 00:02,0\nAda: A.\n\n00:02,0 --> 00:03,0\nBo: B.\n", language: .english).outline == [
        "Ada 1–2: A.", "Bo 2–3: B.",
      ])
    #expect(
      try read("00:01,0 --> 00:02,0\nhttps://a.b\n\n00:02,0 --> 00:03,0\nAt 10:30.\n", language: .english).outline == [
        "? 1–3: https://a.b At 10:30."
      ])
  }

  @Test func `roles that labels name are kept`() throws {
    let reading = try read(
      "00:01,0 --> 00:02,0\nHost: A.\n\n00:02,0 --> 00:03,0\nBo (Guest): B.\n\n00:03,0 --> 00:04,0\nC\n",
      language: .english)
    #expect(reading.recordings.first?.turns.map(\.role) == [.host, .guest])
    #expect(reading.outline == ["Host 1–2: A.", "Bo (Guest) 2–4: B. C"])
  }

  @Test func `what isn't spoken is left out and told`() throws {
    let reading = try read(
      """
      1
      00:00:01,000 --> 00:00:02,000
      Ada: Hello (laughs) you.

      2
      00:00:02,000 --> 00:00:08,000
      [MUSIC]

      3
      00:00:08,000 --> 00:00:09,000
      ♪ La la ♪

      4
      00:00:09,000 --> 00:00:10,000
      Ada: Welcome.

      5
      00:00:10,000 --> 00:00:11,000
      MUSIC: a waltz

      6
      00:00:11,000 --> 00:00:12,000
      Ada: ♪ sings

      7
      00:00:12,000 --> 00:00:12,500
      MUSIC: a polka
      """, language: .english)
    #expect(reading.outline == ["Ada 1–2: Hello you.", "Ada 9–10: Welcome."])
    #expect(reading.findings == ["cues-left-out", "songs-left-out"])
    #expect(reading.diagnostics.first?.message == "4 cues such as “laughs” are left out of what was said")
    #expect(reading.diagnostics.last?.message == "2 songs marked with ♪ are left out of what was said")
  }

  @Test func `two who speak in one caption share its time`() throws {
    let reading = try read(
      """
      00:00,0 --> 00:04,0
      - Are you there?
      - I am here now.

      00:04,0 --> 00:05,0
      Still.
      - or so
      """, language: .english)
    #expect(reading.outline == ["? 0–2: Are you there?", "? 2–5: I am here now. Still. - or so"])
    #expect(reading.findings == ["caption-shared", "speaker-unnamed"])
  }

  @Test func `damaged captions are skipped and told`() throws {
    let marked = MarkedText(
      """
      1️⃣Title

      1
      00:00:01,000 --> 00:00:02,000
      One.

      2
      2️⃣00:00:61,000 --> 00:00:02,000
      Lost.

      3
      00:00:02,000 --> 00:00:03,000
      Two --> three.
      """)
    let reading = try RecordingReader(language: .english).read(marked.bytes, name: "a")
    #expect(reading.outline == ["? 1–3: One. Two --> three."])
    #expect(reading.findings == ["srt-text-skipped", "srt-caption-skipped"])
    #expect(reading.diagnostics.map { $0.range?.start } == [marked.places[1], marked.places[2]])
  }

  @Test func `captions that run backwards are turns of their own`() throws {
    let reading = try read(
      """
      00:05,0 --> 00:06,0
      One.

      00:07,0 --> 00:06,5
      Two.

      00:01,0 --> 00:02,0
      Three.

      00:01,5 --> 00:03,0
      Four.
      """, language: .english)
    #expect(reading.outline == ["? 5–6: One.", "? 7–6.5: Two.", "? 1–3: Three. Four."])
    #expect(reading.findings == ["times-empty", "times-backwards"])
  }
}
