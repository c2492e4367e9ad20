import Cuelight
import UnicodeText

/// The comparison of an estimate with a table read for a terminal: the show, and the turns furthest off, in 80 columns.
struct SpeakTable {
  private static let width = 80
  /// How many turns are listed.
  private static let turns = 5

  private let report: SpeakReport

  init(_ report: SpeakReport) {
    self.report = report
  }

  /// The text, ended by a line feed.
  func text() -> String {
    let rule = String(repeating: "─", count: Self.width)
    var lines = [
      row("", "", "Estimate", "Read", "Off", ""), rule,
      row("Show", "", clock(report.duration.estimate), clock(report.duration.read), off(report.duration.off), ""),
      row("Talk", "", clock(report.talk.estimate), clock(report.talk.read), off(report.talk.off), ""),
    ]
    let worst = furthest()
    if !worst.isEmpty {
      lines += ["", "Turns furthest off"]
      lines += worst.map { turn in
        row(
          "  " + turn.number, clock(turn.start), tenths(turn.estimate), tenths(turn.read), off(turn.off),
          "\(turn.speaker): \(turn.text)")
      }
    }
    return lines.map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  /// The turns that differ most in seconds; the first of those that differ alike.
  private func furthest() -> ArraySlice<SpeakReport.Passage> {
    report.turns.enumerated().filter { $1.estimate != $1.read }
      .sorted { one, other in
        let (first, second) = (abs(one.1.read - one.1.estimate), abs(other.1.read - other.1.estimate))
        return (second, one.0) < (first, other.0)
      }
      .map(\.1).prefix(Self.turns)
  }

  private func row(
    _ name: String, _ start: String, _ estimate: String, _ read: String, _ off: String, _ text: String
  ) -> String {
    Column.left(name, 9) + Column.right(start, 8) + Column.right(estimate, 10) + Column.right(read, 9)
      + Column.right(off, 10) + "  " + Column.clipped(text, to: Self.width - 48)
  }

  private func clock(_ seconds: Double) -> String { Figures.clock(seconds) }

  /// Turns are short: their seconds have a decimal.
  private func tenths(_ seconds: Double) -> String { Figures.fixed(seconds, 1) + " s" }

  private func off(_ share: Double?) -> String { share.map(Figures.signed) ?? "–" }
}
