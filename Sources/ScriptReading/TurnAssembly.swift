import TalkScript

/// Builds turns and segments from the accepted speaker lines and the paragraphs between them.
struct TurnAssembly {
  /// The segments, without the introduction.
  private(set) var segments: [Segment] = []
  /// What was merged or left out.
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let casting: Casting
  /// The bytes of the paragraph being read, the lines joined.
  private var words: [UInt8] = []
  private var firstLine = 0
  private var lastLine = 0
  /// Cues from lines such as `MUSIC: …` that wait for a turn to stand in.
  private var waiting: [Cue] = []
  /// The line of the speaker line that no speech has followed yet.
  private var speaking: (speaker: Int, line: Int)?
  /// Who has the last turn so far.
  private var lastSpeaker: Int?
  private var inCueLine: Cue.Kind?

  /// Reads everything from the first speaker line on.
  init(_ vote: HeaderVote, _ casting: Casting, source: SourceText) {
    self.source = source
    self.casting = casting
    segments = [Segment(kind: .talk, turns: [])]
    var next = 0
    guard let start = vote.headers.first?.line else { return }
    for line in start..<source.lines.count {
      if next < vote.headers.count, vote.headers[next].line == line {
        begin(vote.headers[next])
        next += 1
      } else {
        take(line)
      }
    }
    endParagraph()
    leaveEmptyTurn()
    placeWaitingCuesAtEnd()
    dropEmptySegments()
  }

  /// Hands the segments over, so that mending them doesn't copy them.
  mutating func takeSegments() -> [Segment] {
    defer { segments = [] }
    return segments
  }

  // MARK: Lines

  private mutating func begin(_ header: HeaderVote.Header) {
    endParagraph()
    switch casting.parts[header.label] {
    case .speaker(let speaker):
      leaveEmptyTurn()
      inCueLine = nil
      speaking = (speaker, header.line)
      add(header.place.speech, line: header.line)
    case .cue(let kind):
      leaveEmptyTurn()
      speaking = nil
      inCueLine = kind
      let text = source.text(header.place.speech)
      addCue(Cue(kind: kind, text: text, duration: ClockTime.readLength(in: text), offset: 0), line: header.line)
    case .nobody: break
    }
  }

  private mutating func take(_ line: Int) {
    let content = source.lines[line].content
    if content.isEmpty {
      endParagraph()
      // Only what stands right below "MUSIC:" describes the music.
      inCueLine = nil
    } else if let heading = Heading.read(source.bytes.span, content) {
      endParagraph()
      inCueLine = nil
      open(heading: source.text(heading), line: line)
    } else if Heading.isRule(source.bytes.span, content) {
      endParagraph()
      leaveOut(line, "rule-left-out", "a dividing line is not spoken")
    } else {
      add(content, line: line)
    }
  }

  private mutating func open(heading: String, line: Int) {
    tellEmptySegment()
    segments.append(Segment(title: heading, kind: .talk, turns: []))
    headingLine = line
    // The speaker before a heading goes on after it, until another one is named.
    if let lastSpeaker, speaking == nil {
      speaking = (lastSpeaker, line)
      isContinuing = true
    }
  }

  /// The line of the last heading.
  private var headingLine: Int?

  /// Tells of a heading that no turn follows.
  private mutating func tellEmptySegment() {
    guard let headingLine, let last = segments.last, last.turns.isEmpty else { return }
    leaveOut(headingLine, "heading-left-out", "the heading heads no turn; it is not spoken")
  }

  /// Whether the turn to come has no speaker line of its own: it goes on after a heading.
  private var isContinuing = false

  // MARK: Paragraphs

  private mutating func add(_ content: Range<Int>, line: Int) {
    guard !content.isEmpty else { return }
    if words.isEmpty {
      firstLine = line
    } else if needsSpace(before: content) {
      words.append(UInt8(ascii: " "))
    }
    words.append(contentsOf: source.bytes[content])
    lastLine = line
  }

  /// Lines join with a space, but not between two characters of scripts that have none.
  private func needsSpace(before content: Range<Int>) -> Bool {
    !(ScriptWithoutSpaces.ends(words.span) && ScriptWithoutSpaces.starts(source.bytes.span, at: content.lowerBound))
  }

  private mutating func endParagraph() {
    guard !words.isEmpty else { return }
    defer { words.removeAll(keepingCapacity: true) }
    if let kind = inCueLine {
      addCue(Cue(kind: kind, text: String(decoding: words, as: UTF8.self), offset: 0), line: firstLine)
      return
    }
    let range = SourceRange(source.start(ofLine: firstLine), source.end(ofLine: lastLine))
    if speaking == nil, Furniture.isCredit(words) {
      diagnostics.append(Diagnostic(.note, "credit-left-out", "the transcriber's line is not spoken", at: range))
      return
    }
    let read = InlineMarks.read(words, range: range)
    var paragraph = read.paragraph
    for (cue, place) in zip(paragraph.cues, read.cuePlaces) { tell(cue, at: self.range(of: place, in: range)) }
    paragraph.cues.insert(contentsOf: waiting, at: 0)
    waiting.removeAll()
    append(paragraph)
  }

