import TalkScript

/// Something that a script asks for and an engine doesn't take, and what became of it.
struct Loss: Hashable {
  /// What was asked for, such as `emphasis`.
  var wish: String
  /// What became of it, such as `dropped`.
  var outcome: String
}

/// Counts what an engine doesn't take, to tell it once for each kind.
struct LossReport {
  /// How many lines are named before the rest is only counted.
  private static let mostLines = 12

  private var order: [Loss] = []
  private var places: [Loss: (count: Int, lines: [SourceRange])] = [:]

  /// Counts a loss; several on one line of the script name it once.
  mutating func count(_ wish: String, _ outcome: String, at range: SourceRange?) {
    let loss = Loss(wish: wish, outcome: outcome)
    if places[loss] == nil { order.append(loss) }
    var place = places[loss] ?? (0, [])
    place.count += 1
    if let range, place.lines.last?.start.line != range.start.line { place.lines.append(range) }
    places[loss] = place
  }

  /// The losses in the order of their first appearance: “polly-neural: 3 × emphasis dropped (line 12, 40, 77)”.
  func diagnostics(engine: String) -> [Diagnostic] {
    order.compactMap { loss in
      guard let place = places[loss] else { return nil }
      // Nobody expects speech markup to play music.
      let severity: Diagnostic.Severity = loss.wish.hasSuffix(" cue") ? .note : .warning
      return Diagnostic(
        severity, "ssml-loss", "\(engine): \(place.count) × \(loss.wish) \(loss.outcome)\(Self.text(place.lines))",
        at: place.lines.first)
    }
  }

  private static func text(_ lines: [SourceRange]) -> String {
    guard !lines.isEmpty else { return "" }
    let shown = lines.prefix(mostLines).map { String($0.start.line) }.joined(separator: ", ")
    let rest = lines.count > mostLines ? " and \(lines.count - mostLines) more" : ""
    return " (line \(shown)\(rest))"
  }
}
