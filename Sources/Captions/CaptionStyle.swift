/// The shape of captions: how wide, how long, and when they name their speaker.
public struct CaptionStyle: Hashable, Sendable {
  /// When captions name their speaker.
  public enum SpeakerLabels: String, Hashable, Sendable, CaseIterable {
    /// In every caption.
    case always
    /// When another one speaks than before.
    case change
    /// Never.
    case never
  }

  /// The most columns of a line, 1–250; wide characters (East Asian) take two.
  public var columns: Int
  /// The most lines of a caption: 1 or 2.
  public var lines: Int
  /// The shortest time on screen.
  public var shortest: Duration
  /// The longest time on screen.
  public var longest: Duration
  /// When captions name their speaker.
  public var speakers: SpeakerLabels

  /// Makes a style; the defaults are those of Netflix' Timed Text Style Guide: 42 characters, 2 lines, 5/6 s to 7 s.
  public init(
    columns: Int = 42, lines: Int = 2, shortest: Duration = .milliseconds(834), longest: Duration = .seconds(7),
    speakers: SpeakerLabels = .change
  ) {
    self.columns = min(max(1, columns), 250)
    self.lines = min(max(1, lines), 2)
    self.shortest = shortest
    self.longest = longest
    self.speakers = speakers
  }
}
