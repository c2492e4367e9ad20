import ArgumentParser
import Cuelight

/// `cuelight convert`: captions from one format to another.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert captions from one format to another.",
    discussion: """
      Formats: \(CaptionFormat.allCases.map(\.rawValue).joined(separator: ", ")). The output's is told by its name \
      (.srt, .vtt, .ttml, .ebu-tt-d.xml, .podcast.json, .json, .html, .sbv, .txt, .md), the input's by what it holds. What \
      the output's format can't hold is told. The file is written whole or not at all.
      """)

  @Argument(help: ArgumentHelp("The captions, or - for standard input.", valueName: "captions"), completion: .file())
  var input: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp("The input's format (default: detected).", valueName: "format"), transform: Choice.read)
  var from: CaptionFormat?

  @Option(
    help: ArgumentHelp("The output's format (default: by the file's name).", valueName: "format"),
    transform: Choice.read)
  var to: CaptionFormat?

  @Option(
    help: ArgumentHelp(
      "When captions name their speaker, in formats that write names into the text: always, change or never (default: always).",
      valueName: "when"), transform: Choice.read)
  var speakers: CaptionProfile.SpeakerLabels = .always

  @Option(
    help: ArgumentHelp("How lines of SRT end: lf or crlf (default: lf).", valueName: "ending"), transform: Choice.read)
  var lineEnding: SRTWriter.LineEnding = .lf

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func validate() throws {
    guard to == nil, CaptionFormat(fileName: output) == nil else { return }
    throw ValidationError(
      output == "-"
        ? "Say the format of standard output, such as --to vtt."
        : "“\(output)” doesn't say which format it is in; say it with --to.")
  }

  func run() throws {
    let captions = try CaptionInput(input, format: from, isQuiet: quiet)
    guard let format = to ?? CaptionFormat(fileName: output) else { return }
    let made: CaptionOutput
    do {
      made = try CaptionWriter(format, lineEnding: lineEnding).write(captions.reading.document.labelled(speakers))
    } catch {
      captions.print([error.diagnostic])
      throw ExitCode.unreadableScript
    }
    captions.print(made.diagnostics)
    do {
      if output == "-" {
        try OutputFile.writeToStandardOutput(made.bytes)
      } else {
        try OutputFile.write(made.bytes, to: output)
      }
    } catch {
      DiagnosticPrinter(isQuiet: quiet).printError(error.message)
      throw error.code
    }
  }
}
