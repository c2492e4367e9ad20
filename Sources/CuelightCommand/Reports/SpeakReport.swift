import Cuelight

/// What `cuelight speak --json` tells: the estimate beside the time that the sound takes, in seconds.
struct SpeakReport: Encodable {
  struct Comparison: Encodable {
    var low: Double
    var estimate: Double
    var high: Double
    var read: Double
    /// How much longer it took than estimated, as a share of the estimate.
    @Nullable var off: Double?

    init(_ estimate: Estimate, read: Duration) {
      low = Figures.seconds(estimate.low)
      self.estimate = Figures.seconds(estimate.likely)
      high = Figures.seconds(estimate.high)
      self.read = Figures.seconds(read)
      off = SpeakReport.share(self.estimate, self.read)
    }
  }

  struct Passage: Encodable {
    /// Its number, as the table of times has it.
    var number: String
    var speaker: String
    var start: Double
    var estimate: Double
    var read: Double
    @Nullable var off: Double?
    var text: String
  }

  /// The sound file and what was written beside it.
  var files: [String]
  /// The whole sound, which has no music and clips, against an estimate that has.
  var duration: Comparison
  /// The talk alone.
  var talk: Comparison
  /// Each turn's talk.
  var turns: [Passage]

  init(estimate: TimedScript, read: TableRead.Result, files: [String]) {
    self.files = files
    let script = estimate.script
    duration = Comparison(estimate.duration, read: read.length)
    talk = Comparison(estimate.talk, read: read.script.turns.reduce(.zero) { $0 + $1.talk })
    turns = zip(estimate.turns, read.script.turns).map { guess, real in
      let source = script.segments[guess.segment].turns[guess.indexInSegment]
      let (expected, took) = (Figures.seconds(guess.talk), Figures.seconds(real.talk))
      return Passage(
        number: "\(guess.segment + 1).\(guess.indexInSegment + 1)", speaker: script.speakers[guess.speaker].name,
        start: Figures.seconds(real.start), estimate: expected, read: took, off: Self.share(expected, took),
        text: source.paragraphs.map(\.text).joined(separator: "\n\n"))
    }
  }

  private static func share(_ estimate: Double, _ read: Double) -> Double? {
    estimate > 0 ? Figures.share((read - estimate) / estimate) : nil
  }
}
