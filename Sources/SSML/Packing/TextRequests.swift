import JSON
import SpeechTiming
import TalkScript

/// Writes parts of a script for engines that take text: as JSON requests, or as lines of a dialogue.
struct TextRequests: RequestMeasuring {
  private let script: TimedScript
  private let engine: Engine
  private let cast: VoiceCast
  private let pronunciations: Pronunciations
  private let caution: Double
  let frame = RequestSize()
  private(set) var turns: [RequestSize] = []

  init(_ script: TimedScript, engine: Engine, cast: VoiceCast, lexicon: [LexiconEntry]) {
    self.script = script
    self.engine = engine
    self.cast = cast
    pronunciations = Pronunciations(lexicon)
    caution = SpeechLength.caution(script)
    turns = script.turns.indices.map { index in
      var losses = LossReport()
      let part = TurnPart(turn: index, words: script.turns[index].words.indices, isLast: true)
      return measure(text(of: part, &losses), caution * script.milliseconds(of: index))
    }
  }

  func size(of part: TurnPart) -> RequestSize {
    var losses = LossReport()
    return measure(text(of: part, &losses), caution * script.milliseconds(of: part))
  }

  /// What a turn's text takes up, with what keeps it from the next one.
  private func measure(_ text: [UInt8], _ milliseconds: Double) -> RequestSize {
    let length = UTF16Length.of(text.span) + 1
    return RequestSize(bytes: text.count + 1, characters: length, billed: length, milliseconds: milliseconds)
  }

  private func text(of part: TurnPart, _ losses: inout LossReport) -> [UInt8] {
    let timed = script.turns[part.turn]
    let source = script.script.segments[timed.segment].turns[timed.indexInSegment]
    var sink = TextSink(engine, pronunciations: pronunciations, losses: losses)
    sink.startTurn(speaker: timed.speaker, hasWords: !part.words.isEmpty)
    TurnWalk(source, timed, number: part.turn, start: TurnStart()).write(part, into: &sink)
    losses = sink.losses
    return sink.bytes
  }

  // MARK: Writing

  /// What one speaker says in a request, of one turn or of several in a row.
  private struct Line {
    var speaker: Int
    var text: [UInt8]
  }

  /// A request with some parts, and what was lost on the way.
  func request(
    _ parts: [TurnPart], losses: LossReport
  ) -> (bytes: [UInt8], textLength: Int, losses: LossReport) {
    var losses = losses
    var lines: [Line] = []
    for part in parts {
      let text = text(of: part, &losses)
      // A turn of cues that the engine has no means for says nothing.
      guard !text.isEmpty else { continue }
      let speaker = script.turns[part.turn].speaker
      if engine.document.alternates, let last = lines.last, last.speaker == speaker {
        lines[lines.count - 1].text += [0x20] + text
      } else {
        lines.append(Line(speaker: speaker, text: text))
      }
    }
    let length = lines.reduce(0) { $0 + UTF16Length.of($1.text.span) }
    var speed: Double?
    if let first = parts.first { speed = delivery(script.turns[first.turn].speaker, &losses) }
    return (engine.document.kind == .lines ? plain(lines) : json(lines, speed), length, losses)
  }

  /// The speed of a request of one speaker, where the engine has one.
  private func delivery(_ speaker: Int, _ losses: inout LossReport) -> Double? {
    guard cast.deliveries.indices.contains(speaker), let delivery = cast.deliveries[speaker] else { return nil }
    if delivery.pitch != 0 { losses.count("prosody pitch", "dropped", at: nil) }
    if delivery.volume != 0 { losses.count("prosody volume", "dropped", at: nil) }
    guard delivery.rate != 1 else { return nil }
    guard engine.document.voices == .request, engine.has(.rate), let cell = engine.cells[.rate] else {
      losses.count("prosody rate", "dropped", at: nil)
      return nil
    }
    let nearest = DeliveryLimits(cell, .rate).nearest(delivery.rate)
    if nearest != delivery.rate { losses.count("prosody rate", "brought into the engine's range", at: nil) }
    return nearest
  }

  private func plain(_ lines: [Line]) -> [UInt8] {
    var order: [Int] = []
    var frames: [Int: [[UInt8]]] = [:]
    // Numbers are the show's, unless it has more speakers than a request may have.
    let isByOrder =
      engine.document.alternates || Double(script.script.speakers.count) > engine.limit(.speakers) ?? .infinity
    var bytes: [UInt8] = []
    for line in lines {
      if !order.contains(line.speaker) { order.append(line.speaker) }
      let number = (isByOrder ? order.firstIndex(of: line.speaker) ?? 0 : line.speaker) + 1
      let pieces = frames[number] ?? self.frame(of: number)
      frames[number] = pieces
      for (index, piece) in pieces.enumerated() {
        if index > 0 { bytes += line.text }
        bytes += piece
      }
    }
    return bytes
  }

  /// What stands before and behind the text of a speaker's line.
  private func frame(of number: Int) -> [[UInt8]] {
    (engine.document.turn ?? "{text}\n").split(separator: "{text}", omittingEmptySubsequences: false).map { piece in
      Array(String(piece).replacing("{speaker}", with: String(number)).utf8)
    }
  }

  private func json(_ lines: [Line], _ speed: Double?) -> [UInt8] {
    var json = SpeechJSON(engine, language: script.script.language)
    switch engine.document.shape {
    case "elevenlabs-dialogue":
      json.elevenLabsDialogue(lines.map { (voice($0.speaker), $0.text) })
    case "google-turns":
      json.googleTurns(lines.map { (voice($0.speaker), $0.text) })
    case "gemini":
      json.gemini(lines.map { (name($0.speaker), voice($0.speaker), $0.text) })
    default:
      let text = Array(lines.map(\.text).joined(separator: [UInt8(ascii: "\n")]))
      json.single(text, voice: lines.first.map { voice($0.speaker) } ?? "", speed: speed)
    }
    return json.bytes
  }

  private func voice(_ speaker: Int) -> String {
    cast.voices.indices.contains(speaker) ? cast.voices[speaker].text : VoiceChoice.variant(1).text
  }

  /// A speaker's name as a line of a transcript starts with it.
  private func name(_ speaker: Int) -> String {
    let name = script.script.speakers.indices.contains(speaker) ? script.script.speakers[speaker].name : ""
    let plain = String(name.unicodeScalars.filter { $0 != ":" && $0.value >= 0x20 })
    return plain.isEmpty ? "Speaker \(speaker + 1)" : plain
  }
}
