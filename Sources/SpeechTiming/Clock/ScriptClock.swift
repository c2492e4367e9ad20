public import TalkScript

extension TimedScript {
  /// Estimates when each word of a script is spoken.
  ///
  /// Linear in the length of the text.
  public init(_ script: Script, options: TimingOptions = TimingOptions()) {
    var clock = ScriptClock(script, options)
    clock.run()
    self.init(
      script: script, turns: clock.turns, segments: clock.segments, duration: clock.duration,
      speakers: clock.speakerShares)
  }
}

/// Walks through a script turn by turn and adds up lengths and their variances.
private struct ScriptClock {
  private let script: Script
  private let paces: [Pace?]
  private let factors: [Double]
  private var clock: TurnClock
  private(set) var turns: [TimedTurn] = []
  private(set) var segments: [TimedSegment] = []
  private var whole: Sum
  /// Milliseconds since the start of the show.
  private var now = 0.0

  init(_ script: Script, _ options: TimingOptions) {
    self.script = script
    paces = script.speakers.map { speaker in
      ([speaker.name] + speaker.aliases).lazy.compactMap { options.paces[$0] }.first.flatMap(\.sensible)
    }
    factors = paces.map { pace in
      guard let pace else { return 1 }
      guard let seconds = pace.seconds else { return pace.factor }
      // (heard + K) / (estimated + K): little heard counts for little.
      return (seconds + Uncertainty.shrinkage) / (seconds / pace.factor + Uncertainty.shrinkage)
    }
    clock = TurnClock(language: script.language, lexicon: options.lexicon)
    whole = Sum(speakers: script.speakers.count)
  }

  mutating func run() {
    turns.reserveCapacity(script.turnCount)
    for (index, segment) in script.segments.enumerated() {
      var sum = Sum(speakers: script.speakers.count)
      let first = turns.count
      var start = now
      for (place, turn) in segment.turns.enumerated() {
        if !turns.isEmpty {
          now += clock.turnChange
          place == 0 ? (start = now) : (sum.exact += clock.turnChange)
          whole.exact += clock.turnChange
        }
        add(turn, segment: index, place: place, to: &sum)
      }
      segments.append(
        TimedSegment(turns: first..<turns.count, start: .rounded(start), duration: sum.estimate(paces)))
    }
  }

  private mutating func add(_ turn: Turn, segment: Int, place: Int, to sum: inout Sum) {
    let factor = factors.indices.contains(turn.speaker) ? factors[turn.speaker] : 1
    var timed = clock.time(turn, factor: factor)
    let start = Int64(now.rounded())
    for word in timed.words.indices { timed.words[word].startMilliseconds += start }
    sum.add(timed, speaker: turn.speaker)
    whole.add(timed, speaker: turn.speaker)
    var own = Sum(speakers: script.speakers.count)
    own.add(timed, speaker: turn.speaker)
    turns.append(
      TimedTurn(
        segment: segment, indexInSegment: place, speaker: turn.speaker, start: .milliseconds(start),
        duration: own.estimate(paces), talk: .rounded(timed.spoken), wordCount: timed.wordCount,
        syllableCount: timed.syllables, words: timed.words,
        spokenForms: timed.spokenForms))
    now += timed.spoken + timed.stated
  }

  var duration: Estimate { whole.estimate(paces) }

  var speakerShares: [SpeakerShare] {
    var shares = script.speakers.map { _ in
      SpeakerShare(turns: 0, words: 0, duration: .zero, share: 0, wordsPerMinute: 0)
    }
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

/// Lengths added up with what is known of their errors.
private struct Sum {
  /// Estimated talk in milliseconds, by speaker.
  private var spoken: [Double]
  /// The variance of single turns, in square milliseconds.
  private var noise = 0.0
  /// What is known exactly, in milliseconds.
  var exact = 0.0

  init(speakers: Int) {
    spoken = Array(repeating: 0, count: speakers)
  }

  mutating func add(_ turn: TurnClock.Result, speaker: Int) {
    if spoken.indices.contains(speaker) { spoken[speaker] += turn.spoken }
    noise += Uncertainty.noise(turn.spoken)
    exact += turn.stated
  }

  func estimate(_ paces: [Pace?]) -> Estimate {
    let total = spoken.reduce(0, +)
    guard total > 0 else { return Estimate(milliseconds: 0, exact: exact, spread: 0) }
    var shared = 0.0
    var variance = noise
    for (index, milliseconds) in spoken.enumerated() where milliseconds > 0 {
      shared += Uncertainty.showSpread(paces[index]) * milliseconds
      let own = Uncertainty.speakerSpread(paces[index]) * milliseconds
      variance += own * own
    }
    variance += shared * shared
    return Estimate(milliseconds: total, exact: exact, spread: variance.squareRoot() / total)
  }
}
