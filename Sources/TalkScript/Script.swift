/// A talk as it was written: who speaks, in what order, and every word as it stands in the text.
///
/// You get one from `ScriptReader` (module ScriptReading), or build it yourself. A script holds no times and no
/// spoken forms; those stand beside it in a `TimedScript` (module SpeechTiming).
public struct Script: Hashable, Sendable {
  /// The show's title, as written.
  public var title: String?
  /// The day that the text names.
  public var date: CalendarDate?
  /// The language most of it is in.
  public var language: LanguageTag
  /// The cast, in order of first appearance; turns name their speaker by index.
  public var speakers: [Speaker]
  /// The parts of the show, in order.
  public var segments: [Segment]

  /// Makes a script from its parts.
  public init(
    title: String? = nil, date: CalendarDate? = nil, language: LanguageTag, speakers: [Speaker], segments: [Segment]
  ) {
    self.title = title
    self.date = date
    self.language = language
    self.speakers = speakers
    self.segments = segments
  }

  /// How many turns all segments hold together.
  public var turnCount: Int { segments.reduce(0) { $0 + $1.turns.count } }
}

/// A part of a show that the rundown lists: the introduction, the talk, a headed section.
public struct Segment: Hashable, Sendable {
  /// What a segment is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What a narrator says before the first turn.
    case introduction
    /// Speakers in conversation.
    case talk
  }

  /// The heading that the text gives it.
  public var title: String?
  /// What it is for.
  public var kind: Kind
  /// What is said, in order.
  public var turns: [Turn]

  /// Makes a segment from its parts.
  public init(title: String? = nil, kind: Kind, turns: [Turn]) {
    self.title = title
    self.kind = kind
    self.turns = turns
  }
}

/// What one speaker says until another speaks.
public struct Turn: Hashable, Sendable {
  /// Who speaks: an index into the script's `speakers`.
  public var speaker: Int
  /// What is said, in order.
  public var paragraphs: [Paragraph]
  /// The text it was read from, its speaker line included.
  public var range: SourceRange

  /// Makes a turn from its parts.
  public init(speaker: Int, paragraphs: [Paragraph], range: SourceRange) {
    self.speaker = speaker
    self.paragraphs = paragraphs
    self.range = range
  }
}

/// A paragraph of a turn: spoken words exactly as written, with the cues and anchors that stood among them.
public struct Paragraph: Hashable, Sendable {
  /// The spoken words as written, lines joined, white space at the ends removed.
  public var text: String
  /// Sounds, pauses and the like, by their place in `text`.
  public var cues: [Cue]
  /// Times found in the text, by their place in `text`.
  public var anchors: [Anchor]
  /// Words that the text stresses: ranges of UTF-8 offsets into `text`, in order.
  public var emphases: [Range<Int>]
  /// The text it was read from.
  public var range: SourceRange

  /// Makes a paragraph from its parts.
  public init(
    text: String, cues: [Cue] = [], anchors: [Anchor] = [], emphases: [Range<Int>] = [], range: SourceRange
  ) {
    self.text = text
    self.cues = cues
    self.anchors = anchors
    self.emphases = emphases
    self.range = range
  }
}

/// Something that is heard but not spoken, such as `[MUSIC]` or `(laughs)`.
public struct Cue: Hashable, Sendable {
  /// What kind of thing is heard.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Music, a jingle, a sting.
    case music
    /// A sound made or met: laughter, applause, crosstalk.
    case sound
    /// Recorded material.
    case clip
    /// An advertisement or a break for one.
    case advert
    /// Silence.
    case pause
  }

  /// What kind of thing is heard.
  public var kind: Kind
  /// The words between the brackets, as written.
  public var text: String
  /// How long it lasts, where the text says so.
  public var duration: Duration?
  /// Where it stands: a UTF-8 offset into the paragraph's text.
  public var offset: Int

  /// Makes a cue from its parts.
  public init(kind: Kind, text: String, duration: Duration? = nil, offset: Int) {
    self.kind = kind
    self.text = text
    self.duration = duration
    self.offset = offset
  }
}

/// A time that the text itself gives, such as `[01:02:03]`.
public struct Anchor: Hashable, Sendable {
  /// The time since the show's start.
  public var time: Duration
  /// Where it stands: a UTF-8 offset into the paragraph's text.
  public var offset: Int

  /// Makes an anchor from its parts.
  public init(time: Duration, offset: Int) {
    self.time = time
    self.offset = offset
  }
}
