/// Texts brought to a width in terminal columns; wide characters take two.
package enum Column {
  /// A text at the left of a column, clipped if it is too long.
  package static func left(_ text: String, _ width: Int) -> String {
    let clipped = clipped(text, to: width)
    return clipped + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: clipped)))
  }

  /// A text at the left of a column; a longer one is kept whole.
  package static func padded(_ text: String, _ width: Int) -> String {
    let text = TerminalText.plain(text)
    return text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }

  /// A text at the right of a column.
  package static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text))) + text
  }

  /// A text of at most some columns, with `…` where it was cut.
  ///
  /// Nothing in it moves a terminal's cursor.
  package static func clipped(_ text: String, to width: Int) -> String {
    let text = TerminalText.plain(String(text.prefix(4 * width)))
    var columns = 0
    var result = ""
    for character in text.prefix(width + 1) {
      let own = DisplayWidth.columns(of: String(character))
      if columns + own > width - 1 {
        let rest = text.dropFirst(result.count)
        if rest.count == 1, columns + own <= width { return result + rest }
        return result + "…"
      }
      result.append(character)
      columns += own
    }
    return result
  }

  /// A line without spaces at its end.
  package static func trimmed(_ line: String) -> String {
    var rest = line[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
