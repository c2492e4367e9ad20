import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("Transcripts found in the wild", .enabled(if: SharedFiles.has("samples/transcripts/zoom-vtt-name-colon.vtt")))
struct SharedSampleTests {
  private func turns(_ name: String) throws -> [RecordedTurn] {
    let reading = try RecordingReader().read(SharedFiles.bytes("samples/transcripts/\(name)"), name: "a")
    return reading.recordings.flatMap(\.turns)
  }

  /// The speakers, first start, last end and number of turns as counted in each file by hand.
  @Test(
    "speakers and times are those that a reader finds",
    arguments: [
      ("bold-name-colon-timestamp.txt", ["Anchor", "Tim Ruffing", "Audience 1"], 2, 1408, 31),
      ("otter-name-two-spaces-timestamp.txt", ["Emma", "Kelly", "Unknown Speaker", "Tailor", "Sidney"], 0, 3321, 6),
      ("podcasting20-example.json", ["Darth Vader", "Luke"], 0, 3, 2),
      ("podcasting20-example.srt", ["Travis"], 0, 205, 1),
      ("podcasting20-example.vtt", ["Sarah", "Gillian"], 0, 25, 2),
      ("teams-docx-text-skeleton.txt", ["First Last", "Second Person"], 3, 19, 3),
      ("teams-vtt.vtt", ["Speaker Name"], 3, 5, 1),
      ("zoom-vtt-name-colon.vtt", ["Samson Zhang", "Yuki Wang"], 144, 156, 2),
      ("vtt-name-paren-timestamp-in-cue.vtt", ["?"], 0, 180, 25),
      ("vtt-no-speakers.vtt", ["?"], 0, 249, 1),
      ("google-meet-ja.txt", ["宮木翔太", "金澤"], 602, 602, 2),
      ("youtube-dash-speaker-change.txt", ["?"], 0, 681, 52),
    ])
  func speakers(_ name: String, _ speakers: [String], _ start: Int64, _ end: Int64, _ count: Int) throws {
    let turns = try turns(name)
    var found: [String] = []
    for turn in turns where !found.contains(turn.speaker ?? "?") { found.append(turn.speaker ?? "?") }
    #expect(found == speakers)
    #expect(turns.first?.start.components.seconds == start)
    #expect(turns.last?.end.components.seconds == end)
    #expect(turns.count == count)
  }

  @Test(
    "scripts without times are refused",
    arguments: [
      "qa-colon.txt", "changelog-bold-name-with-escaped-timestamps.txt", "html-p-strong.html", "final-draft.fdx",
      "FALSEPOS-chinese-fullwidth-paren-colon.txt", "spanish-P-R.txt",
    ])
  func refused(_ name: String) {
    #expect { try turns(name) } throws: { ($0 as? RecordingError)?.diagnostic.identifier == "no-times" }
  }

  /// Episodes and lines as `jq` counts them.
  @Test(
    "recordings as JSON lines", .enabled(if: SharedFiles.has("timing/it_parlato.jsonl")),
    arguments: [
      ("bitcointranscripts", 30, 3722, "en"), ("changelog", 24, 309, "en"), ("fr_rhapsodie", 57, 1022, "fr"),
      ("it_parlato", 15, 8650, "it"), ("ja_kaigai", 20, 3864, "ja"), ("virtualcoffee", 25, 3694, "en"),
    ])
  func timing(_ name: String, _ episodes: Int, _ lines: Int, _ language: String) throws {
    let reading = try RecordingReader().read(SharedFiles.bytes("timing/\(name).jsonl"), name: "a")
    #expect(reading.recordings.count == episodes)
    #expect(reading.recordings.reduce(0) { $0 + $1.turns.count } == lines)
    #expect(Set(reading.recordings.map(\.language.description)) == [language])
  }
}
