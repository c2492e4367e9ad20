public import SpeechTiming
public import TalkScript

/// A script that was read from SSML, and what the document says of its voices.
public struct SSMLReading: Sendable {
  /// What is said: a speaker for each voice, a turn for each time that the voice changes.
  public var script: Script
  /// The voices by speaker, where the document names them.
  public var voices: [String: String]
  /// How voices are brought, by speaker.
  public var deliveries: [String: VoiceDelivery]
  /// Words that the document says otherwise than the language's rules would.
  public var lexicon: [LexiconEntry]
  /// Where the script stands in the show that it is a part of.
  public var place: ShowPlace
  /// What was left out.
  public var diagnostics: [Diagnostic]

  /// Whether the voices are an engine's: it has one of them, or has no names of its own.
  public func hasVoices(of engine: Engine) -> Bool {
    let known = Set(engine.voices.values.flatMap(\.self))
    return known.isEmpty || voices.values.contains { known.contains($0) }
  }
}

/// Where a script stands in a show, when it is one of the requests that the show was cut into.
public struct ShowPlace: Hashable, Sendable {
  /// The number of its first turn in the show, counted from 0; marks are named after it.
  public var turn: Int
  /// How many sentences of that turn were begun before; marks are counted on from there.
  public var sentences: Int
  /// Whether its first words end a sentence that was begun before.
  public var isMidSentence: Bool
  /// Whether another speaker goes on behind it, after the silence between speakers.
  public var goesOn: Bool

  /// The place of a whole show.
  public init(turn: Int = 0, sentences: Int = 0, isMidSentence: Bool = false, goesOn: Bool = false) {
    self.turn = turn
    self.sentences = sentences
    self.isMidSentence = isMidSentence
    self.goesOn = goesOn
  }
}
