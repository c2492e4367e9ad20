import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Turns: merged, torn and broken off")
struct TurnTests {
  @Test("Two turns of one speaker in a row are one turn with both parts, told at the second name")
  func merged() throws {
    let marked = MarkedText("Host\n\nOne.\n\n1️⃣Host\n\nTwo.\n\n2️⃣Host\n\nThree.\n\nGuest\n\nFour.")
    let reading = try read(marked.text)
    #expect(reading.outline == ["Host: One. | Two. | Three.", "Guest: Four."])
    #expect(reading.script.segments[0].turns[0].range.end == SourceLocation(line: 11, column: 7))
    try expect("turns-merged", at: 1, 2, in: marked)
  }

  @Test("A name without speech is a warning at the name")
  func empty() throws {
    let marked = MarkedText("Ada: One?\n1️⃣Ben:\nAda: Two?\nBen: Three.\n2️⃣Ada:\n")
    #expect(try read(marked.text).outline == ["Ada: One? | Two?", "Ben: Three."])
    try expect("turn-empty", at: 1, 2, in: marked)
  }

  @Test("A sentence torn over two paragraphs is one paragraph again, told at its end")
  func torn() throws {
    let marked = MarkedText(
      """
      Host: Was war das?

      Guest: Alle finden es großartig. Da1️⃣s

      Es ist ein Gefühl, das niemand kennt.

      Host: Und dann?

      Guest: Dann gingen wir in das große Haus, das am Ende der langen Straße stan2️⃣d

      und niemand war darin.

      Host: Niemand?

      Guest: Niemand. Wirklich niemand.

      Host: Gut.

      Guest: Ja.
      """)
    #expect(
      try read(marked.text).outline == [
        "Host: Was war das?", "Guest: Alle finden es großartig. Das Es ist ein Gefühl, das niemand kennt.",
        "Host: Und dann?",
        "Guest: Dann gingen wir in das große Haus, das am Ende der langen Straße stand und niemand war darin.",
        "Host: Niemand?", "Guest: Niemand. Wirklich niemand.", "Host: Gut.", "Guest: Ja.",
      ])
    try expect("sentence-torn", at: 1, 2, in: marked)
  }

  @Test(
    "Complete sentences stay paragraphs of their own",
    arguments: [
      "It ends.", "Does it?", "It does!", "“It does.”", "So he said:", "It ends …", "It ends.)", "终于。", "終わり！",
      "क्या यह है।", "هل انتهى؟",
    ])
  func complete(_ sentence: String) throws {
    let reading = try read("Ada: One?\n\nBen: \(sentence)\n\nand then more.\n\nAda: Two?\n\nBen: Three.")
    #expect(reading.outline[1] == "Ben: \(sentence) | and then more.")
    #expect(reading.findings("sentence-torn").isEmpty)
  }

  @Test("Where nobody writes full stops, a missing one tears nothing")
  func unpunctuated() throws {
    let reading = try read("Ada: who\n\nIs it\n\nBen: me\n\nNobody else\n\nAda: well\n\nGood\n\nBen: yes")
    #expect(reading.findings("sentence-torn").isEmpty)
    #expect(reading.outline == ["Ada: who | Is it", "Ben: me | Nobody else", "Ada: well | Good", "Ben: yes"])
  }

  @Test("A torn sentence of a script without spaces joins without one")
  func tornJapanese() throws {
    let text = "司会：どうでしたか。\n\nゲスト：とても楽しかった。でも\n\n少し寒かったです。\n\n司会：そうですか。\n\nゲスト：はい。"
    let words = try read(text).outline.joined().filter { $0 != "|" && $0 != " " }
    #expect(words.contains("でも少し寒かったです。"))
  }

  @Test(
    "A turn that ends with a comma or a dash is broken off by the next",
    arguments: [",", "–", "—", " –", "，", "、", ",”"])
  func brokenOff(_ end: String) throws {
    let reading = try read("Ada: One?\nBen: But I thought\(end)\nAda: Two?\nBen: Three.")
    let column = "Ben: But I thought\(end)".unicodeScalars.count
    #expect(reading.outline[1] == "Ben: But I thought\(end)")
    #expect(reading.places("turn-broken-off") == [SourceLocation(line: 2, column: column)])
  }

  @Test("The last turn of all is broken off by nobody")
  func lastTurn() throws {
    #expect(try read("Host: One?\nGuest: But I thought,").findings("turn-broken-off").isEmpty)
  }

  @Test("Notes come in the order of the text")
  func order() throws {
    let reading = try read(
      "# Title\n\n2024-08-12\n\nIntro text here.\n\nHost: One [laughs],\n\nGuest: Two oderMetaversum.\n\nGuest: Three.\n\nHost: Four."
    )
    let lines = reading.diagnostics.compactMap { $0.range?.start.line }
    #expect(lines == lines.sorted())
    #expect(Set(lines) == [1, 3, 5, 7, 9, 11])
  }
}
