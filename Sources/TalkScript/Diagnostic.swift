/// Something a user should know about an input: what, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters.
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Something was decided or left out, as it should be.
    case note
    /// Something is probably not as its author wants it.
    case warning
    /// The input can't be used.
    case error

    /// Whether one severity matters less than another.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How much it matters.
  public var severity: Severity
  /// A stable name for the kind of finding, such as `speaker-unknown`.
  public var identifier: String
  /// The finding in one sentence, without a full stop.
  public var message: String
  /// The text that it speaks of; `nil` when it speaks of the input as a whole.
  public var range: SourceRange?
  /// What the text might be replaced with.
  public var fix: String?

  /// Makes a diagnostic from its parts.
  public init(
    _ severity: Severity, _ identifier: String, _ message: String, at range: SourceRange? = nil, fix: String? = nil
  ) {
    self.severity = severity
    self.identifier = identifier
    self.message = message
    self.range = range
    self.fix = fix
  }
}
