/// What a caller knows of the way a script will be spoken.
public struct TimingOptions: Sendable {
  /// Paces by speaker's name.
  public var paces: [String: Pace]
  /// The pace of speakers who have none of their own.
  public var showPace: Pace?
  /// The length of everything that is spoken, in units of what it would be: 1.15 for a calm reading, 0.87 for a brisk one.
  ///
  /// Values below 0.1 and above 10 count as these.
  public var tempo: Double
  /// The length of each delivery in units of the same speaker's talk, where the show differs from what is usual.
  public var deliveries: [Delivery: Double]
  /// How words of the show are said.
  public var lexicon: [LexiconEntry]

  /// Makes options; without any, everyone talks at the language's pace.
  public init(
    paces: [String: Pace] = [:], showPace: Pace? = nil, tempo: Double = 1, deliveries: [Delivery: Double] = [:],
    lexicon: [LexiconEntry] = []
  ) {
    self.paces = paces
    self.showPace = showPace
    self.tempo = tempo
    self.deliveries = deliveries
    self.lexicon = lexicon
  }
}
