/// A caption: lines of text that are on screen together.
public struct Caption: Hashable, Sendable {
  /// How a caption names its speaker, where a format has no better way than to write the name before the text.
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

  /// What the file calls it, where it gives it a name or a number.
  public var identifier: String?
  /// When it appears.
  public var start: Duration
  /// When it goes; before `start` in a damaged file.
  public var end: Duration
  /// Who speaks all of it; `nil` where nobody is named, or where several speak (``CaptionSpan/Mark/voice(_:)``).
  public var speaker: String?
  /// The name as it is shown; `nil` where it isn't.
  public var label: Label?
  /// The words without the label, lines parted by a line feed; plain characters, without tags and references.
  public var text: String
  /// How stretches of the text are marked: in the order in which they open, outer ones first.
  public var spans: [CaptionSpan]
  /// At most one: few captions have a place of their own, and an optional would make each of them twice as large.
  private var placements: [CaptionPlacement]

  /// Makes a caption from its parts.
  public init(
    identifier: String? = nil, start: Duration, end: Duration, speaker: String? = nil, label: Label? = nil,
    text: String, spans: [CaptionSpan] = [], placement: CaptionPlacement? = nil
  ) {
    self.identifier = identifier
    self.start = start
    self.end = end
    self.speaker = speaker
    self.label = label
    self.text = text
    self.spans = spans
    placements = placement.map { [$0] } ?? []
  }

  /// Where it stands on the screen; `nil` where that is left to the player.
  public var placement: CaptionPlacement? {
    get { placements.first }
    set { placements = newValue.map { [$0] } ?? [] }
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
