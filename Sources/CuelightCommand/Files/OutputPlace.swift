/// Where an output is to lie, and what lies beside it.
struct OutputPlace {
  /// The path as the user gave it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The folder it lies in; empty for the one the command works in.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// The name without its folder.
  var name: String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }

  /// The name without its folder and its last suffix.
  var stem: String { InputFile(path: name).stem }

  /// The path of another file in the same folder.
  func beside(_ name: String) -> String { folder + name }
}
