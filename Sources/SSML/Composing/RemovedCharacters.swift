import TalkScript

/// Tells of characters that XML can't hold.
enum RemovedCharacters {
  /// A warning for each character, in their order, with how often it was left out.
  static func diagnostics(_ counts: [Unicode.Scalar: Int]) -> [Diagnostic] {
    counts.sorted { $0.key < $1.key }.map { scalar, count in
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      return Diagnostic(.warning, "xml-forbidden", "U+\(padded) was left out \(count) times: XML can't hold it")
    }
  }
}
