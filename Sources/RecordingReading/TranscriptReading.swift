public import ScriptReading
public import TalkScript

/// What came of reading a transcript: the recordings, what a user should know, and the text for showing it.
public struct TranscriptReading: Sendable {
  /// The recordings, in the order in which they first appear.
  public let recordings: [Recording]
  /// What was decided, left out or suspected.
  public let diagnostics: [Diagnostic]
  /// The text that diagnostics point at.
  public let source: SourceText
}

/// Why an input can't be read as a transcript with times.
public struct RecordingError: Error, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic
  /// The text around the place, for a message that shows it; `nil` when the input is no text at all.
  public let source: SourceText?

  /// An input without a word.
  static var empty: RecordingError {
    RecordingError("input-empty", "the input is empty: a transcript needs words and times")
  }

  init(_ identifier: String, _ message: String, at place: SourceLocation? = nil, source: SourceText? = nil) {
    self.init(Diagnostic(.error, identifier, message, at: place.map { SourceRange($0, $0) }), source: source)
  }

  init(_ diagnostic: Diagnostic, source: SourceText?) {
    self.diagnostic = diagnostic
    self.source = source
  }
}
