/// The tags that SRT borrowed from HTML and from SubStation Alpha.
enum CaptionTags {
  /// A text without `<i>`, `<font …>` and the like, and without `{\an8}`; other brackets are part of it.
  static func stripped(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") }) else { return text }
    var rest: [UInt8] = []
    var index = 0
    while index < text.count {
      if let end = tagEnd(text, index) {
        index = end
      } else {
        rest.append(text[index])
        index += 1
      }
    }
    return rest
  }

  /// The place behind the tag that opens at a byte; none is longer than 200 bytes.
  private static func tagEnd(_ text: [UInt8], _ start: Int) -> Int? {
    let limit = min(text.count, start + 200)
    switch text[start] {
    case UInt8(ascii: "<"):
      let name = text[(start + 1)..<min(limit, start + 8)].drop { $0 == UInt8(ascii: "/") }.prefix {
        $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/")
      }
      guard name.count <= 5, names.contains(String(decoding: name, as: UTF8.self).lowercased()) else { return nil }
      return text[start..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    case UInt8(ascii: "{"):
      guard start + 1 < limit, text[start + 1] == UInt8(ascii: "\\") else { return nil }
      return text[start..<limit].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
    default: return nil
    }
  }

  private static let names: Set<String> = ["i", "b", "u", "s", "c", "em", "font", "span", "p", "br", "rt", "ruby"]
}
