import ArgumentParser
import Cuelight

/// `cuelight learn`: paces from recordings, into the show file.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn how fast speakers talk from transcripts with times, and keep it in the show file.",
    discussion: """
      A transcript is SRT with “Name: text”, WebVTT with <v Name>, Podcasting 2.0 JSON, text with “Name (0:01:23):”, \
      or JSON lines with speaker, text, start and end. Turns that can't be talk, such as music and jumps, are left out. \
      What the show file knows already counts by the seconds heard, so give each recording once.
      """)

  @Argument(help: ArgumentHelp("The transcripts, or - for standard input.", valueName: "timed"), completion: .file())
  var timed: [String]

  @Option(
    help: ArgumentHelp("The show file to put the paces into, made if it isn't there.", valueName: "file"),
    completion: .file())
  var into: String

  @Option(
    help: ArgumentHelp(
      "The language of transcripts that don't state theirs (default: the show file's, or detected).",
      valueName: "tag"), transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Flag(name: .customLong("dry-run"), help: "Print what was learned and leave the show file as it is.")
  var isDryRun = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func validate() throws {
    guard !timed.isEmpty else { throw ValidationError("Name a transcript to learn from.") }
    try RecordingInput.checkOnce(timed)
    guard into != "-" else { throw ValidationError("--into names a file; use --dry-run to see what was learned.") }
  }

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: quiet)
    let file = InputFile(path: into)
    let before = file.exists ? try ShowInput(file, printer) : ShowInput()
    let input = try RecordingInput(timed, language: language ?? before.show.language, printer, isQuiet: quiet)
    let show = before.show
    let learner = PaceLearner(
      cast: show.cast, paces: show.paces, showPace: show.pace, deliveries: show.deliveries, lexicon: show.lexicon)
    let lessons = learner.learn(input.recordings)
    printer.print(lessons.diagnostics, file: into) { _ in nil }
    guard !lessons.speakers.isEmpty else {
      printer.printError("nobody was heard talking: no pace was learned, and nothing was written")
      throw ExitCode.unreadableScript
    }
    if !isDryRun { try write(lessons, over: before) }
    let report = LearnReport(lessons, into: isDryRun ? nil : into)
    try StandardOutput.write(json ? JSONText.encode(report) : report.text())
  }

  private func write(_ lessons: PaceLearner.Lessons, over before: ShowInput) throws {
    let printer = DiagnosticPrinter(isQuiet: quiet)
    let entries = lessons.speakers.map { PaceEntry(name: $0.name, pace: $0.pace, aliases: $0.aliases) }
    do {
      let text = try ShowFileEditor().adding(entries, to: before.text)
      try OutputFile.write(Array(text.utf8), to: into)
    } catch let error as ShowFileError {
      printer.print(error.diagnostics, file: into) { _ in nil }
      throw ExitCode.cannotCreate
    } catch let failure as OutputFile.Failure {
      printer.printError(failure.message)
      throw failure.code
    }
  }
}
