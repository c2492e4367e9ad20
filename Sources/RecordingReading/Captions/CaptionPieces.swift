import ScriptReading
import TalkScript

/// Makes pieces of captions: parts their lines by who speaks, and gives each its share of the time.
struct CaptionPieces {
  private let vote: NameVote

  /// The pieces of a document's captions.
  static func pieces(of captions: [TimedLines], _ findings: inout Findings) -> [Piece] {
    let captions = RollUp.unrolled(captions, &findings)
    let maker = CaptionPieces(vote: NameVote(captions))
    var pieces: [Piece] = []
    for (index, caption) in captions.enumerated() {
      let next = index + 1 < captions.count ? captions[index + 1].start : nil
      pieces += maker.pieces(of: caption, nextStart: next, &findings)
    }
    return pieces
  }

  private func pieces(of caption: TimedLines, nextStart: Duration?, _ findings: inout Findings) -> [Piece] {
    var pieces: [Piece] = []
    let isDashed = caption.lines.first.map { $0.voice == nil && LineHead($0.text).mark == .dash } ?? false
    for line in caption.lines {
      let part = part(of: line, isDashed: isDashed, caption.line)
      if line.voice == nil, let label = LineHead(line.text).label, vote.isPassedOver(label) {
        findings.count(.speakerUnknown, line: caption.line, example: label)
      }
      if part.voice == .other, part.cue == nil { findings.count(.unnamed, line: caption.line) }
      if let last = pieces.indices.last, part.cue == nil, pieces[last].cue == nil,
        part.voice == .same || (part.voice == pieces[last].voice && part.voice != .other)
      {
        pieces[last].text += part.text.isEmpty || pieces[last].text.isEmpty ? part.text : "\n" + part.text
      } else {
        pieces.append(part)
      }
    }
    share(caption, nextStart, among: &pieces, &findings)
    return pieces
  }

  private func part(of line: TimedLines.Line, isDashed: Bool, _ number: Int) -> Piece {
    if let voice = line.voice {
      return Piece(voice: voice.isEmpty ? .other : .named(voice), text: line.text, line: number)
    }
    let head = LineHead(line.text)
    if let label = head.label {
      switch vote.part(of: label) {
      case .speaker(let role): return Piece(voice: .named(label), role: role, text: head.rest, line: number)
      case .cue: return Piece(voice: .same, text: "", cue: head.unmarked, line: number)
      case nil: break
      }
    }
    switch head.mark {
    case .chevrons: return Piece(voice: .other, text: head.unmarked, line: number)
    // A dash on the second line alone may part a sentence.
    case .dash where isDashed: return Piece(voice: .other, text: head.unmarked, line: number)
    default: return Piece(voice: .same, text: line.text, line: number)
    }
  }

  /// Gives each piece its times; several share a caption's time by the length of what they say.
  private func share(
    _ caption: TimedLines, _ nextStart: Duration?, among pieces: inout [Piece], _ findings: inout Findings
  ) {
    guard let start = caption.start else { return }
    let end = caption.end ?? nextStart
    let total = pieces.reduce(0) { $0 + $1.text.utf8.count }
    if pieces.count(where: { !$0.text.isEmpty }) > 1 { findings.count(.shared, line: caption.line) }
    var said = 0
    for index in pieces.indices {
      pieces[index].start = end.map { Self.point(said, of: total, from: start, to: $0) } ?? start
      said += pieces[index].text.utf8.count
      pieces[index].end = end.map { index == pieces.count - 1 ? $0 : Self.point(said, of: total, from: start, to: $0) }
      pieces[index].endsAtNext = caption.end == nil
    }
  }

  private static func point(_ said: Int, of total: Int, from start: Duration, to end: Duration) -> Duration {
    guard said > 0, total > 0 else { return start }
    // To the millisecond, as captions have it.
    let length = (end - start).components
    let milliseconds = length.seconds * 1000 + length.attoseconds / 1_000_000_000_000_000
    return start + .milliseconds(Int64(Double(milliseconds) * Double(said) / Double(total)))
  }
}
