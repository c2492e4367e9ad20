import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT with names")
struct WebVTTTests {
  /// A file of cues of one second each, from second 0 on.
  private func file(_ cues: String...) -> String {
    cues.enumerated().reduce(into: "WEBVTT\n\n") { text, cue in
      text += "00:0\(cue.offset).000 --> 00:0\(cue.offset + 1).000\n\(cue.element)\n\n"
    }
  }

  private func outline(_ cues: String...) throws -> [String] {
    let text = cues.enumerated().reduce(into: "WEBVTT\n\n") { text, cue in
      text += "00:0\(cue.offset).000 --> 00:0\(cue.offset + 1).000\n\(cue.element)\n\n"
    }
    return try read(text, language: .english).outline
  }

  @Test func `voice tags name the speaker, who goes on until the next`() throws {
    #expect(
      try outline("<v Ada>Hello &amp;", "<v.loud Ada>welcome.", "So.", "<v Bo>Hi.</v>") == [
        "Ada 0–3: Hello & welcome. So.", "Bo 3–4: Hi.",
      ])
  }

  @Test func `two voices in one cue share its time by what they say`() throws {
    #expect(
      try outline("<v Ada>Hi there.</v>\n<v Bo>No.", "Never.") == ["Ada 0–0.75: Hi there.", "Bo 0.75–2: No. Never."])
  }

  @Test func `names before a colon, and in brackets on a line of their own`() throws {
    #expect(
      try outline("Ada Quill: It's: so.", "Bo: Yes.", "and no.", "Ada Quill: Oh.") == [
        "Ada Quill 0–1: It's: so.", "Bo 1–3: Yes. and no.", "Ada Quill 3–4: Oh.",
      ])
    #expect(
      try outline("(Ada Quill)\nIt is.", "Yes.", "(Bo)\nNo.", "(Ada Quill)\nOh.", "(Bo)", "Well.", "(laughs)") == [
        "Ada Quill 0–2: It is. Yes.", "Bo 2–3: No.", "Ada Quill 3–4: Oh.", "Bo 5–6: Well.",
      ])
  }

  @Test func `change marks name nobody`() throws {
    #expect(
      try outline("Hello.", "&gt;&gt; Hi.", "There.", ">> Yes.\n>> No.") == [
        "? 0–1: Hello.", "? 1–3: Hi. There.", "? 3–3.571: Yes.", "? 3.571–4: No.",
      ])
  }

  @Test func `lines that roll up are counted once`() throws {
    let reading = try read(
      file("one two", "one two\nthree", "three\nfour", "four\nfive five", "five five"), language: .english)
    #expect(reading.outline == ["? 0–4: one two three four five five"])
    #expect(reading.findings == ["captions-repeated"])
    // People repeat themselves, too.
    #expect(try outline("No.", "No.", "Why?", "So.", "Well.") == ["? 0–5: No. No. Why? So. Well."])
  }

  @Test func `a file without a cue is refused`() {
    #expect { try read("WEBVTT\n\n00:01,0 --> 00:02,0\nHello.\n") } throws: {
      ($0 as? RecordingError)?.diagnostic.identifier == "no-times"
    }
    #expect { try read("WEBVTT\n\n00:01.000 --> 00:02.000\n[MUSIC]\n") } throws: {
      ($0 as? RecordingError)?.diagnostic.identifier == "no-speech"
    }
  }
}
