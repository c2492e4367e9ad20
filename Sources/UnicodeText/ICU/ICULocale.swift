import CICU

/// A language in the form that ICU asks for, such as `de_AT` for the tag `de-AT`.
struct ICULocale {
  /// ICU's name of the locale.
  let name: String

  /// Reads a BCP 47 tag; `nil` when it names no language.
  init?(tag: String) {
    let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.capacity) { buffer -> String? in
      guard let start = buffer.baseAddress else { return nil }
      let length = Int(cicu_locale_for_tag(tag, start, Int32(buffer.count)))
      guard length > 0, length < buffer.count else { return nil }
      return String(decoding: buffer[..<length].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    guard let name, !name.hasPrefix("_") else { return nil }
    self.name = name
  }

  /// Whether another locale of ICU has the same language, whatever its script and region.
  func hasLanguage(of other: UnsafePointer<CChar>) -> Bool {
    cicu_is_same_language(name, other)
  }

  /// The name with settings such as `lb=strict`, in addition to any that the tag brought along.
  func adding(keywords: String) -> String {
    name + (name.contains("@") ? ";" : "@") + keywords
  }

  /// Bytes for the longest locale name that is read, its zero included (ICU's own `ULOC_FULLNAME_CAPACITY`).
  private static let capacity = 157
}
