import ArgumentParser
import Cuelight

/// The options that say where exports are written, and how captions look beside their profile.
struct ExportOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to, made if it isn't there; - for standard output.", valueName: "folder"),
    completion: .directory)
  var output = "."

  @Option(
    help: ArgumentHelp(
      "When captions name their speaker: always, change or never (default: the profile's).", valueName: "when"),
    transform: Choice.read)
  var speakers: CaptionProfile.SpeakerLabels?

  @Option(
    help: ArgumentHelp("How lines of SRT end: lf or crlf (default: lf).", valueName: "ending"), transform: Choice.read)
  var lineEnding: SRTWriter.LineEnding = .lf
}
