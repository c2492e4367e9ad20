import ArgumentParser
import Cuelight

/// `cuelight pace`: how well estimates fit recordings, and what the language's constants would be by them.
struct PaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pace",
    abstract: "Show how well estimates fit recordings: error, bias, and how often the interval holds.",
    discussion: """
      Takes transcripts as “cuelight learn” does, times their text with the paces of the show file, and compares. \
      Errors are shares of what was heard; an episode counts from three minutes of talk on, a turn from three seconds. \
      With --fit, prints each language's constants as the recordings have them, beside those that are built in.
      """)

  @Argument(help: ArgumentHelp("The transcripts, or - for standard input.", valueName: "timed"), completion: .file())
  var timed: [String]

  @Option(
    help: ArgumentHelp("The show file whose paces and lexicon count (default: none).", valueName: "file"),
    completion: .file())
  var show: String?

  @Option(
    help: ArgumentHelp(
      "The language of transcripts that don't state theirs (default: the show file's, or detected).",
      valueName: "tag"), transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Flag(help: "Draw the languages' constants from the recordings.")
  var fit = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "In JSON, list every turn beside its estimate.")
  var turns = false

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func validate() throws {
    guard !timed.isEmpty else { throw ValidationError("Name a transcript to compare with.") }
    try RecordingInput.checkOnce(timed)
    if turns, !json || fit { throw ValidationError("--turns goes with --json, and not with --fit.") }
    if fit, show != nil { throw ValidationError("--fit draws constants without paces; leave --show out.") }
  }

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: quiet)
    let show = try self.show.map { try ShowInput(InputFile(path: $0), printer).show } ?? Show()
    let input = try RecordingInput(timed, language: language ?? show.language, printer, isQuiet: quiet)
    let names = SpeakerNames(input.recordings, cast: show.cast)
    let measured = input.recordings.map {
      MeasuredRecording($0, options: TimingOptions(show), names: names.canonical)
    }
    guard measured.contains(where: { !$0.turns.isEmpty }) else {
      printer.printError("no turn of these transcripts can be talk: check their times")
      throw ExitCode.unreadableScript
    }
    if fit {
      let report = FitTable(LanguageFit.fits(measured))
      try StandardOutput.write(json ? JSONText.encode(report) : report.text())
    } else {
      let report = PaceReport(FitReport(measured), measured, withTurns: turns)
      try StandardOutput.write(json ? JSONText.encode(report) : PaceTable(report).text())
    }
  }
}
