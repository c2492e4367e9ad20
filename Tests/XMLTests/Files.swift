#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for the files of a test; gone with them when the last reference is.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  init?(_ name: String = "schemas") {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file and returns its path; `nil` if that fails.
  func file(_ name: String, _ text: String) -> String? {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    files.append(file)
    let bytes = Array(text.utf8)
    return write(descriptor, bytes, bytes.count) == bytes.count ? file : nil
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }
}

/// The path of a file in the folder `shared` beside the package, where there is one.
func shared(_ file: String) -> String? {
  var folder = #filePath[...]
  while let slash = folder.lastIndex(of: "/") {
    folder = folder[..<slash]
    let path = "\(folder)/shared/\(file)"
    if access(path, R_OK) == 0 { return path }
  }
  return nil
}
