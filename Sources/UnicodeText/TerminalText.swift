/// Text from anywhere made fit for a line of a terminal.
package enum TerminalText {
  /// The text with whatever a terminal would obey or reorder by taken out.
  ///
  /// Control characters, line and paragraph separators become a space; marks that turn the direction of writing go.
  package static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || isDirection($0) }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDirection(scalar) { plain.append(isControl(scalar) ? " " : scalar) }
    return String(plain)
  }

  /// C0, DEL, C1, U+2028 and U+2029.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// The embeddings, overrides and isolates of the bidirectional algorithm.
  package static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
