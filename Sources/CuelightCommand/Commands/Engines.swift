import ArgumentParser
import Cuelight

/// `cuelight engines`: what speech engines take, refuse and limit.
struct Engines: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the speech engines, or what one of them takes, refuses and limits, each with its source.",
    discussion: """
      “taken” is what the engine takes as the W3C defines it, “changed” what it takes in part or in another form, \
      “refused” what it answers with an error, ignores or reads aloud, and “unknown” what nobody says.
      """)

  @Argument(help: ArgumentHelp("An engine, such as azure; all are listed without one.", valueName: "name"))
  var name: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let table = try EngineTable.standard
    guard let name else {
      let report = EngineList(table)
      return try StandardOutput.write(json ? JSONText.encode(report) : report.text())
    }
    guard let engine = table[name] else {
      let known = table.engines.map(\.name).joined(separator: ", ")
      throw ValidationError("“\(name)” is no engine that is known; known are \(known).")
    }
    let report = EngineReport(engine, date: table.date)
    try StandardOutput.write(json ? JSONText.encode(report) : report.text())
  }
}
