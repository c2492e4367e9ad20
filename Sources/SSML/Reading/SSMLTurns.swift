import TalkScript

/// Builds the turns of a script from texts, pauses and the borders of voices, paragraphs and sentences.
struct SSMLTurns {
  /// The silence between two speakers, which is no pause of the script.
  var turnChange: Duration = .zero
  private(set) var turns: [Turn] = []
  /// Whether the last turn ended with the silence between speakers.
  private(set) var goesOn = false

  private var text = ""
  private var cues: [Cue] = []
  private var emphases: [Range<Int>] = []
  /// Where the paragraph at hand begins; `nil` where none does.
  private var range: SourceRange?
  /// A turn begins with the next word.
  private var needsTurn = true
  /// A sentence has begun: a space is due before its words, but in scripts that have none.
  private var needsJoin = false
  private var isInParagraph = false
  /// Whether the turn at hand has paragraph elements.
  private var hadParagraph = false
  /// Silences outside of paragraphs: pauses, or the silence before the next speaker.
  private var waiting: [Silence] = []

  /// A silence outside of paragraphs.
  private typealias Silence = (length: Duration, range: SourceRange)

  /// Whether nothing was said yet.
  var isEmpty: Bool { turns.isEmpty && text.isEmpty }

  /// Whether a turn or a silence is still to be ended.
  var isUnfinished: Bool { !needsTurn || !waiting.isEmpty }

  /// How many paragraphs the turn at hand has behind it.
  var closedParagraphs: Int { needsTurn ? 0 : turns.last?.paragraphs.count ?? 0 }

  // MARK: Borders

  /// Ends the turn of a voice, which has one even if it says nothing.
  mutating func endVoice(_ speaker: Int, at place: SourceRange) {
    if needsTurn { appendTurn(speaker, at: place, isSilent: true) }
    endTurn()
  }

  /// Ends the turn at hand, if one has begun: another voice begins.
  mutating func interrupt() {
    if !needsTurn { endTurn() }
  }

  /// Starts the turn of a number, counted from 0 in the document: its mark was met, perhaps in a paragraph.
  mutating func startTurn(_ number: Int, speaker: Int, at place: SourceRange) {
    let isInside = isInParagraph
    if !needsTurn {
      endSilentTurns(before: number, speaker, at: place)
      endTurn()
    }
    (isInParagraph, hadParagraph) = (isInside, isInside)
  }

  /// Ends turns without words, which have no mark where voices have no element: each ends with the silence between speakers.
  private mutating func endSilentTurns(before number: Int, _ speaker: Int, at place: SourceRange) {
    let groups = silentTurns(waiting.dropLast(), atMost: number - turns.count)
    let rest = waiting[(groups.last?.endIndex ?? 0)...]
    for group in groups {
      waiting = Array(group)
      endTurn()
      appendTurn(speaker, at: place)
    }
    waiting = Array(rest)
  }

  /// Takes the silences before the first mark for turns without words, as many as may have come before it.
  /// - Returns: how many there are.
  mutating func takeSilentTurns(atMost most: Int, _ speaker: Int, at place: SourceRange) -> Int {
    guard turns.isEmpty else { return 0 }
    let isInside = isInParagraph
    let groups = silentTurns(waiting[...], atMost: most)
    let rest = waiting[(groups.last?.endIndex ?? 0)...]
    for group in groups {
      waiting = Array(group)
      appendTurn(speaker, at: place, isSilent: true)
      endTurn()
    }
    (waiting, isInParagraph) = (Array(rest), isInside)
    return groups.count
  }

  /// Silences by the turns without words that they end.
  private func silentTurns(_ silences: ArraySlice<Silence>, atMost most: Int) -> [ArraySlice<Silence>] {
    var groups: [ArraySlice<Silence>] = []
    var start = silences.startIndex
    for index in silences.indices where groups.count < most && isTurnChange(silences[index].length) {
      groups.append(silences[start...index])
      start = index + 1
    }
    return groups
  }

  mutating func startParagraph() {
    endText()
    isInParagraph = true
  }

  mutating func endParagraph() {
    endText()
    (isInParagraph, hadParagraph) = (false, true)
  }

  /// A paragraph ends where the engine has no element for it.
  mutating func breakParagraph() {
    if !isInParagraph { endText() }
  }

  mutating func startSentence() { needsJoin = !text.isEmpty }

  // MARK: Content

  mutating func add(_ added: String, speaker: Int, at place: SourceRange) {
    for (index, piece) in SSMLText.paragraphs(added).enumerated() {
      if index > 0 { breakParagraph() }
      var piece = piece[...]
      if text.isEmpty { piece = SSMLText.droppingSpace(piece) }
      guard !piece.isEmpty, !text.isEmpty || !isOutside(piece) else { continue }
      begin(speaker, at: place)
      join()
      text += piece
    }
  }

