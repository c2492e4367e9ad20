import ArgumentParser
import Cuelight

/// `cuelight speak`: a table read.
struct Speak: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a script aloud with eSpeak NG, and tell how the estimate compares.",
    discussion: """
      A draft to listen to, with a voice for each speaker: those of the show file (“voice: {espeak-ng: en-gb+f2}”), else \
      ones unlike each other. The estimate is held against the time that it took, for the show and for the turns that are \
      furthest off. With --to, captions and rundown are written beside the sound, on its real times.

      The file's suffix says what is written: \(SoundFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")). \
      All but .wav are made by ffmpeg, with the segments as chapters.

      eSpeak NG is looked for when it is needed; \(Self.installing) CUELIGHT_ESPEAK names another library file. Exit \
      code 69: eSpeak NG or ffmpeg is not installed.
      """)

  private static let installing =
    "on Debian and Ubuntu “sudo apt install libespeak-ng1 espeak-ng-data” installs it, on a Mac “brew install espeak-ng”."

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"), completion: .file())
  var script: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The sound file to write (default: called after the script, .wav).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The formats to write beside it, with commas between, such as srt,rundown.", valueName: "formats"),
    transform: ExportFormat.list(_:))
  var to: [ExportFormat] = []

  @Flag(help: "Print the comparison as JSON, with all turns.")
  var json = false

  @OptionGroup var profile: ProfileOptions
  @OptionGroup var tempo: TempoOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let output { _ = try SoundFormat.of(output) }
  }

  func run() throws {
    let input = try ScriptInput(script, common)
    let printer = DiagnosticPrinter(isQuiet: common.quiet)
    let print = input.print
    do {
      let place = OutputPlace(output ?? input.file.stem + ".wav")
      let encoder = try SoundEncoder(SoundFormat.of(place.path))
      let profile = try self.profile.profile(input.show, language: input.script.language, onRealTimes: true)
      let read = try TableRead(input.timed(tempo: tempo.factor), options: input.speechOptions)
      print(read.diagnostics)
      try OutputFile.makeFolder(place.folder)
      let result = try read.speak(to: place, encoder: encoder, progress: ProgressBar(isQuiet: common.quiet))
      print(result.diagnostics)
      let files = try export(result.script, input, profile, beside: place, print)
      try report(result, read.estimate, files: [place.path] + files)
    } catch let failure as TableRead.Failure {
      printer.printError(failure.message)
      throw failure.code
    } catch let failure as OutputFile.Failure {
      printer.printError(failure.message)
      throw failure.code
    } catch let failure as Exporter.Failure {
      print(failure.diagnostics)
      throw ExitCode.cannotWrite
    }
  }

  /// Writes the formats beside the sound and returns their paths.
  private func export(
    _ script: TimedScript, _ input: ScriptInput, _ profile: CaptionProfile, beside place: OutputPlace,
    _ print: ([Diagnostic]) -> Void
  ) throws -> [String] {
    var exporter = Exporter(
      timed: script, show: input.show, profile: profile, lineEnding: .lf, target: input.show.target)
    exporter.speech = input.speechOptions
    exporter.lexicon = input.lexicon
    let products = try exporter.formats(to).flatMap { try exporter.export($0, stem: place.stem) }
    for product in products { print(product.diagnostics) }
    try OutputFile.checkNotInput(products.map { place.beside($0.name) }, input.file)
    return try products.map { product in
      let path = place.beside(product.name)
      try OutputFile.write(product.bytes, to: path)
      return path
    }
  }

  private func report(_ result: TableRead.Result, _ estimate: TimedScript, files: [String]) throws {
    let report = SpeakReport(estimate: estimate, read: result, files: files)
    if json {
      try StandardOutput.write(JSONText.encode(report))
    } else {
      try StandardOutput.write(files.joined(separator: "\n") + "\n\n" + SpeakTable(report).text())
    }
  }
}
