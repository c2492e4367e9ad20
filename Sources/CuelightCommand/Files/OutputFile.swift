import ArgumentParser
import Foundation

/// Writes files whole or not at all: beside their place first, then moved there.
enum OutputFile {
  /// Why a file could not be written, and the code to end with.
  struct Failure: Error {
    var message: String
    var code: ExitCode
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
      guard mkdir(made, 0o777) != 0 else { continue }
      var status = stat()
      if errno == EEXIST, stat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { continue }
      let reason = errno == EEXIST ? "a file of that name is in the way" : String(cString: strerror(errno))
      throw Failure(message: "\(made): the folder can't be made: \(reason)", code: .cannotCreate)
    }
  }

  /// Sees that nothing is written over the file that it was made from: exports of `talk.txt` may be called so, too.
  static func checkNotInput(_ paths: [String], _ input: InputFile) throws(Failure) {
    var status = stat()
    guard !input.isStandard, stat(input.path, &status) == 0 else { return }
    for path in paths {
      var other = stat()
      guard stat(path, &other) == 0, other.st_dev == status.st_dev, other.st_ino == status.st_ino else { continue }
      throw Failure(
        message: "\(path): this is the script itself, which would be lost; name another folder with -o",
        code: .cannotCreate)
    }
  }

  /// Writes a file; one that was there keeps its permissions, and a link goes on pointing to it.
  static func write(_ bytes: [UInt8], to link: String) throws(Failure) {
    let path = target(of: link)
    var old = stat()
    let isThere = stat(path, &old) == 0
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let draft = "\(folder).\(name).\(getpid()).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure(message: "\(path): can't be made: \(String(cString: strerror(errno)))", code: .cannotCreate)
    }
    var failure = writeAll(bytes, to: descriptor)
    if isThere, failure == nil, fchmod(descriptor, old.st_mode & 0o7777) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure {
      unlink(draft)
      throw Failure(message: "\(path): can't be written: \(String(cString: strerror(failure)))", code: .cannotWrite)
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw Failure(message: "\(path): can't be made: \(String(cString: strerror(code)))", code: .cannotCreate)
    }
  }

  /// What a symbolic link points to in the end; any other path as it is.
  private static func target(of path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
      return path
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes to standard output.
  static func writeToStandardOutput(_ bytes: [UInt8]) throws(Failure) {
    if let failure = writeAll(bytes, to: STDOUT_FILENO) {
      throw Failure(
        message: "standard output: can't be written: \(String(cString: strerror(failure)))", code: .cannotWrite)
    }
  }

  /// The error number of the first write that failed.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += count
      }
      return nil
    }
  }
}
