import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Who is accepted as a speaker")
struct AcceptanceTests {
  /// Lines of prose with a colon, as they stand in talks; none of them names a speaker.
  static let prose = [
    "First up: the harbour, then the mill.", "Die Frage ist: Wer war es?", "Eines noch: danke.", "At 12:30 we left.",
    "12:30 was too late.", "https://example.org/talk is the place.", "Note: this is a test.",
    "The rule is simple: be kind.",
    "Und dann sagte er: nein.", "La pregunta es: ¿quién fue?", "Voici le problème : il pleut.", "問題はこれ。つまり：お金。",
    "One more thing: thank you.", "A Short History: it began in 1880.", "What follows is my view: it was cold.",
    "I said: “Stop!” and he stopped.", "Step 1: open the door.", "Warning: hot.", "PS: write soon.",
    "Remember, Ada: never again.", "Вот что важно: он ушёл.", "Το θέμα είναι: ποιος;", "16:9 is the format.",
    "Ratio 3:1 in favour.", "“Once”: that was the word.", "… and so: home.", "(Editor: see page 3.)",
  ]

  @Test("Prose with a colon is never a speaker", arguments: prose)
  func proseWithColon(_ line: String) throws {
    let text = "Ada: Good evening.\nBen: Hello.\n\n\(line)\n\nAda: Well.\nBen: Bye."
    let reading = try read(text)
    #expect(reading.script.speakers.map(\.name) == ["Ada", "Ben"])
    #expect(reading.outline[1] == "Ben: Hello. | \(line)")
  }

  @Test("Prose with a colon is never a speaker among questions and answers", arguments: prose)
  func proseAmongQuestions(_ line: String) throws {
    let text = "Q: Good evening?\nA: Hello.\n\n\(line)\n\nQ: Well?\nA: Bye.\n\nQ: No?\n\nA: No."
    let reading = try read(text)
    #expect(reading.script.speakers.map(\.name) == ["Q", "A"])
    #expect(reading.outline[1] == "A: Hello. | \(line)")
  }

  @Test(
    "A phrase that comes once beside a role word is no speaker",
    arguments: ["Guest Lecture", "Expert Tip", "Question One"])
  func phrasesWithRoleWords(_ phrase: String) throws {
    let text = "Guest: One.\nAda: Two.\n\(phrase): three.\nAda: Four.\nGuest: Five."
    #expect(try read(text).script.speakers.map(\.name) == ["Guest", "Ada"])
  }

  @Test("A name that comes once is not accepted, but told of")
  func loneName() throws {
    let marked = MarkedText("Ada: One.\nBen: Two.\n1️⃣Cleo Marsh: Three.\nAda: Four.\nBen: Five.")
    #expect(try read(marked.text).script.speakers.map(\.name) == ["Ada", "Ben"])
    try expect("speaker-unknown", at: 1, in: marked)
  }

  @Test("A name of one word that comes once is told of, too")
  func loneShortName() throws {
    let marked = MarkedText("Ada: One.\nBen: Two.\n1️⃣Cleo: Three.\nAda: Four.\nBen: Five.")
    try expect("speaker-unknown", at: 1, in: marked)
  }

  @Test("A name that comes once is accepted when the caller knows it")
  func knownName() throws {
    let text = "Ada: One.\nBen: Two.\nCleo Marsh: Three.\nAda: Four.\nBen: Five."
    let expected = ["Ada: One.", "Ben: Two.", "Cleo Marsh: Three.", "Ada: Four.", "Ben: Five."]
    #expect(try read(text, ReadingOptions(guest: "Cleo Marsh")).outline == expected)
    #expect(try read(text, ReadingOptions(host: "cleo marsh")).outline == expected)
    #expect(try read(text, cast(CastMember(name: "Cleo Marsh"))).outline == expected)
    #expect(try read(text, cast(CastMember(name: "Cleo Marsh"))).findings("speaker-unknown").isEmpty)
  }

  @Test("Names that come once each are enough when the caller knows them, in every layout")
  func knownNames() throws {
    let options = ReadingOptions(host: "Ada Quill", guest: "Ben")
    let expected = ["Ada Quill: One.", "Ben: Two."]
    for text in ["Ada Quill: One.\nBen: Two.", "**Ada Quill:** One.\n**Ben**: Two.", "Ada Quill\nOne.\nBen\nTwo."] {
      #expect(try read(text, options).outline == expected)
      #expect(throws: ReadingError.self) { try read(text) }
    }
  }

  @Test("The layout with the most speaker lines wins for the whole document")
  func vote() throws {
    let text = """
      Ada Quill
      A thought: tea. A thought: time.
      Ben Ode
      Idea: none.
      Ada Quill
      Idea: one.
      Ben Ode
      Well.
      Ada Quill
      Yes.
      """
    #expect(try read(text).script.speakers.map(\.name) == ["Ada Quill", "Ben Ode"])
    #expect(try read(text).outline[1] == "Ben Ode: Idea: none.")
  }

  @Test(
    "A text without any speaker is refused with what was looked for",
    arguments: [
      "It was a dark night. Rain fell.\n\nNobody spoke.", "Ada: Hello.", "Ada Quill\n\nSaid nothing more.",
      "https://example.org\nhttps://example.org", "1\n2\n3\n1\n2\n3", "---\n---\n---", "!!!\n!!!",
      "- one\n- two\n- one",
    ])
  func nobody(_ text: String) throws {
    let error = try #require(throws: ReadingError.self) { try read(text) }
    #expect(error.diagnostic.identifier == "no-speakers")
    for example in ["“Name: text”", "“**Name:** text”", "a name alone on a line", "--host"] {
      #expect(error.diagnostic.message.contains(example))
    }
  }

  @Test("Speakers that are named, but say nothing, are no script")
  func noSpeech() throws {
    let error = try #require(throws: ReadingError.self) { try read("Host:\nGuest:\nHost:\nGuest:\n") }
    #expect(error.diagnostic.identifier == "no-speech")
  }
}
