import ScriptReading
import TalkScript

/// What is to be told of a transcript: findings with a place of their own, and those that are only counted.
///
/// A transcript has thousands of lines and, if it is bad, the same thing wrong with most of them: each kind is told
/// once, with its number and the first place.
struct Findings {
  /// What may be found many times in one transcript.
  enum Kind: String, CaseIterable {
    case textEmpty = "text-empty"
    case timeMissing = "time-missing"
    case timeInvalid = "time-invalid"
    case timesBackwards = "times-backwards"
    case timesEmpty = "times-empty"
    case timesOverlap = "times-overlap"
    case endUnknown = "end-unknown"
    case cue = "cues-left-out"
    case song = "songs-left-out"
    case shared = "caption-shared"
    case repeated = "captions-repeated"
    case furniture = "text-left-out"
    case unnamed = "speaker-unnamed"
    case speakerUnknown = "speaker-unknown"
    case roleUnknown = "role-unknown"
    case kindUnknown = "kind-unknown"
    case languageInvalid = "language-invalid"
  }

  /// The transcript.
  let source: SourceText
  private var placed: [Diagnostic] = []
  private var counts: [Kind: (count: Int, line: Int, example: String)] = [:]

  init(_ source: SourceText) {
    self.source = source
  }

  /// Counts something that was found on a line, counted from 1.
  mutating func count(_ kind: Kind, line: Int, example: String = "") {
    if counts[kind] == nil { counts[kind] = (0, line, example) }
    counts[kind]?.count += 1
  }

  /// Tells of something at once.
  mutating func tell(_ diagnostics: [Diagnostic]) {
    placed += diagnostics
  }

  /// Tells how sure it is which language a recording is in.
  mutating func tellLanguage(_ found: LanguageIdentifier.Finding?) {
    guard (found?.margin ?? 0) < 0.1 else { return }
    let message =
      found.map { "the language seems to be “\($0.language)”, but it isn't clear; say it with --language" }
      ?? "the language can't be told from the text; say it with --language"
    let diagnostic = Diagnostic(.warning, "language-unclear", message)
    if !placed.contains(diagnostic) { placed.append(diagnostic) }
  }

  /// All findings, in the order of the transcript; those about the whole of it come first.
  var diagnostics: [Diagnostic] {
    let counted = Kind.allCases.compactMap { kind in
      counts[kind].map { finding in
        Diagnostic(
          kind.severity, kind.rawValue, kind.message(finding.count, finding.example),
          at: source.lines.indices.contains(finding.line - 1) ? source.range(ofLine: finding.line - 1) : nil)
      }
    }
    let start = SourceLocation(line: 0, column: 0)
    return (placed + counted).enumerated()
      .sorted { ($0.element.range?.start ?? start, $0.offset) < ($1.element.range?.start ?? start, $1.offset) }
      .map(\.element)
  }
}

// MARK: - Messages

extension Findings.Kind {
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .timeMissing, .timeInvalid, .timesBackwards, .timesEmpty, .languageInvalid, .speakerUnknown: .warning
    default: .note
    }
  }

  fileprivate func message(_ count: Int, _ example: String) -> String {
    let isOne = count == 1
    switch self {
    case .textEmpty: return isOne ? "an entry without words is left out" : "\(count) entries without words are left out"
    case .timeMissing:
      return "\(isOne ? "a turn states" : "\(count) turns state") no start; it counts for no time"
    case .timeInvalid:
      return "\(isOne ? "a time is" : "\(count) times are") no time (\(example)) and taken for missing"
    case .timesBackwards:
      return
        "\(isOne ? "a turn starts" : "\(count) turns start") before the start of the one before: the times run backwards"
    case .timesEmpty:
      return "\(isOne ? "a turn ends" : "\(count) turns end") before or at the start; no pace can be told from that"
    case .timesOverlap: return "\(isOne ? "a turn starts" : "\(count) turns start") before the one before has ended"
    case .endUnknown:
      return "the end of \(isOne ? "a turn" : "\(count) turns") isn't known, as nothing with a time follows"
    case .cue:
      return
        "\(isOne ? "a cue" : "\(count) cues") such as “\(example)” \(isOne ? "is" : "are") left out of what was said"
    case .song:
      return "\(isOne ? "a song" : "\(count) songs") marked with ♪ \(isOne ? "is" : "are") left out of what was said"
    case .shared:
      return
        "in \(isOne ? "a caption" : "\(count) captions") several people speak; they share its time by what they say"
    case .repeated:
      return
        "\(isOne ? "a line" : "\(count) lines") that only rolled up from the caption before \(isOne ? "is" : "are") counted once"
    case .furniture:
      return
        "\(isOne ? "a line" : "\(count) lines") around what was said \(isOne ? "is" : "are") left out, such as “\(example)”"
    case .unnamed: return "\(isOne ? "a change" : "\(count) changes") of speaker names nobody"
    case .speakerUnknown:
      return
        "“\(example):” opens \(isOne ? "a caption" : "\(count) captions"), but isn't taken for a name, and is counted as speech; "
        + "a name has capitals and at most five words"
    case .roleUnknown: return "“\(example)” is no role that is known; known are host, guest, narrator and announcer"
    case .kindUnknown: return "“\(example)” is no kind that is known; taken for a turn"
    case .languageInvalid: return "“\(example)” is no language tag, such as “en” or “pt-BR”"
    }
  }
}
