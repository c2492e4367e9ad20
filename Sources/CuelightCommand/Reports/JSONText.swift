import Foundation

/// Writes reports as JSON: keys in alphabetical order, two spaces a level, a line feed at the end.
enum JSONText {
  /// The report as text.
  static func encode(_ report: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  /// The report on one line, for one of many.
  static func line(_ report: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}

/// A value whose key stays in the JSON as `null` where there is none.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

/// Writes text to standard output.
enum StandardOutput {
  static func write(_ text: String) throws {
    do {
      try OutputFile.writeToStandardOutput(Array(text.utf8))
    } catch {
      DiagnosticPrinter(isQuiet: false).printError(error.message)
      throw error.code
    }
  }
}
