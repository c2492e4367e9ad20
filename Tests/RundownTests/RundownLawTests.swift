import Rundown
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import UnicodeText

@Suite("The rundown of any script")
struct RundownLawTests {
  private static let scripts = (1...150 as ClosedRange<UInt64>).map {
    TimedScript(RandomScripts.script(seed: $0, turns: 5))
  }

  @Test func `has lines of at most 80 columns without spaces at their end`() {
    for script in Self.scripts {
      for line in lines(script, target: .seconds(90)) {
        #expect(DisplayWidth.columns(of: line) <= 80)
        #expect(line.last != " ")
      }
    }
  }

  @Test func `has a line for each turn, segment and speaker, and no other`() {
    for script in Self.scripts {
      let speaking = script.speakers.count { $0.turns > 0 }
      // Two lines of heading; two of each table's head; blank lines between; the total; the end of the last line.
      let expected = 2 + 1 + 2 + script.segments.count * 2 - 1 + script.turns.count + 1 + 2 + speaking + 1 + 1 + 1
      #expect(lines(script).count == expected)
    }
  }

  @Test func `has columns that line up`() {
    for script in Self.scripts {
      let rows = lines(script)
      #expect(DisplayWidth.columns(of: rows[3]) == 80)
      let turns = rows.filter { Int($0.prefix(4).filter { $0 != " " }) != nil && $0.hasPrefix(" ") }
      #expect(turns.count == script.turns.count)
      for (row, turn) in zip(turns, script.turns) {
        // The start ends in column 11; the pace, where there is one, in column 80, and else the total in 75.
        #expect(row.prefix(11).last?.isNumber == true && row.dropFirst(11).hasPrefix("  "))
        #expect(DisplayWidth.columns(of: row) == (turn.wordsPerMinute >= 0.5 ? 80 : 75))
      }
    }
  }

  @Test func `holds nothing that a terminal would obey`() {
    let obeyed = Self.scripts.flatMap { RundownReport($0).text().unicodeScalars.filter(Self.isObeyed) }
    #expect(Set(obeyed) == [])
  }

  @Test(
    "a heading or a text with control characters stays on its line",
    arguments: ["a\nb", "a\r\nb", "a\u{1B}[2Jb", "a\tb", "a\u{2028}b", "a\u{202E}b"])
  func controls(text: String) {
    var script = SmallScripts.script([(text, "Hello there.")])
    script.title = text
    script.segments[0].title = text
    script.segments[0].turns[0].paragraphs[0].text = text + " and so on."
    let rundown = RundownReport(TimedScript(script)).text()
    #expect(rundown.unicodeScalars.filter { $0 == "\n" }.count == 13)
    #expect(rundown.unicodeScalars.filter(Self.isObeyed).isEmpty)
  }

  @Test func `columns line up for ten thousand turns`() {
    let rows = lines(show(lengths: Array(repeating: 100, count: 10_001), words: 0))
    let widths = Set(
      rows.filter { $0.hasSuffix(":00") || $0.contains("Ada:") || $0.contains("Bo:") }.map {
        DisplayWidth.columns(of: $0)
      })
    #expect(widths.count == 1)
    #expect(rows.allSatisfy { DisplayWidth.columns(of: $0) <= 80 })
  }

  @Test("the project's shows fit", arguments: ProjectFiles.scripts)
  func shows(_ name: String) throws {
    let text = String(decoding: try ProjectFiles.bytes("Scripts/\(name)"), as: UTF8.self)
    let turns = text.split(separator: "\n").map { (name: "Ada", text: String($0)) }
    let rows = lines(TimedScript(SmallScripts.script(turns, language: "de")), target: .seconds(300))
    #expect(rows.allSatisfy { DisplayWidth.columns(of: $0) <= 80 && $0.last != " " })
  }

  /// Control characters but the line feed, and marks that turn the direction of all that follows on a line.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: scalar.properties.generalCategory == .control && scalar != "\n"
    }
  }
}
