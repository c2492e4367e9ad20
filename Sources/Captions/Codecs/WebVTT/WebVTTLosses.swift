import TalkScript

/// What a written WebVTT file doesn't hold of its document: once for each kind, with how many captions it befell.
struct WebVTTLosses {
  private struct Loss {
    var diagnostic: Diagnostic
    var firstCaption: Int?
    var lastCaption: Int?
    var count: Int
  }

  private var losses: [Loss] = []
  private var places: [String: Int] = [:]

  /// Tells of a loss in a caption, by its index, or in the document as a whole.
  mutating func tell(
    _ identifier: String, _ message: @autoclosure () -> String, in caption: Int? = nil,
    _ severity: Diagnostic.Severity = .warning
  ) {
    guard let place = places[identifier] else {
      places[identifier] = losses.count
      let diagnostic = Diagnostic(severity, identifier, message())
      losses.append(Loss(diagnostic: diagnostic, firstCaption: caption, lastCaption: caption, count: 1))
      return
    }
    guard losses[place].lastCaption != caption else { return }
    losses[place].count += 1
    losses[place].lastCaption = caption
  }

  /// The losses in the order in which their kinds came first.
  var diagnostics: [Diagnostic] {
    losses.map { loss in
      var diagnostic = loss.diagnostic
      if let first = loss.firstCaption {
        diagnostic.message += ": caption \(first + 1)" + (loss.count > 1 ? " and \(loss.count - 1) more" : "")
      }
      return diagnostic
    }
  }
}
