public import Foundation

/// Sample files that lie beside the project, for the tests that read them where they are.
public enum SharedFiles {
  /// The folder `shared` beside the project's root; `nil` where there is none.
  public static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Whether a file lies there.
  public static func has(_ path: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.appending(path: path).path) } ?? false
  }

  /// The bytes of a file; empty where it isn't.
  public static func bytes(_ path: String) -> [UInt8] {
    guard let folder, let data = try? Data(contentsOf: folder.appending(path: path)) else { return [] }
    return Array(data)
  }

  /// A German interview copied from a web page.
  public static let interview = "seed/000_42769d631cd94a90.txt"
}

/// Files of the project itself.
public enum ProjectFiles {
  /// The project's root.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of a file, by its path from the root.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }
}

extension ProjectFiles {
  /// The names of the show scripts in `Scripts/`, in order.
  public static let scripts: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Scripts").path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()
}
