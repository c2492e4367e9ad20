public import TalkScript

extension TimedScript {
  /// Estimates when each word of a script is spoken.
  ///
  /// Linear in the length of the text.
  public init(_ script: Script, options: TimingOptions = TimingOptions()) {
    var clock = ScriptClock(script, options)
    clock.run()
    self.init(
      script: script, turns: clock.turns, segments: clock.segments, duration: clock.duration, talk: clock.talk,
      speakers: clock.speakerShares, diagnostics: clock.diagnostics)
  }
}

/// Walks through a script turn by turn and adds up lengths and their variances.
private struct ScriptClock {
  private let script: Script
  private let cast: [SpeakerClock]
  private let spreads: [SpeakerSpread]
  private let spread: Spread
  private var clock: TurnClock
  private(set) var turns: [TimedTurn] = []
  private(set) var segments: [TimedSegment] = []
  private var whole: LengthSum
  /// Milliseconds since the start of the show.
  private var now = 0.0

  init(_ script: Script, _ options: TimingOptions) {
    self.script = script
    let profile = LanguageProfile.profile(of: script.language)
    spread = profile.spread
    cast = script.speakers.map { SpeakerClock($0, options, profile.spread) }
    spreads = cast.map(\.spread) + [SpeakerClock.unknown(spread).spread]
    clock = TurnClock(language: script.language, profile: profile, lexicon: options.lexicon)
    whole = LengthSum(speakers: script.speakers.count)
  }

  mutating func run() {
    turns.reserveCapacity(script.turnCount)
    for (index, segment) in script.segments.enumerated() {
      var sum = LengthSum(speakers: script.speakers.count)
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
        TimedSegment(turns: first..<turns.count, start: .rounded(start), duration: sum.estimate(spreads)))
    }
  }

  private mutating func add(_ turn: Turn, segment: Int, place: Int, to sum: inout LengthSum) {
    let speaker = cast.indices.contains(turn.speaker) ? cast[turn.speaker] : SpeakerClock.unknown(spread)
    var timed = clock.time(turn, factor: speaker.factor, delivery: speaker.delivery)
    let start = Int64(now.rounded())
    for word in timed.words.indices { timed.words[word].startMilliseconds += start }
    let noise = spread.noise(seconds: timed.spoken / 1000) * timed.spoken * timed.spoken
    sum.exact += timed.stated
    whole.exact += timed.stated
    sum.add(timed.spoken, noise: noise, speaker: turn.speaker, delivery: speaker.delivery)
    whole.add(timed.spoken, noise: noise, speaker: turn.speaker, delivery: speaker.delivery)
    let own = LengthSum.estimate(
      timed.spoken, exact: timed.stated, noise: noise, speaker: speaker.spread, delivery: speaker.delivery)
    turns.append(
      TimedTurn(
        segment: segment, indexInSegment: place, speaker: turn.speaker, start: .milliseconds(start),
        duration: own, talk: .rounded(timed.spoken), wordCount: timed.wordCount, syllableCount: timed.syllables,
        words: timed.words, spokenForms: timed.spokenForms))
    now += timed.spoken + timed.stated
  }

  var duration: Estimate { whole.estimate(spreads) }

  var talk: Estimate { whole.estimate(spreads, withExact: false) }

  /// What a user should know of the language's figures.
  var diagnostics: [Diagnostic] {
    LanguageProfile.profile(of: script.language).diagnostics(for: script.language)
  }

  var speakerShares: [SpeakerShare] { SpeakerShare.shares(of: turns, speakers: script.speakers.count) }
}

/// What the clock knows of one speaker.
private struct SpeakerClock {
  /// The length of the speaker's talk in units of the language's.
  var factor: Double
  /// What is left of the errors.
  var spread: SpeakerSpread
  /// How the speaker brings the words.
  var delivery: Delivery

  init(_ speaker: Speaker, _ options: TimingOptions, _ spread: Spread) {
    delivery = Delivery(speaker.role)
    let own = ([speaker.name] + speaker.aliases).lazy.compactMap { options.paces[$0] }.first.flatMap(\.sensible)
    let pace = own ?? options.showPace?.sensible
    let tempo = options.tempo.isFinite ? min(max(options.tempo, 0.1), 10) : 1
    let delivered = options.deliveries[delivery].flatMap { Pace(factor: $0).sensible?.factor } ?? delivery.factor
    factor = (pace?.weighted ?? 1) * tempo * delivered
    self.spread = spread.left(by: pace)
    if speaker.name.isEmpty {
      // Turns that nobody is named for are a conversation's, of two people at least, whose differences even out.
      // Whether those heard before are those who speak now, a pace doesn't say.
      let voices = spread.speaker * spread.speaker / 2
      self.spread.own = pace == nil ? voices.squareRoot() : (self.spread.own * self.spread.own + voices).squareRoot()
    } else if own == nil, pace != nil {
      // A show's pace says little about one of its speakers.
      self.spread.own = spread.left(by: nil).own
    }
  }

  private init(factor: Double, spread: SpeakerSpread, delivery: Delivery) {
    self.factor = factor
    self.spread = spread
    self.delivery = delivery
  }

  /// A turn that names no speaker of the script.
  static func unknown(_ spread: Spread) -> SpeakerClock {
    SpeakerClock(factor: 1, spread: spread.left(by: nil), delivery: .talk)
  }
}
