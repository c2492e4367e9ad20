import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("SSML at the edges")
struct SSMLEdgeTests {
  @Test(
    "turns that say nothing are empty voices",
    arguments: [["", "Hi."], ["Hi.", ""], ["Hi.", "", "Ho."], [""], ["", "", ""], [" ", "\u{3000}"]])
  func emptyTurns(_ texts: [String]) throws {
    let script = TimedScript(SmallScripts.script(texts.enumerated().map { ("Speaker \($0.offset % 2)", $0.element) }))
    let bytes = try document(script)
    #expect(try SSMLSchema.validate(bytes) == [])
    let spoken = try SpokenDocument(bytes)
    #expect(spoken.turns.count == texts.count)
    #expect(spoken.turns.flatMap(\.sentences).map(\.text) == texts.filter { $0.contains("H") })
  }

  @Test(
    "sentences that are read stand apart by a space, but in scripts that have none",
    arguments: [
      (["Yes.", "No."], "Yes. No."), (["好。", "然后"], "好。然后"), (["他说：“好。”", "然后"], "他说：“好。”然后"),
      (["「はい。」", "(続く。)", "次"], "「はい。」(続く。)次"), (["“Yes.”", "No."], "“Yes.” No."),
    ])
  func spaces(_ sentences: [String], _ text: String) throws {
    let elements = sentences.map { "<s>\($0)</s>" }.joined()
    let reading = try SSMLReader().read(Array("<speak><p>\(elements)</p></speak>".utf8))
    #expect(reading.script.segments.flatMap(\.turns).flatMap(\.paragraphs).map(\.text) == [text])
  }

  @Test func `a script without turns is a document without voices`() throws {
    let bytes = try document(TimedScript(SmallScripts.script([])))
    #expect(try SSMLSchema.validate(bytes) == [])
    #expect(try SpokenDocument(bytes).turns.isEmpty)
  }

  @Test func `a paragraph that says nothing between two that do`() throws {
    let range = SourceRange(line: 1, columns: 1..<1)
    let paragraphs = ["One.", "", "Two."].map { Paragraph(text: $0, range: range) }
    let script = Script(
      language: .english, speakers: [Speaker(name: "Ada", role: .host)],
      segments: [Segment(kind: .talk, turns: [Turn(speaker: 0, paragraphs: paragraphs, range: range)])])
    let bytes = try document(TimedScript(script))
    #expect(try SSMLSchema.validate(bytes) == [])
    #expect(try SpokenDocument(bytes).turns.flatMap(\.sentences).map(\.marks.last) == ["t0001s001", "t0001s002"])
  }

  @Test func `what XML forbids is left out and told, with how often`() throws {
    let document = try SSMLComposer().compose(timed("a\u{FFFE}b \u{FFFE} c\u{FFFF}"))
    #expect(try SpokenDocument(document.bytes).turns.flatMap(\.sentences).map(\.text) == ["ab  c"])
    #expect(document.diagnostics.map(\.identifier) == ["xml-forbidden", "xml-forbidden"])
    #expect(document.diagnostics.contains { $0.message.contains("U+FFFE") && $0.message.contains("2 times") })
    #expect(document.diagnostics.contains { $0.message.contains("U+FFFF") })
  }

  @Test func `what looks like XML is text`() throws {
    let text = "]]> <!-- --> &amp; <?pi?> <![CDATA[x]]> <s>"
    #expect(try SpokenDocument(document(timed(text))).turns.flatMap(\.sentences).map(\.text) == [text])
  }

  @Test func `ten thousand turns and a thousand sentences have names of their own`() throws {
    let turn = Turn(
      speaker: 0, paragraphs: [Paragraph(text: "Go on.", range: SourceRange(line: 1, columns: 1..<1))],
      range: SourceRange(line: 1, columns: 1..<1))
    var long = turn
    long.paragraphs[0].text = String(repeating: "No. ", count: 1001) + "No."
    let script = Script(
      language: .english, speakers: [Speaker(name: "Ada", role: .host)],
      segments: [Segment(kind: .talk, turns: [long] + Array(repeating: turn, count: 10_000))])
    let spoken = try SpokenDocument(document(TimedScript(script)))
    let marks = spoken.turns.flatMap(\.sentences).flatMap(\.marks)
    #expect(marks.count == 1002 + 10_000 + 10_001)
    #expect(Set(marks).count == marks.count)
  }

  @Test(
    "read back, the cast is those who speak, and nobody else", arguments: ["w3c", "azure", "azure-dialog", "google"])
  func cast(_ name: String) throws {
    let script = TimedScript(SmallScripts.script([("Ada", "Yes."), ("Bo", "No."), ("Ada", "Well.")]))
    let engine = try #require(try EngineTable.standard[name])
    let request = try #require(try SpeechPackage(script, engine: engine).requests.first)
    let reading = try SSMLReader().read(request.bytes)
    #expect(reading.script.speakers.count == 2)
    #expect(reading.script.segments.flatMap(\.turns).map(\.speaker) == [0, 1, 0])
  }
}
