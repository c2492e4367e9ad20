import ArgumentParser
import Cuelight

/// `cuelight profiles`: the caption profiles, and every limit in them.
struct Profiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print caption profiles: every limit, who demands it, and what captions are checked for.",
    discussion: """
      Limits differ by language, and some for children. A show file can define profiles of its own.
      """)

  @Argument(help: ArgumentHelp("The profile (default: all).", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("The language, such as de or ja (default: the show file's, or en).", valueName: "tag"),
    transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Flag(help: "Print the limits for children.")
  var children = false

  @Option(help: ArgumentHelp("A show file whose profiles count.", valueName: "file"), completion: .file())
  var show: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let show =
      try self.show.map { try ShowInput(InputFile(path: $0), DiagnosticPrinter(isQuiet: false)).show } ?? Show()
    let language = language ?? show.language ?? .english
    let known =
      show.profiles.map(\.name)
      + CaptionProfile.names.filter { name in
        !show.profiles.contains { $0.name == name }
      }
    if let name, !known.contains(name) {
      throw ValidationError("“\(name)” is no caption profile; known are \(known.joined(separator: ", ")).")
    }
    let profiles = (name.map { [$0] } ?? known).compactMap {
      show.captionProfile($0, language: language, audience: children ? .children : .adult)
    }
    let report = profiles.map(ProfileReport.init)
    try StandardOutput.write(
      json ? JSONText.encode(report) : report.map { $0.text() }.joined(separator: "\n"))
  }
}
