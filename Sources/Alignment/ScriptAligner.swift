public import SpeechTiming
import TalkScript

/// Puts the times at which engines spoke a script onto its words.
///
/// The requests stand one behind the other on one clock, each as long as its sound. An answer's words are found in the
/// script by their text, however they are spelt or parted, between marks that say where sentences start. What an answer
/// doesn't time lies between what it does by the estimate; whatever is missing is told.
public struct ScriptAligner: Sendable {
  private let script: TimedScript

  /// Makes an aligner for a script with estimated times.
  public init(_ script: TimedScript) {
    self.script = script
  }

  /// Puts the times of some requests, in the order in which they are heard, onto the script.
  ///
  /// Little more than linear in the number of words.
  /// - Throws: ``AlignmentError`` when the requests are those of another script.
  public func align(_ requests: [RequestTimes]) throws(AlignmentError) -> AlignedScript {
    guard !requests.isEmpty else { throw AlignmentError("there are no requests: the manifest is empty") }
    let line = SpeechLine(script)
    let spans = try RequestSpan.spans(of: requests, in: line)
    var findings = AlignmentFindings(script, requests)
    let clock = RequestClock(requests, spans, line, &findings)
    var map = TimeMap(line.words)
    let finder = TimeFinder(line: line, requests: requests, spans: spans, clock: clock)
    let heard = Heard(requests, clock)
    let bounds = finder.findMarks(script, heard, &map, &findings)
    WordFinder.find(line, in: heard, between: bounds, &map, &findings)
    finder.boundRequests(&map)
    findings.countMoved(map.straighten())
    let show = map.pace(line.words.indices) ?? 1
    finder.endSentences(&map, showPace: show)
    _ = map.straighten()
    let times = map.times(pace: show, limit: clock.length)
    findings.checkCoverage(spans, turns: line.turns)
    return AlignedScript(
      script: script.measured(Self.turns(line, times, length: clock.length), length: clock.length),
      requests: clock.spans, diagnostics: findings.diagnostics)
  }

  /// The times of each turn, from those of all words.
  private static func turns(_ line: SpeechLine, _ times: [Range<Duration>], length: Duration) -> [MeasuredTurn] {
    var turns: [MeasuredTurn] = []
    turns.reserveCapacity(line.turns.count)
    var lastEnd = Duration.zero
    for (index, range) in line.turns.enumerated() {
      let outer = line.outerPauses[index]
      // A turn ends before the next word, whosever it is.
      let next = range.upperBound < times.count ? times[range.upperBound].lowerBound : max(length, lastEnd)
      guard let first = range.first, let last = range.last else {
        let end = min(lastEnd + .milliseconds(outer.behind), max(next, lastEnd))
        turns.append(MeasuredTurn(start: lastEnd, end: end, talk: .zero, words: []))
        lastEnd = end
        continue
      }
      let (from, to) = (times[first].lowerBound, times[last].upperBound)
      let start = max(min(from, lastEnd), from - .milliseconds(outer.before))
      let end = min(to + .milliseconds(outer.behind), max(next, to))
      turns.append(
        MeasuredTurn(
          start: start, end: end, talk: max(.zero, to - from - .milliseconds(line.innerPauses[index])),
          words: Array(times[range])))
      lastEnd = end
    }
    return turns
  }
}

/// The words that a request may speak: those of its turns.
struct RequestSpan {
  /// Indices into the line's words.
  var words: Range<Int>
  /// Whether its first turn begins in a request before it.
  var continuesTurn: Bool
  /// Whether its last turn goes on in the next request.
  var leavesTurn: Bool

  static func spans(of requests: [RequestTimes], in line: SpeechLine) throws(AlignmentError) -> [RequestSpan] {
    var spans: [RequestSpan] = []
    var lastTurn = -1
    for (index, request) in requests.enumerated() {
      for turn in request.turns where !line.turns.indices.contains(turn) {
        throw AlignmentError(
          "the manifest speaks of turn \(turn + 1), but the script has \(line.turns.count): name the script that was exported"
        )
      }
      for (turn, next) in zip(request.turns, request.turns.dropFirst()) where next < turn {
        throw AlignmentError("\(request.name): turn \(next + 1) is said to come after turn \(turn + 1)")
      }
      guard let first = request.turns.first, let last = request.turns.last else {
        let place = spans.last?.words.upperBound ?? 0
        spans.append(RequestSpan(words: place..<place, continuesTurn: false, leavesTurn: false))
        continue
      }
      guard first >= lastTurn else {
        throw AlignmentError("\(request.name): turn \(first + 1) is said to come after turn \(lastTurn + 1)")
      }
      let next = requests[(index + 1)...].first { !$0.turns.isEmpty }
      spans.append(
        RequestSpan(
          words: line.turns[first].lowerBound..<line.turns[last].upperBound, continuesTurn: first == lastTurn,
          leavesTurn: next?.turns.first == last))
      lastTurn = last
    }
    return spans
  }
}

/// When each request's sound starts and ends.
struct RequestClock {
  private(set) var spans: [Range<Duration>] = []

  /// How long all requests are together.
  var length: Duration { spans.last?.upperBound ?? .zero }

  /// Sets the requests one behind the other; sums of `Duration` are exact, so nothing drifts.
  init(
    _ requests: [RequestTimes], _ words: [RequestSpan], _ line: SpeechLine, _ findings: inout AlignmentFindings
  ) {
    var start = Duration.zero
    for (index, request) in requests.enumerated() {
      let length: Duration
      if let measured = request.length ?? request.times.length {
        length = max(.zero, measured)
        findings.checkLength(length, of: index)
      } else {
        length = Self.guess(request, words[index], line)
        findings.tellGuess(length, of: index)
      }
      spans.append(start..<(start + length))
      start += length
    }
  }

  /// The length that an answer itself suggests: to the end of its last word, or to the estimated end of what follows its
  /// last mark.
  private static func guess(_ request: RequestTimes, _ span: RequestSpan, _ line: SpeechLine) -> Duration {
    guard !span.words.isEmpty else { return .zero }
    let estimated = line.words[span.words.upperBound - 1]
    let all = Duration.milliseconds(estimated.end.soft + estimated.end.rigid)
    if let word = request.times.words.last {
      return word.end ?? word.start + .milliseconds(max(estimated.end.soft - estimated.start.soft, 200))
    }
    if let mark = request.times.marks.last, let place = MarkPlace(mark.name), line.turns.indices.contains(place.turn),
      let first = line.turns[place.turn].first
    {
      // Where the mark is a later sentence's, this is a little long.
      let from = line.words[first].start
      return mark.time + max(.zero, all - .milliseconds(from.soft + from.rigid))
    }
    let from = line.words[span.words.lowerBound].start
    return max(.zero, all - .milliseconds(from.soft + from.rigid))
  }
}
