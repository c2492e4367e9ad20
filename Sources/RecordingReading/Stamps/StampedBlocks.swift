import ScriptReading
import TalkScript

/// The stretches of a text that start at its times.
struct StampedBlocks {
  /// What stands from one time to the next.
  struct Block {
    var name: String?
    var stamp: Stamp
    /// The line of the time, counted from 1.
    var line: Int
    var lines: [String]

    /// The block as a caption, whose names may stand in its lines.
    var caption: TimedLines {
      var lines = lines.map { TimedLines.Line(text: $0) }
      if name != nil, !lines.isEmpty { lines[0].voice = name }
      return TimedLines(start: stamp.start, end: stamp.end, line: line, lines: lines)
    }

    /// The block as what one speaker says.
    var piece: Piece {
      var piece = Piece(
        voice: name.map { .named($0) } ?? .same, text: lines.joined(separator: "\n"), start: stamp.start,
        end: stamp.end, line: line)
      piece.role = name.flatMap { NameVote.role(of: $0) }
      if let name, ReservedLabels.cueKind(of: name) != nil {
        piece.cue = name
        piece.voice = .same
      }
      return piece
    }
  }

  private(set) var blocks: [Block] = []

  init(_ vote: StampVote, _ source: SourceText, _ findings: inout Findings) {
    var next = 0
    let start = FrontMatter.lines(of: source)?.upperBound ?? 0
    for line in source.lines.indices.dropFirst(start) where !source.lines[line].isBlank {
      let content = source.lines[line].content
      if next < vote.marks.count, vote.marks[next].line == line {
        begin(vote.marks[next].mark, line: line, source)
        next += 1
      } else if blocks.isEmpty || Self.isFurniture(content, source) {
        findings.count(.furniture, line: line + 1, example: String(source.text(content).prefix(40)))
      } else {
        blocks[blocks.count - 1].lines.append(source.text(content))
      }
    }
  }

  private mutating func begin(_ mark: StampMark, line: Int, _ source: SourceText) {
    let name = mark.name.map { source.text($0) }
    var speech = mark.speech
    // In "0:36 **Name** text", the name stands within the speech.
    if let place = mark.name, speech.contains(place.lowerBound) {
      var behind = place.upperBound
      let text = source.bytes.span
      while behind < speech.upperBound,
        StampLayouts.isEmphasis(text[behind]) || Colon.startingAt(behind, in: text, limit: speech.upperBound) != nil
      {
        behind += Colon.startingAt(behind, in: text, limit: speech.upperBound) ?? 1
      }
      speech = Trim.spaces(behind..<speech.upperBound, in: text)
    }
    let words = speech.isEmpty ? [] : [source.text(speech)]
    blocks.append(Block(name: name, stamp: mark.stamp, line: line + 1, lines: words))
  }

  /// Headings, dividing lines, transcribers' lines, and “PART 1 OF 4 ENDS”.
  private static func isFurniture(_ content: Range<Int>, _ source: SourceText) -> Bool {
    let text = source.bytes.span
    if Heading.read(text, content) != nil || Heading.isRule(text, content) { return true }
    let bytes = Array(source.bytes[content])
    return Furniture.isCredit(bytes)
      || (bytes.starts(with: "PART ".utf8) && bytes.count < 60 && source.text(content).contains(" ENDS"))
  }
}
