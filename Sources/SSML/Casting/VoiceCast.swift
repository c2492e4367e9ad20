import SpeechTiming
import TalkScript

/// How an engine is told which voice speaks.
enum VoiceChoice: Hashable, Sendable {
  /// By the voice's name.
  case name(String)
  /// By a number: an engine without names of its own takes another voice for each.
  case variant(Int)

  /// The name as the manifest has it.
  var text: String {
    switch self {
    case .name(let name): name
    case .variant(let number): "variant \(number)"
    }
  }
}

/// Which voice speaks for whom, and how, in one engine's requests.
struct VoiceCast: Sendable {
  /// By index into the script's speakers.
  let voices: [VoiceChoice]
  /// By index into the script's speakers; `nil` for a voice as it is.
  let deliveries: [VoiceDelivery?]
  /// What was chosen where nobody chose.
  let notes: [Diagnostic]

  /// Casts a script: the show's voices first, then the engine's for the language that nobody has yet.
  init(
    _ script: Script, engine: Engine, voices chosen: [String: String], deliveries: [String: VoiceDelivery]
  ) {
    var rest = Self.defaults(engine, script.language)
    let taken = Set(script.speakers.compactMap { Self.value($0, chosen) })
    rest.removeAll { taken.contains($0) }
    var voices: [VoiceChoice] = []
    var defaulted: [String] = []
    var next = 0
    for (index, speaker) in script.speakers.enumerated() {
      if let name = Self.value(speaker, chosen), !name.isEmpty {
        voices.append(.name(name))
      } else if !rest.isEmpty {
        // With fewer voices than speakers, the voices go round.
        voices.append(.name(rest[next % rest.count]))
        defaulted.append("\(speaker.name.isEmpty ? "nobody named" : speaker.name): \(rest[next % rest.count])")
        next += 1
      } else {
        voices.append(.variant(index + 1))
      }
    }
    self.voices = voices
    self.deliveries = script.speakers.map { speaker in
      Self.value(speaker, deliveries).flatMap { $0.isPlain ? nil : $0 }
    }
    notes = Self.notes(engine, script, voices, defaulted: defaulted, voicesLeft: rest.count)
  }

  private static func value<Value>(_ speaker: Speaker, _ values: [String: Value]) -> Value? {
    values[speaker.name] ?? speaker.aliases.lazy.compactMap { values[$0] }.first
  }

  private static func defaults(_ engine: Engine, _ language: LanguageTag) -> [String] {
    let voices =
      engine.voices[language.description] ?? engine.voices[language.language] ?? engine.voices[""] ?? []
    return voices.map { $0.replacing("{language}", with: language.description.lowercased()) }
  }

  private static func notes(
    _ engine: Engine, _ script: Script, _ voices: [VoiceChoice], defaulted: [String], voicesLeft: Int
  ) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if !defaulted.isEmpty {
      notes.append(
        Diagnostic(
          .note, "voice-default",
          "\(engine.name): nobody chose a voice for \(defaulted.joined(separator: ", ")); "
            + "“voice: {\(engine.name): …}” in the show file's cast does"))
    }
    if defaulted.count > voicesLeft {
      notes.append(
        Diagnostic(
          .warning, "voice-shared",
          "\(engine.name): only \(voicesLeft) voices are known for “\(script.language)”, so that "
            + "\(defaulted.count) speakers share them; choose voices in the show file's cast"))
    }
    let isNamed = engine.document.voices == .request || !engine.voices.isEmpty
    if isNamed, voices.contains(where: { if case .variant = $0 { true } else { false } }), engine.document.kind == .ssml
    {
      notes.append(
        Diagnostic(
          .warning, "voice-unknown",
          "\(engine.name): no voice is known for “\(script.language)”; choose one in the show file's cast"))
    }
    return notes
  }
}
