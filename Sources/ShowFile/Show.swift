public import Captions
public import SSML
public import SpeechTiming
public import TalkScript

/// What is true for a show and not for one episode, as its `show.yaml` says it.
public struct Show: Sendable {
  /// The show's title.
  public var title: String?
  /// The language it is spoken in.
  public var language: LanguageTag?
  /// The length that it should have.
  public var target: Duration?
  /// Who speaks in it.
  public var cast: [CastMember] = []
  /// How fast its speakers talk, by name.
  public var paces: [String: Pace] = [:]
  /// How fast speakers talk who have no pace of their own.
  public var pace: Pace?
  /// How long each delivery takes in units of the same speaker's talk.
  public var deliveries: [Delivery: Double] = [:]
  /// How its speakers' voices are brought by speech engines, by name.
  public var voiceDeliveries: [String: VoiceDelivery] = [:]
  /// The voices of its speakers: by engine, then by name.
  public var voices: [String: [String: String]] = [:]
  /// The caption profile that it uses.
  public var profile: String?
  /// The caption profiles that it defines.
  public var profiles: [OwnProfile] = []
  /// How its words are said.
  public var lexicon: [LexiconEntry] = []
  /// Files with more of them, which the reader doesn't open.
  public var lexiconFiles: [LexiconFile] = []

  /// Makes a show of which nothing is known.
  public init() {}

  /// The caption profile of a name: one that the show defines, or a built-in one; `nil` when there is none.
  public func captionProfile(
    _ name: String, language: LanguageTag, audience: CaptionProfile.Audience = .adult
  ) -> CaptionProfile? {
    if let own = profiles.first(where: { $0.name == name }) {
      return own.profile(language: language, audience: audience)
    }
    return CaptionProfile.named(name, language: language, audience: audience)
  }
}

/// A lexicon in a file of its own, as a show file names it.
public struct LexiconFile: Hashable, Sendable {
  /// The path, from the show file's folder.
  public var path: String
  /// Where the show file names it.
  public var range: SourceRange?

  /// Makes a reference to a file.
  public init(path: String, range: SourceRange? = nil) {
    self.path = path
    self.range = range
  }
}

/// Why a show file can't be used.
public struct ShowFileError: Error, Sendable {
  /// Each thing that is wrong, with its line.
  public let diagnostics: [Diagnostic]
}
