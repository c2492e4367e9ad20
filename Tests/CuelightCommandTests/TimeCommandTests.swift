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

  @Test("The table shows each turn with its start, length, margin, words and pace")
  func table() throws {
    let run = try Tool.run("time", "talk.txt", "--quiet", in: TemporaryFolder("talk.txt", Samples.plain))
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = /[0-9]:[0-9]{2}, 8 times in 10 between [0-9]:[0-9]{2} and [0-9]:[0-9]{2} · 40 words/
    #expect(lines[0].wholeMatch(of: heading) != nil)
    #expect(lines[2].split(separator: " ") == ["#", "Start", "Speaker", "Length", "±", "Words", "wpm"])
    let rows = lines.filter { $0.wholeMatch(of: /1\.[0-9] .*/) != nil }.map { $0.split(separator: " ") }
    #expect(rows.map { $0[0] } == ["1.1", "1.2", "1.3", "1.4"])
    #expect(rows.map { $0[2] } == ["Host", "Guest", "Host", "Guest"])
    // Counted by hand.
    #expect(rows.map { $0[5] } == ["11", "12", "8", "9"])
    #expect(rows.allSatisfy { $0.count == 7 && $0[3].contains(/^0:0[1-9]$/) && $0[4].contains(/^0:0[0-9]$/) })
    #expect(run.output.contains("\nShares of talk\n  Host "))
    #expect(run.output.hasSuffix("█\n"))
  }

  @Test("Lines of the table keep to 80 columns", arguments: scripts)
  func columns(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try ProjectFiles.bytes("Scripts/\(name)"), to: name)
    let run = try Tool.run("time", name, "--quiet", in: folder)
    // Characters of Japanese take two columns each.
    let widths = run.output.split(separator: "\n").map { line in
      line.unicodeScalars.reduce(0) { $0 + ((0x3000...0x9FFF).contains($1.value) || $1.value >= 0xFF00 ? 2 : 1) }
    }
    #expect(widths.count > 20)
    #expect(widths.allSatisfy { $0 <= 80 })
  }

  @Test("--words gives each turn its sentences and words, which hold every word of the text in order")
  func words() throws {
    struct Timed: Decodable {
      struct Passage: Decodable { var start: Double, end: Double, text: String, sentences: [Sentence] }
      struct Sentence: Decodable { var start: Double, end: Double, text: String, words: [Word] }
      struct Word: Decodable { var start: Double, end: Double, text: String }
      var turns: [Passage]
    }
    let folder = try TemporaryFolder()
    try folder.write(try ProjectFiles.bytes("Scripts/mercado.txt"), to: "mercado.txt")
    let run = try Tool.run("time", "mercado.txt", "--json", "--words", "--quiet", in: folder)
    let timed = try JSONDecoder().decode(Timed.self, from: Data(run.output.utf8))
    #expect(timed.turns.count > 10)
    for turn in timed.turns {
      #expect(
        turn.sentences.flatMap { $0.words.map(\.text) }
          == turn.text.split(whereSeparator: \.isWhitespace).map(String.init))
      var last = turn.start
      for sentence in turn.sentences {
        #expect(sentence.text.split(whereSeparator: \.isWhitespace).map(String.init) == sentence.words.map(\.text))
        #expect(sentence.start == sentence.words.first?.start && sentence.end == sentence.words.last?.end)
        for word in sentence.words {
          #expect(word.start >= last - 0.0011 && word.end >= word.start)
          last = word.end
        }
      }
      #expect(last <= turn.end + 0.0011)
    }
  }

  @Test("--words without --json is wrong usage")
  func wordsAlone() throws {
    let run = try Tool.run("time", "talk.txt", "--words", in: TemporaryFolder("talk.txt", Samples.plain))
    #expect(run.code == 64)
    #expect(run.errors.contains("--words goes with --json"))
  }

  @Test("--pace scales the whole show", arguments: [("calm", 1.15), ("normal", 1), ("brisk", 0.87), ("1.5", 1.5)])
  func pace(_ pace: String, _ factor: Double) throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let usual = try report("talk.txt", in: folder).report
    let run = try Tool.run("time", "talk.txt", "--json", "--quiet", "--pace", pace, in: folder)
    let paced = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    for (one, other) in zip(usual.turns, paced.turns) {
      #expect(abs((other.end - other.start) - factor * (one.end - one.start)) < 0.0021)
    }
  }

  @Test("--pace says what it takes", arguments: ["fast", "0", "-1", "100", "nan"])
  func wrongPace(_ pace: String) throws {
    let run = try Tool.run("time", "talk.txt", "--pace=\(pace)", in: TemporaryFolder("talk.txt", Samples.plain))
    #expect(run.code == 64)
    #expect(run.errors.contains("say calm, normal, brisk or a factor from 0.25 to 4"))
  }
}
