/// A language as BCP 47 writes it, such as `de` or `pt-BR`.
///
/// Case is brought to the form that RFC 5646, section 2.1.1 recommends: `de`, `zh-Hant`, `en-GB`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The whole tag.
  public let description: String

  /// Reads a tag; `nil` when the text isn't shaped like one.
  ///
  /// The shape is checked (subtags of 1–8 letters and digits, the first of 2–8 letters), not the registry.
  public init?(_ text: some StringProtocol) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter),
      subtags.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) })
    else { return nil }
    var parts = [first.lowercased()]
    for subtag in subtags.dropFirst() {
      let isFollowingSingleton = parts.contains { $0.utf8.count == 1 }
      switch subtag.utf8.count {
      case 2 where !isFollowingSingleton: parts.append(subtag.uppercased())
      case 4 where !isFollowingSingleton: parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased())
      default: parts.append(subtag.lowercased())
      }
    }
    description = parts.joined(separator: "-")
  }

  private init(unchecked: String) { description = unchecked }

  /// The language alone, without script, region or variant: `pt` for `pt-BR`.
  public var language: String {
    String(description.prefix { $0 != "-" })
  }

  /// `en`.
  public static let english = LanguageTag(unchecked: "en")
  /// `de`.
  public static let german = LanguageTag(unchecked: "de")
  /// The tag for a language that could not be determined, `und`.
  public static let undetermined = LanguageTag(unchecked: "und")
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  fileprivate var isASCIIAlphanumeric: Bool { isASCIILetter || (0x30...0x39).contains(self) }
}
