import SpeechTiming

/// A word that is known to be the first of a stretch, and the first of what was heard that can belong to it.
struct Bound {
  /// An index into the line's words.
  var word: Int
  /// An index into what was heard.
  var heard: Int
  var request: Int
}

/// Finds the times of marks, of requests' ends and of sentences' ends.
struct TimeFinder {
  /// How much later than its first word a sentence's mark may be told to come.
  private static let tolerance = Duration.milliseconds(50)

  let line: SpeechLine
  let requests: [RequestTimes]
  let spans: [RequestSpan]
  let clock: RequestClock

  // MARK: Marks

  /// Sets the time of each sentence whose mark was reached.
  ///
  /// - Returns: where stretches of the script begin in what was heard.
  func findMarks(
    _ script: TimedScript, _ heard: Heard, _ map: inout TimeMap, _ findings: inout AlignmentFindings
  ) -> [Bound] {
    var bounds: [Bound] = []
    var places = MarkPlaces(script, line)
    var last: (word: Int, time: Duration) = (-1, .zero)
    for (index, request) in requests.enumerated() {
      let (span, sound, range) = (spans[index], clock.spans[index], heard.requests[index])
      if !span.continuesTurn, !span.words.isEmpty {
        bounds.append(Bound(word: span.words.lowerBound, heard: range.lowerBound, request: index))
      }
      findings.checkMarks(of: index)
      let turns = Set(request.turns)
      for mark in request.times.marks {
        guard let word = places.word(of: mark.name, in: turns) else {
          findings.countUnknown(mark.name, in: index)
          continue
        }
        let time = min(sound.lowerBound + max(.zero, mark.time), sound.upperBound)
        guard word >= last.word, time >= last.time else {
          findings.countUnordered(mark.name, in: index)
          continue
        }
        if map[word, .mark] == nil {
          map[word, .mark] = time
          bounds.append(Bound(word: word, heard: heard.first(from: time - Self.tolerance, in: range), request: index))
        }
        last = (word, time)
      }
    }
    return bounds
  }

  // MARK: Ends

  /// Sets where requests start and end, for words that nothing else is known of.
  func boundRequests(_ map: inout TimeMap) {
    for (index, span) in spans.enumerated() where !span.words.isEmpty {
      let first = span.words.lowerBound
      if !span.continuesTurn, map[first, .mark] == nil, map[first, .start] == nil {
        map[first, .mark] = clock.spans[index].lowerBound
      }
      let last = span.words.upperBound - 1
      if !span.leavesTurn, map[last, .start] == nil, map[last, .end] == nil {
        map[last, .end] = lastEnd(of: index, map)
      }
    }
  }

  /// Where the last word of a request ends whose sentence alone has a time: at the end of the sound, unless so much
  /// silence follows that it would be spoken half as slowly again as the rest.
  private func lastEnd(of request: Int, _ map: TimeMap) -> Duration {
    let words = spans[request].words
    let end = clock.spans[request].upperBound
    guard let known = words.last(where: { map[$0, .start] != nil || map[$0, .mark] != nil }), known > words.lowerBound,
      let from = map[known, .start] ?? map[known, .mark], let pace = map.pace(words)
    else { return end }
    let last = line.words[words.upperBound - 1].end
    let start = line.words[known].start
    let spoken = (last.soft - start.soft) * pace + last.rigid - start.rigid
    guard spoken > 0, (end - from).inMilliseconds > 1.5 * spoken else { return end }
    return max(from + .milliseconds(spoken), map[known, .end] ?? .zero)
  }

  /// Ends the last words of sentences, so that they don't stretch over the pause that follows.
  func endSentences(_ map: inout TimeMap, showPace: Double) {
    for turn in line.turns where !turn.isEmpty {
      let pace = map.pace(turn) ?? showPace
      for index in turn where line.words[index].endsSentence && map[index, .end] == nil {
        guard let start = map[index, .start] else { continue }
        let word = line.words[index]
        let end = start + .milliseconds((word.end.soft - word.start.soft) * pace)
        map[index, .end] = min(end, map.next(after: index, .end) ?? clock.length)
      }
    }
    for (index, span) in spans.enumerated() where !span.words.isEmpty && !span.leavesTurn {
      let last = span.words.upperBound - 1
      if let end = map[last, .end] { map[last, .end] = min(end, clock.spans[index].upperBound) }
    }
  }
}

/// Which word each mark stands before.
private struct MarkPlaces {
  private let script: TimedScript
  private let line: SpeechLine
  /// The first words of a turn's sentences, for the turn that was asked for last.
  private var starts: (turn: Int, words: [Int]) = (-1, [])

  init(_ script: TimedScript, _ line: SpeechLine) {
    (self.script, self.line) = (script, line)
  }

  /// The word that a mark stands before; `nil` where the name is none of some turns'.
  mutating func word(of name: String, in turns: Set<Int>) -> Int? {
    guard let place = MarkPlace(name), turns.contains(place.turn) else { return nil }
    if starts.turn != place.turn {
      starts = (place.turn, script.turns[place.turn].sentences.map(\.words.lowerBound))
    }
    guard starts.words.indices.contains(place.sentence) else { return nil }
    return line.turns[place.turn].lowerBound + starts.words[place.sentence]
  }
}
