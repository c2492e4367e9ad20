public import TalkScript

/// Where a document departs from a rule of SSML or of an engine.
public struct SSMLBreach: Hashable, Sendable {
  /// How much it matters: an error breaks a rule, a warning is allowed and probably not meant.
  public var severity: Diagnostic.Severity
  /// The rule's stable name, such as `ssml-voice-empty`.
  public var rule: String
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// Where the rule is written, such as `SSML 1.1 § 3.2.1`.
  public var citation: String
  /// The text that it speaks of; `nil` when it speaks of the document as a whole.
  public var range: SourceRange?

  /// Makes a breach from its parts.
  public init(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, citation: String, at range: SourceRange? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.citation = citation
    self.range = range
  }

  /// The line, counted from 1.
  public var line: Int? { range?.start.line }
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int? { range?.start.column }
}
