public import SpeechTiming
public import TalkScript
import XML

/// A script as one engine's requests, cut so that each keeps the engine's limits.
///
/// What the script asks for and the engine can't do is replaced by the nearest that it can, or left out, and told.
public struct SpeechPackage: Sendable {
  /// What a package is made with, beside the script.
  public struct Options: Sendable {
    /// The voice of each speaker by name.
    public var voices: [String: String]
    /// How each speaker's voice is brought, by name.
    public var deliveries: [String: VoiceDelivery]
    /// How words of the show are said; the script must have been timed with it, too.
    public var lexicon: [LexiconEntry]
    /// Where the script stands in the show that it is a part of: marks are named after it.
    public var place: ShowPlace

    /// Makes options; without any, the engine's voices for the language are taken.
    public init(
      voices: [String: String] = [:], deliveries: [String: VoiceDelivery] = [:], lexicon: [LexiconEntry] = [],
      place: ShowPlace = ShowPlace()
    ) {
      self.voices = voices
      self.deliveries = deliveries
      self.lexicon = lexicon
      self.place = place
    }
  }

  /// One request.
  public struct Request: Hashable, Sendable {
    /// What is sent, in UTF-8.
    public var bytes: [UInt8]
    /// The turns that it speaks, wholly or in part: indices into the timed script's `turns`.
    public var turns: [Int]
    /// The names of its marks, in order.
    public var marks: [String]
    /// The voices that speak, in order of appearance.
    public var voices: [String]
    /// Its text in UTF-16 units, without tags.
    public var characters: Int
    /// When it is estimated to start, from the start of the show.
    public var start: Duration
    /// How long it is estimated to last, the silence to the next one included.
    public var duration: Duration
  }

  /// The engine that they are for.
  public let engine: Engine
  /// The requests in the order of speech.
  public let requests: [Request]
  /// What was lost, chosen or left out.
  public let diagnostics: [Diagnostic]

  /// Whether something that the script asks for was replaced or dropped.
  public var hasLosses: Bool { diagnostics.contains { $0.identifier == "ssml-loss" } }

  /// Makes an engine's requests of a script.
  ///
  /// Linear in the length of the text.
  /// - Throws: ``SpeechPackageError`` when a single word is longer than a request may be.
  public init(_ script: TimedScript, engine: Engine, options: Options = Options()) throws(SpeechPackageError) {
    self.engine = engine
    let cast = VoiceCast(
      script.script, engine: engine, voices: options.voices, deliveries: options.deliveries)
    var packing = Packing(script: script, engine: engine, cast: cast, place: options.place)
    switch engine.document.kind {
    case .ssml: try packing.packSSML(options.lexicon)
    case .json, .lines: try packing.packText(options.lexicon)
    }
    requests = packing.requests
    diagnostics =
      cast.notes + packing.losses.diagnostics(engine: engine.name) + RemovedCharacters.diagnostics(packing.removed)
  }

  /// The manifest of files that are called after a stem: `STEM.ENGINE.001.ssml` and so on.
  public func manifest(stem: String) -> SSMLManifest {
    SSMLManifest(
      engine: engine.name,
      requests: requests.enumerated().map { index, request in
        SSMLManifest.Request(
          file: fileName(stem: stem, index), turns: request.turns, marks: request.marks, voices: request.voices,
          bytes: request.bytes.count, characters: request.characters, start: request.start, duration: request.duration)
      })
  }

  /// The name of a request's file.
  public func fileName(stem: String, _ index: Int) -> String {
    let digits = String(index + 1)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.utf8.count))
    return "\(stem).\(engine.name).\(zeros)\(digits).\(engine.document.suffix)"
  }
}

/// Why a script can't be made into an engine's requests.
public struct SpeechPackageError: Error, Hashable, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Packs a script and writes each request.
private struct Packing {
  let script: TimedScript
  let engine: Engine
  let cast: VoiceCast
  let place: ShowPlace
  private(set) var requests: [SpeechPackage.Request] = []
  private(set) var losses = LossReport()
  private(set) var removed: [Unicode.Scalar: Int] = [:]

  init(script: TimedScript, engine: Engine, cast: VoiceCast, place: ShowPlace) {
    self.script = script
    self.engine = engine
    self.cast = cast
    self.place = place
  }

  mutating func packSSML(_ lexicon: [LexiconEntry]) throws(SpeechPackageError) {
    let writer = try SSMLRequests(script, engine: engine, cast: cast, lexicon: lexicon, place: place)
    let plan = try self.plan(writer)
    for (parts, output) in zip(plan, try writer.documents(plan)) {
      losses = output.losses
      for character in output.removed { removed[character.scalar, default: 0] += character.count }
      add(output.bytes, characters: output.textLength, parts)
    }
  }

  mutating func packText(_ lexicon: [LexiconEntry]) throws(SpeechPackageError) {
    let writer = TextRequests(script, engine: engine, cast: cast, lexicon: lexicon)
    for parts in try plan(writer) {
      let output = writer.request(parts, losses: losses)
      losses = output.losses
      add(output.bytes, characters: output.textLength, parts)
    }
  }

  /// The parts of each request; a script without turns still makes one.
  private func plan(_ measuring: some RequestMeasuring) throws(SpeechPackageError) -> [[TurnPart]] {
    let isWhole =
      engine.limits.isEmpty && engine.document.voices != .request && !engine.document.isTurnByTurn
    guard !isWhole, !script.turns.isEmpty else {
      return [script.turns.indices.map { TurnPart(turn: $0, words: script.turns[$0].words.indices, isLast: true) }]
    }
    return try RequestPacker(script, engine: engine, cast: cast, measuring: measuring).pack()
  }

  private mutating func add(_ bytes: [UInt8], characters: Int, _ parts: [TurnPart]) {
    var voices: [String] = []
    let isByTurn = engine.document.kind == .ssml && engine.document.voices != .request
    // A turn without words has a voice where each turn has.
    for part in parts where isByTurn || !part.words.isEmpty {
      let speaker = script.turns[part.turn].speaker
      let voice = cast.voices.indices.contains(speaker) ? cast.voices[speaker].text : VoiceChoice.variant(1).text
      if !voices.contains(voice) { voices.append(voice) }
    }
    let start = parts.first.map { script.times(of: $0).start } ?? .zero
    let end = parts.last.map { script.times(of: $0).end } ?? .zero
    requests.append(
      SpeechPackage.Request(
        bytes: bytes, turns: parts.map(\.turn), marks: engine.document.mark == nil ? [] : parts.flatMap(marks),
        voices: voices, characters: characters, start: start, duration: end - start))
  }

  /// The marks of a part, as the walk through it writes them.
  private func marks(_ part: TurnPart) -> [String] {
    let turn = script.turns[part.turn]
    let name = MarkName(turn: place.turn + part.turn)
    let start = TurnStart(place, turn: part.turn)
    var marks = part.words.lowerBound == 0 && !part.words.isEmpty && start.isWhole ? [name.ofTurn] : []
    var number = start.sentences(before: part)
    for index in part.words where start.begins(index, in: turn) {
      number += 1
      marks.append(name.ofSentence(number))
    }
    return marks
  }
}
