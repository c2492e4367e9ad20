import Cuelight
import Foundation

/// Colours, on a terminal that wants them.
struct TerminalStyle {
  private let isColoured: Bool

  /// Colours are used on a terminal, unless `NO_COLOR` is set to anything or the terminal is dumb.
  init(descriptor: Int32) {
    let environment = ProcessInfo.processInfo.environment
    isColoured = isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Bold text.
  func bold(_ text: String) -> String { wrapped(text, "1") }

  /// A caret and its line.
  func caret(_ text: String) -> String { wrapped(text, "1;32") }

  /// The word for a severity, in its colour.
  func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
    switch severity {
    case .note: wrapped(text, "1;36")
    case .warning: wrapped(text, "1;35")
    case .error: wrapped(text, "1;31")
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
