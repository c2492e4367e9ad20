import ScriptReading

/// A way in which texts put times beside names: each turn starts with a line that has both.
///
/// To add a layout of this family, write a type that finds name, time and speech on a line, and add it to
/// `StampLayouts.all`. Which layout a text is in is decided for the text as a whole.
protocol StampLayout: SendableMetatype {
  /// What a user would call it, with an example, as error messages show it.
  static var example: String { get }

  /// What a line says of who speaks and when; `nil` when it is no such line.
  static func mark(in text: Span<UInt8>, _ content: Range<Int>) -> StampMark?
}

/// A line with a time on it.
struct StampMark {
  /// The bytes of the name; `nil` where the speaker before goes on.
  var name: Range<Int>?
  var stamp: Stamp
  /// The bytes of the speech on the same line; empty when it starts below.
  var speech: Range<Int>
}

/// The layouts that are tried; among equals the first wins.
enum StampLayouts {
  static let all: [any StampLayout.Type] = [
    NameBracketTimeLayout.self, NameColonTimeLayout.self, NameTimeLayout.self, TimeFirstLayout.self,
  ]

  /// Takes Markdown's emphasis marks and white space off the ends of a stretch.
  static func bare(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var range = Trim.spaces(range, in: text)
    while let first = range.first, isEmphasis(text[first]) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isEmphasis(text[last]) { range = range.lowerBound..<last }
    return Trim.spaces(range, in: text)
  }

  /// `*` or `_`.
  static func isEmphasis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
}

/// `Name (1:02:03): text`, or the text below; without a name, the speaker before goes on.
enum NameBracketTimeLayout: StampLayout {
  static let example = "Name (0:01:23):"

  static func mark(in text: Span<UInt8>, _ content: Range<Int>) -> StampMark? {
    let limit = min(content.upperBound, content.lowerBound + NameShape.longestName)
    for index in content.lowerBound..<limit where Stamp.isOpening(text[index]) {
      guard let stamp = Stamp.read(text, at: index, limit: content.upperBound) else { continue }
      var behind = stamp.range.upperBound
      while behind < content.upperBound, StampLayouts.isEmphasis(text[behind]) { behind += 1 }
      guard let colon = Colon.startingAt(behind, in: text, limit: content.upperBound) else { return nil }
      let name = StampLayouts.bare(content.lowerBound..<stamp.range.lowerBound, in: text)
      behind += colon
      while behind < content.upperBound, StampLayouts.isEmphasis(text[behind]) { behind += 1 }
      return StampMark(
        name: name.isEmpty ? nil : name, stamp: stamp, speech: Trim.spaces(behind..<content.upperBound, in: text))
    }
    return nil
  }
}

/// `Name: 00:01:23` or `**Name:** 00:01:23` on a line of its own, the text below.
enum NameColonTimeLayout: StampLayout {
  static let example = "Name: 00:01:23"

  static func mark(in text: Span<UInt8>, _ content: Range<Int>) -> StampMark? {
    guard content.count <= NameShape.longestName + Stamp.longest,
      let stamp = Stamp.read(text, endingAt: content.upperBound, from: content.lowerBound)
    else { return nil }
    var name = Trim.spaces(content.lowerBound..<stamp.range.lowerBound, in: text)
    while let last = name.last, StampLayouts.isEmphasis(text[last]) { name = name.lowerBound..<last }
    name = Trim.spaces(name, in: text)
    guard let colon = Colon.endingAt(name.upperBound, in: text) else { return nil }
    name = StampLayouts.bare(name.lowerBound..<(name.upperBound - colon), in: text)
    return name.isEmpty
      ? nil : StampMark(name: name, stamp: stamp, speech: content.upperBound..<content.upperBound)
  }
}

/// `Name  0:01`, `Name [01:23]` or `*Name (1:23)*` on a line of its own, the text below.
enum NameTimeLayout: StampLayout {
  static let example = "Name  01:23"

  static func mark(in text: Span<UInt8>, _ content: Range<Int>) -> StampMark? {
    guard content.count <= NameShape.longestName + Stamp.longest else { return nil }
    let line = StampLayouts.bare(content, in: text)
    guard let stamp = Stamp.read(text, endingAt: line.upperBound, from: line.lowerBound) else { return nil }
    var name = Trim.spaces(line.lowerBound..<stamp.range.lowerBound, in: text)
    while let last = name.last, text[last] == UInt8(ascii: "|") || text[last] == UInt8(ascii: "-") {
      name = Trim.spaces(name.lowerBound..<last, in: text)
    }
    guard !name.isEmpty, Colon.endingAt(name.upperBound, in: text) == nil else { return nil }
    name = StampLayouts.bare(name, in: text)
    return name.isEmpty
      ? nil : StampMark(name: name, stamp: stamp, speech: content.upperBound..<content.upperBound)
  }
}

/// `[01:23] Name: text`, `0:01:23.4 **Name** text` or `01:23 text`; the time may stand on a line of its own.
enum TimeFirstLayout: StampLayout {
  static let example = "[00:01:23] Name: text"

  static func mark(in text: Span<UInt8>, _ content: Range<Int>) -> StampMark? {
    guard let stamp = Stamp.read(text, at: content.lowerBound, limit: content.upperBound) else { return nil }
    var behind = stamp.range.upperBound
    if let colon = Colon.startingAt(behind, in: text, limit: content.upperBound) { behind += colon }
    // "10:30ish" is a word.
    guard behind == content.upperBound || stamp.isBracketed || WhiteSpace.length(in: text, at: behind) > 0 else {
      return nil
    }
    let speech = Trim.spaces(behind..<content.upperBound, in: text)
    return StampMark(name: boldName(text, speech), stamp: stamp, speech: speech)
  }

  /// The name in `**Name** text` and in `**Name:** text`.
  private static func boldName(_ text: Span<UInt8>, _ speech: Range<Int>) -> Range<Int>? {
    guard speech.count > 4, isBold(text, speech.lowerBound) else { return nil }
    let start = speech.lowerBound + 2
    let limit = min(speech.upperBound - 1, start + NameShape.longestName)
    guard start < limit, let close = (start..<limit).first(where: { isBold(text, $0) }) else { return nil }
    var name = Trim.spaces(start..<close, in: text)
    if let colon = Colon.endingAt(name.upperBound, in: text) {
      name = Trim.spaces(name.lowerBound..<(name.upperBound - colon), in: text)
    }
    return name.isEmpty ? nil : name
  }

  private static func isBold(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "*") && text[index + 1] == UInt8(ascii: "*")
  }
}
