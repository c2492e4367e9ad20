public import TalkScript

/// Learns how fast speakers talk from recordings of theirs.
///
/// A pace is the ratio of what was heard to what an average speaker of the language would have taken, over all turns that
/// are talk, across the whole recording; the clock weighs it by the seconds heard.
public struct PaceLearner: Sendable {
  /// What was learned of one speaker.
  public struct Lesson: Hashable, Sendable {
    /// The speaker; `nil` for the turns of which the transcript doesn't say whose they are.
    public var name: String?
    /// The pace, with what was known before.
    public var pace: Pace
    /// What was known before, if anything.
    public var known: Pace?
    /// How long the speaker was heard this time.
    public var heard: Duration
    /// How many turns that was.
    public var turns: Int
    /// In how many recordings.
    public var recordings: Int
    /// Other names that the transcripts use for the speaker.
    public var aliases: [String]
  }

  /// What was learned of all.
  public struct Lessons: Sendable {
    /// One lesson a speaker, the longest heard first.
    public var speakers: [Lesson]
    /// How many turns were left out, by reason.
    public var leftOut: [KeepRule.Verdict: Int]
    /// What a user should know: names that were joined or passed over, too little heard.
    public var diagnostics: [Diagnostic]
  }

  /// The least that a recording must have of a speaker to say how paces differ from one recording to the next, in seconds.
  private static let leastForSpread = 60.0
  /// How many recordings the usual difference from day to day counts for.
  private static let usualDays = 3.0

  private let paces: [String: Pace]
  private let showPace: Pace?
  private let cast: [CastMember]
  private let options: TimingOptions

  /// Makes a learner that knows a show's cast and paces.
  ///
  /// - Parameters:
  ///   - deliveries: what the show says of them: a narrator's pace is learned beside what narrators take there.
  public init(
    cast: [CastMember] = [], paces: [String: Pace] = [:], showPace: Pace? = nil, deliveries: [Delivery: Double] = [:],
    lexicon: [LexiconEntry] = []
  ) {
    self.cast = cast
    self.paces = paces
    self.showPace = showPace
    options = TimingOptions(deliveries: deliveries, lexicon: lexicon)
  }

  /// Learns from some recordings.
  public func learn(_ recordings: [Recording]) -> Lessons {
    let names = SpeakerNames(recordings, cast: cast)
    let measured = recordings.map {
      MeasuredRecording($0, options: options, names: names.canonical)
    }
    var diagnostics = names.joined.map { short, long in
      Diagnostic(
        .note, "speaker-names-joined", "“\(short)” is taken for “\(long)”: no other name starts with it")
    }
    var lessons: [Lesson] = []
    for (name, samples) in Self.samples(measured) {
      if let name, SpeakerNames.isLabel(name), samples.count > 1 || knownPace(of: name) != nil {
        diagnostics.append(Self.labelNote(name, samples.count))
        continue
      }
      lessons.append(lesson(name, samples, names, in: recordings[0].language))
    }
    lessons.sort { ($0.heard, $1.name ?? "") > ($1.heard, $0.name ?? "") }
    diagnostics += lessons.filter { $0.heard < .seconds(Spread.shrinkage) }.map { lesson in
      Diagnostic(
        .note, "pace-heard-little",
        "only \((lesson.heard.wholeMilliseconds + 500) / 1000) seconds of "
          + "\(lesson.name.map { "“\($0)”" } ?? "nameless turns") were heard: the pace will count for little")
    }
    let leftOut = measured.reduce(into: [:]) { sum, one in sum.merge(one.leftOut, uniquingKeysWith: +) }
    return Lessons(speakers: lessons, leftOut: leftOut, diagnostics: diagnostics)
  }

