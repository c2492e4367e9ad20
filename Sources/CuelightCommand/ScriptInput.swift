import ArgumentParser
import Cuelight

/// A script read with its show file: what every subcommand starts from.
struct ScriptInput {
  let file: InputFile
  let show: Show
  let reading: Reading
  private let printer: DiagnosticPrinter

  /// Reads a script and its show file, and prints what is to be said of them.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ path: String, _ options: CommonOptions) throws {
    printer = DiagnosticPrinter(isQuiet: options.quiet)
    file = InputFile(path: path)
    show = try Self.loadShow(for: file, options, printer)
    let bytes = try Self.load(file, printer)
    do {
      reading = try ScriptReader(options.readingOptions(show)).read(bytes)
    } catch {
      printer.print([error.diagnostic], file: file.name) { error.source?.line($0) }
      throw ExitCode.unreadableScript
    }
    let source = reading.source
    printer.print(reading.diagnostics, file: file.name) { source.line($0) }
  }

  /// The script with a clock on it; prints what is to be said of the times.
  func timed(tempo: Double) -> TimedScript {
    var options = TimingOptions(show)
    options.tempo = tempo
    let timed = TimedScript(reading.script, options: options)
    let source = reading.source
    printer.print(timed.diagnostics, file: file.name) { source.line($0) }
    return timed
  }

  private static func load(_ file: InputFile, _ printer: DiagnosticPrinter) throws -> [UInt8] {
    do {
      return try file.read()
    } catch {
      printer.printError(error.message, file: file.name)
      throw ExitCode.noInput
    }
  }

  private static func loadShow(for script: InputFile, _ options: CommonOptions, _ printer: DiagnosticPrinter) throws
    -> Show
  {
    guard let file = showFile(for: script, options) else { return Show() }
    return try ShowInput(file, printer).show
  }

  private static func showFile(for script: InputFile, _ options: CommonOptions) -> InputFile? {
    if let path = options.show { return InputFile(path: path) }
    guard !script.isStandard else { return nil }
    let beside = InputFile(path: script.folder == "." ? "show.yaml" : script.folder + "/show.yaml")
    return beside.exists ? beside : nil
  }
}
