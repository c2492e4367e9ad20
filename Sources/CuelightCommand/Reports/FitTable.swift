import Cuelight
import UnicodeText

/// What `cuelight pace --fit` tells: the languages' constants as recordings have them.
struct FitTable: Encodable {
  struct Row: Encodable {
    var language: String
    var shows: Int
    var episodes: Int
    var turns: Int
    var seconds: Double
    var perSyllable: Double
    var builtIn: Double
    @Nullable var show: Double?
    @Nullable var speaker: Double?
    @Nullable var day: Double?
    @Nullable var second: Double?
  }

  var languages: [Row]

  init(_ fits: [LanguageFit]) {
    languages = fits.map { fit in
      Row(
        language: fit.language.language, shows: fit.shows, episodes: fit.episodes, turns: fit.turns,
        seconds: Figures.seconds(fit.heard), perSyllable: Figures.rounded(fit.perSyllable), builtIn: fit.builtIn,
        show: fit.show.map(Figures.share), speaker: fit.speaker.map(Figures.share), day: fit.day.map(Figures.share),
        second: fit.second.map(Figures.share))
    }
  }

  /// The table for a terminal.
  func text() -> String {
    let columns = ["Shows", "Hours", "ms/syl", "built-in", "show", "speaker", "day", "turn"]
    var lines = [Self.row("", columns), String(repeating: "─", count: 80)]
    lines += languages.map { row in
      Self.row(
        row.language,
        [
          String(row.shows), Figures.fixed(row.seconds / 3600, 1), Figures.fixed(row.perSyllable, 1),
          Figures.fixed(row.builtIn, 0), Self.percent(row.show), Self.percent(row.speaker), Self.percent(row.day),
          row.second.map { Figures.fixed($0, 2) } ?? "–",
        ])
    }
    lines += [
      "", "ms/syl: milliseconds a syllable, pauses in turns included; the mean over shows.",
      "show, speaker, day: how shows, the speakers of a show, and one speaker from",
      "episode to episode differ (standard deviations).",
      "turn: the noise of a turn, ÷ √seconds.",
    ]
    return lines.map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  private static func percent(_ value: Double?) -> String { value.map { Figures.percent($0) } ?? "–" }

  private static func row(_ name: String, _ columns: [String]) -> String {
    Column.left(name, 8) + columns.map { Column.right($0, 9) }.joined()
  }
}
