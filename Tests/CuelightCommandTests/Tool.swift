import Cuelight
import Foundation
import TestSupport
import Testing

/// Runs the built executable, as a user would.
enum Tool {
  /// What came of a run.
  struct Result {
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String
    /// The exit code; a signal's number counts as 128 and more, as a shell has it.
    var code: Int32
  }

  /// The executable beside the test bundle; `nil` where it isn't built.
  static let path: String? = {
    let bundle = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let places = [bundle, bundle.deletingLastPathComponent(), ProjectFiles.root.appending(path: ".build/debug")]
    return places.map { $0.appending(path: "cuelight").path }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs the tool in a folder, with some bytes as standard input.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder, input: [UInt8]? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, executable: try #require(path), in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in a folder, with the tool's path as `$CUELIGHT`.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> Result {
    try run(
      ["-c", line], executable: "/bin/sh", in: folder, input: nil, environment: ["CUELIGHT": try #require(path)])
  }

  private static func run(
    _ arguments: [String], executable: String, in folder: TemporaryFolder, input: [UInt8]?,
    environment: [String: String]
  ) throws -> Result {
    // Files rather than pipes: they take any amount of output.
    let streams = try TemporaryFolder()
    for name in ["in", "out", "err"] { try streams.write(name == "in" ? input ?? [] : [], to: name) }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Result(
      output: try streams.text("out"), errors: try streams.text("err"), code: process.terminationStatus + signal)
  }
}

/// A folder of its own for a test, removed with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "cuelight-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Makes a folder with a file in it.
  convenience init(_ name: String, _ text: String) throws {
    try self.init()
    try write(Array(text.utf8), to: name)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, and the folders that it lies in.
  func write(_ bytes: [UInt8], to path: String) throws {
    let place = url.appending(path: path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  /// Everything that lies in it, hidden files too, in order.
  var contents: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

/// Scripts that the tests of the command use.
enum Samples {
  /// Two people, four turns, nothing to warn of.
  static let plain = """
    Host: Where does the old ferry go when nobody waits for it?
    Guest: It goes across the river anyway, because the captain likes the quiet.
    Host: And what do you think about out there?
    Guest: That the river was here before all of us.

    """
}

/// What of the machine the command uses where it is there.
enum Installed {
  /// Whether eSpeak NG's library and its voices are installed.
  static let espeak = (try? EspeakEngine()) != nil
}
