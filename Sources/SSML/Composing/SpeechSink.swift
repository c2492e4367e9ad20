import SpeechTiming
import TalkScript

/// What a script's turns are written into, piece by piece, in the order of speech.
///
/// A sink knows one engine: it writes what is asked for by the engine's means, takes the nearest that the engine has, or
/// leaves it out, and remembers that.
protocol SpeechSink: ~Copyable {
  mutating func startTurn(speaker: Int, hasWords: Bool)
  /// Ends a turn; a silence follows where another turn does.
  mutating func endTurn(pause: Duration)
  /// Starts a paragraph; it has words.
  mutating func startParagraph()
  mutating func endParagraph()
  /// Starts a sentence, or what a request has of it.
  mutating func startSentence(hasSpaceBefore: Bool)
  mutating func endSentence()
  /// Names the place.
  mutating func mark(_ name: String)
  /// Writes words as they are written and spoken.
  mutating func text(_ utf8: Span<UInt8>)
  /// Writes words that are said otherwise than written.
  mutating func token(_ written: Span<UInt8>, _ token: SpokenToken, in paragraph: Paragraph)
  mutating func startEmphasis(in paragraph: Paragraph)
  mutating func endEmphasis()
  mutating func cue(_ cue: Cue, in paragraph: Paragraph)
}

/// The words of a turn that one request speaks: nearly always all of them.
struct TurnPart: Hashable {
  /// The turn: an index into the timed script's `turns`.
  var turn: Int
  /// The words: indices into the turn's `words`.
  var words: Range<Int>
  /// Whether the turn ends with them.
  var isLast: Bool
  /// How many sentences end before the last word in front of them.
  var bordersBefore = 0
}

/// What of a turn was spoken before a script's first words, when the script is a part of a show.
struct TurnStart {
  /// How many sentences were begun.
  var sentences = 0
  /// Whether the first words end a sentence that was begun.
  var isMidSentence = false

  /// A turn that is spoken from its start.
  init() {}

  /// What was spoken of a turn, counted from 0 in the script.
  init(_ place: ShowPlace, turn: Int) {
    guard turn == 0 else { return }
    (sentences, isMidSentence) = (place.sentences, place.isMidSentence)
  }

  /// How many sentences were begun before a part of the turn.
  func sentences(before part: TurnPart) -> Int {
    part.words.lowerBound == 0 ? sentences : sentences + (isMidSentence ? 0 : 1) + part.bordersBefore
  }

  /// Whether nothing was spoken.
  var isWhole: Bool { sentences == 0 && !isMidSentence }

  /// Whether a sentence begins with a word.
  func begins(_ word: Int, in turn: TimedTurn) -> Bool {
    word == 0 ? !isMidSentence : turn.words[word - 1].boundary >= .sentence
  }
}

/// The names of a turn's marks.
struct MarkName {
  private let turn: String

  /// The names for a turn, counted from 0.
  init(turn: Int) {
    self.turn = "t" + Self.padded(turn + 1, to: 4)
  }

  /// The mark of the turn.
  var ofTurn: String { turn }

  /// The mark of a sentence of the turn, counted from 1.
  func ofSentence(_ number: Int) -> String {
    turn + "s" + Self.padded(number, to: 3)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
