import Foundation
import Testing

@Suite("cuelight pace")
struct PaceCommandTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder("talk.jsonl", Transcripts.talk())
  }

  private func json(_ arguments: String, in folder: TemporaryFolder) throws -> [String: Any] {
    let run = try Tool.shell("\"$CUELIGHT\" pace talk.jsonl --json --quiet \(arguments)", in: folder)
    #expect(run.code == 0)
    return try Transcripts.object(run.output)
  }

  @Test("The table keeps to 80 columns, whatever the names and reasons")
  func table() throws {
    let long = String(repeating: "森田ゆき", count: 20)
    var rows = try Transcripts.rows([("Ada", 50, 1.2), (long, 5, 1), (nil, 5, 1)], show: long)
    for (text, end) in [("…", 9), (Transcripts.sentence, 0), (Transcripts.sentence, 90), (Transcripts.sentence, 1)] {
      rows += "{\"speaker\": \"Ada\", \"text\": \"\(text)\", \"start\": 0, \"end\": \(end), \"show\": \"\(long)\"}\n"
    }
    let folder = try TemporaryFolder("talk.jsonl", rows)
    for arguments in ["", "--fit"] {
      let run = try Tool.shell("\"$CUELIGHT\" pace talk.jsonl \(arguments)", in: folder)
      #expect(run.code == 0)
      #expect(run.output.utf8.count > 500)
      #expect(Transcripts.wide(run.output) == [])
    }
  }

  @Test("The table's figures are those of a pencil")
  func figures() throws {
    let run = try Tool.run("pace", "talk.jsonl", in: folder())
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    // Heard 226.56 + 135.936 = 362.5 seconds, estimated 188.8 + 151.04 = 339.84: 6.25 % short.
    #expect(lines.contains(["Pier", "1", "6:02", "6.3", "%", "−6.3", "%", "100", "%"]))
    // Ada's turns are 1 ÷ 1.2 − 1 = −16.7 % off, Bo's 1 ÷ 0.9 − 1 = +11.1 %.
    #expect(lines.contains { $0.starts(with: ["Ada", "8", "3:47", "16.7", "%", "−16.7", "%"]) })
    #expect(lines.contains { $0.starts(with: ["Bo", "8", "2:16", "11.1", "%", "+11.1", "%"]) })
  }

  @Test("JSON has exactly the keys that it promises")
  func keys() throws {
    let root = try json("", in: folder())
    #expect(Set(root.keys) == ["languages", "shows", "episodes", "speakers", "numerals", "leftOut"])
    #expect(root["numerals"] is NSNull)
    let groups = ["languages", "shows", "speakers"].flatMap { root[$0] as? [[String: Any]] ?? [] }
    #expect(groups.count == 4)
    #expect(groups.allSatisfy { Set($0.keys) == ["name", "language", "show", "episodes", "turns"] })
    let fit: Set = ["count", "seconds", "error", "bias", "medianBias", "coverage"]
    #expect(groups.allSatisfy { Transcripts.keys($0["turns"]) == fit })
    let episodes = try #require(root["episodes"] as? [[String: Any]])
    #expect(
      episodes.map { Set($0.keys) } == [["show", "episode", "language", "heard", "low", "likely", "high", "turns"]])
    #expect(episodes.first?["episode"] as? String == "talk" && episodes.first?["show"] as? String == "Pier")
  }

  @Test("--turns lists every turn beside its estimate")
  func turns() throws {
    let root = try json("--turns", in: folder())
    let episode = try #require((root["episodes"] as? [[String: Any]])?.first)
    let turns = try #require(episode["list"] as? [[String: Any]])
    #expect(turns.count == 16)
    #expect(
      turns.allSatisfy {
        Set($0.keys) == ["speaker", "line", "heard", "low", "likely", "high", "words", "syllables"]
      })
    #expect(turns.first?["heard"] as? Double == 28.32 && turns.first?["likely"] as? Double == 23.6)
    #expect(turns.first?["syllables"] as? Int == 100 && turns.first?["words"] as? Int == 80)
    #expect(turns.map { $0["line"] as? Int } == (1...16).map { $0 })
  }

  @Test("--fit draws the constants, in JSON with the keys that it promises")
  func fit() throws {
    let root = try json("--fit", in: folder())
    #expect(Set(root.keys) == ["languages"])
    let language = try #require((root["languages"] as? [[String: Any]])?.first)
    #expect(
      Set(language.keys) == [
        "language", "shows", "episodes", "turns", "seconds", "perSyllable", "builtIn", "show", "speaker", "day",
        "second",
      ])
    // 362,496 milliseconds for 72 sentences of twenty syllables.
    #expect(abs((language["perSyllable"] as? Double ?? 0) - 251.733) < 0.01)
    #expect(language["builtIn"] as? Double == 236)
    #expect(language["show"] is NSNull)
  }

  @Test("The paces of a show file count, by alias too")
  func show() throws {
    let folder = try folder()
    let show = "cast:\n  - name: Ada Quill\n    aliases: [Ada]\n    pace: 1.2\n  - name: Bo\n    pace: 0.9\n"
    try folder.write(Array(show.utf8), to: "show.yaml")
    let root = try json("--show show.yaml", in: folder)
    let episode = try #require((root["episodes"] as? [[String: Any]])?.first)
    #expect(abs((episode["likely"] as? Double ?? 0) - (episode["heard"] as? Double ?? 1)) < 0.05)
    #expect((root["speakers"] as? [[String: Any]] ?? []).map { $0["name"] as? String } == ["Ada Quill", "Bo"])
  }

  @Test("An input in which nobody talks ends with 65")
  func silent() throws {
    let row = "{\"lang\": \"en\", \"speaker\": \"Ada\", \"text\": \"Hello there.\", \"start\": 9, \"end\": 2}\n"
    let run = try Tool.run("pace", "talk.jsonl", "--quiet", in: TemporaryFolder("talk.jsonl", row))
    #expect(run.code == 65)
    #expect(run.errors == "cuelight: error: no turn of these transcripts can be talk: check their times\n")
    #expect(try Tool.run("pace", "absent.jsonl", in: TemporaryFolder()).code == 66)
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [
      "", "talk.jsonl --turns", "talk.jsonl --json --turns --fit", "talk.jsonl --fit --show show.yaml", "--nope",
    ])
  func usage(_ arguments: String) throws {
    #expect(try Tool.shell("\"$CUELIGHT\" pace \(arguments)", in: folder()).code == 64)
  }
}
