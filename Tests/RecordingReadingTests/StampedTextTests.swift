import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("Text with times beside the names")
struct StampedTextTests {
  private static let turns = ["Ada Quill 0–…18: Hello there. And welcome.", "Bo 18–…3665: Hi."]

  @Test(
    "the layouts",
    arguments: [
      "Ada Quill (00:00:00):\nHello there.\n\nAnd welcome.\n\nBo (00:00:18):\nHi.\n\nAda Quill (01:01:05):\nSo.\n",
      "Ada Quill (0:00): Hello there.\n\nAnd welcome.\n\nBo (0:18): Hi.\n\nAda Quill (1:01:05): So.\n",
      "**Ada Quill [0:00]:** Hello there.\n\nAnd welcome.\n\n**Bo [0:18]:** Hi.\n\n**Ada Quill [1:01:05]:** So.\n",
      "Ada Quill: 00:00:00\n\nHello there.\nAnd welcome.\n\nBo: 00:00:18\n\nHi.\n\nAda Quill: 01:01:05\n\nSo.\n",
      "**Ada Quill:** 00:00:00\n\nHello there.\nAnd welcome.\n\n**Bo:** 00:00:18\n\nHi.\n\n**Ada Quill:** 01:01:05\n\nSo.",
      "**Ada Quill**: 0:00\n\nHello there.\nAnd welcome.\n\n**Bo**: 0:18\n\nHi.\n\n**Ada Quill**: 01:01:05\n\nSo.",
      "Ada Quill  0:00  \nHello there.\nAnd welcome.\n\nBo  0:18  \nHi.\n\nAda Quill  1:01:05  \nSo.\n",
      "Ada Quill   0:00\r\nHello there.\r\nAnd welcome.\r\nBo   0:18\r\nHi.\r\nAda Quill   1:01:05\r\nSo.",
      "*Ada Quill (00:00)*\nHello there. And welcome.\n\n*Bo (00:18)*\nHi.\n\n*Ada Quill (1:01:05)*\nSo.",
      "Ada Quill [00:00]\nHello there. And welcome.\n\nBo [00:18]\nHi.\n\nAda Quill [1:01:05]\nSo.",
      "**Ada Quill** | 00:00\nHello there. And welcome.\n\n**Bo** | 00:18\nHi.\n\n**Ada Quill** | 1:01:05\nSo.",
      "[00:00:00] Ada Quill: Hello there.\nAnd welcome.\n\n[00:00:18] Bo: Hi.\n[01:01:05] Ada Quill: So.",
      "00:00:00 Ada Quill: Hello there. And welcome.\n00:00:18 Bo: Hi.\n01:01:05 Ada Quill: So.",
      "0:00:00.0 **Ada Quill** Hello there.\n0:00:05.5 And welcome.\n\n0:00:18.0 **Bo** Hi.\n1:01:05.0 **Ada Quill** So.",
      "[0:00] **Ada Quill:** Hello there. And welcome.\n\n[0:18] **Bo:** Hi.\n\n[1:01:05] **Ada Quill:** So.",
      "(00:00) Ada Quill: Hello there. And welcome.\n\n(00:18) Bo: Hi.\n\n(1:01:05) Ada Quill: So.",
      #"\[00:00\] Ada Quill: Hello there. And welcome."# + "\n" + #"\[00:18\] Bo: Hi."# + "\n"
        + #"\[1:01:05\] Ada Quill: So."#,
    ])
  func layouts(_ text: String) throws {
    let reading = try read(text, language: .english)
    #expect(Array(reading.outline.dropLast()) == Self.turns)
    #expect(reading.outline.last == "Ada Quill 3665–…3665: So.")
    #expect(reading.findings == ["end-unknown"])
  }

