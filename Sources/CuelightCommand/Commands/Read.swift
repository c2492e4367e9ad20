import ArgumentParser
import Cuelight

/// `cuelight read`: what was understood.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was understood of a script: title, date, language, cast, segments, notes.")

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"), completion: .file())
  var script: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let input = try ScriptInput(script, common)
    let report = ReadReport(input)
    try StandardOutput.write(json ? JSONText.encode(report) : report.text(isQuiet: common.quiet))
  }
}
