import SpeechTiming

/// Finds which known time belongs to which word.
struct TimeFinder {
  /// How much later than its first word a sentence's mark may be told to come.
  private static let tolerance = Duration.milliseconds(50)

  private let line: SpeechLine
  private let requests: [RequestTimes]
  private let spans: [RequestSpan]
  private let clock: RequestClock
  /// The words of all answers on the show's clock, those without a letter left out.
  private var answer: [EngineTimes.Word] = []
  private var keys: [String] = []
  /// The words of each request: indices into `answer`.
  private var ranges: [Range<Int>] = []
  /// Words that are known to be the first of a stretch, with the first word of an answer that can belong to it.
  private var bounds: [(word: Int, answer: Int, request: Int)] = []

  init(line: SpeechLine, requests: [RequestTimes], spans: [RequestSpan], clock: RequestClock) {
    (self.line, self.requests, self.spans, self.clock) = (line, requests, spans, clock)
    for (index, request) in requests.enumerated() {
      let first = answer.count
      let span = clock.spans[index]
      for word in request.times.words {
        let key = WordKey.of(word.text)
        guard !key.isEmpty else { continue }
        // Nothing is heard before what was heard before it, or behind the sound.
        let start = min(max(span.lowerBound + word.start, answer.last?.start ?? span.lowerBound), span.upperBound)
        let end = word.end.map { min(max(span.lowerBound + $0, start), span.upperBound) }
        answer.append(EngineTimes.Word(text: word.text, start: start, end: end))
        keys.append(key)
      }
      ranges.append(first..<answer.count)
    }
  }

  // MARK: Marks

  /// Sets the time of each sentence whose mark was reached.
  mutating func findMarks(_ script: TimedScript, _ map: inout TimeMap, _ findings: inout AlignmentFindings) {
    var sentences: [Int: [Int]] = [:]
    var last: (word: Int, time: Duration) = (-1, .zero)
    for (index, request) in requests.enumerated() {
      let span = spans[index]
      if !span.continuesTurn, !span.words.isEmpty {
        bounds.append((span.words.lowerBound, ranges[index].lowerBound, index))
      }
      findings.checkMarks(of: index)
      for mark in request.times.marks {
        guard let place = MarkPlace(mark.name), request.turns.contains(place.turn) else {
          findings.countUnknown(mark.name, in: index)
          continue
        }
        if sentences[place.turn] == nil {
          sentences[place.turn] = script.turns[place.turn].sentences.map(\.words.lowerBound)
        }
        guard let starts = sentences[place.turn], starts.indices.contains(place.sentence) else {
          findings.countUnknown(mark.name, in: index)
          continue
        }
        let word = line.turns[place.turn].lowerBound + starts[place.sentence]
        let time = min(clock.spans[index].lowerBound + max(.zero, mark.time), clock.spans[index].upperBound)
        guard word >= last.word, time >= last.time else {
          findings.countUnordered(mark.name, in: index)
          continue
        }
        if word > last.word || map[word, .mark] == nil {
          map[word, .mark] = time
          bounds.append((word, firstAnswer(from: time, in: ranges[index]), index))
        }
        last = (word, time)
      }
    }
  }

