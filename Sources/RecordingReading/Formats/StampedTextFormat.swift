import ScriptReading
import TalkScript

/// Text with times beside the names, in one of the layouts of `StampLayouts`.
enum StampedTextFormat {
  static let example = "text with lines such as " + StampLayouts.all.map { "“\($0.example)”" }.joined(separator: ", ")

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    let frontMatter = FrontMatter.lines(of: source)
    var best: StampVote?
    for layout in StampLayouts.all {
      let vote = StampVote(layout, source, from: frontMatter?.upperBound ?? 0)
      if vote.marks.count > best?.marks.count ?? 1 { best = vote }
    }
    guard let best else { return nil }
    let blocks = StampedBlocks(best, source, &findings).blocks
    var draft: Draft
    if best.layout == TimeFirstLayout.self {
      draft = Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: blocks.map(\.caption), &findings))
    } else {
      draft = Draft(joining: .never, pieces: blocks.map(\.piece))
    }
    draft.episode = frontMatter.flatMap { title(source, $0) }
    return [draft]
  }

  /// The `title:` of the front matter.
  private static func title(_ source: SourceText, _ lines: Range<Int>) -> String? {
    for line in lines {
      let text = source.text(source.lines[line].content)
      guard text.hasPrefix("title:") else { continue }
      let title = text.dropFirst("title:".count).trimmed
      guard let quote = title.first, title.count > 1, quote == title.last, quote == "'" || quote == "\"" else {
        return title.isEmpty ? nil : title
      }
      return String(title.dropFirst().dropLast()).replacing("''", with: "'")
    }
    return nil
  }
}

/// The lines with times of a text under one layout.
struct StampVote {
  /// The layout that was tried.
  let layout: any StampLayout.Type
  /// The lines with times, counted from 0, with what stands on them.
  private(set) var marks: [(line: Int, mark: StampMark)] = []

  /// Finds the lines; those before `start` are front matter.
  init(_ layout: any StampLayout.Type, _ source: SourceText, from start: Int) {
    self.layout = layout
    let text = source.bytes.span
    var counts: [String: Int] = [:]
    for line in source.lines.indices.dropFirst(start) {
      guard !source.lines[line].isBlank, let mark = layout.mark(in: text, source.lines[line].content) else { continue }
      marks.append((line, mark))
      if let name = mark.name { counts[source.text(name), default: 0] += 1 }
    }
    guard layout != TimeFirstLayout.self else { return }
    // A time beside it says much for a name; the shape, or that it recurs, says the rest.
    let names = counts.filter { name, count in
      NameShape.isPlausible(name) || (count >= 2 && NameShape.isLabel(name))
    }
    marks.removeAll { $0.mark.name.map { names[source.text($0)] == nil } ?? false }
    if names.isEmpty { marks = [] }
  }
}

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
