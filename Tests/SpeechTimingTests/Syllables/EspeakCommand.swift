import TestSupport

/// The espeak-ng command, which speaks by rules and dictionaries of its own.
enum EspeakCommand {
  private static let tool = ExternalTool("espeak-ng")

  static var isInstalled: Bool { tool != nil }

  /// Runs it in a language's voice and returns what it printed.
  static func output(_ text: String, language: String, _ options: [String]) throws -> [UInt8] {
    let voice = ["en": "en-us", "fr": "fr-fr", "pt": "pt-br"][language] ?? language
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return try tool?.output(["-v", voice] + options + [line], environment: ["LC_ALL": "C.UTF-8"]) ?? []
  }

  /// How many seconds it takes to say a text: the samples of its 16-bit mono WAV over their rate.
  static func seconds(toSay text: String, language: String) throws -> Double {
    let wave = try output(text, language: language, ["--stdout"])
    guard wave.count > 44 else { return 0 }
    let rate = wave[24..<28].reversed().reduce(0) { $0 << 8 | Int($1) }
    return rate > 0 ? Double((wave.count - 44) / 2) / Double(rate) : 0
  }
}
