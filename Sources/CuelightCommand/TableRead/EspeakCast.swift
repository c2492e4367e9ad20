import Cuelight

/// Who speaks with which of eSpeak NG's voices.
struct EspeakCast {
  /// The voice of each speaker by name.
  private(set) var voices: [String: String] = [:]
  /// What could not be had as it was wished.
  private(set) var diagnostics: [Diagnostic] = []

  /// Casts a script: first the voices that the show file wishes, then voices unlike those.
  init(_ script: Script, wishes: [String: String], from installed: EspeakVoices) {
    var left: [String] = []
    for speaker in script.speakers {
      let wish = ([speaker.name] + speaker.aliases).lazy.compactMap { wishes[$0] }.first
      if let wish, let name = installed.name(for: wish) {
        voices[speaker.name] = name
        continue
      }
      left.append(speaker.name)
      if let wish {
        diagnostics.append(
          Diagnostic(
            .warning, "espeak-voice-unknown",
            "eSpeak NG has no voice “\(wish)” for \(speaker.name); “espeak-ng --voices” lists what it has"))
      }
    }
    let tag = script.language
    if !left.isEmpty, installed.voice(for: tag.description) == nil {
      diagnostics.append(
        Diagnostic(.warning, "espeak-language", "eSpeak NG speaks no “\(tag)”; it is read as if it were English"))
    }
    let names = installed.names(for: tag.description, count: left.count, besides: Set(voices.values))
    for (speaker, name) in zip(left, names) { voices[speaker] = name }
  }
}
