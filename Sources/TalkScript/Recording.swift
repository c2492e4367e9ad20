/// The transcript of a recording: who said what, and when it was heard.
///
/// You get one from `RecordingReader` (module RecordingReading). What a `Script` is for a show to come, a recording is
/// for one that was made: paces are learned from it, and estimates are held against it.
public struct Recording: Hashable, Sendable {
  /// The show that it is an episode of.
  public var show: String?
  /// The name of the episode.
  public var episode: String
  /// The language most of it is in.
  public var language: LanguageTag
  /// What was said, in the order of the transcript.
  public var turns: [RecordedTurn]

  /// Makes a recording from its parts.
  public init(show: String? = nil, episode: String, language: LanguageTag, turns: [RecordedTurn]) {
    self.show = show
    self.episode = episode
    self.language = language
    self.turns = turns
  }
}

/// What one speaker said until another spoke, with the times at which it was heard.
public struct RecordedTurn: Hashable, Sendable {
  /// How a turn's end is known.
  public enum Ending: String, Hashable, Sendable, CaseIterable {
    /// The transcript states it.
    case stated
    /// The transcript has starts only: the turn is taken to end where the next one starts, with all that lies between.
    case nextStart
  }

  /// Who spoke; `nil` where the transcript doesn't say.
  public var speaker: String?
  /// What the speaker does in the show, where the transcript says so.
  public var role: Role?
  /// What was said, as the transcript writes it.
  public var text: String
  /// When it starts, from the start of the recording.
  public var start: Duration
  /// When it ends; before or at `start` where the transcript's times run backwards.
  public var end: Duration
  /// How the end is known.
  public var ending: Ending
  /// The line of the transcript that it starts on, counted from 1.
  public var line: Int

  /// Makes a turn from its parts.
  public init(
    speaker: String?, role: Role? = nil, text: String, start: Duration, end: Duration, ending: Ending = .stated,
    line: Int
  ) {
    self.speaker = speaker
    self.role = role
    self.text = text
    self.start = start
    self.end = end
    self.ending = ending
    self.line = line
  }
}
