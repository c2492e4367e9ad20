public import TalkScript

/// Why a file can't be read as captions.
public struct CaptionError: Error, Hashable, Sendable {
  /// What is wrong and where.
  public let diagnostic: Diagnostic

  init(_ identifier: String, _ message: String, at range: SourceRange? = nil, fix: String? = nil) {
    diagnostic = Diagnostic(.error, identifier, message, at: range, fix: fix)
  }

  init(_ message: String, identifier: String = "srt-invalid", line: Int) {
    let place = SourceLocation(line: line, column: 1)
    diagnostic = Diagnostic(.error, identifier, message, at: SourceRange(place, place))
  }
}
