import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Cues and times in the text")
struct CueTests {
  /// A reading whose second turn holds some words.
  private func reading(_ words: String) throws -> Reading {
    try read("Ada: One?\nBen: \(words)\nAda: Three?\nBen: Four.")
  }

  private func text(_ words: String) throws -> String { try reading(words).paragraphs[1].text }

  @Test(
    "Brackets that name a sound are cues, not speech",
    arguments: [
      ("Well [laughs] yes.", "Well yes.", "sound “laughs”"), ("Well (laughs) yes.", "Well yes.", "sound “laughs”"),
      ("\\[laughs\\] Yes.", "Yes.", "sound “laughs”"), ("Ja (lacht).", "Ja.", "sound “lacht”"),
      ("Oui [rires]", "Oui", "sound “rires”"),
      ("Да (смех) вот", "Да вот", "sound “смех”"), ("はい（笑）。", "はい。", "sound “笑”"), ("是的（掌声）", "是的", "sound “掌声”"),
      ("네 [웃음] 네", "네 네", "sound “웃음”"), ("Naja [Applaus] gut.", "Naja gut.", "sound “Applaus”"),
      ("So. [MUSIC: rain, 8 seconds] Next.", "So. Next.", "music “MUSIC: rain, 8 seconds”, 8 s"),
      ("So. [pause 2s] Next.", "So. Next.", "pause “pause 2s”, 2 s"),
      ("So. [Pause] Next.", "So. Next.", "pause “Pause”"),
      ("So. [DOOR SLAMS] Next.", "So. Next.", "sound “DOOR SLAMS”"),
      ("So. [audience laughter] Next.", "So. Next.", "sound “audience laughter”"),
      ("So. [SFX: bell :04] Next.", "So. Next.", "sound “SFX: bell :04”, 4 s"),
      ("So [laughs], yes.", "So, yes.", "sound “laughs”"),
    ])
  func cues(_ words: String, _ spoken: String, _ cue: String) throws {
    let reading = try reading(words)
    #expect(reading.paragraphs[1].text == spoken)
    #expect(reading.cues == [cue])
  }

  @Test(
    "Other brackets stay as they are",
    arguments: [
      "At [the company] we knew.", "I was (as always) late.", "The book (ad hoc) was good.",
      "It (music videos) paid well.",
      "He [the music industry] paid.", "Some (theme parks) closed.", "See [1] and [2].",
      "(a) first, (b) then.",
      "[sic] he wrote.", "It cost 10 (ten) marks.", "A list[0] of things.", "It was [in his words] “fine”.",
      "A [ bracket alone.",
      "A (bracket alone.", "（译者注：书名）是这样。", "他在（音乐学院）上课。", "\u{FF08}", "[]", "()", "( )",
    ])
  func brackets(_ words: String) throws {
    #expect(try text(words) == words)
  }

  @Test("A bracket that is neither cue nor time loses its backslashes only")
  func escapedBracket() throws {
    #expect(try text("At \\[the company\\] we knew.") == "At [the company] we knew.")
    #expect(try text("Five \\* six \\_ seven\\.") == "Five * six _ seven.")
  }

  @Test("A cue stands where it stood, by the offset in the spoken text")
  func offsets() throws {
    let paragraph = try reading("Grün [laughs] und [sighs] rot.").paragraphs[1]
    // G, r, n and the space are one byte each, ü is two.
    #expect(paragraph.text == "Grün und rot.")
    #expect(paragraph.cues.map(\.offset) == [6, 10])
  }

  @Test(
    "Times in square brackets are anchors",
    arguments: [
      ("[03:59] Yes.", "Yes.", 239_000, 0), ("\\[03:59\\] Yes.", "Yes.", 239_000, 0),
      ("So [1:02:03] yes.", "So yes.", 3_723_000, 3),
      ("[00:01:02.5] Yes.", "Yes.", 62_500, 0), ("Yes. \\[01:11:53.03\\]", "Yes.", 4_313_030, 4),
    ])
  func anchors(_ words: String, _ spoken: String, _ milliseconds: Int, _ offset: Int) throws {
    let paragraph = try reading(words).paragraphs[1]
    #expect(paragraph.text == spoken)
    #expect(paragraph.anchors == [Anchor(time: .milliseconds(milliseconds), offset: offset)])
  }

