import Foundation
import Testing

@Suite("cuelight learn")
struct LearnCommandTests {
  private func folder() throws -> TemporaryFolder { try TemporaryFolder("talk.jsonl", Transcripts.talk()) }

  // MARK: What it writes

  @Test("A show file is made, and holds each speaker's pace")
  func makes() throws {
    let folder = try folder()
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(try folder.text("show.yaml") == Transcripts.learned)
    #expect(folder.contents == ["show.yaml", "talk.jsonl"])
  }

  @Test("A link goes on pointing to its show file, and the file keeps its permissions")
  func link() throws {
    let folder = try folder()
    try folder.write(Array("title: Pier\n".utf8), to: "real.yaml")
    let run = try Tool.shell(
      "chmod 640 real.yaml && ln -s real.yaml show.yaml && $CUELIGHT learn talk.jsonl --into show.yaml --quiet >/dev/null "
        + "&& readlink show.yaml && stat -c %a real.yaml && head -2 real.yaml", in: folder)
    #expect(run.output == "real.yaml\n640\ntitle: Pier\ncast:\n")
  }

  @Test("A transcript that is named twice would count twice, and is refused")
  func twice() throws {
    let folder = try folder()
    let run = try Tool.run("learn", "talk.jsonl", "talk.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 64)
    #expect(run.errors.contains("“talk.jsonl” is named twice"))
    #expect(folder.contents == ["talk.jsonl"])
  }

  @Test("A show file that is there keeps all else, and what it knew counts by the seconds heard")
  func updates() throws {
    let folder = try folder()
    let show = """
      # The pier
      title: Pier
      cast:
        - name: Ada  # since 2019
          pace: {factor: 0.8, seconds: 227}
          role: host
      language: en

      """
    try folder.write(Array(show.utf8), to: "show.yaml")
    #expect(try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", "--quiet", in: folder).code == 0)
    // 2 ÷ (1 ÷ 1.2 + 1 ÷ 0.8) = 0.96; 226.56 + 227 = 453.56.
    let expected = show.replacing("{factor: 0.8, seconds: 227}", with: "{factor: 0.960, seconds: 454, spread: 0.040}")
      .replacing("language", with: "  - name: Bo\n    pace: {factor: 0.900, seconds: 136, spread: 0.040}\nlanguage")
    #expect(try folder.text("show.yaml") == expected)
  }

  @Test("Several transcripts, standard input among them, count together; first names are joined with a note")
  func several() throws {
    let folder = try TemporaryFolder("one.jsonl", Transcripts.rows([("Ada Quill", 20, 1.2)]))
    let input = Array(try Transcripts.rows([("Ada", 20, 1.2), (nil, 20, 1)]).utf8)
    let run = try Tool.run("learn", "one.jsonl", "-", "--into", "show.yaml", in: folder, input: input)
    #expect(run.code == 0)
    #expect(run.errors.contains("“Ada” is taken for “Ada Quill”"))
    let pace = "{factor: 1.200, seconds: 227, spread: 0.0"
    #expect(try folder.text("show.yaml").hasPrefix("cast:\n  - name: Ada Quill\n    aliases: [Ada]\n    pace: \(pace)"))
    #expect(try folder.text("show.yaml").contains("\npace: {factor: 1.000, seconds: 94, spread: 0.040}\n"))
  }

  @Test("--dry-run writes nothing")
  func dryRun() throws {
    let folder = try folder()
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", "--dry-run", in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("Ada") && !run.output.contains("Written"))
    #expect(folder.contents == ["talk.jsonl"])
    let json = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", "--dry-run", "--json", in: folder)
    #expect(try Transcripts.object(json.output)["into"] is NSNull)
  }

  @Test("Learned paces make the estimate right")
  func closesTheCircle() throws {
    let folder = try folder()
    #expect(try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", in: folder).code == 0)
    let run = try Tool.run("pace", "talk.jsonl", "--show", "show.yaml", "--json", in: folder)
    let episodes = try Transcripts.object(run.output)["episodes"] as? [[String: Any]]
    let heard = try #require(episodes?.first?["heard"] as? Double)
    let likely = try #require(episodes?.first?["likely"] as? Double)
    #expect(abs(likely / heard - 1) < 0.02)
  }

  // MARK: What it prints

  @Test("The table keeps to 80 columns, whatever the names and reasons")
  func table() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "Very Long Name ", count: 9)
    var rows = try Transcripts.rows([("Ada", 5, 1.2), (long, 5, 1), ("森田ゆき森田ゆき森田ゆき森田ゆき", 5, 1), (nil, 5, 1)])
    for (text, end) in [("…", 9), (Transcripts.sentence, 0), (Transcripts.sentence, 90), (Transcripts.sentence, 1)] {
      rows += "{\"speaker\": \"Ada\", \"text\": \"\(text)\", \"start\": 0, \"end\": \(end)}\n"
    }
    try folder.write(Array(rows.utf8), to: "talk.jsonl")
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", "--quiet", in: folder)
    #expect(run.code == 0)
    #expect(Transcripts.wide(run.output) == [])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first?.split(separator: " ") == ["Speaker", "Factor", "Spread", "Known", "Heard", "Turns", "Recordings"])
    // 28.32 and 23.6 seconds.
    #expect(lines[2].split(separator: " ") == ["Ada", "1.200", "4.0", "%", "0:28", "0:28", "1", "1"])
    #expect(lines.contains { $0.hasPrefix("(no name) ") })
    #expect(run.output.hasSuffix("\nWritten to show.yaml.\n"))
    #expect(run.output.contains("1 turn too slow for speech") && run.output.contains("1 turn too fast for speech."))
  }

  @Test("JSON has exactly the keys that it promises")
  func keys() throws {
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", "--json", in: folder())
    let root = try Transcripts.object(run.output)
    #expect(Set(root.keys) == ["into", "speakers", "leftOut"])
    #expect(root["into"] as? String == "show.yaml")
    let speakers = try #require(root["speakers"] as? [[String: Any]])
    #expect(speakers.map { $0["name"] as? String } == ["Ada", "Bo"])
    #expect(
      speakers.allSatisfy {
        Set($0.keys) == ["name", "factor", "seconds", "spread", "heard", "recordings", "turns", "aliases"]
      })
    #expect(speakers.map { $0["factor"] as? Double } == [1.2, 0.9])
    #expect(speakers.map { $0["turns"] as? Int } == [8, 8])
  }

  // MARK: Failures

  private static let bad: [(name: String, text: String, code: Int32, message: String)] = [
    ("empty", "", 65, "input-empty"), ("blank", "\n \n", 65, "input-empty"),
    ("no transcript", "Ada: Hello.\nBo: And hello.\n", 65, "no-times"),
    ("timeless", "{\"speaker\": \"Ada\", \"text\": \"Hello there.\"}\n", 65, "no-times"),
    ("damaged", "{\"speaker\": \"Ada\", \"text\": ", 65, "error:"),
    (
      "backwards", "{\"lang\": \"en\", \"speaker\": \"Ada\", \"text\": \"Hello there.\", \"start\": 9, \"end\": 2}\n",
      65,
      "nobody was heard talking"
    ),
    (
      "silent", "{\"lang\": \"en\", \"speaker\": \"Ada\", \"text\": \"…\", \"start\": 1, \"end\": 2}\n", 65, "error:"
    ),
  ]

  @Test("An input that nothing can be learned from ends with 65, and the show file stays", arguments: bad)
  func unusable(_ bad: (name: String, text: String, code: Int32, message: String)) throws {
    let folder = try TemporaryFolder("bad.jsonl", bad.text)
    try folder.write(Array(Transcripts.talk().utf8), to: "talk.jsonl")
    try folder.write(Array("title: Pier\n".utf8), to: "show.yaml")
    let run = try Tool.run("learn", "bad.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == bad.code)
    #expect(run.errors.contains(bad.message))
    #expect(run.output == "")
    #expect(try folder.text("show.yaml") == "title: Pier\n")
    #expect(folder.contents == ["bad.jsonl", "show.yaml", "talk.jsonl"])
  }

  @Test("One transcript that isn't there ends with 66, though others are good")
  func missing() throws {
    let folder = try folder()
    let run = try Tool.run("learn", "talk.jsonl", "absent.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 66)
    #expect(run.errors == "absent.jsonl: error: there is no such file\n")
    #expect(folder.contents == ["talk.jsonl"])
  }

  @Test(
    "A show file with a mistake stays as it is",
    arguments: ["title: [a\n", "cast: 3\n", "pace: 9\n", "title: A\ntitle: B\n"])
  func badShow(_ text: String) throws {
    let folder = try folder()
    try folder.write(Array(text.utf8), to: "show.yaml")
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("show.yaml:"))
    #expect(try folder.text("show.yaml") == text)
  }

  @Test("A show file that isn't UTF-8 stays as it is")
  func latin1() throws {
    let folder = try folder()
    let bytes = Array("title: Caf".utf8) + [0xE9, 0x0A]
    try folder.write(bytes, to: "show.yaml")
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 65)
    #expect(run.errors == "show.yaml: error: the show file isn't UTF-8; save it as UTF-8\n")
    #expect(try Data(contentsOf: folder.url.appending(path: "show.yaml")) == Data(bytes))
  }

  @Test("A show file that can't be edited stays, and the lines to put in are said")
  func notEditable() throws {
    let folder = try folder()
    try folder.write(Array("cast: [{name: Cy}]\n".utf8), to: "show.yaml")
    let run = try Tool.run("learn", "talk.jsonl", "--into", "show.yaml", in: folder)
    #expect(run.code == 73)
    #expect(run.errors.contains("\n  - name: Ada\n    pace: {factor: 1.200, seconds: 227, spread: 0.040}"))
    #expect(try folder.text("show.yaml") == "cast: [{name: Cy}]\n")
  }

  @Test("A place that can't be written ends with 73")
  func noFolder() throws {
    let run = try Tool.run("learn", "talk.jsonl", "--into", "absent/show.yaml", in: folder())
    #expect(run.code == 73)
    #expect(run.errors.contains("absent/show.yaml: can't be made"))
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [["talk.jsonl"], ["--into", "show.yaml"], ["talk.jsonl", "--into", "-"], ["talk.jsonl", "--into"]])
  func usage(_ arguments: [String]) throws {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    #expect(try Tool.shell("\"$CUELIGHT\" learn \(line)", in: folder()).code == 64)
  }
}
