import Foundation

/// Shows on a terminal how far a job over many files is.
struct Progress {
  private let total: Int
  private let isShown: Bool

  /// Progress over some files; one file, or an output that is no terminal, gets none.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = total > 1 && !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows which file comes next.
  func show(_ index: Int, _ name: String) {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K[\(index + 1)/\(total)] \(name)".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
