import SpeechTiming
import TalkScript
import XML

/// Writes parts of a script as SSML documents for one engine, and measures them.
struct SSMLRequests: RequestMeasuring {
  private let script: TimedScript
  private let engine: Engine
  private let cast: VoiceCast
  private let lexicon: [LexiconEntry]
  private let place: ShowPlace
  private(set) var frame = RequestSize()
  private(set) var turns: [RequestSize] = []
  /// The whole script as one document, out of which requests of whole turns are cut.
  private var whole: WholeDocument?
  /// The estimate's upper end as a share of the likely length: sound limits are kept with it.
  private let caution: Double

  init(
    _ script: TimedScript, engine: Engine, cast: VoiceCast, lexicon: [LexiconEntry], place: ShowPlace
  ) throws(SpeechPackageError) {
    self.script = script
    self.engine = engine
    self.cast = cast
    self.lexicon = lexicon
    self.place = place
    caution = SpeechLength.caution(script)
    if engine.limits.isEmpty {
      // Nothing is compared with these.
      turns = script.turns.map { _ in RequestSize() }
    } else {
      try measure()
    }
  }

  /// A document with some parts, and what was lost on the way.
  struct Output {
    var bytes: [UInt8]
    var textLength: Int
    var losses: LossReport
    var removed: [RemovedCharacter]
  }

  /// The documents of some requests in order; each tells what was lost up to it.
  func documents(_ requests: [[TurnPart]]) throws(SpeechPackageError) -> [Output] {
    if let whole, requests.allSatisfy({ $0.allSatisfy(isWhole) }) {
      return requests.enumerated().map { index, parts in
        let length = parts.reduce(frame.billed) { $0 + turns[$1.turn].billed }
        // All losses and removals were met when the whole was written.
        return Output(
          bytes: whole.document(of: parts.map(\.turn)), textLength: length, losses: whole.losses,
          removed: index == 0 ? whole.removed : [])
      }
    }
    var outputs: [Output] = []
    for parts in requests {
      outputs.append(try document(parts, losses: outputs.last?.losses ?? LossReport()))
    }
    return outputs
  }

  private func isWhole(_ part: TurnPart) -> Bool {
    part.isLast && part.words == script.turns[part.turn].words.indices
  }

  func document(_ parts: [TurnPart], losses: LossReport = LossReport()) throws(SpeechPackageError) -> Output {
    do throws(XMLError) {
      var sink = try SSMLSink(engine, cast: cast, lexicon: lexicon, losses: losses)
      sink.startDocument(language: script.script.language)
      for part in parts { write(part, &sink) }
      sink.endDocument()
      let (length, losses) = (sink.textLength, sink.losses)
      let output = try sink.finish()
      return Output(bytes: output.bytes, textLength: length, losses: losses, removed: output.removed)
    } catch {
      throw SpeechPackageError(Diagnostic(.error, "xml-failed", error.message))
    }
  }

  private func write(_ part: TurnPart, _ sink: inout SSMLSink) {
    let timed = script.turns[part.turn]
    let source = script.script.segments[timed.segment].turns[timed.indexInSegment]
    sink.startTurn(speaker: timed.speaker, hasWords: !part.words.isEmpty)
    TurnWalk(source, timed, number: place.turn + part.turn, start: TurnStart(place, turn: part.turn))
      .write(part, into: &sink)
    sink.endTurn(pause: part.isLast ? pause(after: part.turn) : .zero)
  }

  private func pause(after turn: Int) -> Duration {
    let goesOn = place.goesOn && turn == script.turns.count - 1
    return goesOn ? SpeechGap.betweenSpeakers(script.script.language) : script.pause(after: turn)
  }

  // MARK: Measuring

