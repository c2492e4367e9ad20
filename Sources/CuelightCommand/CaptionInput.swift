import ArgumentParser
import Cuelight

/// A caption file that was read.
struct CaptionInput {
  let file: InputFile
  let bytes: [UInt8]
  let reading: CaptionReading
  let format: CaptionFormat
  private let source: CaptionSource
  private let printer: DiagnosticPrinter

  /// Reads a caption file, and prints what is to be said of it.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ path: String, format: CaptionFormat?, isQuiet: Bool) throws {
    let printer = DiagnosticPrinter(isQuiet: isQuiet)
    let file = InputFile(path: path)
    let bytes = try file.read(printer)
    try self.init(bytes, file, format: format, isQuiet: isQuiet)
  }

  /// Reads the bytes of a caption file, and prints what is to be said of it.
  /// - Throws: an `ExitCode`, once the error is printed.
  init(_ bytes: [UInt8], _ file: InputFile, format: CaptionFormat?, isQuiet: Bool) throws {
    try self.init(bytes, file, format: format, DiagnosticPrinter(isQuiet: isQuiet))
    print(reading.diagnostics)
  }

  private init(_ bytes: [UInt8], _ file: InputFile, format: CaptionFormat?, _ printer: DiagnosticPrinter) throws {
    let source = CaptionSource(bytes)
    (self.bytes, self.file, self.source, self.printer) = (bytes, file, source, printer)
    do throws(CaptionError) {
      let name = file.isStandard ? nil : file.path
      guard let format = format ?? CaptionFormat.detect(bytes, name: name) else { throw .unknownFormat }
      self.format = format
      reading = try CaptionReader(format: format).read(bytes, name: name)
    } catch {
      let lines = SourceLines(source.bytes)
      printer.print([error.diagnostic], file: file.name) { lines.line($0) }
      throw ExitCode.unreadableScript
    }
  }

  /// The same file with other bytes.
  func read(again bytes: [UInt8]) throws -> CaptionInput {
    try CaptionInput(bytes, file, format: format, printer)
  }

  /// The language that the file says it is in.
  var language: LanguageTag? { reading.document.language }

  /// The language that its words look like.
  var guessedLanguage: LanguageTag {
    var sample = ""
    for caption in reading.document.captions {
      sample += caption.text + "\n"
      if sample.utf8.count > 20_000 { break }
    }
    return LanguageIdentifier.shared.identify(sample)?.language ?? .undetermined
  }

  /// The lines of the file; they are found anew with each call.
  var sourceLines: SourceLines { SourceLines(source.bytes) }

  /// Captions as a file like this one.
  /// - Throws: an `ExitCode`, once the error is printed.
  func encode(_ document: CaptionDocument, isSafeForApps: Bool) throws -> [UInt8] {
    do {
      let writer = CaptionWriter(format, lineEnding: lineEnding, isSafeForApps: isSafeForApps)
      let output = try writer.write(document)
      print(output.diagnostics)
      return output.bytes
    } catch {
      print([error.diagnostic])
      throw ExitCode.cannotCreate
    }
  }

  /// Prints findings, each with its line of the file.
  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let lines = sourceLines
    printer.print(diagnostics, file: file.name) { lines.line($0) }
  }

  /// How the file's lines end: as the first does.
  private var lineEnding: SRTWriter.LineEnding {
    guard let end = bytes.firstIndex(of: 0x0A), end > 0 else { return .lf }
    return bytes[end - 1] == 0x0D ? .crlf : .lf
  }
}

/// The lines of a caption file, for showing them.
struct SourceLines {
  private let bytes: [UInt8]
  private var ranges: [Range<Int>] = []

  /// Finds the lines of a text: ended by LF, CR LF or CR.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (index, byte) in bytes.enumerated()
    where byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)) {
      ranges.append(start..<(index > start && byte == 0x0A && bytes[index - 1] == 0x0D ? index - 1 : index))
      start = index + 1
    }
    ranges.append(start..<max(start, bytes.count))
  }

  /// A line, counted from 1.
  func line(_ number: Int) -> String? {
    ranges.indices.contains(number - 1) ? String(decoding: bytes[ranges[number - 1]], as: UTF8.self) : nil
  }
}
