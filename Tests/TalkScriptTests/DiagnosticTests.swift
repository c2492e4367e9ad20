import TalkScript
import Testing

@Suite("Diagnostics and places")
struct DiagnosticTests {
  @Test func `severities are ordered by how much they matter`() {
    #expect(Diagnostic.Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
  }

  @Test func `places are ordered by line, then by column`() {
    #expect(SourceLocation(line: 2, column: 9) < SourceLocation(line: 3, column: 1))
    #expect(SourceLocation(line: 3, column: 1) < SourceLocation(line: 3, column: 2))
    #expect(SourceRange(line: 4, columns: 2..<7).description == "4:2-4:7")
  }

  @Test func `a script counts the turns of all its segments`() {
    let turn = Turn(speaker: 0, paragraphs: [], range: SourceRange(line: 1, columns: 1..<1))
    let script = Script(
      language: .german, speakers: [Speaker(name: "Ada", role: .host)],
      segments: [Segment(kind: .introduction, turns: [turn]), Segment(kind: .talk, turns: [turn, turn])])
    #expect(script.turnCount == 3)
  }
}
