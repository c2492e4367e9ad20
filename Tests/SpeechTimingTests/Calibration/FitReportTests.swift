import SpeechTiming
import TalkScript
import Testing

@Suite("How well estimates fit recordings")
struct FitReportTests {
  /// An episode of seven turns, 330 seconds by the clock.
  private func episode(_ name: String, _ show: String?, factor: Double, of speaker: String? = "Ada") -> Recording {
    Synthetic.recording(of: speaker, turns: 7, factor: factor, show: show, episode: name)
  }

  private func report(_ recordings: [Recording]) -> FitReport {
    FitReport(recordings.map { MeasuredRecording($0) })
  }

  @Test func `A language's episodes are the mean over shows, however many each has`() throws {
    // 1 ÷ 0.8 is 25 % too long, 1 ÷ 1.25 is 20 % too short.
    let report = report(
      ["a", "b", "c"].map { episode($0, "Long", factor: 0.8) } + [episode("d", "Short", factor: 1.25)])
    #expect(report.shows.map(\.name) == ["Long", "Short"])
    let shows = report.shows.compactMap(\.episodes)
    #expect(shows.map(\.count) == [3, 1])
    #expect(isNear(shows.first?.error, 0.25, within: 0.001) && isNear(shows.last?.bias, -0.2, within: 0.001))
    let language = try #require(report.languages.first)
    #expect(report.languages.count == 1 && language.name == "en")
    #expect(isNear(language.episodes?.error, 0.225, within: 0.001))
    #expect(isNear(language.episodes?.bias, 0.025, within: 0.001))
    // Turns are not: 21 of 25 % and 7 of 20 %.
    #expect(isNear(language.turns?.error, (21 * 0.25 + 7 * 0.2) / 28, within: 0.001))
  }

  @Test func `Episodes of less than three minutes are listed and don't count`() {
    let short = Synthetic.recording(of: "Ada", turns: 3, factor: 0.5, show: "Pier", episode: "tease")
    let report = report([short, episode("whole", "Pier", factor: 0.8)])
    #expect(report.episodes.map(\.name) == ["tease", "whole"])
    #expect(isNear(report.episodes.first?.episodes?.error, 1, within: 0.001))
    #expect(report.shows.first?.episodes?.count == 1)
    #expect(isNear(report.languages.first?.episodes?.error, 0.25, within: 0.001))
    #expect(self.report([short]).languages.first?.episodes == nil)
    #expect(self.report([short]).languages.first?.turns?.count == 3)
  }

  @Test func `Shows of the same name in two languages are two`() throws {
    let german = Synthetic.recording(
      Array(repeating: (name: "Ada", sentences: 10, factor: 1), count: 7), show: "Pier",
      language: try #require(LanguageTag("de")))
    let report = report([german, episode("a", "Pier", factor: 1), episode("b", nil, factor: 1)])
    #expect(report.languages.map(\.name) == ["de", "en"])
    #expect(report.shows.map(\.name) == ["Pier", "Pier", ""])
    #expect(report.episodes.map(\.show) == ["Pier", "Pier", nil])
  }

  @Test func `Dialects of a language are one language`() throws {
    var british = episode("a", "Pier", factor: 1)
    british.language = try #require(LanguageTag("en-GB"))
    #expect(report([british, episode("b", "Pier", factor: 1)]).shows.map(\.episodes?.count) == [2])
  }

  @Test func `Speakers are listed by show, with their turns of three seconds and more`() {
    let talk = Synthetic.recording(
      [("Ada", 2, 0.8), (nil, 2, 1), ("Bo", 2, 1.25), ("Ada", 2, 0.8)], show: "Pier")
    // A sentence at half its length lasts 2.4 seconds.
    let short = Synthetic.recording([("Ada", 1, 0.5)], show: "Quay")
    let report = report([talk, short])
    #expect(report.speakers.map(\.name) == ["Ada", "", "Bo", "Ada"])
    #expect(report.speakers.map(\.show) == ["Pier", "Pier", "Pier", "Quay"])
    #expect(report.speakers.map(\.turns?.count) == [2, 1, 1, nil])
    #expect(isNear(report.speakers.first?.turns?.bias, 0.25, within: 0.001))
  }

  @Test func `Turns with many numerals have figures of their own`() {
    func turn(_ text: String, _ seconds: Int) -> RecordedTurn {
      RecordedTurn(speaker: "Ada", text: text, start: .zero, end: .seconds(seconds), line: 1)
    }
    // Two numerals of seven words; one of 14; none; two, but in less than three seconds.
    let many = "There were 21 boats in 48 harbours."
    let one = "The 21 boats went out in the night and nobody asked them for why."
    let recording = Recording(
      episode: "one", language: .english,
      turns: [turn(many, 4), turn(one, 5), turn(Synthetic.sentence, 5), turn(many, 2)])
    let measured = MeasuredRecording(recording)
    #expect(measured.turns.map(\.numerals) == [2, 1, 0, 2])
    #expect(measured.turns.map(\.words) == [7, 14, 16, 7])
    let report = FitReport([measured])
    #expect(report.numerals?.count == 1)
    #expect(report.numerals?.heard == .seconds(4))
  }

  @Test func `Nothing gives nothing`() {
    let report = FitReport([])
    #expect(report.languages.isEmpty && report.shows.isEmpty && report.episodes.isEmpty && report.speakers.isEmpty)
    #expect(report.numerals == nil && report.leftOut.isEmpty)
    let silent = FitReport([MeasuredRecording(Recording(episode: "one", language: .english, turns: []))])
    #expect(silent.episodes.map(\.episodes) == [nil])
    #expect(silent.languages.map(\.turns) == [nil])
  }
}
