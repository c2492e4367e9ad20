import ArgumentParser
import Cuelight

/// `cuelight time`: the timed script.
struct Time: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the timed script: when each turn starts and how long it takes, with how sure that is.")

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"), completion: .file())
  var script: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let timed = try ScriptInput(script, common).timed()
    try StandardOutput.write(json ? JSONText.encode(TimeReport(timed)) : TimedScriptText(timed).text())
  }
}
