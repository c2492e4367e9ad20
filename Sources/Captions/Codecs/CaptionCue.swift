public import TalkScript

/// A caption as a file holds it: its times, and its text with whatever marks the format has.
///
/// You get one from ``SRTReader/readForgivingly(_:)``.
public struct CaptionCue: Hashable, Sendable {
  /// What the file calls it, where it gives it a name or a number.
  public var identifier: String?
  /// When it appears.
  public var start: Duration
  /// When it goes; before `start` in a damaged file.
  public var end: Duration
  /// Its lines, parted by line feeds, with tags and character references as they stand in the file.
  public var text: String
  /// The line of the file that its times stand on, counted from 1.
  public var line: Int

  /// Makes a cue from its parts.
  public init(identifier: String? = nil, start: Duration, end: Duration, text: String, line: Int) {
    self.identifier = identifier
    self.start = start
    self.end = end
    self.text = text
    self.line = line
  }
}

/// What came of reading a caption file: its cues, and what was skipped on the way.
public struct CaptionCues: Sendable {
  /// The cues in the order of the file.
  public var cues: [CaptionCue] = []
  /// What was skipped, in the order of the file.
  public var diagnostics: [Diagnostic] = []

  /// Makes an empty list.
  public init() {}

  /// Tells of a line that was skipped.
  mutating func skip(_ identifier: String, _ message: String, line: Int, width: Int) {
    diagnostics.append(
      Diagnostic(.warning, identifier, message, at: SourceRange(line: line, columns: 1..<(max(1, width) + 1))))
  }
}
