import Foundation
import Testing

@Suite("cuelight read")
struct ReadCommandTests {
  private static let talk = """
    News

    The Ferry That Nobody Waits For

    2024-08-12

    The old ferry crosses the river every evening.

    Host

    Where does it go?

    Guest

    Across.

    ## The captain

    He likes the quiet.

    Host

    And you?

    Guest

    So do I, butMaybe not always.

    """

  @Test("What was understood is shown on standard output")
  func text() throws {
    let run = try Tool.run("read", "talk.txt", "--quiet", in: TemporaryFolder("talk.txt", Samples.plain))
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Title     –
        Date      –
        Language  en

        Cast
          Host                           host      2 turns
          Guest                          guest     2 turns

        Segments
          1  talk                                     4 turns

        Nothing was left out.

        """)
  }

  @Test("Title, date, cast, segments and the count of findings are shown")
  func everything() throws {
    let run = try Tool.run("read", "talk.txt", in: TemporaryFolder("talk.txt", Self.talk))
    #expect(run.code == 0)
    #expect(
      run.output == """
        Title     The Ferry That Nobody Waits For
        Date      2024-08-12
        Language  en

        Cast
          Host                           host      2 turns
          Guest                          guest     3 turns
          Narrator                       narrator  1 turn

        Segments
          1  introduction                             1 turn
          2  talk                                     2 turns
          3  The captain                              3 turns

        1 warning, 4 notes: see above.

        """)
  }

  @Test("With --quiet, nothing is said to stand above")
  func quiet() throws {
    let run = try Tool.run("read", "talk.txt", "--quiet", in: TemporaryFolder("talk.txt", Self.talk))
    #expect(run.errors == "")
    #expect(!run.output.contains("see above"))
  }

  @Test("Names and titles of wide characters line up")
  func wideNames() throws {
    let folder = try TemporaryFolder("talk.txt", "司会：海は好きですか。\nゲスト：はい。\n\n## 船\n\n司会：そうですか。\nゲスト：ええ、とても。\n")
    let lines = try Tool.run("read", "talk.txt", "--quiet", in: folder).output.split(separator: "\n")
    // 30 columns for a name: 司会 takes four of them, ゲスト six; 40 for a title, 船 takes two.
    #expect(lines.contains("  司会\(String(repeating: " ", count: 26)) host      2 turns"))
    #expect(lines.contains("  ゲスト\(String(repeating: " ", count: 24)) guest     2 turns"))
    #expect(lines.contains("  2  船\(String(repeating: " ", count: 38)) 2 turns"))
  }

  @Test("JSON has the same content, key by key")
  func json() throws {
    let run = try Tool.run("read", "talk.txt", "--json", in: TemporaryFolder("talk.txt", Self.talk))
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(run.code == 0)
    #expect(report.title == "The Ferry That Nobody Waits For")
    #expect(report.date == "2024-08-12")
    #expect(report.language == "en")
    #expect(
      report.speakers.map { "\($0.name) \($0.role) \($0.turns)" } == [
        "Host host 2", "Guest guest 3", "Narrator narrator 1",
      ])
    #expect(report.segments.map(\.title) == [nil, nil, "The captain"])
    #expect(report.segments.map(\.kind) == ["introduction", "talk", "talk"])
    #expect(
      report.segments.flatMap(\.turns).map { "\($0.line) \($0.speaker) \($0.role) \($0.paragraphs)" } == [
        #"7 Narrator narrator ["The old ferry crosses the river every evening."]"#,
        #"9 Host host ["Where does it go?"]"#,
        #"13 Guest guest ["Across."]"#, #"19 Guest guest ["He likes the quiet."]"#, #"21 Host host ["And you?"]"#,
        #"25 Guest guest ["So do I, butMaybe not always."]"#,
      ])
    #expect(
      report.diagnostics.map { "\($0.severity) \($0.id) \($0.line ?? 0):\($0.column ?? 0)" } == [
        "note category-left-out 1:1", "note title 3:1", "note date 5:1", "note introduction 7:1",
        "warning words-run-together 27:10",
      ])
    #expect(report.diagnostics.allSatisfy { !$0.message.isEmpty })
  }

  @Test("JSON has every key, with null where there is nothing, and no other")
  func jsonKeys() throws {
    let folder = try TemporaryFolder("talk.txt", "Ada: Who?\nBen: Me, the ferryman.\nAda: Why?\nBen: I don't know.")
    let text = try Tool.run("read", "talk.txt", "--json", "--quiet", in: folder).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["title", "date", "language", "speakers", "segments", "diagnostics"])
    #expect(root["title"] is NSNull && root["date"] is NSNull)
    let speakers = try #require(root["speakers"] as? [[String: Any]])
    #expect(speakers.allSatisfy { Set($0.keys) == ["name", "role", "turns"] })
    let segments = try #require(root["segments"] as? [[String: Any]])
    #expect(segments.allSatisfy { Set($0.keys) == ["title", "kind", "turns"] })
    #expect(segments.first?["title"] is NSNull)
    let turns = try #require(segments.first?["turns"] as? [[String: Any]])
    #expect(turns.allSatisfy { Set($0.keys) == ["speaker", "role", "line", "paragraphs"] })
    let findings = try #require(root["diagnostics"] as? [[String: Any]])
    #expect(findings.allSatisfy { Set($0.keys) == ["severity", "id", "message", "line", "column"] })
    // Whose role was guessed belongs to no line.
    #expect(
      findings.contains { $0["id"] as? String == "role-guessed" && $0["line"] is NSNull && $0["column"] is NSNull })
  }

  @Test("JSON is told with the findings even with --quiet, and ends with a line feed")
  func jsonQuiet() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    let loud = try Tool.run("read", "talk.txt", "--json", in: folder)
    let quiet = try Tool.run("read", "talk.txt", "--json", "--quiet", in: folder)
    #expect(loud.output == quiet.output)
    #expect(loud.errors != "" && quiet.errors == "")
    #expect(quiet.output.hasSuffix("}\n"))
  }

  @Test("Standard input is read by -")
  func standardInput() throws {
    let run = try Tool.run("read", "-", "--quiet", in: TemporaryFolder(), input: Array(Samples.plain.utf8))
    #expect(run.code == 0)
    #expect(run.output.contains("Host                           host      2 turns"))
  }

  private struct Report: Decodable {
    struct Voice: Decodable { var name: String, role: String, turns: Int }
    struct Part: Decodable { var title: String?, kind: String, turns: [Passage] }
    struct Passage: Decodable { var speaker: String, role: String, line: Int, paragraphs: [String] }
    struct Finding: Decodable { var severity: String, id: String, message: String, line: Int?, column: Int? }
    var title: String?
    var date: String?
    var language: String
    var speakers: [Voice]
    var segments: [Part]
    var diagnostics: [Finding]
  }
}
