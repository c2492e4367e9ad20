import TalkScript

/// A recording as a format's reader finds it, before its pieces are joined into turns.
struct Draft {
  /// How pieces become turns.
  enum Joining {
    /// Each piece is a turn of its own.
    case never
    /// Pieces of one speaker that follow one another closely are one turn.
    case ofOneSpeaker
  }

  /// The show, where the transcript names it.
  var show: String?
  /// The episode, where the transcript names it.
  var episode: String?
  /// The language, where the transcript states it.
  var language: LanguageTag?
  /// How pieces become turns.
  var joining: Joining
  /// What was said, in the order of the transcript.
  var pieces: [Piece] = []
}

/// What a transcript gives a time to: a turn, a caption, a word.
struct Piece {
  /// Who speaks a piece.
  enum Voice: Hashable {
    /// Whoever spoke before.
    case same
    /// The person of that name.
    case named(String)
    /// Somebody else than before, whom the transcript doesn't name.
    case other
  }

  var voice: Voice
  var role: Role?
  /// What was said, as the transcript writes it.
  var text: String
  /// What was heard instead of speech, where the transcript labels it so: `MUSIC: …`.
  var cue: String?
  var start: Duration?
  /// `nil` where the transcript has starts only.
  var end: Duration?
  /// Whether the transcript says that the end is no more than where the next piece starts.
  var endsAtNext = false
  /// The line of the transcript, counted from 1.
  var line: Int
}

extension Piece {
  /// The piece without characters of no width in its speaker's name, which would make another person of it.
  var withVisibleName: Piece {
    guard case .named(let name) = voice, name.unicodeScalars.contains(where: { Self.invisible.contains($0) }) else {
      return self
    }
    var piece = self
    piece.voice = .named(String(String.UnicodeScalarView(name.unicodeScalars.filter { !Self.invisible.contains($0) })))
    return piece
  }

  /// Soft hyphen, zero-width space, word joiner, byte order mark; joiners that scripts need are not among them.
  private static let invisible: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]
}

extension Duration {
  /// A time in seconds as a transcript states it, to the microsecond; `nil` for what can't be one.
  ///
  /// Negative times, those beyond some three hundred years and what is no number are damage, not times.
  init?(transcriptSeconds seconds: Double) {
    guard seconds.isFinite, seconds >= 0, seconds <= 1e10 else { return nil }
    self = .microseconds(Int64((seconds * 1e6).rounded()))
  }
}
