/// A finished XML document, as ``XMLWriter/finish()`` returns it.
public struct XMLOutput: Hashable, Sendable {
  /// The document in UTF-8, with its XML declaration and a line feed at the end.
  public let bytes: [UInt8]

  /// What XML 1.0 forbids and was therefore left out of the texts, in the order of first appearance; at most 31 entries.
  public let removed: [RemovedCharacter]
}

/// A character that was left out because XML 1.0 has no way to write it.
public struct RemovedCharacter: Hashable, Sendable {
  /// The character: a control character, U+FFFE or U+FFFF.
  public let scalar: Unicode.Scalar

  /// How often it was left out.
  public internal(set) var count: Int
}
