import ArgumentParser
import Cuelight

/// `cuelight times`: an engine's own times, put onto the script and exported.
struct Times: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put an engine's own timings onto a script, and write captions and rundown on the real times.",
    discussion: """
      The manifest is the one that was written with the engine's requests. The files of times are what the engine \
      answered, one for each request in the manifest's order, or one that holds all: Amazon Polly's speech marks, \
      Google's time points, Azure's bookmarks and word boundaries, IBM's timings, ElevenLabs' alignment or eSpeak NG's \
      events; each is known by its content. With --audio, each request is as long as its WAV; otherwise as long as the \
      answer says. What an answer doesn't time is estimated, and said.

      Formats: \(Self.formats.map(\.name).joined(separator: ", ")), or all.
      """)

  /// What real times can be exported to: SSML is what the engine was given.
  private static let formats = ExportFormat.all.filter { $0 != .ssml && $0 != .pls }

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"), completion: .file())
  var script: String

  @Argument(help: ArgumentHelp("The engine's answers.", valueName: "times"), completion: .file())
  var answers: [String]

  @Option(
    help: ArgumentHelp("The manifest of the requests that the engine was given.", valueName: "file"),
    completion: .file())
  var manifest: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The WAV of each request, in the manifest's order.", valueName: "wav"), completion: .file())
  var audio: [String] = []

  @Option(
    help: ArgumentHelp("The formats, with commas between (default: srt,rundown).", valueName: "formats"),
    transform: Times.formats(_:))
  var to: [ExportFormat] = [.captions(.srt), .rundown]

  @OptionGroup var profile: ProfileOptions

  @OptionGroup var files: ExportOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !answers.isEmpty else { throw ValidationError("Name the files in which the engine's answers were kept.") }
    if files.output == "-", to.count != 1 {
      throw ValidationError("Standard output takes one format; say for example --to srt or --to vtt.")
    }
    if ([script, manifest] + answers + audio).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be one of the files only.")
    }
  }

  /// Reads a list of formats, among which can be no SSML or PLS.
  private static func formats(_ text: String) throws -> [ExportFormat] {
    let list = try ExportFormat.list(text)
    if ExportFormat.isAll(list) { return list.filter { $0 != .ssml && $0 != .pls } }
    if let format = list.first(where: { $0 == .ssml || $0 == .pls }) {
      let name = format == .ssml ? "SSML" : "PLS"
      throw ValidationError("\(name) holds no times of its own; “cuelight export --to \(format.name)” writes it.")
    }
    return list
  }

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: common.quiet)
    let input = try ScriptInput(script, common)
    let answered = try EngineTimesInput(manifest: manifest, answers: answers, audio: audio, printer)
    let print = input.print
    let estimated = input.timed(tempo: PacePreset.normal.factor)
    let aligned: AlignedScript
    do {
      aligned = try ScriptAligner(estimated).align(answered.requests)
    } catch {
      print([error.diagnostic])
      throw ExitCode.unreadableScript
    }
    print(aligned.diagnostics + [aligned.comparison(with: estimated)])
    var profile = try self.profile.profile(input.show, language: input.script.language, onRealTimes: true)
    if let speakers = files.speakers { profile.speakers = speakers }
    let exporter = Exporter(
      timed: aligned.script, show: input.show, profile: profile, lineEnding: files.lineEnding, target: input.show.target
    )
    try ExportOutput(folder: files.output, input: input.file).write(
      to, of: exporter, printer, print: print)
  }
}
