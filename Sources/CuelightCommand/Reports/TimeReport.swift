import Cuelight

/// What `cuelight time --json` tells; times in seconds.
struct TimeReport: Encodable {
  struct Length: Encodable {
    var low: Double
    var likely: Double
    var high: Double
  }

  struct Voice: Encodable {
    var name: String
    var role: String
    var turns: Int
    var words: Int
    var duration: Double
    var share: Double
    var wpm: Double
  }

  struct Passage: Encodable {
    var speaker: String
    var role: String
    var segment: Int
    var start: Double
    var end: Double
    var low: Double
    var high: Double
    var words: Int
    var text: String
  }

  var duration: Length
  var speakers: [Voice]
  var turns: [Passage]

  init(_ timed: TimedScript) {
    let script = timed.script
    duration = Length(
      low: Self.seconds(timed.duration.low), likely: Self.seconds(timed.duration.likely),
      high: Self.seconds(timed.duration.high))
    speakers = zip(script.speakers, timed.speakers).map { speaker, share in
      Voice(
        name: speaker.name, role: speaker.role.rawValue, turns: share.turns, words: share.words,
        duration: Self.seconds(share.duration), share: Self.rounded(share.share),
        wpm: Self.rounded(share.wordsPerMinute))
    }
    turns = timed.turns.map { turn in
      let speaker = script.speakers[turn.speaker]
      let source = script.segments[turn.segment].turns[turn.indexInSegment]
      return Passage(
        speaker: speaker.name, role: speaker.role.rawValue, segment: turn.segment, start: Self.seconds(turn.start),
        end: Self.seconds(turn.end), low: Self.seconds(turn.duration.low), high: Self.seconds(turn.duration.high),
        words: turn.wordCount, text: source.paragraphs.map(\.text).joined(separator: "\n\n"))
    }
  }

  private static func seconds(_ duration: Duration) -> Double { Double(duration.wholeMilliseconds) / 1000 }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
