import TalkScript

/// When a turn was heard: what takes the place of its estimated times.
package struct MeasuredTurn: Hashable, Sendable {
  /// When it starts, from the start of the show.
  package var start: Duration
  /// When it ends.
  package var end: Duration
  /// How long its speaker talks, without the pauses that the script states.
  package var talk: Duration
  /// When each of its words starts and ends, in order.
  package var words: [Range<Duration>]

  /// Makes a turn's times from their parts.
  package init(start: Duration, end: Duration, talk: Duration, words: [Range<Duration>]) {
    (self.start, self.end, self.talk, self.words) = (start, end, talk, words)
  }
}

extension TimedScript {
  /// The same script on measured times: each estimate becomes the length that was heard, low and high as likely.
  /// - Parameters:
  ///   - measured: The times of each turn, in order; as many as there are turns, with as many words each.
  ///   - length: The length of the whole recording.
  package func measured(_ measured: [MeasuredTurn], length: Duration) -> TimedScript {
    var turns = turns
    for (index, times) in zip(turns.indices, measured) {
      turns[index].start = times.start
      turns[index].duration = Estimate(exactly: times.end - times.start)
      turns[index].talk = times.talk
      for (place, word) in zip(turns[index].words.indices, times.words) {
        let start = word.lowerBound.roundedMilliseconds
        turns[index].words[place].startMilliseconds = start
        turns[index].words[place].lengthMilliseconds = UInt32(clamping: word.upperBound.roundedMilliseconds - start)
      }
    }
    var end = Duration.zero
    let segments = segments.map { segment in
      var segment = segment
      segment.start = turns[segment.turns].first?.start ?? end
      end = turns[segment.turns].last?.end ?? end
      segment.duration = Estimate(exactly: end - segment.start)
      return segment
    }
    let talk = turns.reduce(Duration.zero) { $0 + $1.talk }
    return TimedScript(
      script: script, turns: turns, segments: segments, duration: Estimate(exactly: max(length, end)),
      talk: Estimate(exactly: talk), speakers: SpeakerShare.shares(of: turns, speakers: script.speakers.count),
      diagnostics: diagnostics)
  }
}
