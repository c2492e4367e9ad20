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
    /// Only where asked for.
    var sentences: [Sentence]?
  }

  struct Sentence: Encodable {
    var start: Double
    var end: Double
    var text: String
    var words: [Word]
  }

  struct Word: Encodable {
    var start: Double
    var end: Double
    var text: String
  }

  var duration: Length
  var speakers: [Voice]
  var turns: [Passage]

  init(_ timed: TimedScript, withWords: Bool = false) {
    let script = timed.script
    duration = Length(
      low: Figures.seconds(timed.duration.low), likely: Figures.seconds(timed.duration.likely),
      high: Figures.seconds(timed.duration.high))
    speakers = zip(script.speakers, timed.speakers).map { speaker, share in
      Voice(
        name: speaker.name, role: speaker.role.rawValue, turns: share.turns, words: share.words,
        duration: Figures.seconds(share.duration), share: Figures.rounded(share.share),
        wpm: Figures.rounded(share.wordsPerMinute))
    }
    turns = timed.turns.map { turn in
      let speaker = script.speakers[turn.speaker]
      let source = script.segments[turn.segment].turns[turn.indexInSegment]
      return Passage(
        speaker: speaker.name, role: speaker.role.rawValue, segment: turn.segment, start: Figures.seconds(turn.start),
        end: Figures.seconds(turn.end), low: Figures.seconds(turn.duration.low),
        high: Figures.seconds(turn.duration.high),
        words: turn.wordCount, text: source.paragraphs.map(\.text).joined(separator: "\n\n"),
        sentences: withWords ? Self.sentences(turn, source) : nil)
    }
  }

  private static func sentences(_ turn: TimedTurn, _ source: Turn) -> [Sentence] {
    let texts = source.paragraphs.map { Array($0.text.utf8) }
    return turn.sentences.map { sentence in
      let text = texts[sentence.paragraph]
      return Sentence(
        start: Figures.seconds(sentence.start), end: Figures.seconds(sentence.end),
        text: String(decoding: text[sentence.range], as: UTF8.self),
        words: turn.words[sentence.words].map { word in
          Word(
            start: Figures.seconds(word.start), end: Figures.seconds(word.end),
            text: String(decoding: text[word.range], as: UTF8.self))
        })
    }
  }
}
