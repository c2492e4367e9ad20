import ArgumentParser
import Cuelight

/// `cuelight spoken`: what will be said, word for word.
struct Spoken: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how text is said: numbers, dates, abbreviations and acronyms spelled out.",
    discussion: """
      Reads lines from standard input and prints each as it will be said. The lexicon of the show file goes before \
      every rule.
      """)

  @Option(
    help: ArgumentHelp("The language, such as de or pt-BR (default: the show file's).", valueName: "tag"),
    transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Option(help: ArgumentHelp("A show file whose language and lexicon count.", valueName: "file"), completion: .file())
  var show: String?

  @Flag(help: "Print one JSON object a line: the text, what is said, and each token with its kind and UTF-8 range.")
  var json = false

  @Flag(help: "Print errors only, no warnings and notes.")
  var quiet = false

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: quiet)
    let show = try self.show.map { try ShowInput(InputFile(path: $0), printer).show } ?? Show()
    guard let language = language ?? show.language else {
      throw ValidationError("Name the language that the text is in, for example --language de.")
    }
    let speech = SpokenLines(language: language, lexicon: show.lexicon)
    if let note = speech.diagnostic { printer.print([note], file: "<stdin>") { _ in nil } }
    while let line = readLine(strippingNewline: true) {
      try StandardOutput.write(json ? JSONText.line(SpokenReport(line, speech)) : speech.said(line) + "\n")
    }
  }
}

/// What `cuelight spoken --json` tells of a line.
struct SpokenReport: Encodable {
  struct Token: Encodable {
    var kind: String
    var written: String
    var said: String
    var start: Int
    var end: Int
  }

  var text: String
  var said: String
  var tokens: [Token]

  init(_ line: String, _ speech: SpokenLines) {
    let bytes = Array(line.utf8)
    text = line
    said = speech.said(line)
    tokens = speech.tokens(line).map { token in
      Token(
        kind: token.kind.rawValue, written: String(decoding: bytes[token.range], as: UTF8.self), said: token.spoken,
        start: token.range.lowerBound, end: token.range.upperBound)
    }
  }
}
