import Foundation

/// A program of the machine that tests compare with, such as ffprobe; tests that need one are skipped without it.
public struct ExternalTool: Sendable {
  /// Where the program lies.
  public let path: String

  /// Finds a program in the usual folders; `nil` where it isn't installed.
  public init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    self.path = path
  }

  /// Whether a program is installed.
  public static func has(_ name: String) -> Bool { ExternalTool(name) != nil }

  /// Runs the program and returns what it writes to standard output.
  /// - Parameter environment: variables that are set beside those of the tests.
  public func output(_ arguments: [String], environment: [String: String] = [:]) throws -> [UInt8] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(data)
  }
}

/// A file of its own that is gone when the work on it is done.
public func withTemporaryFile<Result>(
  _ bytes: [UInt8], extension ending: String, _ work: (String) throws -> Result
) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(path: "cuelight-\(UUID().uuidString).\(ending)")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try work(url.path)
}
