import Foundation
import Testing

@Suite("cuelight spoken")
struct SpokenCommandTests {
  private func said(_ arguments: String..., input: [UInt8], in folder: TemporaryFolder? = nil) throws -> Tool.Result {
    let folder = try folder ?? TemporaryFolder()
    try folder.write(input, to: "in")
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try Tool.shell("\"$CUELIGHT\" spoken \(line) < in", in: folder)
  }

  private func said(_ text: String) throws -> String {
    try said("--language", "en", input: Array(text.utf8)).output
  }

  @Test("Each line is said as it stands, numbers spelled out, empty ones too")
  func lines() throws {
    #expect(try said("It has 21 boats.\n\nNone.\n") == "It has twenty-one boats.\n\nNone.\n")
    #expect(try said("It has 21 boats.") == "It has twenty-one boats.\n")
    #expect(try said("") == "")
    #expect(try said("21\r\nboats\r\n") == "twenty-one\nboats\n")
  }

  @Test("JSON has one object a line, with each token's place in UTF-8")
  func json() throws {
    let run = try said("--language", "en", "--json", input: Array("Für 21 boats\n\n".utf8))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(run.code == 0 && lines.count == 2)
    let first = try Transcripts.object(lines[0])
    #expect(Set(first.keys) == ["text", "said", "tokens"])
    #expect(first["text"] as? String == "Für 21 boats" && first["said"] as? String == "Für twenty-one boats")
    let token = try #require((first["tokens"] as? [[String: Any]])?.first)
    #expect(Set(token.keys) == ["kind", "written", "said", "start", "end"])
    #expect(token["kind"] as? String == "cardinal" && token["written"] as? String == "21")
    #expect(token["said"] as? String == "twenty-one")
    // "Für " takes five bytes.
    #expect(token["start"] as? Int == 5 && token["end"] as? Int == 7)
    #expect(try Transcripts.object(lines[1])["text"] as? String == "")
  }

  @Test("Without a language it is wrong usage; a show file's counts")
  func language() throws {
    let run = try said(input: Array("21\n".utf8))
    #expect(run.code == 64)
    #expect(run.errors.contains("Name the language that the text is in"))
    #expect(try said("--language", "english please", input: []).code == 64)
    let folder = try TemporaryFolder(
      "show.yaml", "language: de\nlexicon:\n  - {written: Cuelight, said: kju leit}\n")
    #expect(
      try said("--show", "show.yaml", input: Array("21 Cuelight\n".utf8), in: folder).output
        == "einundzwanzig kju leit\n")
    #expect(try said("--show", "absent.yaml", input: []).code == 66)
  }

  @Test("A language without rules is told once, and the text goes through")
  func unknownLanguage() throws {
    let run = try said("--language", "xx", input: Array("hello\nagain\n".utf8))
    #expect(run.code == 0)
    #expect(run.output == "hello\nagain\n")
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.hasPrefix("<stdin>: note: "))
  }

  @Test("Bytes that are no UTF-8 are shown as such, and don't end the run")
  func invalid() throws {
    let run = try said("--language", "en", input: [0x32, 0x31, 0x20, 0xFF, 0x20, 0xC3, 0x0A, 0x35, 0x0A])
    #expect(run.code == 0)
    #expect(run.output == "twenty-one \u{FFFD} \u{FFFD}\nfive\n")
    #expect(try said("--language", "en", "--json", input: [0xFF, 0x0A, 0x00, 0x0A]).code == 0)
  }

  @Test("A line of a megabyte is said", .timeLimit(.minutes(10)))
  func long() throws {
    let line = String(repeating: "the 21 boats ", count: 80_000)
    let run = try said("--language", "en", input: Array((line + "\n").utf8))
    #expect(run.code == 0)
    #expect(run.output == line.replacing("21", with: "twenty-one") + "\n")
  }
}
