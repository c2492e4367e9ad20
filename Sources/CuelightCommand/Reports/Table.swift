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
}
