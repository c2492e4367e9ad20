import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("The interview copied from a web page", .enabled(if: SharedFiles.has(SharedFiles.interview)))
struct InterviewTests {
  private let reading: Reading
  private let lines: [String]

  init() throws {
    let bytes = SharedFiles.bytes(SharedFiles.interview)
    reading = try ScriptReader().read(bytes)
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test("Title, date and language are read")
  func facts() {
    #expect(reading.script.title == lines[2])
    #expect(reading.script.date == CalendarDate(year: 2024, month: 8, day: 12))
    #expect(reading.script.language == .german)
  }

  @Test("The cast is the host, the guest and a narrator, nobody else")
  func people() {
    #expect(reading.script.speakers.map(\.name).prefix(2) == ["Gastgeber", "Mark Zuckerberg"])
    #expect(reading.script.speakers.map(\.role) == [.host, .guest, .narrator])
  }

  @Test("58 speaker lines are 56 turns, behind the narrator's one")
  func turns() {
    #expect(lines.filter { $0 == "Gastgeber" || $0 == "Mark Zuckerberg" }.count == 58)
    #expect(reading.script.segments.map(\.kind) == [.introduction, .talk])
    #expect(reading.script.segments.map(\.turns.count) == [1, 56])
    #expect(reading.script.segments[0].turns[0].speaker == 2)
    #expect(reading.script.segments[0].turns[0].paragraphs.count == 5)
    let speakers = reading.script.segments[1].turns.map(\.speaker)
    #expect(zip(speakers, speakers.dropFirst()).allSatisfy { $0 != $1 })
  }

  /// The traps as they stand in the file: line and column counted by hand.
  static let trapPlaces: [String: [SourceLocation]] = [
    "category-left-out": [place(1, 1)], "title": [place(3, 1)], "date": [place(5, 1)],
    "language-switcher-left-out": [place(7, 1)], "introduction": [place(9, 1)], "editors-line-left-out": [place(19, 1)],
    "sentence-torn": [place(63, 344)], "turns-merged": [place(85, 1), place(179, 1)],
    "turn-broken-off": [place(213, 41)], "words-run-together": [place(91, 14), place(341, 148), place(341, 171)],
  ]

  static func place(_ line: Int, _ column: Int) -> SourceLocation { SourceLocation(line: line, column: column) }

  @Test("Each trap is told with its line", arguments: trapPlaces.keys.sorted())
  func traps(_ identifier: String) {
    #expect(reading.places(identifier) == Self.trapPlaces[identifier])
  }

  @Test("Nothing else is told but whose role was guessed")
  func nothingElse() {
    #expect(reading.diagnostics.map(\.identifier).filter { Self.trapPlaces[$0] == nil } == ["role-guessed"])
  }

  @Test("Only what was run together is a warning")
  func severities() {
    #expect(Set(reading.diagnostics.filter { $0.severity != .note }.map(\.identifier)) == ["words-run-together"])
    #expect(
      reading.findings("words-run-together").compactMap(\.fix) == [
        "oder Metaversum", "Datenbrillen, gemischte", "Realität Helme",
      ])
  }

  @Test("The torn sentence is one paragraph, the merged turns keep both parts")
  func mended() {
    #expect(reading.paragraphs.contains { $0.text.contains("finden sie es großartig. Das Es ist ein Gefühl, das Sie") })
    let merged = reading.script.segments[1].turns.filter { turn in
      [75, 85].contains(turn.range.start.line) || [177, 179].contains(turn.range.start.line)
    }
    #expect(merged.allSatisfy { $0.paragraphs.count > 1 })
    #expect(
      reading.outline.contains { $0.contains("Vor- und Nachteilen.") && $0.contains("Unabhängig davon, ob es sich") })
  }

  @Test("Every word that is spoken is in the script, in order, once, and nothing else")
  func words() {
    // By the file alone: all lines but the five of the page's head, the editor's line and the names.
    let unspoken: Set = [1, 3, 5, 7, 19]
    var expected: [Substring] = []
    for (index, line) in lines.enumerated() where !unspoken.contains(index + 1) {
      if line == "Gastgeber" || line == "Mark Zuckerberg" { continue }
      expected += line.split(separator: " ")
    }
    let found = reading.paragraphs.flatMap { $0.text.split(separator: " ") }
    #expect(expected.count > 6000)
    #expect(found == expected)
  }

  @Test("Each turn points at its speaker's line")
  func ranges() {
    for turn in reading.script.segments[1].turns {
      #expect(lines[turn.range.start.line - 1] == reading.script.speakers[turn.speaker].name)
    }
  }
}
