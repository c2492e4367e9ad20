/// A speech engine, or a standard that engines follow: what its requests look like, what it takes, and how much.
///
/// All are data, read from one dated table of sources (`Resources/engines.json`).
public struct Engine: Hashable, Sendable {
  /// What users call it, such as `polly-neural`.
  public let name: String
  /// Its full name.
  public let title: String
  /// Other names that find it.
  public let aliases: [String]
  /// What its requests look like.
  public let document: Document
  /// What it does with each feature.
  public let cells: [Feature: Cell]
  /// How large a request may be.
  public let limits: [Limit]
  /// Voices to take where nobody chose one: by language (`en-GB`, `en`, and an empty text for every language), those that
  /// sound most different first.
  public let voices: [String: [String]]
  /// What a checker needs to know of its documents.
  var checks = EngineChecks()

  /// What the engine does with a feature.
  public func support(_ feature: Feature) -> Support { cells[feature]?.support ?? .unknown }

  /// Whether requests may hold a feature: it is taken as it is, or nobody says that it isn't.
  func takes(_ feature: Feature) -> Bool {
    switch support(feature) {
    case .taken, .unknown: true
    case .changed, .refused: false
    }
  }

  /// Whether requests may hold a feature, perhaps in another form.
  func has(_ feature: Feature) -> Bool { support(feature) != .refused }

  /// The form in which it takes a feature, such as `percent` for a rate.
  func form(of feature: Feature) -> String? { cells[feature]?.form }

  /// The most that a request may hold of something.
  public func limit(_ measure: Limit.Measure) -> Double? {
    limits.first { $0.measure == measure }?.maximum
  }
}

extension Engine {
  /// Something that speech markup can ask for.
  public enum Feature: String, Hashable, Sendable, CaseIterable {
    case voice
    case paragraph = "p"
    case sentence = "s"
    case breakTime = "break time"
    case breakStrength = "break strength"
    case emphasis
    case rate = "prosody rate"
    case pitch = "prosody pitch"
    case volume = "prosody volume"
    case sayAs = "say-as"
    case sub
    case phoneme
    case lang
    case mark
    case audio
    case lexicon
    case token
    case soundCue = "sound cue"
  }

  /// What an engine does with a feature.
  public enum Support: String, Hashable, Sendable, CaseIterable {
    /// It takes it as the W3C defines it.
    case taken
    /// It takes it in part, or in a form of its own.
    case changed
    /// It answers with an error, ignores it, or reads it aloud.
    case refused
    /// Nobody says.
    case unknown
  }

  /// One cell of the table: a feature and an engine.
  public struct Cell: Hashable, Sendable {
    /// What the engine does with it.
    public var support: Support
    /// Where that is said.
    public var source: Source
    /// What else is to be known.
    public var note: String?
    /// The form in which it is written.
    public var form: String?
    /// The least value.
    public var minimum: Double?
    /// The greatest value.
    public var maximum: Double?
    /// The unit of the values.
    public var unit: String?
  }

  /// Where a fact comes from.
  public struct Source: Hashable, Sendable {
    /// The short name in the table.
    public var key: String
    /// The document's title.
    public var title: String
    /// Where it stands.
    public var address: String?
    /// When it was published, or read.
    public var date: String
  }

  /// How much a request may hold.
  public struct Limit: Hashable, Sendable {
    /// What is counted.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
      /// The bytes of the request's text in UTF-8, markup included.
      case bytes
      /// The characters of the request's text, markup included, in UTF-16.
      case characters
      /// The characters without tags, in UTF-16.
      case billedCharacters = "billed characters"
      /// The length of the sound.
      case seconds
      /// Different voices.
      case voices
      /// Different speakers.
      case speakers
    }

    /// What is counted.
    public var measure: Measure
    /// The most that a request may hold.
    public var maximum: Double
    /// Where that is said.
    public var source: Source
    /// What else is to be known.
    public var note: String?
  }

  /// What an engine's requests look like.
  public struct Document: Hashable, Sendable {
    /// What a request is.
    public enum Kind: String, Hashable, Sendable {
      /// An SSML document.
      case ssml
      /// A JSON text.
      case json
      /// Lines of plain text.
      case lines
    }

    /// Where a voice is chosen.
    public enum VoicePlace: String, Hashable, Sendable {
      /// By an element around each turn.
      case element
      /// By whoever sends the request.
      case request
      /// Beside the text of each turn.
      case turn
      /// By `mstts:turn` in `mstts:dialog`.
      case dialog
    }

    /// What a request is.
    public var kind: Kind
    /// What its file's name ends with, without a dot.
    public var suffix: String
    /// Where a voice is chosen.
    public var voices: VoicePlace
    /// The `version` of `speak`.
    public var version: String?
    /// Whether `speak` stands in SSML's namespace.
    public var hasNamespace: Bool
    /// Whether `speak` names its language.
    public var hasLanguage: Bool
    /// Namespaces to declare: a prefix and its address.
    public var prefixes: [String: String]
    /// Whether sentences stand in `p` and `s`, or one after another in their voice.
    public var isFlat: Bool
    /// The element that marks a place: `mark` or `bookmark`; `nil` where places can't be marked.
    public var mark: String?
    /// How a JSON request is made up.
    public var shape: String?
    /// A turn of plain lines, with `{speaker}` and `{text}`.
    public var turn: String?
    /// Whether speakers must alternate, the first one first.
    public var alternates: Bool
    /// Whether each turn is a request of its own.
    public var isTurnByTurn: Bool
    /// The one voice that all speakers of a dialogue are parts of.
    public var dialogVoice: String?
    /// The model that a JSON request names.
    public var model: String?
  }
}
