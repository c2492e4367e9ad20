import Cuelight
import Foundation
import UnicodeText

/// Prints diagnostics to standard error as compilers do: place, severity, message, identifier, then the line and a caret.
struct DiagnosticPrinter {
  /// How many findings of one kind are printed before the rest is only counted.
  private static let mostOfAKind = 10
  /// The columns of a source line that are shown.
  private static let excerptWidth = 76

  private let isQuiet: Bool
  private let style: TerminalStyle

  /// Makes a printer whose texts go to a descriptor: standard error, or for ``render(_:file:line:)`` another one.
  init(isQuiet: Bool, descriptor: Int32 = STDERR_FILENO) {
    self.isQuiet = isQuiet
    style = TerminalStyle(descriptor: descriptor)
  }

  /// Prints findings about a file, each with its line where `line` has it.
  func print(_ diagnostics: [Diagnostic], file: String, line: (Int) -> String?) {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
      let count = counts[diagnostic.identifier, default: 0] + 1
      counts[diagnostic.identifier] = count
      if count <= Self.mostOfAKind || diagnostic.severity == .error {
        write(render(diagnostic, file: file, line: line))
      } else if Self.isBreach(diagnostic.identifier) {
        // Each caption that breaches its profile is named; its words are shown for the first ones only.
        write(render(diagnostic, file: file) { _ in nil })
      }
    }
    for (identifier, count) in counts.sorted(by: { $0.key < $1.key })
    where count > Self.mostOfAKind && !isQuiet && !Self.isBreach(identifier) {
      write("\(file): note: \(count - Self.mostOfAKind) more like these [\(identifier)]\n")
    }
  }

  private static func isBreach(_ identifier: String) -> Bool { identifier.hasPrefix("caption-") }

  /// Prints an error that belongs to no place in a text.
  func printError(_ message: String, file: String? = nil) {
    let place = file.map { "\($0): " } ?? "cuelight: "
    write("\(style.bold(place))\(style.severity(.error, "error:")) \(style.bold(message))\n")
  }

  /// The lines of one diagnostic, each ended.
  func render(_ diagnostic: Diagnostic, file: String, line: (Int) -> String?) -> String {
    let place = diagnostic.range.map { "\(file):\($0.start.line):\($0.start.column):" } ?? "\(file):"
    let severity = style.severity(diagnostic.severity, "\(diagnostic.severity.rawValue):")
    // Further lines of a message are something to copy: they stay clear of the identifier.
    let lines = diagnostic.message.split(separator: "\n", maxSplits: 1)
    let rest = lines.count > 1 ? lines[1] + "\n" : ""
    var text =
      "\(style.bold(place)) \(severity) \(style.bold(String(lines.first ?? ""))) [\(diagnostic.identifier)]\n\(rest)"
    if let range = diagnostic.range, let source = line(range.start.line) { text += excerpt(source, range) }
    return text
  }

  private func excerpt(_ source: String, _ range: SourceRange) -> String {
    let scalars = source.unicodeScalars.prefix(range.start.column + 4 * Self.excerptWidth).map { Self.visible($0) }
    let first = min(max(0, range.start.column - 1), scalars.count)
    let last = range.end.line == range.start.line ? min(max(first, range.end.column - 1), scalars.count) : scalars.count
    // A long line is shown from a little before the place on.
    let fits = scalars.count <= Self.excerptWidth && Self.columns(scalars[...]) <= Self.excerptWidth
    let isFar = !fits && Self.columns(scalars[..<first]) > Self.excerptWidth / 2
    let start = isFar ? max(0, first - Self.excerptWidth / 3) : 0
    var end = start
    var width = 0
    while end < scalars.count {
      let own = Self.columns(scalars[end...end])
      if width + own > Self.excerptWidth { break }
      width += own
      end += 1
    }
    let cutBefore = start > 0 ? "…" : ""
    let cutAfter = end < scalars.count ? "…" : ""
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: margin.count)
    let shown = cutBefore + String(String.UnicodeScalarView(scalars[start..<end])) + cutAfter
    let indent = String(repeating: " ", count: cutBefore.count + Self.columns(scalars[start..<max(start, first)]))
    let marked = max(1, Self.columns(scalars[min(first, end)..<min(max(last, first), end)]))
    let caret = "^" + String(repeating: "~", count: marked - 1)
    return "\(margin) | \(shown)\n\(blank) | \(indent)\(style.caret(caret))\n"
  }

  /// Characters that would move the cursor are shown as a space.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    TerminalText.isControl(scalar) || TerminalText.isDirection(scalar) ? " " : scalar
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    DisplayWidth.columns(of: String(String.UnicodeScalarView(scalars)))
  }

  /// Prints a text as it is.
  func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
