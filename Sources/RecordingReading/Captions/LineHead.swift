import ScriptReading

/// What the start of a caption's line says of who speaks: `Name: …`, `[Name]: …`, `(Name)`, `>> …`, `- …`.
struct LineHead {
  /// A mark that says that somebody else speaks.
  enum Mark {
    case dash, chevrons
  }

  /// What could be a name; whether it is one is decided for the document as a whole.
  private(set) var label: String?
  /// Whether the label stands in round brackets on a line of its own.
  private(set) var isBracketed = false
  /// The mark in front of it all.
  private(set) var mark: Mark?
  /// The line behind the mark.
  private(set) var unmarked: String
  /// The line behind mark and label.
  private(set) var rest: String

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let start = Self.skipMark(bytes, &mark)
    let words = Trim.spaces(start..<bytes.count, in: bytes.span)
    unmarked = String(decoding: bytes[words], as: UTF8.self)
    rest = unmarked
    if let inner = Self.bracketed(bytes, words) {
      label = inner
      isBracketed = true
      rest = ""
    } else if let colon = Self.colon(bytes, words) {
      label = Self.label(bytes, words.lowerBound..<colon.lowerBound)
      if label != nil {
        rest = String(decoding: bytes[Trim.spaces(colon.upperBound..<words.upperBound, in: bytes.span)], as: UTF8.self)
      }
    }
  }

  /// Passes over `>>`, `>>>`, `-` or `–` and returns the place behind.
  private static func skipMark(_ bytes: [UInt8], _ mark: inout Mark?) -> Int {
    let text = bytes[...].drop { $0 <= 0x20 }
    if text.starts(with: ">>".utf8) {
      mark = .chevrons
      return text.drop { $0 == UInt8(ascii: ">") }.startIndex
    }
    for dash in ["-", "–"] where text.starts(with: dash.utf8) {
      let behind = text.dropFirst(dash.utf8.count)
      // "-5" and "--" start no line of dialogue.
      guard let next = behind.first, next != UInt8(ascii: "-"), !(0x30...0x39).contains(next) else { break }
      mark = .dash
      return behind.startIndex
    }
    return text.startIndex
  }

  private static func bracketed(_ bytes: [UInt8], _ words: Range<Int>) -> String? {
    guard (3...NameShape.longestName).contains(words.count), bytes[words.lowerBound] == UInt8(ascii: "("),
      bytes[words.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    let inner = String(decoding: bytes[(words.lowerBound + 1)..<(words.upperBound - 1)], as: UTF8.self)
    return CueWords.cue(inner, isSquare: false, offset: 0) == nil ? inner : nil
  }

  /// The first colon that could end a name: one behind which speech, a space or nothing stands, no figure and no slash.
  private static func colon(_ bytes: [UInt8], _ words: Range<Int>) -> Range<Int>? {
    let text = bytes.span
    let limit = min(words.upperBound, words.lowerBound + NameShape.longestName + 3)
    for index in words.lowerBound..<limit {
      guard let length = Colon.startingAt(index, in: text, limit: words.upperBound) else { continue }
      let behind = index + length
      if behind < words.upperBound, (0x30...0x39).contains(bytes[behind]) || bytes[behind] == UInt8(ascii: "/") {
        return nil
      }
      return index..<behind
    }
    return nil
  }

  /// A name without the square brackets that diarisers put around it.
  private static func label(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var range = Trim.spaces(range, in: bytes.span)
    if range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "["), bytes[range.upperBound - 1] == UInt8(ascii: "]") {
      range = Trim.spaces((range.lowerBound + 1)..<(range.upperBound - 1), in: bytes.span)
    }
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }
}
