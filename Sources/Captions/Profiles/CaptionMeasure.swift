import UnicodeText

/// Counts a text's characters and words as a profile does.
///
/// A character is what a reader takes for one (a grapheme cluster), spaces included; what can't be seen, such as a word
/// joiner or a mark of direction, is none. What is counted full-width takes one for each wide character and a half for any
/// other. A line's end counts nothing, neither in lines nor in reading speeds: so do Netflix' and Subtitle Edit's figures.
public struct CaptionMeasure: Hashable, Sendable {
  private let counting: CaptionProfile.Counting

  /// Makes a measure for a profile.
  public init(_ profile: CaptionProfile) {
    counting = profile.counting
  }

  /// The characters of a line, or of a text on several lines.
  public func characters(_ text: some StringProtocol) -> Double {
    text.utf8.withContiguousStorageIfAvailable { characters($0.span) } ?? characters(Array(text.utf8).span)
  }

  /// The characters of a text in UTF-8.
  func characters(_ bytes: Span<UInt8>) -> Double {
    counting == .fullWidth ? Double(DisplayWidth.columns(of: bytes)) / 2 : Double(Self.clusters(bytes))
  }

  /// The words of a text: runs between white space that hold a letter or a digit.
  public func words(_ text: some StringProtocol) -> Int {
    text.utf8.withContiguousStorageIfAvailable { words($0.span) } ?? words(Array(text.utf8).span)
  }

  /// The words of a text in UTF-8.
  func words(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    var isCounted = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte <= 0x20 {
        isCounted = false
      } else if !isCounted, byte >= 0x80 ? Self.isLetter(bytes, index) : byte.isASCIIWord {
        isCounted = true
        count += 1
      }
    }
    return count
  }

  /// Whether a byte beyond ASCII belongs to something that is read: neither a dash or quotation mark (U+2010–203F) nor a
  /// Latin sign such as `«`.
  private static func isLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x80..<0xC0: false
    case 0xC2: false
    case 0xE2: index + 1 >= bytes.count || bytes[index + 1] != 0x80
    default: true
    }
  }

  private static func clusters(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x0A: continue
      case 0x20..<0x80, 0xC2...0xCB: count += 1
      case 0x80..<0xC0: continue
      // Dashes, quotation marks and the ellipsis, which join nothing: U+2010–2027.
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        count += 1
      default: return clustersOfAnyText(bytes)
      }
    }
    return count
  }

  private static func clustersOfAnyText(_ bytes: Span<UInt8>) -> Int {
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    // A line feed takes part in no other character but a carriage return's.
    return text.reduce(0) { $0 + ($1.isNewline || isUnseen($1) ? 0 : 1) }
  }

  /// Whether nothing is on screen for a character: a zero-width space, a mark of direction, a word joiner.
  private static func isUnseen(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      switch $0.value {
      case 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
      default: false
      }
    }
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  var isASCIIWord: Bool { (0x61...0x7A).contains(self | 0x20) || isASCIIDigit }
  /// Whether it is a digit of ASCII.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
