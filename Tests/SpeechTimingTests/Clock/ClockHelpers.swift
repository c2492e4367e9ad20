import SpeechTiming
import TalkScript
import TestSupport

/// A script's first turn, timed.
func timedTurn(_ text: String, language: String = "en", options: TimingOptions = TimingOptions()) throws -> TimedTurn? {
  TimedScript(SmallScripts.script(text, language: language), options: options).turns.first
}

/// A script of one turn with cues in its one paragraph.
func script(_ text: String, cues: [Cue], language: LanguageTag = .english) -> Script {
  let place = SourceRange(line: 1, columns: 1..<1)
  let turn = Turn(speaker: 0, paragraphs: [Paragraph(text: text, cues: cues, range: place)], range: place)
  return Script(
    language: language, speakers: [Speaker(name: "Ada", role: .host)], segments: [Segment(kind: .talk, turns: [turn])])
}

extension Estimate {
  /// The width of the interval as a share of the likely length.
  var relativeWidth: Double { (high - low) / likely }
}

extension Collection where Element == Duration {
  /// All lengths together.
  var total: Duration { reduce(.zero, +) }
}

/// Whether two times are the same but for some milliseconds of rounding.
func isNear(_ left: Duration, _ right: Duration, within milliseconds: Int) -> Bool {
  left - right <= .milliseconds(milliseconds) && right - left <= .milliseconds(milliseconds)
}
