import Cuelight

/// What `cuelight check` tells of an SSML file.
struct SSMLCheckReport {
  /// A breach in JSON.
  struct Row: Encodable {
    var file: String
    var rule: String
    var severity: String
    var message: String
    var citation: String
    @Nullable var line: Int?
    @Nullable var column: Int?
  }

  /// How many breaches of a rule are shown with their line; the line may be a whole document.
  private static let mostWithLine = 10

  var file: String
  var breaches: [SSMLBreach]
  /// Whose rules were checked.
  var rules: String

  /// Whether a rule is broken; a warning breaks none.
  var isBreached: Bool { breaches.contains { $0.severity == .error } }

  /// The breaches for JSON.
  var rows: [Row] {
    breaches.map {
      Row(
        file: file, rule: $0.rule, severity: $0.severity.rawValue, message: $0.message, citation: $0.citation,
        line: $0.line, column: $0.column)
    }
  }

  /// The breaches as compilers print errors, each with where its rule is written, and how many there are.
  func text(isQuiet: Bool, _ printer: DiagnosticPrinter, line: (Int) -> String?) -> String {
    var text = ""
    var counts: [String: Int] = [:]
    for breach in breaches where !isQuiet || breach.severity == .error {
      counts[breach.rule, default: 0] += 1
      let isShown = counts[breach.rule, default: 0] <= Self.mostWithLine
      let diagnostic = Diagnostic(breach.severity, breach.rule, breach.message, at: breach.range)
      text += printer.render(diagnostic, file: file) { isShown ? line($0) : nil }
      text += "      = \(breach.citation)\n"
    }
    return isQuiet ? text : text + "\(file): \(summary) (\(rules))\n"
  }

  private var summary: String {
    let errors = breaches.count { $0.severity == .error }
    let warnings = breaches.count - errors
    let first = errors == 1 ? "1 breach" : "\(errors == 0 ? "no" : "\(errors)") breaches"
    return warnings == 0 ? first : "\(first), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
