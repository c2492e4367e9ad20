import ArgumentParser
import Cuelight

/// Transcripts with times, read: what `learn` and `pace` start from.
struct RecordingInput {
  let recordings: [Recording]

  /// Reads some transcripts, and prints what is to be said of each.
  /// - Throws: an `ExitCode`, once all errors are printed; one file that can't be read is enough.
  init(_ paths: [String], language: LanguageTag?, _ printer: DiagnosticPrinter, isQuiet: Bool) throws {
    var recordings: [Recording] = []
    var failure: ExitCode?
    let progress = Progress(total: paths.count, isQuiet: isQuiet)
    for (index, path) in paths.enumerated() {
      progress.show(index, path)
      let file = InputFile(path: path)
      do {
        let reading = try RecordingReader(language: language).read(try file.read(), name: file.stem)
        progress.clear()
        printer.print(reading.diagnostics, file: file.name) { reading.source.line($0) }
        recordings += reading.recordings
      } catch let error as InputFile.Failure {
        progress.clear()
        printer.printError(error.message, file: file.name)
        failure = failure ?? .noInput
      } catch let error as RecordingError {
        progress.clear()
        printer.print([error.diagnostic], file: file.name) { error.source?.line($0) }
        failure = failure ?? .unreadableScript
      }
    }
    progress.clear()
    if let failure { throw failure }
    self.recordings = recordings
  }

  /// Sees that no transcript is named twice: it would count twice.
  static func checkOnce(_ paths: [String]) throws {
    var seen: Set<String> = []
    for path in paths where !seen.insert(path).inserted {
      throw ValidationError("“\(path)” is named twice; it would count twice.")
    }
  }
}
