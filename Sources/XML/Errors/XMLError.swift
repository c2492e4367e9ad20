/// Why an XML document could not be read or written.
public struct XMLError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Kind: Hashable, Sendable {
    /// The document is not well-formed, or can't be read or written for another reason.
    case notWellFormed
    /// The document type declares something, which is refused for safety.
    case declaration
    /// Elements are nested deeper than is read.
    case tooDeep
  }

  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// The line, counted from 1; `nil` when it speaks of the document as a whole.
  public let line: Int?
  /// The column, counted from 1 in Unicode scalars; `nil` when libxml2 doesn't tell.
  public let column: Int?

  /// What stands in the way.
  public let kind: Kind

  init(_ message: String, line: Int? = nil, column: Int? = nil, kind: Kind = .notWellFormed) {
    self.message = message
    self.line = line
    self.column = column
    self.kind = kind
  }

  static var outOfMemory: XMLError { XMLError("There is not enough memory for the document") }
}

/// Where a document departs from its schema.
public struct XMLIssue: Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// The line, counted from 1, of the element that the issue is about; `nil` when libxml2 doesn't tell.
  public let line: Int?
  /// The column, counted from 1; `nil` when libxml2 doesn't tell, which is the rule for a schema.
  public let column: Int?
}

extension XMLError: CustomStringConvertible {
  /// The message, and behind it the place.
  public var description: String { message + place(line: line, column: column) }
}

extension XMLIssue: CustomStringConvertible {
  /// The message, and behind it the place.
  public var description: String { message + place(line: line, column: column) }
}

private func place(line: Int?, column: Int?) -> String {
  switch (line, column) {
  case (let line?, let column?): " (line \(line), column \(column))"
  case (let line?, nil): " (line \(line))"
  default: ""
  }
}
