import ArgumentParser
import Cuelight

/// `cuelight compare`: how two segmentations of the same words agree.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare how two caption files break the same words.",
    discussion: """
      Prints how far the breaks of captions and of lines agree with the reference's, and what each file's lines look like: \
      breaks behind function words (articles, prepositions, conjunctions, auxiliaries …), lines of one word, balance, \
      line lengths and reading speed. Words are compared without case and punctuation, and names of speakers don't count. \
      Where words differ, those that match are aligned; less than half is refused.
      """)

  @Argument(
    help: ArgumentHelp("The captions that are held to be right, or - for standard input.", valueName: "reference"),
    completion: .file())
  var reference: String

  @Argument(
    help: ArgumentHelp("The captions to compare with them, or - for standard input.", valueName: "other"),
    completion: .file())
  var other: String

  @Option(
    help: ArgumentHelp("The language, such as de or ja (default: the files', or detected).", valueName: "tag"),
    transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "The most characters of a line (default: 42; Netflix' in languages counted full-width).", valueName: "count"))
  var columns: Double?

  @Option(
    help: ArgumentHelp(
      "The most characters a second (default: 17; Netflix' in languages counted full-width).", valueName: "count"))
  var readingSpeed: Double?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func validate() throws {
    if reference == "-", other == "-" { throw ValidationError("Standard input holds one of the files only.") }
    for (name, value) in [("--columns", columns), ("--reading-speed", readingSpeed)] {
      guard let value else { continue }
      guard value > 0, value <= 1000 else { throw ValidationError("\(name) takes a number above 0, up to 1000.") }
    }
  }

  func run() throws {
    let first = try CaptionInput(reference, format: nil, isQuiet: quiet)
    let second = try CaptionInput(other, format: nil, isQuiet: quiet)
    let language = language ?? first.language ?? second.language ?? first.guessedLanguage
    let report = CompareReport(
      try compare(first, second, language), language: language, reference: first.file.name, other: second.file.name)
    try StandardOutput.write(json ? JSONText.encode(report) : report.text())
  }

  private func compare(
    _ first: CaptionInput, _ second: CaptionInput, _ language: LanguageTag
  ) throws -> SegmentationComparison {
    do throws(SegmentationComparison.Mismatch) {
      return try SegmentationComparison(
        reference: first.reading.document.captions, other: second.reading.document.captions, language: language,
        limits: .init(language: language, columns: columns, readingSpeed: readingSpeed))
    } catch {
      DiagnosticPrinter(isQuiet: quiet).printError(
        "the words are too different to be compared: less than half of them match "
          + "(\(error.referenceWords) in the reference, \(error.otherWords) here)", file: second.file.name)
      throw ExitCode.unreadableScript
    }
  }
}
