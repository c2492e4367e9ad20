import ArgumentParser
import Cuelight

/// A caption file that was read.
struct CaptionInput {
  let reading: CaptionReading
  private let file: InputFile
  private let bytes: [UInt8]
  private let printer: DiagnosticPrinter

  /// Reads a caption file, and prints what is to be said of it.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ path: String, format: CaptionFormat?, isQuiet: Bool) throws {
    printer = DiagnosticPrinter(isQuiet: isQuiet)
    file = InputFile(path: path)
    do {
      bytes = try file.read()
    } catch {
      printer.printError(error.message, file: file.name)
      throw ExitCode.noInput
    }
    do {
      reading = try CaptionReader(format: format).read(bytes, name: file.isStandard ? nil : file.path)
    } catch {
      Self.print([error.diagnostic], file, bytes, printer)
      throw ExitCode.unreadableScript
    }
    print(reading.diagnostics)
  }

  /// Prints findings, each with its line of the file.
  func print(_ diagnostics: [Diagnostic]) { Self.print(diagnostics, file, bytes, printer) }

  private static func print(
    _ diagnostics: [Diagnostic], _ file: InputFile, _ bytes: [UInt8], _ printer: DiagnosticPrinter
  ) {
    guard !diagnostics.isEmpty else { return }
    let source = CaptionSource(bytes)
    printer.print(diagnostics, file: file.name) { source.line($0) }
  }
}
