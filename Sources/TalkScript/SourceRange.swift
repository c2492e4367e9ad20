/// A place in a script's text.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars, as most editors show it.
  public var column: Int

  /// Makes a place from its line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one place comes before another in the same text.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// `LINE:COLUMN`.
  public var description: String { "\(line):\(column)" }
}

/// A stretch of a script's text, from its first character to just behind its last.
public struct SourceRange: Hashable, Sendable, CustomStringConvertible {
  /// Where the first character stands.
  public var start: SourceLocation
  /// The place just behind the last character; equal to `start` for a point.
  public var end: SourceLocation

  /// Makes a stretch from its two ends.
  public init(_ start: SourceLocation, _ end: SourceLocation) {
    self.start = start
    self.end = end
  }

  /// Makes a stretch on one line.
  public init(line: Int, columns: Range<Int>) {
    self.init(
      SourceLocation(line: line, column: columns.lowerBound), SourceLocation(line: line, column: columns.upperBound))
  }

  /// `LINE:COLUMN-LINE:COLUMN`.
  public var description: String { "\(start)-\(end)" }
}
