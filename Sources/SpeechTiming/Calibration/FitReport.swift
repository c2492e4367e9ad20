public import TalkScript

/// How well estimates fit recordings: by language, show, episode, speaker and turn.
public struct FitReport: Sendable {
  /// What is compared of one language, show, episode or speaker.
  public struct Row: Hashable, Sendable {
    /// The language, show, episode or speaker; empty where the transcript has no name for it.
    public var name: String
    /// The language.
    public var language: LanguageTag
    /// The show, where the row is of an episode or a speaker.
    public var show: String?
    /// The turns of three seconds and more; shorter ones are mostly noise.
    public var turns: FitFigures?
    /// The episodes, as one length each; for an episode itself that one length.
    public var episodes: FitFigures?
  }

  /// The shortest episode that says something about episodes.
  static let shortestEpisode = Duration.seconds(180)
  /// The shortest turn that says something about turns.
  static let shortestTurn = Duration.seconds(3)
  /// The share of numerals among the words from which a turn counts as full of them.
  static let manyNumerals = 0.08

  /// One row a language; its episodes' error and bias are means over shows, so that a long show weighs no more.
  public let languages: [Row]
  /// One row a show.
  public let shows: [Row]
  /// One row an episode.
  public let episodes: [Row]
  /// One row a speaker and show.
  public let speakers: [Row]
  /// The turns of three seconds and more in which every twelfth word is a numeral.
  public let numerals: FitFigures?
  /// How many turns were left out, by reason.
  public let leftOut: [KeepRule.Verdict: Int]

  /// Compares some recordings with their estimates.
  public init(_ recordings: [MeasuredRecording]) {
    shows = Self.groups(recordings) { [$0.language.language, $0.show ?? ""] }.map { Self.showRow($0) }
    languages = Self.groups(recordings) { [$0.language.language] }.map { [shows] group in
      Self.languageRow(group, shows: shows)
    }
    episodes = recordings.map { recording in
      Row(
        name: recording.episode, language: recording.language, show: recording.show,
        turns: Self.turnFigures([recording]),
        episodes: FitFigures(recording.turns.isEmpty ? [] : [(recording.heard, recording.estimate)]))
    }
    speakers = Self.groups(recordings) { [$0.language.language, $0.show ?? ""] }.flatMap { Self.speakerRows($0) }
    numerals = FitFigures(
      recordings.flatMap(\.turns)
        .filter { Double($0.numerals) > Self.manyNumerals * Double($0.words) && $0.heard >= Self.shortestTurn }
        .map { ($0.heard, $0.estimate) })
    leftOut = recordings.reduce(into: [:]) { sum, recording in sum.merge(recording.leftOut, uniquingKeysWith: +) }
  }

  // MARK: Rows

  private static func showRow(_ recordings: [MeasuredRecording]) -> Row {
    Row(
      name: recordings[0].show ?? "", language: recordings[0].language, turns: turnFigures(recordings),
      episodes: FitFigures(
        recordings.filter { $0.heard >= shortestEpisode }.map { ($0.heard, $0.estimate) }))
  }

  private static func languageRow(_ recordings: [MeasuredRecording], shows: [Row]) -> Row {
    let language = recordings[0].language
    var figures = showRow(recordings).episodes
    let own = shows.filter { $0.language.language == language.language }.compactMap(\.episodes)
    if !own.isEmpty {
      figures?.error = own.reduce(0) { $0 + $1.error } / Double(own.count)
      figures?.bias = own.reduce(0) { $0 + $1.bias } / Double(own.count)
    }
    return Row(name: language.language, language: language, turns: turnFigures(recordings), episodes: figures)
  }

  private static func speakerRows(_ recordings: [MeasuredRecording]) -> [Row] {
    var names: [String] = []
    var turns: [String: [MeasuredRecording.Turn]] = [:]
    for turn in recordings.flatMap(\.turns) {
      let name = turn.speaker ?? ""
      if turns[name] == nil { names.append(name) }
      turns[name, default: []].append(turn)
    }
    return names.map { name in
      Row(
        name: name, language: recordings[0].language, show: recordings[0].show, turns: turnFigures(turns[name] ?? []))
    }
  }

  private static func turnFigures(_ recordings: [MeasuredRecording]) -> FitFigures? {
    turnFigures(recordings.flatMap(\.turns))
  }

  private static func turnFigures(_ turns: [MeasuredRecording.Turn]) -> FitFigures? {
    FitFigures(turns.filter { $0.heard >= shortestTurn }.map { ($0.heard, $0.estimate) })
  }

  /// The recordings that have the same key, in order of first appearance.
  static func groups(
    _ recordings: [MeasuredRecording], by key: (MeasuredRecording) -> [String]
  ) -> [[MeasuredRecording]] {
    var order: [[String]] = []
    var groups: [[String]: [MeasuredRecording]] = [:]
    for recording in recordings {
      if groups[key(recording)] == nil { order.append(key(recording)) }
      groups[key(recording), default: []].append(recording)
    }
    return order.compactMap { groups[$0] }
  }
}
