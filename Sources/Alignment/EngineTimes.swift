/// What an engine tells of one request that it spoke: when it reached marks and words, and how long the sound is.
///
/// Times count from the start of that request's sound.
public struct EngineTimes: Hashable, Sendable {
  /// A mark that was reached.
  public struct Mark: Hashable, Sendable {
    /// The mark's name, as the request has it.
    public var name: String
    /// When it was reached.
    public var time: Duration

    /// Makes a mark from its parts.
    public init(name: String, time: Duration) {
      self.name = name
      self.time = time
    }
  }

  /// A word that was spoken.
  public struct Word: Hashable, Sendable {
    /// The word as the engine calls it: often as written, sometimes as spoken.
    public var text: String
    /// When it starts.
    public var start: Duration
    /// When it ends, where the engine says so.
    public var end: Duration?

    /// Makes a word from its parts.
    public init(text: String, start: Duration, end: Duration? = nil) {
      self.text = text
      self.start = start
      self.end = end
    }
  }

  /// The marks in the order in which they were reached.
  public var marks: [Mark]
  /// The words in the order in which they were spoken.
  public var words: [Word]
  /// How long the sound is, where that is known.
  public var length: Duration?

  /// Makes an engine's times from their parts.
  public init(marks: [Mark] = [], words: [Word] = [], length: Duration? = nil) {
    self.marks = marks
    self.words = words
    self.length = length
  }
}
