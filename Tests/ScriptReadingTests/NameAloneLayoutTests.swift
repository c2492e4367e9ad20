import ScriptReading
import TalkScript
import Testing

@Suite("A name alone on a line")
struct NameAloneLayoutTests {
  @Test(
    "The speech stands below, with or without blank lines between",
    arguments: ["\n", "\n\n", "\n\n\n\n", "\r\n\r\n", "\r"])
  func blankLines(_ end: String) throws {
    let lines = [
      "Ada Quill", "Good evening.", "Ben Ode", "Hello, Ada.", "Ada Quill", "Shall we?", "Ben Ode", "We shall.",
    ]
    #expect(
      try read(lines.joined(separator: end)).outline == [
        "Ada Quill: Good evening.", "Ben Ode: Hello, Ada.", "Ada Quill: Shall we?", "Ben Ode: We shall.",
      ])
  }

  @Test("All paragraphs up to the next name are one turn; wrapped lines are one paragraph")
  func paragraphs() throws {
    let text = """
      Ada Quill

      Good evening,
      and welcome.

      It is late.

      Ben Ode
      Hello.

      Ada Quill
      Shall we?

      Ben Ode
      We shall.
      """
    #expect(
      try read(text).outline == [
        "Ada Quill: Good evening, and welcome. | It is late.", "Ben Ode: Hello.", "Ada Quill: Shall we?",
        "Ben Ode: We shall.",
      ])
  }

  @Test("A colon inside the speech makes no speaker")
  func colonsInSpeech() throws {
    let text = """
      Host
      Two things: tea and time.
      Guest
      Listen: at 12:30 it rang. The question is: who was it?
      Host
      So: who?
      Guest
      Nobody.
      """
    #expect(try read(text).outline.count == 4)
    #expect(try read(text).castList == ["Host=host", "Guest=guest"])
  }

  @Test("Spaces and no-break spaces around a name don't count")
  func spaces() throws {
    let text = "Ada Quill  \n Good.\n\u{A0}Ben Ode\u{A0}\nYes.\n\tAda Quill\nWell.\nBen Ode \nBye."
    #expect(try read(text).outline == ["Ada Quill: Good.", "Ben Ode: Yes.", "Ada Quill: Well.", "Ben Ode: Bye."])
  }

  @Test("A short answer that comes again is speech, no name")
  func answers() throws {
    let text =
      "Gastgeber\n\nKommen Sie?\n\nAnna Berg\n\nJa\n\nGastgeber\n\nSicher?\n\nAnna Berg\n\nJa\n\nGastgeber\n\nGut."
    #expect(
      try read(text).outline == [
        "Gastgeber: Kommen Sie?", "Anna Berg: Ja", "Gastgeber: Sicher?", "Anna Berg: Ja", "Gastgeber: Gut.",
      ])
  }

  @Test(
    "A question that comes again is no name, in any script",
    arguments: ["Why?", "¿Por qué?", "لماذا؟", "为什么？", "なぜ？", "Γιατί;", "क्यों।", "「なぜ」"])
  func recurringQuestions(_ question: String) throws {
    let text = "Ada Quill\nGo.\nBen Ode\n\(question)\nAda Quill\nGo now.\nBen Ode\n\(question)\nAda Quill\nGo."
    #expect(try read(text).castList.map { $0.prefix { $0 != "=" } } == ["Ada Quill", "Ben Ode"])
  }
}
