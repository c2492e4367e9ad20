public import TalkScript

/// Why an input can't be read as a script.
public struct ReadingError: Error, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic
  /// The text around the place, for a message that shows it; `nil` when the input is no text at all.
  public let source: SourceText?

  /// An input without a word.
  static var empty: ReadingError {
    ReadingError("input-empty", "the input is empty: a script needs at least one turn")
  }

  init(_ identifier: String, _ message: String, at place: SourceLocation? = nil, source: SourceText? = nil) {
    diagnostic = Diagnostic(.error, identifier, message, at: place.map { SourceRange($0, $0) })
    self.source = source
  }
}
