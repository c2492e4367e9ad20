/// A voice that eSpeak NG has installed.
public struct EspeakVoice: Hashable, Sendable {
  /// A language that a voice speaks.
  public struct Language: Hashable, Sendable {
    /// The language's tag in lower case, such as `en-gb`.
    public var tag: String
    /// How well the voice suits it: the lower, the better.
    public var rank: Int

    /// Makes a language from its parts.
    public init(tag: String, rank: Int) {
      self.tag = tag
      self.rank = rank
    }
  }

  /// What it is called, such as `English (Great Britain)`.
  public var name: String
  /// Where it lies among the voices, such as `gmw/en`: with a variant behind it, the one name that always works.
  public var identifier: String
  /// The languages it speaks.
  public var languages: [Language]

  /// Makes a voice from its parts.
  public init(name: String, identifier: String, languages: [Language]) {
    self.name = name
    self.identifier = identifier
    self.languages = languages
  }
}

/// Finds voices by language and by name, and gives each speaker one of their own.
///
/// In SSML, eSpeak NG takes a wrong name for its default voice, or says nothing at all from there on; and names such as
/// `en-gb+f2` it takes without their variant. So each name is looked up here and written out.
public struct EspeakVoices: Hashable, Sendable {
  /// The voices that are installed.
  public let all: [EspeakVoice]

  /// Makes a collection of voices.
  public init(_ all: [EspeakVoice]) {
    self.all = all
  }

  /// The variants that speakers get one after the other: neighbours differ in pitch by half and more.
  ///
  /// Median pitch of a German sentence, measured with eSpeak NG 1.51: 100, 190, 103, 176, 103, 202, 83, 200, 92, 176 Hz.
  static let variants = ["", "+f2", "+m3", "+f4", "+m7", "+f3", "+m8", "+f5", "+m4", "+f1"]

  /// The voice that suits a language best: one of the very tag, else of the language alone.
  public func voice(for language: String) -> EspeakVoice? {
    let tag = language.lowercased()
    let alone = String(tag.prefix { $0 != "-" })
    return best { $0.tag == tag } ?? best { $0.tag == alone } ?? best { $0.tag.prefix { $0 != "-" } == alone }
  }

  /// The name to write for a voice that somebody named: by language, name or identifier, with or without a variant
  /// (`de`, `German+f2`, `gmw/de+m3`); `nil` when there is none.
  public func name(for wish: String) -> String? {
    let parts = wish.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let base = (parts.first ?? "").lowercased()
    guard !base.isEmpty else { return nil }
    let named = all.first { $0.identifier.lowercased() == base || $0.name.lowercased() == base }
    guard let voice = named ?? best({ $0.tag == base }) else { return nil }
    return parts.count > 1 ? "\(voice.identifier)+\(parts[1])" : voice.identifier
  }

  /// Names for speakers of whom nothing is known, each unlike the others as long as there are variants.
  ///
  /// - Parameter taken: Names that others have.
  public func names(for language: String, count: Int, besides taken: Set<String> = []) -> [String] {
    let base = (voice(for: language) ?? voice(for: "en"))?.identifier ?? "en"
    let free = Self.variants.map { base + $0 }.filter { !taken.contains($0) }
    let names = free.isEmpty ? [base] : free
    return (0..<max(0, count)).map { names[$0 % names.count] }
  }

  private func best(_ suits: (EspeakVoice.Language) -> Bool) -> EspeakVoice? {
    var found: (voice: EspeakVoice, rank: Int)?
    for voice in all {
      guard let rank = voice.languages.filter(suits).map(\.rank).min(), rank < found?.rank ?? .max else { continue }
      found = (voice, rank)
    }
    return found?.voice
  }
}
