import UnicodeText

/// How a line of SRT names its speaker: `Name: text`, or `Name:` with the text below.
///
/// A word joiner right before the colon says that this is a label whatever the name looks like; a no-break space right
/// behind it says that it is none (``WordJoiner``).
enum LabelSyntax {
  /// What stands behind a colon, up to where the text goes on.
  enum Separator {
    /// A space.
    case space
    /// A no-break space.
    case noBreak
    /// The end of a line that isn't the last.
    case lineEnd
  }

  /// What a line starts with.
  enum Head {
    /// Text.
    case none
    /// A label for sure; the number of word joiners at the end of the name's bytes is theirs and the mark.
    case marked(name: Range<Int>, joiners: Int, end: Int, standsAlone: Bool)
    /// What has the shape of a label; whether it is one is decided for the file.
    case candidate(name: Range<Int>, end: Int, standsAlone: Bool)
    /// What has the shape of a label but for the mark that it is none; the place behind its colon.
    case refused(Int)
  }

  /// What stands behind a colon.
  static func separator(
    _ text: Span<UInt8>, behind colon: Int, _ line: Range<Int>, isLast: Bool
  ) -> (kind: Separator, end: Int)? {
    if colon == line.upperBound { return isLast ? nil : (.lineEnd, colon + 1) }
    if text[colon] == 0x20 { return (.space, colon + 1) }
    if colon + 1 < line.upperBound, text[colon] == 0xC2, text[colon + 1] == 0xA0 { return (.noBreak, colon + 2) }
    return nil
  }

  /// What a line starts with; `hasJoiners` says whether there may be a word joiner in it.
  static func head(_ text: Span<UInt8>, _ line: Range<Int>, isLast: Bool, hasJoiners: Bool) -> Head {
    if hasJoiners, let marked = marked(text, line, isLast: isLast) { return marked }
    guard let name = nameRange(text, line), LabelShape.isName(text, name) else { return .none }
    let colon = name.upperBound + 1
    let behind = WordJoiner.skip(text, from: colon, limit: line.upperBound)
    guard let (kind, end) = separator(text, behind: behind, line, isLast: isLast) else { return .none }
    switch kind {
    case .space where behind > colon: return .none
    case .space,
      .lineEnd where behind == colon:
      return .candidate(name: name, end: end, standsAlone: kind == .lineEnd)
    default: return .refused(colon)
    }
  }

  /// Whether somebody else's words start on a line: behind a hyphen, a dash or chevrons.
  static func isDashed(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool { behindDash(text, line) > line.lowerBound }

  /// What stands before a line's first colon, where that can be a name; behind a dialogue's dash.
  private static func nameRange(_ text: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    let start = behindDash(text, line)
    guard start < line.upperBound else { return nil }
    let limit = min(line.upperBound, start + 4 * LabelShape.longest + 1)
    let colon = EightBytes.first(in: text, start..<limit) { $0.equal(UInt8(ascii: ":")) }
    return colon < limit ? start..<colon : nil
  }

  private static func behindDash(_ text: Span<UInt8>, _ line: Range<Int>) -> Int {
    guard line.count > 2 else { return line.lowerBound }
    var index = line.lowerBound
    switch text[index] {
    case UInt8(ascii: "-"): index += 1
    case UInt8(ascii: ">") where text[index + 1] == UInt8(ascii: ">"):
      while index < line.upperBound, text[index] == UInt8(ascii: ">") { index += 1 }
    case 0xE2 where text[index + 1] == 0x80 && (text[index + 2] == 0x93 || text[index + 2] == 0x94): index += 3
    default: return index
    }
    return index < line.upperBound && text[index] == 0x20 ? index + 1 : index
  }

  /// A label by its mark: the first odd number of word joiners before a colon.
  private static func marked(_ text: Span<UInt8>, _ line: Range<Int>, isLast: Bool) -> Head? {
    var found: Head?
    eachRun(text, line, isLast: isLast) { run, separator in
      let count = run.count / 3
      if found == nil, count % 2 == 1 {
        found = .marked(
          name: line.lowerBound..<run.upperBound, joiners: count, end: separator.end,
          standsAlone: separator.kind == .lineEnd)
      }
    }
    return found
  }

  /// The stretches of word joiners that stand right before a colon that could end a label.
  static func eachRun(
    _ text: Span<UInt8>, _ line: Range<Int>, isLast: Bool,
    _ body: (_ run: Range<Int>, _ separator: (kind: Separator, end: Int)) -> Void
  ) {
    var index = line.lowerBound
    while index + 3 < line.upperBound {
      guard WordJoiner.stands(text, at: index) else {
        index += 1
        continue
      }
      let end = WordJoiner.skip(text, from: index, limit: line.upperBound)
      if end < line.upperBound, text[end] == UInt8(ascii: ":"),
        let separator = separator(text, behind: end + 1, line, isLast: isLast)
      {
        body(index..<end, separator)
      }
      index = end
    }
  }
}

/// The lines of a text, parted by line feeds.
struct TextLines {
  private var next: Int?
  private let end: Int

  /// The lines of a stretch.
  init(_ range: Range<Int>) {
    next = range.lowerBound
    end = range.upperBound
  }

  /// The next line, and whether it is the last.
  mutating func next(_ text: Span<UInt8>) -> (line: Range<Int>, isLast: Bool)? {
    guard let start = next else { return nil }
    let stop = EightBytes.first(in: text, start..<end) { $0.equal(0x0A) }
    next = stop < end ? stop + 1 : nil
    return (start..<stop, stop >= end)
  }
}
