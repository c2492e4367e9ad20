import Foundation

/// Shows on a terminal how far one long job is.
final class ProgressBar {
  private static let width = 40
  private let isShown: Bool
  private var percent = -1

  /// A bar; an output that is no terminal gets none.
  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows how much is done.
  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = min(100, done * 100 / total)
    guard now != percent else { return }
    percent = now
    let full = now * Self.width / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
    FileHandle.standardError.write(Data("\r\u{1B}[K\(bar) \(now) %".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard isShown, percent >= 0 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    percent = -1
  }
}
