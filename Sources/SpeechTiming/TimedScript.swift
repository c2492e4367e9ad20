public import TalkScript

/// A script with a clock on it: when each word is likely to be spoken, and how sure that is.
///
/// You get one from a ``/TalkScript/Script``: `TimedScript(script)`. Times count from the start of the show.
public struct TimedScript: Sendable {
  /// The script that was timed.
  public let script: Script
  /// All turns in order, across segments.
  public let turns: [TimedTurn]
  /// The segments in order.
  public let segments: [TimedSegment]
  /// The length of the show.
  public let duration: Estimate
  /// The length of the talk alone, without the silences between speakers and what cues state.
  public let talk: Estimate
  /// What each speaker takes up, by index into the script's speakers.
  public let speakers: [SpeakerShare]
  /// Notes on how the times came about, such as a language whose rate was never measured.
  public let diagnostics: [Diagnostic]
}

/// A segment's place in time.
public struct TimedSegment: Hashable, Sendable {
  /// The segment's turns: indices into the timed script's `turns`.
  public var turns: Range<Int>
  /// When its first turn starts.
  public var start: Duration
  /// How long it lasts.
  public var duration: Estimate
}

/// What one speaker takes up of a show.
public struct SpeakerShare: Hashable, Sendable {
  /// How many turns the speaker has.
  public var turns: Int
  /// How many words the speaker says.
  public var words: Int
  /// How long the speaker talks.
  public var duration: Duration
  /// The share of all talk, 0–1.
  public var share: Double
  /// Words a minute; 0 for a speaker who says nothing.
  public var wordsPerMinute: Double
}

extension SpeakerShare {
  /// What each speaker takes up of some turns.
  static func shares(of turns: [TimedTurn], speakers: Int) -> [SpeakerShare] {
    var shares = [SpeakerShare](
      repeating: SpeakerShare(turns: 0, words: 0, duration: .zero, share: 0, wordsPerMinute: 0), count: speakers)
    for turn in turns where shares.indices.contains(turn.speaker) {
      shares[turn.speaker].turns += 1
      shares[turn.speaker].words += turn.wordCount
      shares[turn.speaker].duration += turn.talk
    }
    let total = shares.reduce(0.0) { $0 + Double($1.duration.wholeMilliseconds) }
    for index in shares.indices {
      let milliseconds = Double(shares[index].duration.wholeMilliseconds)
      guard milliseconds > 0 else { continue }
      shares[index].share = milliseconds / total
      shares[index].wordsPerMinute = Double(shares[index].words) * 60_000 / milliseconds
    }
    return shares
  }
}

/// A turn's place in time.
public struct TimedTurn: Sendable {
  /// The index of its segment in the script.
  public var segment: Int
  /// Its index among the segment's turns.
  public var indexInSegment: Int
  /// The speaker's index in the script.
  public var speaker: Int
  /// When its first word starts.
  public var start: Duration
  /// How long it lasts, the cues in it included.
  public var duration: Estimate
  /// How long its speaker talks: its likely length without music, pauses and the like that the script states.
  public var talk: Duration
  /// How many words are spoken.
  public var wordCount: Int
  /// How many syllables are spoken (in Japanese morae, in Chinese characters, in Korean blocks).
  public var syllableCount: Int
  /// Every word of the text, in order, with its times.
  public var words: [TimedWord]
  /// What is said otherwise than written, by paragraph.
  public var spokenForms: [[SpokenToken]]

  /// Words a minute of talk; 0 where nobody talks.
  public var wordsPerMinute: Double {
    let milliseconds = Double(talk.wholeMilliseconds)
    return milliseconds > 0 ? Double(wordCount) * 60_000 / milliseconds : 0
  }

  /// When it ends.
  public var end: Duration { start + duration.likely }
}

/// A word's place in the text and in time.
///
/// A show of three hours has some thirty thousand of them, so each takes 24 bytes.
public struct TimedWord: Hashable, Sendable {
  /// When it starts, in milliseconds from the start of the show.
  package var startMilliseconds: Int64
  /// How long it lasts, in milliseconds.
  package var lengthMilliseconds: UInt32
  private var lower: UInt32
  private var upper: UInt32
  /// The paragraph's index in the upper 28 bits; then the two flags and the boundary.
  private var packed: UInt32

  /// Makes a word from its place and its times in milliseconds.
  package init(
    paragraph: Int, range: Range<Int>, start: Int64, length: Int64, boundary: Boundary, isSpoken: Bool,
    hasSpaceBefore: Bool
  ) {
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
    startMilliseconds = start
    lengthMilliseconds = UInt32(clamping: length)
    packed = UInt32(clamping: min(paragraph, 0x0FFF_FFFF)) << 4
    packed |= (isSpoken ? 8 : 0) | (hasSpaceBefore ? 4 : 0) | UInt32(boundary.rawValue)
  }

  /// The index of its paragraph in the turn.
  public var paragraph: Int { Int(packed >> 4) }
  /// Its bytes, punctuation included: UTF-8 offsets into the paragraph's text.
  public var range: Range<Int> { Int(lower)..<Int(upper) }
  /// When it starts, from the start of the show.
  public var start: Duration { .milliseconds(startMilliseconds) }
  /// When it ends, from the start of the show.
  public var end: Duration { .milliseconds(startMilliseconds + Int64(lengthMilliseconds)) }
  /// What follows it in the text.
  public internal(set) var boundary: Boundary {
    get { Boundary(rawValue: UInt8(packed & 3)) ?? .none }
    set { packed = packed & ~3 | UInt32(newValue.rawValue) }
  }
  /// Whether it holds a letter or a digit; a lone dash does not.
  public var isSpoken: Bool { packed & 8 != 0 }
  /// Whether white space stands before it; scripts such as Japanese have none between words.
  public var hasSpaceBefore: Bool { packed & 4 != 0 }
}
