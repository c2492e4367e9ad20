import SpeechTiming
import TalkScript

/// Recordings that the clock makes itself: what it says of a text, times a factor, is what was heard.
enum Synthetic {
  /// Twenty syllables; in English 4.72 seconds of talk.
  static let sentence = "The keeper counts the seconds of the night, and nobody asks him why he does it. "

  /// A recording of turns, each some sentences long, in which each speaker takes `factor` times the clock's length.
  static func recording(
    _ turns: [(name: String?, sentences: Int, factor: Double)], show: String? = nil, episode: String = "one",
    language: LanguageTag = .english, role: Role? = nil
  ) -> Recording {
    var now = Duration.zero
    let recorded = turns.enumerated().map { index, turn in
      let text = String(repeating: sentence, count: turn.sentences)
      let length = seconds(of: text, language) * turn.factor
      defer { now += length }
      return RecordedTurn(speaker: turn.name, role: role, text: text, start: now, end: now + length, line: index + 1)
    }
    return Recording(show: show, episode: episode, language: language, turns: recorded)
  }

  /// A recording of one speaker: turns of ten sentences, 47.2 seconds in English.
  static func recording(
    of name: String?, turns: Int, factor: Double, show: String? = nil, episode: String = "one"
  ) -> Recording {
    recording(
      Array(repeating: (name: name, sentences: 10, factor: factor), count: turns), show: show, episode: episode)
  }

  private static func seconds(of text: String, _ language: LanguageTag) -> Duration {
    let place = SourceRange(line: 1, columns: 1..<1)
    let turn = Turn(speaker: 0, paragraphs: [Paragraph(text: text, range: place)], range: place)
    return TimedScript(
      Script(
        language: language, speakers: [Speaker(name: "Ada", role: .guest)],
        segments: [Segment(kind: .talk, turns: [turn])])
    ).talk.likely
  }
}

/// Whether two numbers are the same but for some difference.
func isNear(_ left: Double?, _ right: Double, within difference: Double) -> Bool {
  left.map { abs($0 - right) <= difference } ?? false
}