  /// Writes the whole script once, and takes down how long each turn became.
  private mutating func measure() throws(SpeechPackageError) {
    let empty = try document([])
    frame = RequestSize(
      bytes: empty.bytes.count, characters: UTF16Length.of(empty.bytes.span), billed: empty.textLength)
    var ends: [(bytes: Int, text: Int)] = []
    var start = (bytes: 0, text: 0)
    let output: XMLOutput
    let losses: LossReport
    do throws(XMLError) {
      var sink = try SSMLSink(engine, cast: cast, lexicon: lexicon, losses: LossReport())
      sink.startDocument(language: script.script.language)
      start = (sink.byteCount(), sink.textLength)
      for index in script.turns.indices {
        write(TurnPart(turn: index, words: script.turns[index].words.indices, isLast: true), &sink)
        ends.append((sink.byteCount(), sink.textLength))
      }
      sink.endDocument()
      losses = sink.losses
      output = try sink.finish()
    } catch {
      throw SpeechPackageError(Diagnostic(.error, "xml-failed", error.message))
    }
    whole = WholeDocument(output, start: start.bytes, ends: ends.map(\.bytes), losses: losses)
    let document = output.bytes.span
    turns.reserveCapacity(ends.count)
    for (index, end) in ends.enumerated() {
      turns.append(
        RequestSize(
          bytes: end.bytes - start.bytes, characters: UTF16Length.of(document.extracting(start.bytes..<end.bytes)),
          billed: end.text - start.text, milliseconds: caution * script.milliseconds(of: index)))
      start = end
    }
  }

  func size(of part: TurnPart) throws(SpeechPackageError) -> RequestSize {
    let output = try document([part])
    return RequestSize(
      bytes: output.bytes.count - frame.bytes,
      characters: UTF16Length.of(output.bytes.span) - frame.characters, billed: output.textLength - frame.billed,
      milliseconds: caution * script.milliseconds(of: part))
  }
}

/// A whole script as one document, in which each turn's place is known.
private struct WholeDocument {
  let losses: LossReport
  let removed: [RemovedCharacter]
  private let bytes: [UInt8]
  /// Where each turn starts, and where the last one ends.
  private let edges: [Int]

  init(_ output: XMLOutput, start: Int, ends: [Int], losses: LossReport) {
    (bytes, removed) = (output.bytes, output.removed)
    edges = [start] + ends
    self.losses = losses
  }

  /// The document of some turns alone: what stands around all turns, and theirs.
  func document(of turns: [Int]) -> [UInt8] {
    let (head, tail) = (bytes[..<edges[0]], bytes[edges[edges.count - 1]...])
    var document: [UInt8] = []
    document.reserveCapacity(turns.reduce(head.count + tail.count) { $0 + edges[$1 + 1] - edges[$1] })
    document += head
    for turn in turns { document += bytes[edges[turn]..<edges[turn + 1]] }
    return document + tail
  }
}

/// How long parts of a script are likely to last.
enum SpeechLength {
  /// The upper end of the estimate of a whole script, as a share of its likely length.
  static func caution(_ script: TimedScript) -> Double {
    let likely = Double(script.duration.likely.wholeMilliseconds)
    return likely > 0 ? max(1, Double(script.duration.high.wholeMilliseconds) / likely) : 1
  }
}

extension TimedScript {
  /// The silence between a turn and the next one; none behind the last.
  func pause(after turn: Int) -> Duration {
    guard turn + 1 < turns.count else { return .zero }
    let pause = max(.zero, turns[turn + 1].start - turns[turn].end)
    // Starts are rounded to milliseconds, which the usual silence shouldn't show.
    let usual = SpeechGap.betweenSpeakers(script.language)
    let difference = pause - usual
    return difference <= .milliseconds(2) && difference >= .milliseconds(-2) ? usual : pause
  }

  /// How long a turn and the silence behind it are likely to last.
  func milliseconds(of turn: Int) -> Double {
    Double((turns[turn].duration.likely + pause(after: turn)).wholeMilliseconds)
  }

  /// How long a part of a turn is likely to last, up to the next word.
  func milliseconds(of part: TurnPart) -> Double {
    let (start, end) = times(of: part)
    return Double((end - start).wholeMilliseconds)
  }

  /// When a part starts, and when what follows it does.
  func times(of part: TurnPart) -> (start: Duration, end: Duration) {
    let turn = turns[part.turn]
    let start = part.words.lowerBound == 0 ? turn.start : turn.words[part.words.lowerBound].start
    let end = part.isLast ? turn.end + pause(after: part.turn) : turn.words[part.words.upperBound].start
    return (start, max(start, end))
  }
}
