import ArgumentParser
import Cuelight

/// `cuelight time`: the timed script.
struct Time: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the timed script: when each turn starts and how long it takes, with how sure that is.",
    discussion: """
      Lengths are likely ones: the real one is within ± of it eight times in ten. Paces come from the show file \
      (see “cuelight help learn”); without any, everyone talks at the language's pace.
      """)

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"), completion: .file())
  var script: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "In JSON, give each turn its sentences and words with start and end.")
  var words = false

  @OptionGroup var tempo: TempoOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if words, !json { throw ValidationError("--words goes with --json: the table has no room for words.") }
  }

  func run() throws {
    let timed = try ScriptInput(script, common).timed(tempo: tempo.factor)
    try StandardOutput.write(json ? JSONText.encode(TimeReport(timed, withWords: words)) : TimeTable(timed).text())
  }
}