  @Test func `a time without a name goes on with the speaker before`() throws {
    let reading = try read(
      "Ada (00:00:00):\nOne.\n\n(00:00:10):\nTwo.\n\nBo (00:00:15):\nThree.\n\n(00:00:20): Four.\n", language: .english)
    #expect(
      reading.outline == ["Ada 0–…10: One.", "Ada 10–…15: Two.", "Bo 15–…20: Three.", "Bo 20–…20: Four."])
    #expect(reading.recordings.first?.turns.map(\.line) == [1, 4, 7, 10])
  }

  @Test func `captions as text: no names, dashes for changes, times on lines of their own`() throws {
    #expect(
      try read("00:00:06 - Hello\n\n00:00:09 you.\n\n00:00:12 - Hi.\n\n00:00:13 Bye.", language: .english).outline == [
        "? 6–…12: Hello you.", "? 12–…13: Hi.", "? 13–…13: Bye.",
      ])
    #expect(
      try read("0:02\nHello\n0:05\nyou.\n1:30\nBye.", language: .english).outline == [
        "? 2–…90: Hello you.", "? 90–…90: Bye.",
      ])
  }

  @Test func `two times are a start and an end`() throws {
    let reading = try read(
      "[00:00:03 - 00:00:08] Ada: Hello.\n[00:00:09 – 00:00:10.5] Bo: Hi.\n[00:00:11 --> 00:00:12] Ada: So.",
      language: .english)
    #expect(reading.outline == ["Ada 3–8: Hello.", "Bo 9–10.5: Hi.", "Ada 11–12: So."])
    #expect(reading.findings == [])
  }

  @Test func `what isn't speech is left out and told`() throws {
    let reading = try read(
      """
      ---
      title: 'It''s time'
      ---
      Some words before.

      Ada (0:00):
      Hello [laughs] *you* [00:00:05] there.

      ## A heading
      PART 1 OF 4 ENDS [00:23:04]

      Bo (0:10):
      Hi.

      Ada (0:12):
      Bye.

      ---
      Transcribed by https://example.org
      """, language: .english)
    #expect(reading.recordings.map(\.episode) == ["It's time"])
    #expect(reading.outline == ["Ada 0–…10: Hello you there.", "Bo 10–…12: Hi.", "Ada 12–…12: Bye."])
    #expect(reading.findings == ["text-left-out", "cues-left-out", "end-unknown"])
    #expect(
      reading.diagnostics.first?.message
        == "5 lines around what was said are left out, such as “Some words before.”")
  }

  @Test func `breaks and music are no speakers`() throws {
    let text = "Ada: 0:00\n\nHello.\n\nBreak: 0:10\n\nBuy this.\n\nAda: 0:40\n\nSo.\n\nBo: 0:50\n\nBye.\n"
    let reading = try read(text, language: .english)
    #expect(reading.outline == ["Ada 0–…10: Hello.", "Ada 40–…50: So.", "Bo 50–…50: Bye."])
    #expect(reading.findings == ["cues-left-out", "end-unknown"])
  }

  @Test func `times that run backwards are told`() throws {
    let reading = try read("Ada (0:10):\nOne.\n\nBo (0:05):\nTwo.\n\nAda (0:05):\nThree.\n", language: .english)
    #expect(reading.outline == ["Ada 10–…5: One.", "Bo 5–…5: Two.", "Ada 5–…5: Three."])
    #expect(reading.findings == ["times-empty", "times-backwards", "end-unknown"])
  }

  @Test(
    "texts without times are refused, naming what was looked for",
    arguments: [
      "Ada: Hello.\n\nBo: Hi.\n\nAda: Bye.\n", "Hello.", "Ada (0:10):\nHello.\n", "We met at 10:30.\n\nAnd at 11:30.\n",
      "0:00 Start\n9:00 End\n\n" + String(repeating: "Ada: Hello.\n", count: 40), "{\"a\"}", "[1:2",
    ])
  func refused(_ text: String) {
    #expect { try read(text) } throws: { error in
      guard let error = error as? RecordingError else { return false }
      return error.diagnostic.severity == .error
        && (error.diagnostic.message.contains("looked for") || error.diagnostic.identifier == "json-invalid")
    }
  }

  @Test func `what is no text is refused`() {
    for (bytes, identifier) in [
      ([], "input-empty"), ([0x20, 0x0A], "input-empty"), ([0x41, 0x00, 0x42], "input-binary"),
      ([0xFF, 0xFE, 0x00, 0xDC], "input-invalid-utf16"),
    ] as [([UInt8], String)] {
      #expect { try RecordingReader().read(bytes, name: "a") } throws: {
        ($0 as? RecordingError)?.diagnostic.identifier == identifier
      }
    }
  }
}
