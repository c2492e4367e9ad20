import ArgumentParser

/// Reads an option that takes one of some words.
enum Choice {
  /// The choice that a word names, in any case.
  static func read<Value: RawRepresentable<String> & CaseIterable>(_ word: String) throws -> Value {
    guard let value = Value(rawValue: word.lowercased()) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(word)” is not one of \(known).")
    }
    return value
  }
}