  /// Whether a text is only what keeps two elements apart.
  private func isOutside(_ piece: Substring) -> Bool { piece.unicodeScalars.allSatisfy(SSMLText.isSpace) }

  /// The offset at which the next word will stand, in a paragraph that has begun.
  mutating func position(_ speaker: Int, at place: SourceRange) -> Int {
    begin(speaker, at: place)
    join()
    return text.utf8.count
  }

  /// The offset behind the last word, whether or not a paragraph has begun.
  var offset: Int { text.utf8.count }

  mutating func stress(from start: Int) {
    if start < text.utf8.count { emphases.append(start..<text.utf8.count) }
  }

  /// The words from an offset on: their turn, paragraph and range.
  func stretch(from start: Int) -> (turn: Int, paragraph: Int, range: Range<Int>)? {
    guard let last = turns.last, start < text.utf8.count else { return nil }
    return (turns.count - 1, last.paragraphs.count, start..<text.utf8.count)
  }

  mutating func pause(_ length: Duration, speaker: Int, at place: SourceRange) {
    guard isInParagraph || !text.isEmpty else { return waiting.append((length, place)) }
    cue(.pause, SSMLText.pause(length), length, speaker: speaker, at: place)
  }

  mutating func cue(_ kind: Cue.Kind, _ words: String, _ length: Duration?, speaker: Int, at place: SourceRange) {
    begin(speaker, at: place)
    join()
    cues.append(Cue(kind: kind, text: words, duration: length, offset: text.utf8.count))
  }

  // MARK: Building

  private mutating func begin(_ speaker: Int, at place: SourceRange) {
    goesOn = false
    if needsTurn {
      appendTurn(speaker, at: place)
    } else if range == nil {
      for pause in waiting { addPause(pause) }
      waiting = []
    }
    if range == nil { range = place }
  }

  private mutating func appendTurn(_ speaker: Int, at place: SourceRange, isSilent: Bool = false) {
    turns.append(Turn(speaker: speaker, paragraphs: [], range: place))
    needsTurn = false
    // The last silence of a turn without words is the one between speakers.
    if isSilent { return }
    // Silences before the first word are the turn's own.
    for pause in waiting where !text.isEmpty || turns.count == 1 { addPause(pause) }
    if turns.count == 1 { waiting = [] }
  }

  /// Puts a space between two sentences, but in scripts that have none.
  private mutating func join() {
    guard needsJoin else { return }
    needsJoin = false
    guard let last = text.unicodeScalars.last, !SSMLText.isSpace(last), !SSMLText.endsWithoutSpaces(text) else {
      return
    }
    text += " "
  }

  private mutating func endText() {
    defer { (text, cues, emphases, range, needsJoin) = ("", [], [], nil, false) }
    guard let range, !turns.isEmpty, !text.isEmpty || !cues.isEmpty else { return }
    let kept = SSMLText.withoutSpaceAtEnd(text)
    let length = kept.utf8.count
    for index in cues.indices { cues[index].offset = min(cues[index].offset, length) }
    let stressed = emphases.map { min($0.lowerBound, length)..<min($0.upperBound, length) }.filter { !$0.isEmpty }
    turns[turns.count - 1].paragraphs.append(
      Paragraph(text: kept, cues: cues, emphases: stressed, range: range))
  }

  /// Ends the turn; its last silence may be the one between speakers.
  private mutating func endTurn() {
    goesOn = false
    if waiting.isEmpty, let last = cues.last, last.kind == .pause, last.offset == text.utf8.count,
      isTurnChange(last.duration ?? .zero)
    {
      cues.removeLast()
      goesOn = true
    }
    endText()
    if let last = waiting.last, isTurnChange(last.length) {
      waiting.removeLast()
      goesOn = true
    }
    for pause in waiting { addPause(pause) }
    waiting = []
    (isInParagraph, hadParagraph, needsTurn) = (false, false, true)
  }

  private func isTurnChange(_ length: Duration) -> Bool {
    let difference = length - turnChange
    return difference <= .milliseconds(2) && difference >= .milliseconds(-2)
  }

  private mutating func addPause(_ pause: Silence) {
    guard !turns.isEmpty else { return }
    let cue = Cue(kind: .pause, text: SSMLText.pause(pause.length), duration: pause.length, offset: 0)
    turns[turns.count - 1].paragraphs.append(Paragraph(text: "", cues: [cue], range: pause.range))
  }

  /// Ends the document, spoken by nobody else than the last speaker.
  mutating func finish(_ speaker: Int) {
    guard isUnfinished, let place = waiting.first?.range ?? range ?? turns.last?.range else { return }
    if needsTurn { begin(speaker, at: place) }
    endSilentTurns(before: .max, speaker, at: place)
    endTurn()
  }
}
