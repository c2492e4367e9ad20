import Foundation

/// The espeak-ng command, which speaks by rules and dictionaries of its own.
enum EspeakCommand {
  private static let path = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng", "/opt/homebrew/bin/espeak-ng"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isInstalled: Bool { path != nil }

  /// Runs it in a language's voice and returns what it printed.
  static func output(_ text: String, language: String, _ options: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    let voice = ["en": "en-us", "fr": "fr-fr", "pt": "pt-br"][language] ?? language
    process.arguments = ["-v", voice] + options + [text.split(whereSeparator: \.isNewline).joined(separator: " ")]
    process.environment = ["LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return bytes
  }

  /// How many seconds it takes to say a text: the samples of its 16-bit mono WAV over their rate.
  static func seconds(toSay text: String, language: String) throws -> Double {
    let wave = Array(try output(text, language: language, ["--stdout"]))
    guard wave.count > 44 else { return 0 }
    let rate = wave[24..<28].reversed().reduce(0) { $0 << 8 | Int($1) }
    return rate > 0 ? Double((wave.count - 44) / 2) / Double(rate) : 0
  }
}
