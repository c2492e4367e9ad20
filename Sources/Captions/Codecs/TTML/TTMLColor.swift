/// Colours as TTML writes them (TTML2, section 10.3.4).
enum TTMLColor {
  /// The names that TTML knows, and what they stand for.
  private static let names = [
    "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "white": "#ffffff", "maroon": "#800000",
    "red": "#ff0000", "purple": "#800080", "fuchsia": "#ff00ff", "magenta": "#ff00ff", "green": "#008000",
    "lime": "#00ff00", "olive": "#808000", "yellow": "#ffff00", "navy": "#000080", "blue": "#0000ff",
    "teal": "#008080", "aqua": "#00ffff", "cyan": "#00ffff",
  ]

  /// A colour as the model has it, a name or `#rrggbb` in lower case, from TTML's value; `nil` where it is none.
  ///
  /// How far one can see through it is left out.
  static func read(_ text: String) -> String? {
    let color = text.lowercased().filter { $0 != " " }
    if names[color] != nil { return color }
    if color.hasPrefix("#") {
      let digits = color.dropFirst()
      guard digits.utf8.count == 6 || digits.utf8.count == 8, digits.utf8.allSatisfy(isHexadecimal) else { return nil }
      return "#" + digits.prefix(6)
    }
    guard color.hasSuffix(")"), let open = color.firstIndex(of: "("), ["rgb", "rgba"].contains(color[..<open]) else {
      return nil
    }
    let parts = color[color.index(after: open)...].dropLast().split(separator: ",").prefix(3).compactMap { UInt8($0) }
    guard parts.count == 3 else { return nil }
    return "#" + parts.map(hexadecimal).joined()
  }

  /// A colour of the model in a form that TTML knows; `nil` for a name that it doesn't know.
  static func written(_ color: String) -> String? {
    names[color] == nil && !color.hasPrefix("#") ? nil : read(color)
  }

  /// A colour as `#rrggbb`; `nil` for a name that TTML doesn't know.
  static func code(_ color: String) -> String? {
    color.hasPrefix("#") ? read(color) : names[color]
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func hexadecimal(_ value: UInt8) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }
}