  /// The first word of an answer that starts at a time or later.
  private func firstAnswer(from time: Duration, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if answer[middle].start + Self.tolerance < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Words

  /// Sets the times of the words that are found in the answers.
  func findWords(_ map: inout TimeMap, _ findings: inout AlignmentFindings) {
    guard !answer.isEmpty else { return }
    var stretches: [(word: Int, answer: Int, request: Int)] = []
    for bound in bounds where bound.answer >= stretches.last?.answer ?? 0 {
      if bound.word == stretches.last?.word { stretches.removeLast() }
      stretches.append(bound)
    }
    for (index, stretch) in stretches.enumerated() {
      let next = index + 1 < stretches.count ? stretches[index + 1] : (line.words.count, answer.count, 0)
      match(stretch.word..<max(stretch.word, next.0), stretch.answer..<next.1, stretch.request, &map, &findings)
    }
  }

  private func match(
    _ range: Range<Int>, _ heard: Range<Int>, _ request: Int, _ map: inout TimeMap, _ findings: inout AlignmentFindings
  ) {
    let words = range.filter { !line.words[$0].key.isEmpty }
    let pairs = WordMatcher(words.map { line.words[$0].key }, Array(keys[heard])).pairs
    var (nextWord, nextHeard) = (0, 0)
    for pair in pairs + [(words.count, heard.count)] {
      let gap = Array(words[nextWord..<pair.script])
      let others = (heard.lowerBound + nextHeard)..<(heard.lowerBound + pair.answer)
      fill(gap, others, request, &map, &findings)
      if pair.script < words.count {
        let found = answer[heard.lowerBound + pair.answer]
        map[words[pair.script], .start] = found.start
        map[words[pair.script], .end] = found.end
      }
      (nextWord, nextHeard) = (pair.script + 1, pair.answer + 1)
    }
  }

  /// Times words of the script that stand where an answer has others: spelt or parted otherwise.
  private func fill(
    _ words: [Int], _ heard: Range<Int>, _ request: Int, _ map: inout TimeMap, _ findings: inout AlignmentFindings
  ) {
    guard let first = words.first, let last = words.last else {
      if let extra = heard.first { findings.countExtra(heard.count, answer[extra].text, at: extra, of: ranges) }
      return
    }
    guard let start = heard.first, let end = heard.last else {
      return findings.countMissing(words.count, line.words[first], request)
    }
    // What is parted otherwise at the stretch's two ends is known letter by letter; what is left is said otherwise.
    if let (ours, theirs) = sameLetters(words, Array(heard)) {
      fillByLetters(Array(words[..<ours]), start..<(start + theirs), &map)
      return fill(Array(words[ours...]), (start + theirs)..<heard.upperBound, request, &map, &findings)
    }
    if let (ours, theirs) = sameLetters(words.reversed(), heard.reversed()) {
      fillByLetters(Array(words.suffix(ours)), (heard.upperBound - theirs)..<heard.upperBound, &map)
      return fill(words.dropLast(ours), start..<(heard.upperBound - theirs), request, &map, &findings)
    }
    map[first, .start] = answer[start].start
    map[last, .end] = answer[end].end
    // “10,000” may be one word or three, but a sentence is not one.
    if words.count > 3 * heard.count { findings.countMissing(words.count - heard.count, line.words[first], request) }
  }

  /// How many words of two lists, taken from their fronts, have the same letters together; `nil` where none do.
  private func sameLetters(_ words: [Int], _ heard: [Int]) -> (Int, Int)? {
    var (ours, theirs) = (0, 0)
    var (left, right) = (0, 0)
    // Nobody parts a word in more than six.
    while ours <= 6, theirs <= 6 {
      if left <= right {
        guard ours < words.count else { return nil }
        left += line.words[words[ours]].key.utf8.count
        ours += 1
      } else {
        guard theirs < heard.count else { return nil }
        right += keys[heard[theirs]].utf8.count
        theirs += 1
      }
      guard left == right, theirs > 0 else { continue }
      let (from, to) = (words.prefix(ours), heard.prefix(theirs))
      // Lists that come from their ends are put in order again.
      let mine = from.sorted().map { line.words[$0].key }.joined()
      return mine == to.sorted().map { keys[$0] }.joined() ? (ours, theirs) : nil
    }
    return nil
  }

  /// Times words that are parted otherwise than the answer's, such as “well-known” and “well”, “known”.
  private func fillByLetters(_ words: [Int], _ heard: Range<Int>, _ map: inout TimeMap) {
    var place = heard.lowerBound
    // How many letters of the answer's word at `place` are used up.
    var used = 0
    for word in words {
      var rest = line.words[word].key.count
      while place < heard.upperBound - 1, used >= keys[place].count {
        used -= keys[place].count
        place += 1
      }
      map[word, .start] = time(in: place, letters: used)
      used += rest
      rest = 0
      while place < heard.upperBound - 1, used > keys[place].count {
        used -= keys[place].count
        place += 1
      }
      if used == keys[place].count { map[word, .end] = answer[place].end }
    }
  }

  /// When so many letters of an answer's word are spoken.
  private func time(in place: Int, letters: Int) -> Duration {
    let word = answer[place]
    guard letters > 0 else { return word.start }
    let next = place + 1 < answer.count ? answer[place + 1].start : word.start
    let length = max(.zero, (word.end ?? next) - word.start)
    return word.start + length * letters / max(1, keys[place].count)
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
        map[last, .end] = lastEnd(of: index, &map)
      }
    }
  }

  /// Where the last word of a request ends whose sentence alone has a time: at the end of the sound, unless so much
  /// silence follows that it would be spoken half as slowly again as the rest.
  private func lastEnd(of request: Int, _ map: inout TimeMap) -> Duration {
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
      if let end = map[last, .end], end > clock.spans[index].upperBound {
        map[last, .end] = clock.spans[index].upperBound
      }
    }
  }
}
