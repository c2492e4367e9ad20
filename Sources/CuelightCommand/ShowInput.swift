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
    let bytes: [UInt8]
    do {
      bytes = try file.read()
    } catch {
      printer.printError(error.message, file: file.name)
      throw ExitCode.noInput
    }
    // Mended text would be written back by “learn”, and the file damaged for good.
    guard let text = String(validating: bytes, as: UTF8.self) else {
      printer.printError("the show file isn't UTF-8; save it as UTF-8", file: file.name)
      throw ExitCode.unreadableScript
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line: (Int) -> String? = { lines.indices.contains($0 - 1) ? lines[$0 - 1] : nil }
    do {
      let (show, warnings) = try ShowFileReader().read(text)
      printer.print(warnings, file: file.name, line: line)
      self.show = show
      self.text = text
    } catch {
      printer.print(error.diagnostics, file: file.name, line: line)
      throw ExitCode.unreadableScript
    }
  }
}

extension TimingOptions {
  /// What a show file says of the way its scripts are spoken.
  init(_ show: Show) {
    self.init(paces: show.paces, showPace: show.pace, deliveries: show.deliveries, lexicon: show.lexicon)
  }
}
