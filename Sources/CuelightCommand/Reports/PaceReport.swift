import Cuelight

/// What `cuelight pace --json` tells; lengths in seconds, errors as shares of what was heard.
struct PaceReport: Encodable {
  struct Fit: Encodable {
    var count: Int
    var seconds: Double
    var error: Double
    var bias: Double
    var medianBias: Double
    var coverage: Double

    init?(_ figures: FitFigures?) {
      guard let figures else { return nil }
      count = figures.count
      seconds = Figures.seconds(figures.heard)
      error = Figures.share(figures.error)
      bias = Figures.share(figures.bias)
      medianBias = Figures.share(figures.medianBias)
      coverage = Figures.share(figures.coverage)
    }
  }

  /// A language, show or speaker.
  struct Group: Encodable {
    var name: String
    var language: String
    @Nullable var show: String?
    @Nullable var episodes: Fit?
    @Nullable var turns: Fit?

    init(_ row: FitReport.Row) {
      name = row.name
      language = row.language.description
      show = row.show
      episodes = Fit(row.episodes)
      turns = Fit(row.turns)
    }
  }

  struct Episode: Encodable {
    @Nullable var show: String?
    var episode: String
    var language: String
    var heard: Double
    var low: Double
    var likely: Double
    var high: Double
    @Nullable var turns: Fit?
    /// Only where asked for.
    var list: [Passage]?
  }

  struct Passage: Encodable {
    @Nullable var speaker: String?
    var line: Int
    var heard: Double
    var low: Double
    var likely: Double
    var high: Double
    var words: Int
    var syllables: Int
  }

  var languages: [Group]
  var shows: [Group]
  var episodes: [Episode]
  var speakers: [Group]
  /// The turns in which every twelfth word is a numeral.
  @Nullable var numerals: Fit?
  var leftOut: [LearnReport.Omission]

  init(_ report: FitReport, _ recordings: [MeasuredRecording], withTurns: Bool) {
    languages = report.languages.map { Group($0) }
    shows = report.shows.map { Group($0) }
    speakers = report.speakers.map { Group($0) }
    episodes = zip(report.episodes, recordings).map { row, recording in
      let estimate = recording.estimate
      return Episode(
        show: row.show, episode: row.name, language: row.language.description, heard: Figures.seconds(recording.heard),
        low: Figures.seconds(estimate.low), likely: Figures.seconds(estimate.likely),
        high: Figures.seconds(estimate.high), turns: Fit(row.turns),
        list: withTurns ? recording.turns.map { Self.passage($0) } : nil)
    }
    numerals = Fit(report.numerals)
    leftOut = LearnReport.omissions(report.leftOut)
  }

  private static func passage(_ turn: MeasuredRecording.Turn) -> Passage {
    Passage(
      speaker: turn.speaker, line: turn.line, heard: Figures.seconds(turn.heard),
      low: Figures.seconds(turn.estimate.low), likely: Figures.seconds(turn.estimate.likely),
      high: Figures.seconds(turn.estimate.high), words: turn.words, syllables: turn.syllables)
  }
}
