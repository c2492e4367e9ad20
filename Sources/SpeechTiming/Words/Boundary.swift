/// What follows a word in the text: the places where speech pauses and captions may break.
public enum Boundary: UInt8, Hashable, Sendable, Comparable, CaseIterable {
  /// The next word.
  case none
  /// A comma, semicolon, colon or dash.
  case clause
  /// The end of a sentence.
  case sentence
  /// The end of a paragraph.
  case paragraph

  /// Whether one boundary is weaker than another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The mark that ends a word, closing quotation marks and brackets aside.
enum EndMark: UInt8 {
  case none
  /// `,` `;` `:` and dashes.
  case clause
  /// `.` alone, which may belong to an abbreviation.
  case fullStop
  /// `…` or `...`, which may break a sentence off or only slow it.
  case ellipsis
  /// `!` and `?`, which end a sentence unless it goes on in lower case.
  case exclamation
  /// `。` and its kin, which always end a sentence.
  case certain

  /// Looks at the end of some bytes of UTF-8.
  @inline(__always)
  static func ending(_ text: Span<UInt8>, _ range: Range<Int>) -> EndMark {
    // Most words end in a letter.
    if !range.isEmpty, text[range.upperBound - 1].isASCIILetter { return .none }
    return read(text, range)
  }

  private static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> EndMark {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): end -= 1
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return .clause
        // A hyphen behind letters stands for the rest of a word, as in "pre- and post-war".
        case UInt8(ascii: "-"): return end - 1 == range.lowerBound || text[end - 2] == byte ? .clause : .none
        case UInt8(ascii: "."):
          let isEllipsis = end - 2 > range.lowerBound && text[end - 2] == byte && text[end - 3] == byte
          return isEllipsis ? .ellipsis : .fullStop
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return .exclamation
        default: return .none
        }
      } else if end - range.lowerBound >= 3, text[end - 3] >= 0xE0 {
        switch Wide.mark(text[end - 3], text[end - 2], text[end - 1]) {
        case .closer: end -= 3
        case .mark(let mark): return mark
        case .other: return .none
        }
      } else if end - range.lowerBound >= 2, text[end - 2] >= 0xC2 {
        switch (text[end - 2], byte) {
        case (0xC2, 0xBB), (0xC2, 0xAB), (0xC2, 0xA0): end -= 2  // » « and the no-break space before them
        case (0xD8, 0x8C), (0xD8, 0x9B), (0xC2, 0xB7), (0xCE, 0x87): return .clause  // ، ؛ · ·
        case (0xD8, 0x9F), (0xCD, 0xBE): return .certain  // ؟ and the Greek question mark
        default: return .none
        }
      } else {
        return .none
      }
    }
    return .none
  }

  /// The marks of three bytes.
  private enum Wide {
    case closer
    case mark(EndMark)
    case other

    static func mark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Wide {
      switch (first, second) {
      case (0xE2, 0x80):
        switch third {
        case 0x98, 0x99, 0x9A, 0x9C, 0x9D, 0x9E, 0xB9, 0xBA: .closer  // ‘ ’ ‚ “ ” „ ‹ ›
        case 0xAF: .closer  // the narrow no-break space
        case 0x93, 0x94, 0x95: .mark(.clause)  // – — ―
        case 0xA6: .mark(.ellipsis)  // …
        default: .other
        }
      case (0xE3, 0x80):
        switch third {
        case 0x8D, 0x8F, 0x91, 0x89, 0x8B: .closer  // 」 』 】 〉 》
        case 0x82: .mark(.certain)  // 。
        case 0x81: .mark(.clause)  // 、
        case 0x9C: .mark(.clause)  // 〜
        default: .other
        }
      case (0xEF, 0xBC):
        switch third {
        case 0x89: .closer  // ）
        case 0x81, 0x8E, 0x9F: .mark(.certain)  // ！ ． ？
        case 0x8C, 0x9A, 0x9B: .mark(.clause)  // ， ： ；
        default: .other
        }
      case (0xE0, 0xA5): third == 0xA4 || third == 0xA5 ? .mark(.certain) : .other  // । ॥
      default: .other
      }
    }
  }
}
