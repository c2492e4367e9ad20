import Foundation
import TestSupport
import Testing

@Suite("cuelight time")
struct TimeCommandTests {
  private struct Report: Decodable {
    struct Length: Decodable { var low: Double, likely: Double, high: Double }
    struct Voice: Decodable {
      var name: String, role: String, turns: Int, words: Int, duration: Double, share: Double, wpm: Double
    }
    struct Passage: Decodable {
      var speaker: String, role: String, segment: Int, start: Double, end: Double, low: Double, high: Double, words: Int
      var text: String
    }
    var duration: Length
    var speakers: [Voice]
    var turns: [Passage]
  }

  private func report(_ name: String, in folder: TemporaryFolder) throws -> (report: Report, text: String) {
    let run = try Tool.run("time", name, "--json", "--quiet", in: folder)
    #expect(run.code == 0)
    return (try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)), run.output)
  }

  private static let scripts = ["leuchtturm.txt", "mercado.txt", "night-bakery.md", "yoru-no-eki.txt"]

  @Test("JSON has exactly the keys that it promises")
  func keys() throws {
    let text = try report("talk.txt", in: TemporaryFolder("talk.txt", Samples.plain)).text
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["duration", "speakers", "turns"])
    #expect(Set((root["duration"] as? [String: Any] ?? [:]).keys) == ["low", "likely", "high"])
    let speakers = try #require(root["speakers"] as? [[String: Any]])
    #expect(speakers.allSatisfy { Set($0.keys) == ["name", "role", "turns", "words", "duration", "share", "wpm"] })
    let turns = try #require(root["turns"] as? [[String: Any]])
    #expect(turns.count == 4)
    #expect(
      turns.allSatisfy {
        Set($0.keys) == ["speaker", "role", "segment", "start", "end", "low", "high", "words", "text"]
      })
  }

  @Test("Turns hold their text and words, and come one after the other")
  func turns() throws {
    let report = try report("talk.txt", in: TemporaryFolder("talk.txt", Samples.plain)).report
    #expect(report.turns.map(\.speaker) == ["Host", "Guest", "Host", "Guest"])
    #expect(report.turns.map(\.role) == ["host", "guest", "host", "guest"])
    // Counted by hand.
    #expect(report.turns.map(\.words) == [11, 12, 8, 9])
    #expect(report.turns.map(\.segment) == [0, 0, 0, 0])
    #expect(report.turns[0].text == "Where does the old ferry go when nobody waits for it?")
    #expect(report.speakers.map(\.words) == [19, 21])
    #expect(report.speakers.map(\.turns) == [2, 2])
  }

  @Test("Times and lengths of the project's scripts hold together", arguments: scripts)
  func sound(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try ProjectFiles.bytes("Scripts/\(name)"), to: name)
    let (report, text) = try report(name, in: folder)
    var last = 0.0
    for turn in report.turns {
      #expect(turn.start >= last && turn.end >= turn.start)
      let length = turn.end - turn.start
      #expect(turn.low <= length + 0.0015 && length <= turn.high + 0.0015, "at \(turn.start)")
      // A turn of “……。” is a silence: it has no words.
      #expect(!turn.text.isEmpty && (turn.words > 0) == turn.text.contains { $0.isLetter || $0.isNumber })
      last = turn.end
    }
    #expect(report.duration.low <= report.duration.likely && report.duration.likely <= report.duration.high)
    #expect(report.duration.likely >= last)
    // The whole is surer than its parts: its bounds lie closer than theirs together.
    let (low, high) = report.turns.reduce((0.0, 0.0)) { ($0.0 + $1.low, $0.1 + $1.high) }
    #expect(report.duration.high - report.duration.low <= high - low)
    let share = report.speakers.reduce(0) { $0 + $1.share }
    #expect(abs(share - 1) < 0.0051)
    for speaker in report.speakers where speaker.duration > 0 {
      #expect(abs(speaker.wpm - Double(speaker.words) * 60 / speaker.duration) < 0.1)
    }
    #expect(!text.contains(/\.[0-9]{4}/), "a number has more than three decimals")
    #expect(!text.contains(/[0-9][eE][+-]?[0-9]+,?$/))
  }

  @Test("The timed script shows each turn with its start and length")
  func text() throws {
    let run = try Tool.run("time", "talk.txt", "--quiet", in: TemporaryFolder("talk.txt", Samples.plain))
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let clock = /[0-9]+:[0-9]{2}/
    #expect(lines[0].wholeMatch(of: /[0-9]:[0-9]{2}, most likely between [0-9]:[0-9]{2} and [0-9]:[0-9]{2}/) != nil)
    #expect(lines[2].hasPrefix("   0:00  Host · 0:0"))
    #expect(lines[3] == "         Where does the old ferry go when nobody waits for it?")
    #expect(lines.filter { $0.contains(" · ") }.allSatisfy { $0.contains(clock) })
    #expect(run.output.hasSuffix("us.\n"))
  }

  @Test("Lines of the timed script keep to 80 columns")
  func columns() throws {
    for name in Self.scripts {
      let folder = try TemporaryFolder()
      try folder.write(try ProjectFiles.bytes("Scripts/\(name)"), to: name)
      let run = try Tool.run("time", name, "--quiet", in: folder)
      let speech = run.output.split(separator: "\n").filter { $0.hasPrefix("         ") }
      // Characters of Japanese take two columns each.
      let width = speech.map { line in
        line.unicodeScalars.reduce(0) { $0 + ((0x3000...0x9FFF).contains($1.value) || $1.value >= 0xFF00 ? 2 : 1) }
      }
      #expect(width.allSatisfy { $0 <= 80 }, "\(name)")
      #expect(speech.count > 10)
    }
  }

  @Test("Every word of the script is in the timed script")
  func words() throws {
    let folder = try TemporaryFolder()
    try folder.write(try ProjectFiles.bytes("Scripts/mercado.txt"), to: "mercado.txt")
    let plain = try Tool.run("time", "mercado.txt", "--quiet", in: folder).output
    let spoken = plain.split(separator: "\n").filter { $0.hasPrefix("         ") }.flatMap { $0.split(separator: " ") }
    let texts = try report("mercado.txt", in: folder).report.turns.map(\.text)
    #expect(spoken == texts.flatMap { $0.split { $0 == " " || $0 == "\n" } })
  }
}
