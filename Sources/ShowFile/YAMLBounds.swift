import TalkScript

/// Keeps a YAML parser from text that would take it all memory or time: nested without end, or grown by references.
enum YAMLBounds {
  /// How many levels a show file may have; it needs five.
  private static let deepest = 50
  /// How many references (`*name`) it may have; each may stand for as much as all before it.
  private static let mostReferences = 16

  /// The place where a text is nested too deeply or refers too often; `nil` when it does neither.
  ///
  /// Brackets in quoted texts count as well: nobody writes that many.
  static func excess(in text: String) -> Diagnostic? {
    var line = 1
    var column = 1
    var brackets = 0
    var marks = 0
    var references = 0
    var last = UInt8(ascii: "\n")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"): if isMark(last) { marks = 0 }
      case UInt8(ascii: " "): if isMark(last) { marks += 1 }
      case UInt8(ascii: "*"):
        if [0x0A, 0x20, 0x5B, 0x7B, 0x2C].contains(last) { references += 1 }
        marks = 0
      default: marks = 0
      }
      last = byte
      if brackets > deepest || marks > deepest || references > mostReferences {
        let place = SourceLocation(line: line, column: column)
        return Diagnostic(
          .error, "show-invalid",
          references > mostReferences
            ? "the show file refers (*) more than \(mostReferences) times"
            : "the show file is nested more than \(deepest) levels deep here",
          at: SourceRange(place, place))
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 0
        marks = 0
      }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return nil
  }

  /// Whether a byte, with a space behind it, opens an entry of a list or a key.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
  }
}
