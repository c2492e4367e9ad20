/// A caption: one or two lines of text that are on screen together.
public struct Caption: Hashable, Sendable {
  /// How a caption names its speaker.
  public struct Label: Hashable, Sendable {
    /// The speaker's name.
    public var name: String
    /// Whether the name takes a line of its own, because it is too long to share one.
    public var standsAlone: Bool

    /// Makes a label.
    public init(_ name: String, standsAlone: Bool = false) {
      self.name = name
      self.standsAlone = standsAlone
    }
  }

  /// When it appears.
  public var start: Duration
  /// When it goes.
  public var end: Duration
  /// Who speaks.
  public var speaker: String?
  /// The name as it is shown; `nil` where it isn't.
  public var label: Label?
  /// The words without the label, lines parted by a line feed.
  public var text: String

  /// Makes a caption from its parts.
  public init(start: Duration, end: Duration, speaker: String? = nil, label: Label? = nil, text: String) {
    self.start = start
    self.end = end
    self.speaker = speaker
    self.label = label
    self.text = text
  }

  /// Makes a caption from its lines.
  public init(start: Duration, end: Duration, speaker: String? = nil, label: Label? = nil, lines: [String]) {
    self.init(start: start, end: end, speaker: speaker, label: label, text: lines.joined(separator: "\n"))
  }

  /// The words, by line, without the label.
  public var lines: [String] {
    // By bytes: a combining mark behind a line feed would otherwise hide it.
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
