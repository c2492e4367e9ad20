/// The words of a text as its writer parted them, found the plain way: for comparison with what exports make of them.
public enum WrittenWords {
  /// The words between white space; no-break spaces are part of a word.
  public static func words(of text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: isSpace).map { String(String.UnicodeScalarView($0)) }
  }

  /// A text without any white space.
  public static func joined(_ text: String) -> String {
    words(of: text).joined()
  }

  /// A text without the code points that XML 1.0 forbids (production 2, `Char`).
  public static func allowedInXML(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.filter(isAllowedInXML))
    return String(view)
  }

  /// Control characters part words as spaces do; so do the spaces of Unicode at which a line may break.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isAllowedInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
