import Captions
import ScriptReading
@testable import SpeechTiming
import TalkScript
import TestSupport

/// A timed script in which each word takes the same time and nothing pauses, so that only the words decide on captions.
func evenlyTimed(_ script: Script, word milliseconds: Int64 = 300) -> TimedScript {
  let timed = TimedScript(script)
  var now: Int64 = 0
  let turns = timed.turns.map { turn in
    var turn = turn
    turn.start = .milliseconds(now)
    for index in turn.words.indices {
      turn.words[index].startMilliseconds = now
      turn.words[index].lengthMilliseconds = UInt32(milliseconds)
      now += milliseconds
    }
    let length = Duration.milliseconds(now) - turn.start
    turn.duration = Estimate(low: length, likely: length, high: length)
    return turn
  }
  return TimedScript(
    script: script, turns: turns, segments: timed.segments, duration: timed.duration, talk: timed.talk,
    speakers: timed.speakers, diagnostics: [])
}

/// The captions of one speaker's text, each as its lines joined by `|`; without names.
func captions(of text: String, language: String = "en", word milliseconds: Int64 = 300) -> [String] {
  let timed = evenlyTimed(SmallScripts.script(text, language: language), word: milliseconds)
  let isWide = language == "ja" || language == "zh"
  let profile =
    isWide
    ? CaptionProfile.bare(counting: .fullWidth, columns: 21, speakers: .never) : CaptionProfile.bare(speakers: .never)
  return CaptionTrack(timed, profile: profile).captions.map { $0.lines.joined(separator: "|") }
}

/// The captions of some turns as their label, `>`, and lines joined by `|`; a label on a line of its own ends in `|`.
func labelled(_ turns: [(name: String, text: String)], _ profile: CaptionProfile = .bare()) -> [String] {
  CaptionTrack(evenlyTimed(SmallScripts.script(turns)), profile: profile).captions.map { caption in
    let label = caption.label.map { $0.name + ($0.standsAlone ? "|" : ">") } ?? ""
    return label + caption.lines.joined(separator: "|")
  }
}

/// A show script of the project, timed.
func timedProjectScript(_ name: String) throws -> TimedScript {
  TimedScript(try ScriptReader().read(ProjectFiles.bytes("Scripts/\(name)")).script)
}

extension CaptionProfile {
  /// A profile of the plainest kind: as wide and as long as most, and nothing else demanded.
  static func bare(
    counting: Counting = .each, columns: Double = 42, lines: Int = 2, shortest: Duration = .milliseconds(834),
    longest: Duration = .seconds(7), speakers: SpeakerLabels = .change
  ) -> CaptionProfile {
    CaptionProfile(
      name: "bare", title: "Bare", counting: counting, columns: columns, lines: lines, readingSpeed: nil,
      shortest: shortest, longest: longest, speakers: speakers)
  }
}
