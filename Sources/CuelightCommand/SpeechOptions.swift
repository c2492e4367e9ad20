import ArgumentParser
import Cuelight

/// The options that say which speech engine SSML is for.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With --to ssml: the engines to make requests for, with commas between, or all; “cuelight engines” lists them.",
      valueName: "names"),
    transform: SpeechOptions.engines)
  var engine: [Engine] = []

  @Flag(help: "Take it for an error when an engine can't do what the script asks for.")
  var strict = false

  /// Reads a list such as `azure,polly-neural`; each engine counts once.
  static func engines(_ text: String) throws -> [Engine] {
    let table = try EngineTable.standard
    var engines: [Engine] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = name.filter { $0 != " " }
      let found = name == "all" ? table.engines : table[name].map { [$0] } ?? []
      guard !found.isEmpty else {
        let known = table.engines.map(\.name).joined(separator: ", ")
        throw ValidationError("“\(name)” is no engine that is known; known are \(known).")
      }
      for engine in found where !engines.contains(engine) { engines.append(engine) }
    }
    return engines
  }
}

extension SpeechPackage.Options {
  /// What a show file says of an engine's voices.
  init(_ show: Show, engine: Engine) {
    var voices: [String: String] = [:]
    for name in engine.aliases.reversed() + [engine.name] { voices.merge(show.voices[name] ?? [:]) { $1 } }
    self.init(voices: voices, deliveries: show.voiceDeliveries, lexicon: show.lexicon)
  }
}
