import ArgumentParser
import Cuelight

/// A manifest with an engine's answers and sounds, read: what real times come from.
struct EngineTimesInput {
  let requests: [RequestTimes]
  private let printer: DiagnosticPrinter

  /// Reads a manifest, the answers to its requests and, where they are given, the requests' sounds.
  /// - Throws: an error of usage when there are too many or too few files; an `ExitCode`, once the error is printed.
  init(manifest path: String, answers: [String], audio: [String], _ printer: DiagnosticPrinter) throws {
    self.printer = printer
    let bytes = try InputFile(path: path).read(printer)
    let manifest: SSMLManifest
    do {
      manifest = try SSMLManifest.read(bytes)
    } catch {
      throw Self.fail(error.diagnostic, InputFile(path: path).name, bytes, printer)
    }
    let count = manifest.requests.count
    guard answers.count == 1 || answers.count == count else {
      throw ValidationError(
        "The manifest has \(count) requests, but \(answers.count) files of times were given; name one for each, in its order, or one that holds all."
      )
    }
    guard audio.isEmpty || audio.count == count else {
      throw ValidationError(
        "The manifest has \(count) requests, but \(audio.count) sounds were given; name one WAV for each, in its order."
      )
    }
    let times = try Self.times(answers, requests: count, printer)
    let lengths = try audio.map { try Self.length($0, printer) }
    requests = manifest.requests.enumerated().map { index, request in
      RequestTimes(
        name: request.file, turns: request.turns, marks: request.marks, times: times[index],
        length: lengths.isEmpty ? nil : lengths[index])
    }
  }

  private static func times(_ paths: [String], requests: Int, _ printer: DiagnosticPrinter) throws -> [EngineTimes] {
    let readings = try paths.map { path in (path, try read(path, printer)) }
    if let (path, reading) = readings.first, readings.count == 1, requests != 1 {
      guard reading.answers.count == requests else {
        printer.printError(
          "the file holds \(reading.answers.count) answers, but the manifest has \(requests) requests; give all answers in one file, or one file for each request",
          file: path)
        throw ExitCode.unreadableScript
      }
      return reading.answers
    }
    return try readings.map { path, reading in
      guard let answer = reading.single else {
        printer.printError(
          "the file holds \(reading.answers.count) answers, but this request has one; name the files in the manifest's order",
          file: path)
        throw ExitCode.unreadableScript
      }
      return answer
    }
  }

  private static func read(_ path: String, _ printer: DiagnosticPrinter) throws -> EngineTimesReading {
    let bytes = try InputFile(path: path).read(printer)
    do {
      return try EngineTimesReader().read(bytes)
    } catch {
      throw fail(error.diagnostic, InputFile(path: path).name, bytes, printer)
    }
  }

  private static func length(_ path: String, _ printer: DiagnosticPrinter) throws -> Duration {
    let bytes = try InputFile(path: path).read(printer)
    do {
      return try WAVReader.read(bytes).duration
    } catch {
      printer.printError(error.message, file: InputFile(path: path).name)
      throw ExitCode.unreadableScript
    }
  }

  /// Prints an error with its line.
  private static func fail(
    _ diagnostic: Diagnostic, _ name: String, _ bytes: [UInt8], _ printer: DiagnosticPrinter
  ) -> ExitCode {
    let lines = SourceLines(bytes)
    printer.print([diagnostic], file: name) { lines.line($0) }
    return .unreadableScript
  }
}
