import Cuelight
import UnicodeText

/// Texts laid out in terminal columns.
enum Table {
  /// A text at the left of a column of some width; a longer one is kept whole.
  static func left(_ text: String, _ width: Int) -> String {
    let text = TerminalText.plain(text)
    return text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }

  /// A text at the right of a column of some width.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text))) + text
  }

  /// A time as `M:SS`, or `H:MM:SS` from an hour on.
  static func time(_ duration: Duration) -> String {
    let seconds = (max(0, duration.wholeMilliseconds) + 500) / 1000
    let parts = seconds >= 3600 ? [seconds / 3600, seconds / 60 % 60, seconds % 60] : [seconds / 60, seconds % 60]
    return parts.enumerated().map { $0 > 0 && $1 < 10 ? "0\($1)" : "\($1)" }.joined(separator: ":")
  }
}
