import TalkScript
import XML

/// What a reader of TTML has to tell: each kind of thing once.
struct TTMLNotes {
  /// Whether a `ttm:role` was met.
  var hasRoles = false
  /// Whether text is in the file that is never shown.
  var hidesText = false
  /// Captions whose end nothing says.
  var endless = (count: 0, line: 1)
  private var passed: [(name: String, place: SourceRange)] = []
  private var refused: (value: String, count: Int, place: SourceRange)?

  /// Tells of an element that is passed over.
  mutating func pass(_ name: String, at event: XMLEvent) {
    guard !Self.silent.contains(name), passed.count < 16, !passed.contains(where: { $0.name == name }) else { return }
    passed.append((String(name.prefix(60)), Self.place(event)))
  }

  /// Tells of a time that can't be read.
  mutating func refuse(_ attribute: XMLAttribute, at event: XMLEvent) {
    let count = (refused?.count ?? 0) + 1
    refused = (
      refused?.value ?? "\(attribute.name)=\"\(attribute.value.prefix(60))\"", count,
      refused?.place ?? Self.place(event)
    )
  }

  /// What nobody misses in captions: remarks on the file itself.
  private static let silent: Set<String> = [
    "metadata", "desc", "copyright", "profile", "title", "agent", "actor", "resources", "extensions", "features",
  ]

  /// The findings, with the attributes of styles that captions don't keep.
  func diagnostics(styles: Set<String>) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if let refused {
      let more = refused.count > 1 ? ", and \(refused.count - 1) more" : ""
      result.append(
        Diagnostic(
          .warning, "ttml-time-unknown", "\(refused.value) is no time of TTML and is passed over\(more)",
          at: refused.place))
    }
    if endless.count > 0 {
      let place = SourceLocation(line: endless.line, column: 1)
      result.append(
        Diagnostic(
          .warning, "ttml-end-missing",
          "captions without an end (\(endless.count)) are given the begin of the next, or three seconds",
          at: SourceRange(place, place)))
    }
    for element in passed {
      result.append(
        Diagnostic(.warning, "ttml-not-kept", "<\(element.name)> is no text and is left out", at: element.place))
    }
    if hidesText {
      result.append(Diagnostic(.note, "ttml-not-kept", "text that is never shown is left out"))
    }
    if hasRoles {
      result.append(Diagnostic(.note, "ttml-not-kept", "what text is for (ttm:role) isn't kept"))
    }
    if !styles.isEmpty {
      let list = styles.sorted().map { $0.prefix(40) }.joined(separator: ", ")
      result.append(Diagnostic(.note, "ttml-not-kept", "these styles aren't kept: \(list)"))
    }
    return result
  }

  /// The place of an event.
  static func place(_ event: XMLEvent) -> SourceRange {
    // In encodings of two bytes a character libxml2 counts columns wrongly, and even below 1.
    let place = SourceLocation(line: max(1, event.line), column: max(1, event.column))
    return SourceRange(place, place)
  }
}
