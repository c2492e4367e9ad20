public import TalkScript

/// What captions must keep to: every limit of a broadcaster, a platform or a house.
///
/// `nil` stands for no limit throughout.
public struct CaptionProfile: Hashable, Sendable {
  /// How characters are counted in lines and in reading speeds.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// Each character counts one, spaces too.
    case each
    /// A full-width character counts one, any other half, as in Japanese typesetting.
    case fullWidth = "full-width"
  }

  /// When captions name their speaker.
  public enum SpeakerLabels: String, Hashable, Sendable, CaseIterable {
    /// In every caption.
    case always
    /// When another one speaks than before.
    case change
    /// Never.
    case never
  }

  /// How two speakers share a caption.
  public enum Dialogue: String, Hashable, Sendable, CaseIterable {
    /// They don't.
    case never
    /// Each on a line of its own behind a hyphen: `-Yes.`.
    case hyphen
    /// Each on a line of its own behind a hyphen and a space: `- Oui.`.
    case hyphenSpace = "hyphen-space"
    /// Each on a line of its own, the second behind a hyphen: `-Ja.`.
    case secondHyphen = "second-hyphen"
  }

  /// How long the screen may be empty between two captions: not at all but for ``closed``, or ``open`` and longer.
  public struct Gap: Hashable, Sendable {
    /// The shortest gap, in pictures; 0 lets captions follow at once.
    public var closedFrames: Int
    /// The shortest gap, as a time, where the profile has no pictures.
    public var closed: Duration
    /// Gaps between the shortest and this one are to be closed; zero lets any gap be that is not too short.
    public var open: Duration

    /// Makes a rule.
    public init(closedFrames: Int = 0, closed: Duration = .zero, open: Duration = .zero) {
      self.closedFrames = closedFrames
      self.closed = closed
      self.open = open
    }
  }

  /// The profile's name, as it is chosen by.
  public var name: String
  /// What it is of, in a few words.
  public var title: String
  /// How characters are counted.
  public var counting: Counting
  /// The most characters of a line, counted so; 1–250.
  public var columns: Double
  /// The most lines of a caption that is made, 1–3.
  public var lines: Int
  /// The most lines of a caption that is checked, where a guide prefers fewer than it allows; `nil` for as many.
  public var mostLines: Int?
  /// The most characters of a caption.
  public var charactersPerCaption: Double?
  /// The most characters a second, counted so.
  public var readingSpeed: Double?
  /// The most words a minute.
  public var wordsPerMinute: Double?
  /// The shortest time on screen.
  public var shortest: Duration
  /// The longest time on screen.
  public var longest: Duration
  /// How long the screen may be empty between two captions.
  public var gap: Gap
  /// The rate whose pictures times fall on; `nil` leaves times to the millisecond.
  public var frameRate: FrameRate?
  /// How much earlier than its first word a caption may appear.
  public var lead: Duration
  /// How much longer than its last word a caption may stay.
  public var linger: Duration
  /// Whether captions start with the sound even where the one before could be read to its end otherwise: for times that
  /// were heard, not estimated.
  public var isOnSound = false
  /// The least share of a line's length that the other must have, 0–1.
  public var balance: Double?
  /// How two speakers share a caption.
  public var dialogue: Dialogue
  /// When captions name their speaker.
  public var speakers: SpeakerLabels
  /// Whether what podcast apps are known to mistake is written so that they can't.
  public var isSafeForApps: Bool
  /// The language that the limits are for.
  public var language = LanguageTag.undetermined
  /// What is checked of the text beside the limits.
  public var textRules: Set<TextRule> = []
  /// The most characters of a line in formats that have a limit of their own: see ``adapted(to:)``.
  public var columnsByFormat: [CaptionFormat: Double] = [:]
  /// Who demands each limit: a guide and its page.
  public var sources: [Key: String] = [:]
  /// Limits of our own, where the guide names none: captions are made by them, and not checked by them.
  public var ownLimits: Set<Key> = []

  /// Makes a profile; each limit that isn't given is Netflix' for most languages.
  public init(
    name: String, title: String, counting: Counting = .each, columns: Double = 42, lines: Int = 2,
    charactersPerCaption: Double? = nil, readingSpeed: Double? = 17, wordsPerMinute: Double? = nil,
    shortest: Duration = .milliseconds(834), longest: Duration = .seconds(7), gap: Gap = Gap(),
    frameRate: FrameRate? = nil, lead: Duration = .zero, linger: Duration = .milliseconds(500),
    balance: Double? = nil, dialogue: Dialogue = .never, speakers: SpeakerLabels = .change, isSafeForApps: Bool = false
  ) {
    self.name = name
    self.title = title
    self.counting = counting
    self.columns = min(max(1, columns), 250)
    self.lines = min(max(1, lines), 3)
    self.charactersPerCaption = charactersPerCaption
    self.readingSpeed = readingSpeed
    self.wordsPerMinute = wordsPerMinute
    self.shortest = shortest
    self.longest = longest
    self.gap = gap
    self.frameRate = frameRate
    self.lead = lead
    self.linger = linger
    self.balance = balance
    self.dialogue = dialogue
    self.speakers = speakers
    self.isSafeForApps = isSafeForApps
  }
}
