public import TalkScript

/// A place where captions don't keep to a profile.
public struct CaptionBreach: Hashable, Sendable {
  /// The identifier of the rule that is broken: see ``CaptionRule/all``.
  public var rule: String
  /// The caption, counted from 1; of two that lie badly to each other the first.
  public var caption: Int
  /// When the caption appears.
  public var start: Duration
  /// What was found: seconds, characters, or how often something stands in the text.
  public var figure: Double
  /// What is allowed.
  public var limit: Double
  /// The breach in a few words, with both figures.
  public var message: String
  /// The place in the file, where it is known.
  public var range: SourceRange?

  /// Makes a breach from its parts.
  public init(
    rule: String, caption: Int, start: Duration, figure: Double, limit: Double, message: String,
    range: SourceRange? = nil
  ) {
    self.rule = rule
    self.caption = caption
    self.start = start
    self.figure = figure
    self.limit = limit
    self.message = message
    self.range = range
  }

  /// The breach as a diagnostic, at its place in the caption file or at one in a script.
  public func diagnostic(_ severity: Diagnostic.Severity = .warning, at range: SourceRange? = nil) -> Diagnostic {
    Diagnostic(severity, "caption-\(rule)", "caption \(caption): \(message)", at: range ?? self.range)
  }
}

/// Figures as messages have them.
enum Plain {
  /// A number with at most three decimals.
  static func number(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "\(value)" }
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int64(rounded))" : "\(rounded)"
  }
}
