import ArgumentParser
import Cuelight

/// The options that every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The show file (default: show.yaml beside the script, if there is one).", valueName: "file"))
  var show: String?

  @Option(
    help: ArgumentHelp(
      "A lexicon in PLS that says how words are said; it goes before the show file's.", valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp("The language, such as de or pt-BR (default: detected).", valueName: "tag"),
    transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Option(help: ArgumentHelp("Who the host is, if the script doesn't say so.", valueName: "name"))
  var host: String?

  @Option(help: ArgumentHelp("Who the guest is, if the script doesn't say so.", valueName: "name"))
  var guest: String?

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func validate() throws {
    if lexicon.contains("-") { throw ValidationError("--lexicon names a file; standard input is for the script.") }
  }

  /// What the reader is told beforehand: the command line over the show file.
  func readingOptions(_ show: Show) -> ReadingOptions {
    ReadingOptions(language: language ?? show.language, cast: show.cast, host: host, guest: guest)
  }

  /// Reads a language tag.
  static func languageTag(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text) else {
      throw ValidationError("“\(text)” is no language tag; say for example de, en-GB or pt-BR.")
    }
    return tag
  }
}