  private mutating func append(_ paragraph: Paragraph) {
    let segment = segments.count - 1
    guard let speaking else {
      if let last = segments[segment].turns.indices.last { segments[segment].turns[last].add(paragraph) }
      return
    }
    self.speaking = nil
    lastSpeaker = speaking.speaker
    let start = source.start(ofLine: speaking.line)
    if let last = segments[segment].turns.indices.last, segments[segment].turns[last].speaker == speaking.speaker {
      diagnostics.append(
        Diagnostic(
          .note, "turns-merged",
          "“\(casting.speakers[speaking.speaker].name)” is named twice in a row: both parts are one turn",
          at: source.range(ofLine: speaking.line)))
      segments[segment].turns[last].add(paragraph)
    } else {
      let first = isContinuing ? paragraph.range.start : start
      segments[segment].turns.append(
        Turn(speaker: speaking.speaker, paragraphs: [paragraph], range: SourceRange(first, paragraph.range.end)))
    }
    isContinuing = false
  }

  private mutating func leaveEmptyTurn() {
    guard let empty = speaking else { return }
    speaking = nil
    if isContinuing {
      isContinuing = false
      return
    }
    diagnostics.append(
      Diagnostic(
        .warning, "turn-empty", "“\(casting.speakers[empty.speaker].name)” is named here, but says nothing",
        at: source.range(ofLine: empty.line)))
  }

  // MARK: Cues

  private mutating func addCue(_ cue: Cue, line: Int) {
    tell(cue, at: source.range(ofLine: line))
    waiting.append(cue)
  }

  /// The place of some bytes of the paragraph being read; the whole paragraph where it was joined of several lines.
  private func range(of place: Range<Int>, in whole: SourceRange) -> SourceRange {
    guard firstLine == lastLine else { return whole }
    let end = source.lines[firstLine].content.upperBound
    let start = end - words.count
    return SourceRange(
      source.location(of: start + place.lowerBound, onLine: firstLine),
      source.location(of: start + place.upperBound, onLine: firstLine))
  }

  private mutating func tell(_ cue: Cue, at range: SourceRange) {
    let length = cue.duration.map { " of \($0.components.seconds) s" } ?? ""
    diagnostics.append(
      Diagnostic(.note, "cue", "“\(cue.text)” is read as a cue (\(cue.kind.rawValue)\(length)), not spoken", at: range))
  }

  private mutating func placeWaitingCuesAtEnd() {
    guard !waiting.isEmpty, let segment = segments.indices.last(where: { !segments[$0].turns.isEmpty }) else { return }
    let turn = segments[segment].turns.count - 1
    let paragraph = segments[segment].turns[turn].paragraphs.count - 1
    let end = segments[segment].turns[turn].paragraphs[paragraph].text.utf8.count
    for var cue in waiting {
      cue.offset = end
      segments[segment].turns[turn].paragraphs[paragraph].cues.append(cue)
    }
    waiting.removeAll()
  }

  private mutating func dropEmptySegments() {
    tellEmptySegment()
    if segments.count > 1 { segments.removeAll { $0.turns.isEmpty } }
  }

  private mutating func leaveOut(_ line: Int, _ identifier: String, _ message: String) {
    diagnostics.append(Diagnostic(.note, identifier, message, at: source.range(ofLine: line)))
  }
}

extension Turn {
  /// Adds a paragraph; one that holds only cues is joined with the words before it, or else behind it.
  fileprivate mutating func add(_ paragraph: Paragraph) {
    range.end = paragraph.range.end
    guard let last = paragraphs.indices.last, paragraph.text.isEmpty || paragraphs[last].text.isEmpty else {
      paragraphs.append(paragraph)
      return
    }
    if paragraph.text.isEmpty {
      let end = paragraphs[last].text.utf8.count
      paragraphs[last].cues += paragraph.cues.map {
        Cue(kind: $0.kind, text: $0.text, duration: $0.duration, offset: end)
      }
      paragraphs[last].anchors += paragraph.anchors.map { Anchor(time: $0.time, offset: end) }
    } else {
      var joined = paragraph
      joined.cues.insert(contentsOf: paragraphs[last].cues, at: 0)
      joined.anchors.insert(contentsOf: paragraphs[last].anchors, at: 0)
      joined.range = SourceRange(paragraphs[last].range.start, paragraph.range.end)
      paragraphs[last] = joined
    }
  }
}
