import Cuelight

/// What `cuelight check` tells of a file.
struct CheckReport {
  /// A breach in JSON; times are seconds.
  struct Row: Encodable {
    var file: String
    var rule: String
    var caption: Int
    var start: Double
    var figure: Double
    var limit: Double
    var message: String
    @Nullable var line: Int?
  }

  var file: String
  var breaches: [CaptionBreach]
  var captions: Int
  /// The profile and the language.
  var profile: String
  /// How many breaches were mended.
  var mended: Int?

  /// The breaches for JSON.
  var rows: [Row] {
    breaches.map {
      Row(
        file: file, rule: $0.rule, caption: $0.caption, start: Double($0.start.wholeMilliseconds) / 1000,
        figure: ($0.figure * 1000).rounded() / 1000, limit: ($0.limit * 1000).rounded() / 1000, message: $0.message,
        line: $0.range?.start.line)
    }
  }

  /// The breaches as compilers print errors, and how many there are.
  func text(isQuiet: Bool, _ printer: DiagnosticPrinter, line: (Int) -> String?) -> String {
    var text = ""
    for breach in breaches {
      let diagnostic = Diagnostic(.error, breach.rule, "caption \(breach.caption): \(breach.message)", at: breach.range)
      text += printer.render(diagnostic, file: file, line: line)
    }
    if isQuiet { return text }
    let done = mended.map { "\($0) mended, " } ?? ""
    let count = breaches.count == 1 ? "1 breach" : "\(breaches.isEmpty ? "no" : "\(breaches.count)") breaches"
    return text
      + "\(file): \(done)\(count)\(mended == nil ? "" : " left") in \(captions) \(captions == 1 ? "caption" : "captions") (\(profile))\n"
  }
}

/// What came of checking one file.
enum CheckOutcome {
  case captions(CheckReport)
  case speech(SSMLCheckReport)

  /// A breach in JSON.
  enum Row: Encodable {
    case caption(CheckReport.Row)
    case speech(SSMLCheckReport.Row)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .caption(let row): try row.encode(to: encoder)
      case .speech(let row): try row.encode(to: encoder)
      }
    }
  }

  /// The breaches for JSON.
  var rows: [Row] {
    switch self {
    case .captions(let report): report.rows.map(Row.caption)
    case .speech(let report): report.rows.map(Row.speech)
    }
  }

  /// Whether a rule is broken.
  var isBreached: Bool {
    switch self {
    case .captions(let report): !report.breaches.isEmpty
    case .speech(let report): report.isBreached
    }
  }
}
