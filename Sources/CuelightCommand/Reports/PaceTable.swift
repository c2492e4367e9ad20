import Cuelight
import UnicodeText

/// What `cuelight pace` tells on a terminal, in 80 columns.
struct PaceTable {
  private static let width = 80
  /// How many episodes and speakers are listed; JSON has all.
  private static let most = 40

  private let report: PaceReport

  init(_ report: PaceReport) {
    self.report = report
  }

  /// The text, ended by a line feed.
  func text() -> String {
    var parts = [
      groups("Episodes by language", report.languages) { $0.episodes },
      groups("Episodes by show", report.shows) { $0.episodes },
      episodes(),
      groups("Turns by language", report.languages) { $0.turns },
      groups("Turns by show", report.shows) { $0.turns },
      groups("Turns by speaker", report.speakers) { $0.turns },
    ]
    if let numerals = report.numerals {
      parts.append(
        table("Turns with many numerals", [(name: "all", fit: numerals)])
          + ["Their median bias is \(Figures.signed(numerals.medianBias)); every twelfth word or more is a numeral."])
    }
    parts.append(notes())
    return parts.filter { !$0.isEmpty }.joined(separator: [""]).map { Column.trimmed($0) }.joined(separator: "\n")
      + "\n"
  }

  private func groups(
    _ title: String, _ rows: [PaceReport.Group], _ fit: (PaceReport.Group) -> PaceReport.Fit?
  ) -> [String] {
    table(
      title, rows.compactMap { row in fit(row).map { (row.name.isEmpty ? "(no name)" : row.name, $0) } })
  }

  private func table(_ title: String, _ rows: [(name: String, fit: PaceReport.Fit)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    var lines = heading(title, ["Count", "Heard", "Error", "Bias", "Within"])
    lines += rows.prefix(Self.most).map { name, fit in
      row(
        name,
        [
          ClockText.grouped(fit.count), Figures.clock(fit.seconds), Figures.percent(fit.error),
          Figures.signed(fit.bias), Figures.fixed(fit.coverage * 100, 0) + " %",
        ])
    }
    return lines + more(rows.count)
  }

  private func episodes() -> [String] {
    guard !report.episodes.isEmpty else { return [] }
    var lines = heading("Episodes", ["Heard", "Likely", "Low", "High", "Error"])
    lines += report.episodes.prefix(Self.most).map { episode in
      row(
        episode.episode,
        [
          Figures.clock(episode.heard), Figures.clock(episode.likely), Figures.clock(episode.low),
          Figures.clock(episode.high),
          episode.heard > 0 ? Figures.signed(episode.likely / episode.heard - 1) : "",
        ])
    }
    return lines + more(report.episodes.count)
  }

  private func more(_ count: Int) -> [String] {
    count > Self.most ? ["… and \(ClockText.grouped(count - Self.most)) more; --json has them all"] : []
  }

  private func heading(_ title: String, _ columns: [String]) -> [String] {
    [row(title, columns), String(repeating: "─", count: Self.width)]
  }

  private func row(_ name: String, _ columns: [String]) -> String {
    Column.left(name, Self.width - 9 * columns.count) + columns.map { Column.right($0, 9) }.joined()
  }

  private func notes() -> [String] {
    [
      "Within: how often what was heard lies between low and high; 80 % is right.",
      "A language's episodes: the mean over shows. Turns: those of 3 seconds and more.",
    ] + LearnReport.lines(report.leftOut)
  }
}
