/// What a caller knows of the way a script will be spoken.
public struct TimingOptions: Sendable {
  /// Paces by speaker's name.
  public var paces: [String: Pace]
  /// How words of the show are said.
  public var lexicon: [LexiconEntry]

  /// Makes options; without any, everyone talks at the language's pace.
  public init(paces: [String: Pace] = [:], lexicon: [LexiconEntry] = []) {
    self.paces = paces
    self.lexicon = lexicon
  }
}
