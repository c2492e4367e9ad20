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
    sink.startTurn(speaker: timed.speaker)
    TurnWalk(source, timed, number: place.turn + part.turn, start: TurnStart(place, turn: part.turn))
      .write(part.words, into: &sink)
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
    var bytes: [UInt8] = []
    do throws(XMLError) {
      var sink = try SSMLSink(engine, cast: cast, lexicon: lexicon, losses: LossReport())
      sink.startDocument(language: script.script.language)
      start = (sink.byteCount(), sink.textLength)
      for index in script.turns.indices {
        write(TurnPart(turn: index, words: script.turns[index].words.indices, isLast: true), &sink)
        ends.append((sink.byteCount(), sink.textLength))
      }
      sink.endDocument()
      bytes = try sink.finish().bytes
    } catch {
      throw SpeechPackageError(Diagnostic(.error, "xml-failed", error.message))
    }
    let document = bytes.span
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
