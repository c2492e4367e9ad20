import ArgumentParser
import Cuelight

/// A show file that was read.
struct ShowInput {
  let show: Show
  /// The file's text.
  let text: String

  /// A show of which nothing is known yet.
  init() {
    show = Show()
    text = ""
  }

  /// Reads a show file, and prints what is to be said of it.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ file: InputFile, _ printer: DiagnosticPrinter) throws {
    let bytes = try file.read(printer)
    // Mended text would be written back by “learn”, and the file damaged for good.
    guard let text = String(validating: bytes, as: UTF8.self) else {
      printer.printError("the show file isn't UTF-8; save it as UTF-8", file: file.name)
      throw ExitCode.unreadableScript
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line: (Int) -> String? = { lines.indices.contains($0 - 1) ? lines[$0 - 1] : nil }
    do {
      var (show, warnings) = try ShowFileReader().read(text)
      printer.print(warnings, file: file.name, line: line)
      show.lexicon += try show.lexiconFiles.flatMap { try Self.entries($0, of: file, line, printer) }
      self.show = show
      self.text = text
    } catch let error as ShowFileError {
      printer.print(error.diagnostics, file: file.name, line: line)
      throw ExitCode.unreadableScript
    }
  }

  /// The entries of a lexicon that a show file names.
  private static func entries(
    _ lexicon: LexiconFile, of show: InputFile, _ line: (Int) -> String?, _ printer: DiagnosticPrinter
  ) throws -> [LexiconEntry] {
    let path = lexicon.path.hasPrefix("/") || show.folder == "." ? lexicon.path : show.folder + "/" + lexicon.path
    // What a show file names is a file, even if it is called “-”.
    let file = InputFile(path: path == "-" ? "./-" : path)
    do {
      return try LexiconInput(reading: file, printer).entries
    } catch let failure as InputFile.Failure {
      let message = "the lexicon “\(path)” can't be read: \(failure.message)"
      printer.print(
        [Diagnostic(.error, "lexicon-unreadable", message, at: lexicon.range)], file: show.name, line: line)
      throw ExitCode.noInput
    }
  }
}

extension TimingOptions {
  /// What a show file says of the way its scripts are spoken.
  init(_ show: Show) {
    self.init(paces: show.paces, showPace: show.pace, deliveries: show.deliveries, lexicon: show.lexicon)
  }
}
