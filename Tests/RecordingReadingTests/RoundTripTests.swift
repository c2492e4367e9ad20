import Captions
import RecordingReading
import ScriptReading
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions written and read again as a recording")
struct RoundTripTests {
  private static let names = ["Ada Quill", "主持人", "Zoë", "Speaker 1", "O’Connor", "Анна", "Jean-Luc de la Tour"]
  private static let words = ["And", "so", "we", "went", "über", "10:30", "it’s", "well,", "today.", "日本", "no?"]

  @Test("random captions: the same speakers, times and words", arguments: SRTWriter.LineEnding.allCases)
  func random(_ ending: SRTWriter.LineEnding) throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = Self.captions(using: &generator)
      let bytes = SRTWriter(lineEnding: ending).write(CaptionDocument(captions: captions)).bytes
      let reading = try RecordingReader(language: .english).read(bytes, name: "a")
      #expect(reading.recordings.first?.turns.map(\.outline) == Self.turns(captions).map(\.outline), "seed \(seed)")
    }
  }

  /// Captions in which each name comes at least twice, so that it counts; some go on without a name.
  private static func captions(using generator: inout SeededGenerator) -> [Caption] {
    let cast = Array(names.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator)))
    var time: Int64 = 0
    var captions: [Caption] = []
    for index in 0..<Int.random(in: (2 * cast.count)...40, using: &generator) {
      let name = index < 2 * cast.count ? cast[index % cast.count] : cast.randomElement(using: &generator)
      let isLabelled = index < 2 * cast.count || Bool.random(using: &generator)
      time += [0, 1, 500, 3000, 3001, 9000].randomElement(using: &generator) ?? 0
      let start = time
      time += Int64.random(in: 1...7000, using: &generator)
      let label = isLabelled ? name.map { Caption.Label($0, standsAlone: Bool.random(using: &generator)) } : nil
      let lines = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in words.randomElement(using: &generator) }
          .joined(separator: " ")
      }
      captions.append(
        Caption(
          start: .milliseconds(start), end: .milliseconds(time), speaker: isLabelled ? name : captions.last?.speaker,
          label: label, lines: lines))
    }
    return captions
  }

  /// What must come of captions: a turn ends when another speaks, or is silent for more than three seconds.
  private static func turns(_ captions: [Caption]) -> [RecordedTurn] {
    var turns: [RecordedTurn] = []
    for caption in captions {
      let text = joined(caption.lines)
      if let last = turns.last, last.speaker == caption.speaker, caption.start - last.end <= .seconds(3) {
        turns[turns.count - 1].text = joined([last.text, text])
        turns[turns.count - 1].end = caption.end
      } else {
        turns.append(
          RecordedTurn(speaker: caption.speaker, text: text, start: caption.start, end: caption.end, line: 1))
      }
    }
    return turns
  }

  /// Texts with spaces between, but for two that meet with characters of a script without spaces.
  private static func joined(_ texts: [String]) -> String {
    texts.dropFirst().reduce(texts.first ?? "") { $0 + ($0.hasSuffix("日本") && $1.hasPrefix("日本") ? "" : " ") + $1 }
  }

  @Test("the project's scripts: the same speakers and times", arguments: ProjectFiles.scripts)
  func scripts(_ name: String) throws {
    let timed = TimedScript(try ScriptReader().read(ProjectFiles.bytes("Scripts/\(name)")).script)
    for labels in [CaptionProfile.SpeakerLabels.always, .change] {
      var profile = CaptionProfile.standard(timed.script.language)
      profile.speakers = labels
      let captions = CaptionTrack(timed, profile: profile).captions
      let reading = try RecordingReader().read(SRTWriter().write(CaptionDocument(captions: captions)).bytes, name: name)
      func times(_ turns: [RecordedTurn]) -> [String] {
        turns.map { "\($0.speaker ?? "?") \(seconds($0.start))–\(seconds($0.end))" }
      }
      #expect(times(reading.recordings.first?.turns ?? []) == times(Self.turns(captions)), "\(labels)")
      #expect(reading.recordings.first?.language == timed.script.language)
    }
  }
}
