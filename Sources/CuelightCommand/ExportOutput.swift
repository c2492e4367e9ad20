import ArgumentParser
import Cuelight

/// Where exports are written: a folder, or standard output.
struct ExportOutput {
  /// The folder as the user gave it; `-` for standard output.
  let folder: String
  /// The script: files are called after it, and never written over it.
  let input: InputFile

  /// Makes all formats first, then writes them and prints each path.
  /// - Parameters:
  ///   - print: Prints what is to be said of the exports.
  ///   - willPrint: Is called before paths are printed.
  /// - Throws: an `ExitCode`, once the error is printed.
  func write(
    _ formats: [ExportFormat], of exporter: Exporter, _ printer: DiagnosticPrinter,
    print: ([Diagnostic]) -> Void, willPrint: () -> Void = {}
  ) throws {
    var exporter = exporter
    do {
      let files = try exporter.formats(formats).flatMap { format in try exporter.export(format, stem: input.stem) }
      print(files.flatMap(\.diagnostics))
      if folder == "-" {
        guard files.count == 1 else {
          throw ValidationError("Standard output takes one file, and these are \(files.count); name a folder with -o.")
        }
        for file in files { try OutputFile.writeToStandardOutput(file.bytes) }
        return
      }
      try OutputFile.makeFolder(folder)
      try OutputFile.checkNotInput(files.map { path($0.name) }, input)
      willPrint()
      for file in files {
        let place = path(file.name)
        try OutputFile.write(file.bytes, to: place)
        try StandardOutput.write(place + "\n")
      }
    } catch let failure as OutputFile.Failure {
      printer.printError(failure.message)
      throw failure.code
    } catch let failure as Exporter.Failure {
      print(failure.diagnostics)
      throw failure.isLoss ? ExitCode.failure : ExitCode.cannotCreate
    }
  }

  private func path(_ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