  /// A note on a label that came up before, in these recordings or in those that the show file's paces are from.
  private static func labelNote(_ name: String, _ recordings: Int) -> Diagnostic {
    let place = recordings > 1 ? "in \(recordings) recordings" : "in the show file, too"
    return Diagnostic(
      .note, "speaker-label", "“\(name)” stands \(place), but need not be the same person: left out")
  }

  // MARK: Samples

  /// What one recording has of one speaker, in seconds.
  private struct Sample {
    var heard = 0.0
    var estimated = 0.0
    var turns = 0
    var ratio: Double { heard / estimated }
  }

  private static func samples(_ recordings: [MeasuredRecording]) -> [(name: String?, samples: [Sample])] {
    var names: [String?] = []
    var all: [String?: [Sample]] = [:]
    for recording in recordings {
      var own: [String?: Sample] = [:]
      for turn in recording.turns {
        if all[turn.speaker] == nil, own[turn.speaker] == nil { names.append(turn.speaker) }
        own[turn.speaker, default: Sample()].heard += MeasuredRecording.seconds(turn.heard)
        own[turn.speaker, default: Sample()].estimated += MeasuredRecording.seconds(turn.estimate.likely)
        own[turn.speaker, default: Sample()].turns += 1
      }
      for (name, sample) in own where sample.estimated > 0 { all[name, default: []].append(sample) }
    }
    return names.map { ($0, all[$0] ?? []) }.filter { !$0.1.isEmpty }
  }

  private func lesson(
    _ name: String?, _ samples: [Sample], _ names: SpeakerNames, in language: LanguageTag
  ) -> Lesson {
    let known = name == nil ? showPace : knownPace(of: name ?? "")
    let heard = samples.reduce(0) { $0 + $1.heard }
    let estimated = samples.reduce(0) { $0 + $1.estimated }
    let usual = LanguageProfile.profile(of: language).spread
    let own = Pace(
      factor: heard / estimated, seconds: heard, spread: min(1, spread(samples, usual, before: known)))
    var pace = own.merged(with: known)
    // A lone "Yes." that takes three seconds is kept, and is nobody's pace.
    pace.factor = min(max(pace.factor, Pace.factors.lowerBound), Pace.factors.upperBound)
    return Lesson(
      name: name, pace: pace, known: known, heard: .milliseconds(Int64((heard * 1000).rounded())),
      turns: samples.reduce(0) { $0 + $1.turns }, recordings: samples.count,
      aliases: names.joined.filter { $0.long == name }.map(\.short))
  }

  private func knownPace(of name: String) -> Pace? {
    let aliases = cast.first { $0.name == name }?.aliases ?? []
    return ([name] + aliases).lazy.compactMap { paces[$0] }.first
  }

  /// How the pace differs from one recording to the next: what was seen, weighed against what is usual.
  private func spread(_ samples: [Sample], _ usual: Spread, before known: Pace?) -> Double {
    let prior = known?.spread ?? usual.day
    let days = samples.filter { $0.heard >= Self.leastForSpread }
    guard days.count > 1 else { return prior }
    let mean = days.reduce(0) { $0 + $1.ratio } / Double(days.count)
    let scatter = days.reduce(0) { $0 + ($1.ratio / mean - 1) * ($1.ratio / mean - 1) }
    // A part of the scatter is the noise of the turns.
    let noise = days.reduce(0) { $0 + usual.second * usual.second / $1.heard } / Double(days.count)
    let degrees = Double(days.count - 1)
    let seen = max(0, scatter - noise * degrees)
    let weight = Self.usualDays + degrees
    return ((Self.usualDays * prior * prior + seen) / weight).squareRoot()
  }
}

extension Pace {
  /// This pace and one that was known before, weighed by the seconds heard; one set by hand gives way.
  func merged(with known: Pace?) -> Pace {
    guard let known = known?.sensible, let before = known.seconds, before > 0, let seconds else { return self }
    let heard = seconds + before
    return Pace(factor: heard / (seconds / factor + before / known.factor), seconds: heard, spread: spread)
  }
}