  @Test(
    "Times that are spoken stay",
    arguments: ["At 12:30 it rang.", "We met (12:30) there.", "[12:75] it says.", "[1:2:3:4:5] it says."])
  func spokenTimes(_ words: String) throws {
    let paragraph = try reading(words).paragraphs[1]
    #expect(paragraph.text == words)
    #expect(paragraph.anchors.isEmpty)
  }

  @Test(
    "A time beside an unheard word is where it is, not how long it lasts",
    arguments: [
      "[unintelligible 00:08:35.06]", "[inaudible 00:00:42]", "[crosstalk 01:02:03]",
    ])
  func unheardWords(_ bracket: String) throws {
    let cue = try #require(try reading("Well \(bracket) yes.").paragraphs[1].cues.first)
    #expect(cue.kind == .sound)
    #expect(cue.duration == nil)
  }

  @Test(
    "Lengths of cues are read in many units",
    arguments: [
      ("2s", 2000), ("2 s", 2000), ("2.5 s", 2500), ("8 seconds", 8000), ("8 Sekunden", 8000), ("0:30", 30_000),
      (":04", 4000), ("1 min", 60_000),
      ("500 ms", 500), ("15\"", 15_000), ("3秒", 3000),
    ])
  func lengths(_ length: String, _ milliseconds: Int) throws {
    let cue = try #require(try reading("Well. [MUSIC: rain, \(length)] Yes.").paragraphs[1].cues.first)
    #expect(cue.duration == .milliseconds(milliseconds))
  }

  @Test("Each cue is told in a note at its place")
  func notes() throws {
    try expect(
      "cue", at: 1, 2, 3,
      in: MarkedText("Ada: One?\nBen: Two 1️⃣[laughs] three 2️⃣(sighs).\nAda: So?\n\n3️⃣[applause]\n\nBen: Yes."))
  }

  @Test("A line such as MUSIC: is a cue of the turn that follows")
  func cueLine() throws {
    let reading = try read(
      "MUSIC: Rain, 8 seconds\nAda: One?\nBen: Two.\nSFX: Bell\nAda: Three?\nBen: Four.\nMUSIC: Rain again")
    #expect(reading.outline == ["Ada: One?", "Ben: Two.", "Ada: Three?", "Ben: Four."])
    #expect(reading.cues == ["music “Rain, 8 seconds”, 8 s", "sound “Bell”", "music “Rain again”"])
    #expect(reading.paragraphs.map(\.cues.count) == [1, 0, 1, 1])
    #expect(reading.paragraphs.last?.cues.first?.offset == 5)
  }

  @Test("Speech below a cue line isn't swallowed by it")
  func speechBelowCueLine() throws {
    let reading = try read(
      "Ada: One?\n\nBen: Two.\n\nMUSIC: Rain\n\nAnd now, after the rain, here is more of it.\n\nAda: Three?\n\nBen: Four."
    )
    #expect(reading.outline[1] == "Ben: Two. | And now, after the rain, here is more of it.")
  }

  @Test("Speech below a heading behind a cue line isn't swallowed by it")
  func headingBelowCueLine() throws {
    let reading = try read(
      "Ada: One?\n\nBen: Two.\n\nMUSIC: Rain\n\n## Part two\n\nHere is more.\n\nAda: Three?\n\nBen: Four.")
    #expect(reading.outline.contains("Ben: Here is more."))
  }

  @Test("The transcriber's line is left out, speech that starts like it is not")
  func credits() throws {
    let marked = MarkedText(
      "Ada: Transcribed by hand, it took weeks.\nBen: Two.\nAda: Three?\nBen: Four.\n\n1️⃣Transcribed by https://otter.ai"
    )
    #expect(
      try read(marked.text).outline == [
        "Ada: Transcribed by hand, it took weeks.", "Ben: Two.", "Ada: Three?", "Ben: Four.",
      ])
    try expect("credit-left-out", at: 1, in: marked)
  }
}
