import ScriptReading
import TalkScript

/// Makes turns of pieces: settles their ends, takes out what wasn't spoken, and joins what one speaker says on.
struct TurnJoiner {
  /// The longest silence within a turn; a longer one, such as music or a cut, starts a new turn.
  static let longestGap = Duration.seconds(3)

  /// The turns of a recording.
  static func turns(of draft: Draft, _ findings: inout Findings) -> [RecordedTurn] {
    var joiner = TurnJoiner(joining: draft.joining)
    for index in draft.pieces.indices {
      let next = index + 1 < draft.pieces.count ? draft.pieces[index + 1].start : nil
      joiner.add(draft.pieces[index].withVisibleName, nextStart: next, &findings)
    }
    joiner.endTurn()
    return joiner.turns
  }

  private let joining: Draft.Joining
  private var turns: [RecordedTurn] = []
  private var speaker: String?
  private var role: Role?
  /// Whether the next piece starts a new turn, whoever speaks.
  private var isBroken = true
  /// The words of the last turn, from which its text is made when it ends.
  private var words: [UInt8] = []

  private init(joining: Draft.Joining) {
    self.joining = joining
  }

  // MARK: Pieces

  private mutating func add(_ piece: Piece, nextStart: Duration?, _ findings: inout Findings) {
    take(piece.voice, piece.role)
    if let cue = piece.cue {
      findings.count(.cue, line: piece.line, example: cue)
      return
    }
    let spoken = SpokenPart(piece.text)
    for cue in spoken.cues { findings.count(.cue, line: piece.line, example: cue) }
    for _ in 0..<spoken.songs { findings.count(.song, line: piece.line) }
    guard !spoken.text.isEmpty else {
      if spoken.cues.isEmpty && spoken.songs == 0 { findings.count(.textEmpty, line: piece.line) }
      return
    }
    guard let start = piece.start else {
      // It has a place among the others, but takes no time.
      let place = turns.last.map { max($0.start, $0.end) } ?? .zero
      begin(piece, spoken.text, place, place, .stated)
      isBroken = true
      findings.count(.timeMissing, line: piece.line)
      return
    }
    let end = piece.end ?? nextStart ?? start
    let isEndKnown = piece.end != nil || nextStart != nil
    let ending: RecordedTurn.Ending = piece.endsAtNext || piece.end == nil ? .nextStart : .stated
    if joining == .ofOneSpeaker, !isBroken, isEndKnown, end >= start, goesOn(at: start), let last = turns.indices.last {
      turns[last].end = max(turns[last].end, end)
      turns[last].ending = ending
      append(spoken.text)
    } else {
      check(start, end, isEndKnown, line: piece.line, &findings)
      begin(piece, spoken.text, start, end, ending)
      isBroken = end < start || !isEndKnown
    }
  }

  private func check(_ start: Duration, _ end: Duration, _ isEndKnown: Bool, line: Int, _ findings: inout Findings) {
    if !isEndKnown {
      findings.count(.endUnknown, line: line)
    } else if joining == .never ? end <= start : end < start {
      findings.count(.timesEmpty, line: line)
    }
    guard let last = turns.last else { return }
    if start < last.start {
      findings.count(.timesBackwards, line: line)
    } else if start < last.end {
      findings.count(.timesOverlap, line: line)
    }
  }

  private mutating func take(_ voice: Piece.Voice, _ role: Role?) {
    switch voice {
    case .same: break
    case .named(let name):
      if name != speaker { isBroken = true }
      speaker = name
      self.role = role
    case .other:
      speaker = nil
      self.role = role
      isBroken = true
    }
  }

  private func goesOn(at start: Duration) -> Bool {
    guard let last = turns.last else { return false }
    return start >= last.start && start - last.end <= Self.longestGap
  }

  // MARK: Turns

  private mutating func begin(
    _ piece: Piece, _ text: String, _ start: Duration, _ end: Duration, _ ending: RecordedTurn.Ending
  ) {
    endTurn()
    turns.append(
      RecordedTurn(speaker: speaker, role: role, text: "", start: start, end: end, ending: ending, line: piece.line))
    append(text)
  }

  /// Adds words, with a space between them and what is there, where the script has spaces.
  private mutating func append(_ text: String) {
    let isGapless = ScriptWithoutSpaces.ends(words.span) && ScriptWithoutSpaces.starts(text.utf8.span, at: 0)
    if !words.isEmpty, !isGapless { words.append(UInt8(ascii: " ")) }
    words.append(contentsOf: text.utf8)
  }

  private mutating func endTurn() {
    guard let last = turns.indices.last else { return }
    turns[last].text = String(decoding: words, as: UTF8.self)
    words.removeAll(keepingCapacity: true)
  }
}
