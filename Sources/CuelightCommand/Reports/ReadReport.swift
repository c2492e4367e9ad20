import Cuelight
import UnicodeText

/// What `cuelight read` tells.
struct ReadReport: Encodable {
  struct Voice: Encodable {
    var name: String
    var role: String
    var turns: Int
  }

  struct Part: Encodable {
    @Nullable var title: String?
    var kind: String
    var turns: [Passage]
  }

  struct Passage: Encodable {
    var speaker: String
    var role: String
    var line: Int
    var paragraphs: [String]
  }

  struct Finding: Encodable {
    var severity: String
    var id: String
    var message: String
    @Nullable var line: Int?
    @Nullable var column: Int?
  }

  @Nullable var title: String?
  @Nullable var date: String?
  var language: String
  var speakers: [Voice]
  var segments: [Part]
  var diagnostics: [Finding]

  init(_ input: ScriptInput) {
    let script = input.script
    title = script.title
    date = script.date?.description
    language = script.language.description
    var turns = Array(repeating: 0, count: script.speakers.count)
    segments = script.segments.map { segment in
      Part(
        title: segment.title, kind: segment.kind.rawValue,
        turns: segment.turns.map { turn in
          turns[turn.speaker] += 1
          let speaker = script.speakers[turn.speaker]
          return Passage(
            speaker: speaker.name, role: speaker.role.rawValue, line: turn.range.start.line,
            paragraphs: turn.paragraphs.map(\.text).filter { !$0.isEmpty })
        })
    }
    speakers = zip(script.speakers, turns).map { Voice(name: $0.name, role: $0.role.rawValue, turns: $1) }
    diagnostics = input.diagnostics.map {
      Finding(
        severity: $0.severity.rawValue, id: $0.identifier, message: $0.message, line: $0.range?.start.line,
        column: $0.range?.start.column)
    }
  }

  /// The report for a terminal.
  func text(isQuiet: Bool) -> String {
    var lines = [
      "Title     \(Column.padded(title ?? "–", 0))", "Date      \(date ?? "–")", "Language  \(language)", "", "Cast",
    ]
    for speaker in speakers {
      lines.append(
        "  \(Column.padded(speaker.name, 30)) \(Column.padded(speaker.role, 9)) \(Self.count(speaker.turns, "turn"))")
    }
    lines += ["", "Segments"]
    for (index, segment) in segments.enumerated() {
      let name = segment.title ?? segment.kind
      lines.append("  \(index + 1)  \(Column.padded(name, 40)) \(Self.count(segment.turns.count, "turn"))")
    }
    let counts = ["error", "warning", "note"].compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count > 0 ? Self.count(count, severity) : nil
    }
    if counts.isEmpty {
      lines += ["", "Nothing was left out."]
    } else {
      lines += ["", counts.joined(separator: ", ") + (isQuiet ? "." : ": see above.")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
