import ArgumentParser
import Cuelight

/// A script read with its show file: what every subcommand starts from.
struct ScriptInput {
  let file: InputFile
  let show: Show
  /// The talk.
  let script: Script
  /// What was decided, left out or suspected.
  let diagnostics: [Diagnostic]
  /// What else a script holds that was read from SSML.
  private let ssml: SSMLReading?
  private let lines: (Int) -> String?
  private let printer: DiagnosticPrinter

  /// Reads a script and its show file, and prints what is to be said of them.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ path: String, _ options: CommonOptions) throws {
    printer = DiagnosticPrinter(isQuiet: options.quiet)
    file = InputFile(path: path)
    show = try Self.loadShow(for: file, options, printer)
    let bytes = try file.read(printer)
    if SSMLChecker.recognises(bytes) {
      let source = SourceLines(bytes)
      lines = { source.line($0) }
      let reading = try Self.readSSML(bytes, show, options, printer, file, lines)
      (script, diagnostics, ssml) = (reading.script, reading.diagnostics, reading)
    } else {
      do {
        let reading = try ScriptReader(options.readingOptions(show)).read(bytes)
        (script, diagnostics, ssml) = (reading.script, reading.diagnostics, nil)
        lines = { reading.source.line($0) }
      } catch {
        printer.print([error.diagnostic], file: file.name) { error.source?.line($0) }
        throw ExitCode.unreadableScript
      }
    }
    print(diagnostics)
  }

  /// Prints findings, each with its line of the script.
  func print(_ diagnostics: [Diagnostic]) {
    printer.print(diagnostics, file: file.name, line: lines)
  }

  private static func readSSML(
    _ bytes: [UInt8], _ show: Show, _ options: CommonOptions, _ printer: DiagnosticPrinter, _ file: InputFile,
    _ line: (Int) -> String?
  ) throws -> SSMLReading {
    // Voices that the show file gives to its cast are known by these names.
    var names: [String: String] = [:]
    for voices in show.voices.values { for (name, voice) in voices { names[voice] = name } }
    do {
      var reading = try SSMLReader(language: options.language ?? show.language, names: names).read(bytes)
      reading.script.title = show.title
      if reading.script.turnCount == 0 {
        printer.printError("the document says nothing: there is no text in <speak>", file: file.name)
        throw ExitCode.unreadableScript
      }
      return reading
    } catch let error as XMLError {
      let place = error.line.map { SourceLocation(line: $0, column: error.column ?? 1) }
      let diagnostic = Diagnostic(
        .error, "ssml-not-well-formed", error.message, at: place.map { SourceRange($0, $0) })
      printer.print([diagnostic], file: file.name, line: line)
      throw ExitCode.unreadableScript
    }
  }

  /// How words are said: as the command line has it, the show file, or else the script itself.
  var lexicon: [LexiconEntry] { show.lexicon + (ssml?.lexicon ?? []) }

  /// The script with a clock on it; prints what is to be said of the times.
  func timed(tempo: Double) -> TimedScript {
    var options = TimingOptions(show)
    options.tempo = tempo
    options.lexicon = lexicon
    let timed = TimedScript(script, options: options)
    print(timed.diagnostics)
    return timed
  }

  /// What a speech engine is told of the script.
  func speechOptions(_ engine: Engine) -> SpeechPackage.Options {
    var options = SpeechPackage.Options(show, engine: engine)
    guard let ssml else { return options }
    // The show file's choice goes before the document's.
    if ssml.hasVoices(of: engine) { options.voices.merge(ssml.voices) { chosen, _ in chosen } }
    options.deliveries.merge(ssml.deliveries) { chosen, _ in chosen }
    options.lexicon = lexicon
    options.place = ssml.place
    return options
  }

  private static func loadShow(for script: InputFile, _ options: CommonOptions, _ printer: DiagnosticPrinter) throws
    -> Show
  {
    var show = try showFile(for: script, options).map { try ShowInput($0, printer).show } ?? Show()
    let lexicon = try options.lexicon.flatMap { try LexiconInput(InputFile(path: $0), printer).entries }
    show.lexicon = lexicon + show.lexicon
    return show
  }

  private static func showFile(for script: InputFile, _ options: CommonOptions) -> InputFile? {
    if let path = options.show { return InputFile(path: path) }
    guard !script.isStandard else { return nil }
    let beside = InputFile(path: script.folder == "." ? "show.yaml" : script.folder + "/show.yaml")
    return beside.exists ? beside : nil
  }
}
