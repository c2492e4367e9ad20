import SpeechTiming
import TalkScript

/// Measures how large turns and parts of turns become in a request.
protocol RequestMeasuring {
  /// What a request takes up before it holds a turn.
  var frame: RequestSize { get }
  /// What each whole turn takes up, by index.
  var turns: [RequestSize] { get }
  /// What a part of a turn takes up.
  func size(of part: TurnPart) throws(SpeechPackageError) -> RequestSize
}

/// Cuts a script into as few requests as an engine's limits allow.
///
/// Requests are filled one after another, which is as few as can be for whole turns in order. A turn that no request can
/// hold is cut at the last sentence that fits, else at the last clause, else between two words; never inside a word.
struct RequestPacker<Measuring: RequestMeasuring> {
  private let script: TimedScript
  private let engine: Engine
  private let cast: VoiceCast
  private let measuring: Measuring
  private var drafts: [RequestDraft] = []
  private var current: RequestDraft

  init(_ script: TimedScript, engine: Engine, cast: VoiceCast, measuring: Measuring) {
    self.script = script
    self.engine = engine
    self.cast = cast
    self.measuring = measuring
    current = RequestDraft(frame: measuring.frame)
  }

  /// The parts of each request.
  consuming func pack() throws(SpeechPackageError) -> [[TurnPart]] {
    for index in script.turns.indices {
      if startsRequest(index) { close() }
      let part = TurnPart(turn: index, words: script.turns[index].words.indices, isLast: true)
      let size = measuring.turns[index]
      if !fits(size, part) {
        // A turn that fits alone is kept whole.
        let alone = RequestDraft(frame: measuring.frame)
        guard fits(size, part, in: alone) else {
          try split(part)
          continue
        }
        close()
      }
      add(part, size)
    }
    close()
    return drafts.map(\.parts)
  }

  private func voice(_ turn: Int) -> VoiceChoice {
    let speaker = script.turns[turn].speaker
    return cast.voices.indices.contains(speaker) ? cast.voices[speaker] : .variant(1)
  }

  /// Whether a turn can't stand in one request with the turn before it, however short both are.
  private func startsRequest(_ turn: Int) -> Bool {
    // Turns without words have no voice, and no request of their own.
    guard engine.document.voices == .request, !script.turns[turn].words.isEmpty,
      let before = current.parts.last(where: { !$0.words.isEmpty })?.turn
    else { return false }
    if engine.document.isTurnByTurn || voice(turn) != voice(before) { return true }
    // A request in JSON has one speed.
    return engine.document.kind == .json && script.turns[turn].speaker != script.turns[before].speaker
  }

  private mutating func close() {
    guard !current.isEmpty else { return }
    drafts.append(current)
    current = RequestDraft(frame: measuring.frame)
  }

  private func fits(_ size: RequestSize, _ part: TurnPart, in draft: RequestDraft? = nil) -> Bool {
    var size = size
    // A word alone can't be cut, however long the silence is that is written with it, which has a limit of its own.
    if part.words.count <= 1 { size.milliseconds = 0 }
    return (draft ?? current).fits(size, voice(part.turn), speaker: script.turns[part.turn].speaker, in: engine)
  }

  private mutating func add(_ part: TurnPart, _ size: RequestSize) {
    current.add(part, size, voice(part.turn), speaker: script.turns[part.turn].speaker, in: engine)
  }

  // MARK: Long turns

  private mutating func split(_ turn: TurnPart) throws(SpeechPackageError) {
    if turn.words.isEmpty { throw tooLong(turn.turn, word: nil) }
    let cuts = TurnCuts(script.turns[turn.turn])
    var part = TurnPart(turn: turn.turn, words: 0..<0, isLast: false)
    while part.words.upperBound < turn.words.upperBound {
      let start = part.words.upperBound
      let ends = cuts.ends[cuts.first(after: start)...]
      let fitting = ends[..<(try furthest(ends, from: part, cuts))]
      // What is left of the request at hand is used for whole sentences only.
      var end = cuts.last(of: fitting, .sentence)
      if end == nil, !current.isEmpty {
        close()
        continue
      }
      end = end ?? cuts.last(of: fitting, .clause) ?? fitting.last
      guard let end else { throw tooLong(turn.turn, word: start) }
      part = cuts.part(behind: part, to: end)
      add(part, try measuring.size(of: part))
      if !part.isLast { close() }
    }
  }

  /// The index behind the furthest of some cuts up to which a part fits.
  ///
  /// It looks at parts that are at most twice as long as what fits, since each is written out to be measured.
  private func furthest(
    _ ends: ArraySlice<Int>, from before: TurnPart, _ cuts: TurnCuts
  ) throws(SpeechPackageError) -> Int {
    func fits(_ index: Int) throws(SpeechPackageError) -> Bool {
      let part = cuts.part(behind: before, to: ends[index])
      return self.fits(try measuring.size(of: part), part)
    }
    var (low, step) = (ends.startIndex, 8)
    while low + step - 1 < ends.endIndex, try fits(low + step - 1) {
      low += step
      step *= 2
    }
    var high = min(ends.endIndex, low + step - 1)
    while low < high {
      let middle = (low + high) / 2
      if try fits(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first letters of a word.
  private static func start(of word: Int, in timed: TimedTurn, _ source: Turn) -> String {
    let place = timed.words[word]
    let bytes = source.paragraphs[place.paragraph].text.utf8.dropFirst(place.range.lowerBound)
    return String(decoding: bytes.prefix(place.range.count).prefix(200), as: UTF8.self).prefix(24) + "…"
  }

  private func tooLong(_ turn: Int, word: Int?) -> SpeechPackageError {
    let timed = script.turns[turn]
    let source = script.script.segments[timed.segment].turns[timed.indexInSegment]
    let what = word.map { "the word “\(Self.start(of: $0, in: timed, source))”" } ?? "this turn"
    return SpeechPackageError(
      Diagnostic(
        .error, "request-too-small",
        "\(engine.name): \(what) is longer than a request may be, and words are not cut; shorten it in the script",
        at: word.map { source.paragraphs[timed.words[$0].paragraph].range } ?? source.range))
  }
}
