public import TalkScript

/// A recording beside what the clock would have said of it.
///
/// You get one from a recording and what is known of its speakers: `MeasuredRecording(recording, options: options)`.
public struct MeasuredRecording: Sendable {
  /// A turn of talk, and its estimate.
  public struct Turn: Hashable, Sendable {
    /// Who spoke; `nil` where the transcript doesn't say.
    public var speaker: String?
    /// The line of the transcript.
    public var line: Int
    /// How long it lasted.
    public var heard: Duration
    /// How long it should have lasted.
    public var estimate: Estimate
    /// Its syllables.
    public var syllables: Int
    /// Its words.
    public var words: Int
    /// How many of its words are numerals.
    public var numerals: Int
  }

  /// The show that it is an episode of.
  public let show: String?
  /// The name of the episode.
  public let episode: String
  /// Its language.
  public let language: LanguageTag
  /// The turns that are talk.
  public let turns: [Turn]
  /// How many turns were left out, by reason.
  public let leftOut: [KeepRule.Verdict: Int]
  /// How long all kept turns lasted.
  public let heard: Duration
  /// How long they should have lasted, the silences between them not included.
  public let estimate: Estimate

  /// Times a recording's text and puts the recorded times beside it.
  ///
  /// - Parameters:
  ///   - names: what a speaker of the transcript is called in `options`, where that is another name.
  public init(_ recording: Recording, options: TimingOptions = TimingOptions(), names: [String: String] = [:]) {
    show = recording.show
    episode = recording.episode
    language = recording.language
    let all = TimedScript(Self.script(of: recording.turns, recording.language, names), options: options)
    let rule = KeepRule(language: recording.language)
    var kept: [Int] = []
    var leftOut: [KeepRule.Verdict: Int] = [:]
    for (index, turn) in recording.turns.enumerated() {
      let verdict = rule.verdict(
        seconds: Self.seconds(turn.heard), syllables: all.turns[index].syllableCount,
        characters: turn.text.unicodeScalars.count, ending: turn.ending)
      if verdict == .kept { kept.append(index) } else { leftOut[verdict, default: 0] += 1 }
    }
    self.leftOut = leftOut
    turns = kept.map { Self.turn(recording.turns[$0], all.turns[$0], names) }
    let talk = kept.map { recording.turns[$0] }
    estimate = TimedScript(Self.script(of: talk, recording.language, names), options: options).talk
    heard = turns.reduce(.zero) { $0 + $1.heard }
  }

  private static func turn(_ recorded: RecordedTurn, _ timed: TimedTurn, _ names: [String: String]) -> Turn {
    let numerals = timed.spokenForms.joined().count { $0.kind.isNumeral }
    return Turn(
      speaker: recorded.speaker.map { names[$0] ?? $0 }, line: recorded.line, heard: recorded.heard,
      estimate: timed.duration, syllables: timed.syllableCount, words: timed.wordCount, numerals: numerals)
  }

  /// A script of some turns as one segment.
  ///
  /// Each speaker is a guest unless the transcript names a role: what a transcript calls a narrator reads, too.
  private static func script(
    of turns: [RecordedTurn], _ language: LanguageTag, _ names: [String: String]
  ) -> Script {
    var speakers: [Speaker] = []
    var indices: [String: Int] = [:]
    let spoken = turns.map { turn in
      let name = turn.speaker.map { names[$0] ?? $0 } ?? ""
      let index = indices[name] ?? speakers.count
      if index == speakers.count {
        speakers.append(Speaker(name: name, role: turn.role ?? .guest))
        indices[name] = index
      }
      let place = SourceRange(line: turn.line, columns: 1..<1)
      return TalkScript.Turn(speaker: index, paragraphs: [Paragraph(text: turn.text, range: place)], range: place)
    }
    return Script(language: language, speakers: speakers, segments: [Segment(kind: .talk, turns: spoken)])
  }

  static func seconds(_ duration: Duration) -> Double { Double(duration.wholeMilliseconds) / 1000 }
}

extension RecordedTurn {
  /// How long it lasted; not above zero where its times run backwards.
  var heard: Duration { end - start }
}
