import ArgumentParser
import Cuelight

/// A lexicon that was read from a PLS file.
struct LexiconInput {
  let entries: [LexiconEntry]

  /// Reads a file, and prints what is to be said of it.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ file: InputFile, _ printer: DiagnosticPrinter) throws {
    do {
      try self.init(reading: file, printer)
    } catch let failure as InputFile.Failure {
      printer.printError("the lexicon can't be read: \(failure.message)", file: file.name)
      throw ExitCode.noInput
    }
  }

  /// Reads a file, and prints what is to be said of its content.
  /// - Throws: an `InputFile.Failure` when it can't be had; an `ExitCode`, once another error is printed.
  init(reading file: InputFile, _ printer: DiagnosticPrinter) throws {
    let bytes = try file.read()
    do {
      let reading = try PLSReader().read(bytes)
      Self.print(reading.diagnostics, file, bytes, printer)
      entries = reading.entries
    } catch {
      Self.print([error.diagnostic], file, bytes, printer)
      throw ExitCode.unreadableScript
    }
  }

  private static func print(
    _ diagnostics: [Diagnostic], _ file: InputFile, _ bytes: [UInt8], _ printer: DiagnosticPrinter
  ) {
    guard !diagnostics.isEmpty else { return }
    let lines = SourceLines(bytes)
    printer.print(diagnostics, file: file.name) { lines.line($0) }
  }
}
