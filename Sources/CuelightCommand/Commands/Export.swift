import ArgumentParser
import Cuelight

/// `cuelight export`: captions, SSML and rundown as files.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write captions, SSML, lexicon and rundown.",
    discussion: """
      Files are called after the script: talk.txt becomes talk.srt, talk.ssml and talk.rundown.txt. Each is written \
      whole or not at all, and each path is printed. Captions keep to a profile, of which “cuelight profiles” tells; what \
      can't be kept is said.

      With --engine, SSML becomes the requests that a speech engine takes, cut to its limits: talk.azure.001.ssml and so \
      on, and talk.azure.manifest.json, which leads from each request back to its turns, marks and voices.

      pls is the lexicon that counts for the script, as files that Amazon Polly takes; “all” leaves it out where there is \
      none.

      Formats: \(ExportFormat.all.map(\.name).joined(separator: ", ")), or all.
      """)

  @Argument(help: ArgumentHelp("The scripts, or - for standard input.", valueName: "script"), completion: .file())
  var scripts: [String]

  @Option(
    help: ArgumentHelp("The formats, with commas between (default: srt,ssml,rundown).", valueName: "formats"),
    transform: ExportFormat.list(_:))
  var to: [ExportFormat] = ExportFormat.usual

  @OptionGroup var profile: ProfileOptions
  @OptionGroup var speech: SpeechOptions

  @OptionGroup var files: ExportOptions

  @Option(
    help: ArgumentHelp(
      "The length that the show should have, such as 45:00; the rundown shows over and under.", valueName: "time"),
    transform: { text in
      guard let length = LengthText.duration(text) else {
        throw ValidationError("“\(text)” is no length; say for example 45:00, 1:30:00 or 90m.")
      }
      return length
    })
  var target: Duration?

  @OptionGroup var tempo: TempoOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !scripts.isEmpty else { throw ValidationError("Name a script to export.") }
    if files.output == "-", scripts.count != 1 || to.count != 1 {
      throw ValidationError("Standard output takes one script in one format; say for example --to srt or --to vtt.")
    }
    if !speech.engine.isEmpty, !to.contains(.ssml) {
      throw ValidationError("--engine goes with --to ssml.")
    }
    let stems = Dictionary(grouping: scripts, by: { InputFile(path: $0).stem })
    if let twins = stems.values.first(where: { $0.count > 1 }) {
      throw ValidationError(
        "\(twins.joined(separator: " and ")) would write the same files; export them to different folders.")
    }
  }

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: common.quiet)
    let progress = Progress(total: scripts.count, isQuiet: common.quiet)
    var firstFailure: ExitCode?
    for (index, script) in scripts.enumerated() {
      progress.show(index, script)
      do {
        try export(script, printer, progress)
      } catch let failure as ExitCode {
        // One script that fails doesn't keep the others from being exported.
        firstFailure = firstFailure ?? failure
      }
    }
    progress.clear()
    if let firstFailure { throw firstFailure }
  }

  private func export(_ path: String, _ printer: DiagnosticPrinter, _ progress: Progress) throws {
    let input = try ScriptInput(path, common)
    var profile = try self.profile.profile(input.show, language: input.script.language)
    if let speakers = files.speakers { profile.speakers = speakers }
    var exporter = Exporter(
      timed: input.timed(tempo: tempo.factor), show: input.show, profile: profile, lineEnding: files.lineEnding,
      target: target ?? input.show.target)
    exporter.engines = speech.engine
    exporter.isStrict = speech.strict
    exporter.speech = input.speechOptions
    exporter.lexicon = input.lexicon
    try ExportOutput(folder: files.output, input: input.file).write(
      to, of: exporter, printer,
      print: input.print, willPrint: { progress.clear() })
  }
}
