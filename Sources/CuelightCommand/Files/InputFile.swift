import ArgumentParser
import Foundation

/// An input: a file by its path, or standard input by `-`.
struct InputFile {
  /// Why an input can't be had, in words.
  struct Failure: Error {
    var message: String
  }

  /// The path as the user gave it.
  let path: String

  /// Whether it is standard input.
  var isStandard: Bool { path == "-" }

  /// What messages call it.
  var name: String { isStandard ? "<stdin>" : path }

  /// The name that outputs are called after: the file's, without its last suffix.
  var stem: String {
    guard !isStandard else { return "stdin" }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// The folder it lies in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Reads all its bytes.
  func read() throws(Failure) -> [UInt8] {
    let descriptor = isStandard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(message: Self.reason(errno)) }
    defer { if !isStandard { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw Failure(message: "it is a folder; name a file") }
      bytes.reserveCapacity(max(1 << 16, Int(status.st_size) + 1))
    }
    let chunk = 1 << 20
    while true {
      let count = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: min(chunk, max(1 << 16, bytes.capacity - count))))
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, room)
      }
      bytes.removeLast(room - max(0, got))
      if got < 0 {
        if errno == EINTR { continue }
        throw Failure(message: Self.reason(errno))
      }
      if got == 0 { return bytes }
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "it may not be read (permission denied)"
    case EISDIR: "it is a folder; name a file"
    default: String(cString: strerror(code))
    }
  }
}

extension InputFile {
  /// Reads all its bytes.
  /// - Throws: an `ExitCode`, once the error is printed.
  func read(_ printer: DiagnosticPrinter) throws -> [UInt8] {
    do {
      return try read()
    } catch {
      printer.printError(error.message, file: name)
      throw ExitCode.noInput
    }
  }

  /// Whether a file lies there.
  var exists: Bool { access(path, F_OK) == 0 }
}
