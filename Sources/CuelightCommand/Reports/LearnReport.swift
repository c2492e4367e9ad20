import Cuelight
import UnicodeText

/// What `cuelight learn` tells; lengths in seconds.
struct LearnReport: Encodable {
  struct Voice: Encodable {
    @Nullable var name: String?
    var factor: Double
    var seconds: Double
    var spread: Double
    /// How long was heard this time; `seconds` holds what was known before, too.
    var heard: Double
    var recordings: Int
    var turns: Int
    var aliases: [String]
  }

  struct Omission: Encodable {
    var reason: String
    var turns: Int
  }

  /// The show file; `null` where none was written.
  @Nullable var into: String?
  var speakers: [Voice]
  var leftOut: [Omission]

  init(_ lessons: PaceLearner.Lessons, into: String?) {
    self.into = into
    speakers = lessons.speakers.map { lesson in
      Voice(
        name: lesson.name, factor: Figures.rounded(lesson.pace.factor),
        seconds: Figures.rounded(lesson.pace.seconds ?? 0),
        spread: Figures.rounded(lesson.pace.spread ?? 0), heard: Figures.seconds(lesson.heard),
        recordings: lesson.recordings, turns: lesson.turns, aliases: lesson.aliases)
    }
    leftOut = Self.omissions(lessons.leftOut)
  }

  /// The turns that were left out, by reason, in the order of the reasons.
  static func omissions(_ counts: [KeepRule.Verdict: Int]) -> [Omission] {
    KeepRule.Verdict.allCases.compactMap { verdict in
      counts[verdict].map { Omission(reason: verdict.rawValue, turns: $0) }
    }
  }

  /// What was left out, a reason a line.
  static func lines(_ omissions: [Omission]) -> [String] {
    omissions.enumerated().map { index, one in
      let turns = "\(ClockText.grouped(one.turns)) \(one.turns == 1 ? "turn" : "turns") \(one.reason)"
      let isLast = index == omissions.count - 1
      return Column.left(index == 0 ? "Left out:" : "", 10) + turns + (isLast ? "." : ",")
    }
  }

  /// The report for a terminal.
  func text() -> String {
    var lines = [Self.row("Speaker", "Factor", "Spread", "Known", "Heard", "Turns", "Recordings")]
    lines.append(String(repeating: "─", count: 80))
    lines += speakers.map { voice in
      Self.row(
        voice.name ?? "(no name)", Figures.fixed(voice.factor, 3), Figures.percent(voice.spread),
        Figures.clock(voice.seconds), Figures.clock(voice.heard), ClockText.grouped(voice.turns),
        String(voice.recordings))
    }
    lines += ["", "A factor below 1 is brisker than the language's pace, above 1 calmer."]
    lines += Self.lines(leftOut)
    if let into { lines.append("Written to \(into).") }
    return lines.map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  private static func row(
    _ name: String, _ factor: String, _ spread: String, _ known: String, _ heard: String, _ turns: String,
    _ recordings: String
  ) -> String {
    Column.left(name, 26) + Column.right(factor, 8) + Column.right(spread, 9) + Column.right(known, 9)
      + Column.right(heard, 9) + Column.right(turns, 7) + Column.right(recordings, 12)
  }
}
