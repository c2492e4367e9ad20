/// A finished XML document, as ``XMLWriter/finish()`` returns it.
public struct XMLOutput: Hashable, Sendable {
  /// The document in UTF-8, with its XML declaration and a line feed at the end.
  public let bytes: [UInt8]

  /// What XML 1.0 forbids and was therefore left out of the texts, in the order of first appearance; at most 31 entries.
  public let removed: [RemovedCharacter]

  /// The document in ASCII: each other character as a reference such as `&#xFC;`.
  ///
  /// It is the same document as long as the names of elements and attributes are ASCII, since XML has references in texts
  /// and attribute values only.
  public var asciiBytes: [UInt8] {
    var ascii: [UInt8] = []
    ascii.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        ascii.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        ascii.append(contentsOf: "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
      }
    }
    return ascii
  }

  /// Whether the document holds characters beyond the Basic Multilingual Plane, such as most pictures.
  public var hasSupplementaryCharacters: Bool { bytes.contains { $0 >= 0xF0 } }
}

/// A character that was left out because XML 1.0 has no way to write it.
public struct RemovedCharacter: Hashable, Sendable {
  /// The character: a control character, U+FFFE or U+FFFF.
  public let scalar: Unicode.Scalar

  /// How often it was left out.
  public internal(set) var count: Int
}
