import UnicodeText

/// Breaks a text into the lines of a report, between words.
enum WrappedText {
  /// Lines of 80 columns at most, the first one indented and the others hanging.
  ///
  /// What is aligned by several spaces stays so.
  static func lines(_ text: String, indent: Int, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, !word.isEmpty, DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: word) > 80 {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
