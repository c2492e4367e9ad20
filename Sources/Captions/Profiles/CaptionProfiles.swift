public import TalkScript

extension CaptionProfile {
  /// Whom captions are for: reading speeds differ.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Everybody who reads well.
    case adult
    /// Children.
    case children
  }

  /// The names of the profiles that are built in.
  public static let names = families.map(\.name)

  /// The profile of a name for a language and an audience; `nil` when there is none of that name.
  public static func named(
    _ name: String, language: LanguageTag = .undetermined, audience: Audience = .adult
  ) -> CaptionProfile? {
    guard let family = families.first(where: { $0.name == name }) else { return nil }
    let forms = LanguageForms(language)
    var profile = family.make(forms, audience)
    profile.language = language
    if !family.knowsScripts, forms.isWithoutSpaces { profile.countFullWidth() }
    return profile
  }

  /// All profiles for a language and an audience.
  public static func all(language: LanguageTag = .undetermined, audience: Audience = .adult) -> [CaptionProfile] {
    names.compactMap { named($0, language: language, audience: audience) }
  }

  /// Profiles that go by one name and differ by language.
  private struct Family {
    var name: String
    /// Whether the profile knows itself how many characters a line has in languages without spaces.
    var knowsScripts = false
    var make: @Sendable (LanguageForms, Audience) -> CaptionProfile
  }

  private static let families = [
    Family(name: "netflix", knowsScripts: true, make: CaptionProfile.netflix),
    Family(name: "bbc", make: CaptionProfile.bbc),
    Family(name: "ebu-tt-d", make: CaptionProfile.ebuTTD),
    Family(name: "ted", make: CaptionProfile.ted),
    Family(name: "dcmp", make: CaptionProfile.dcmp),
    Family(name: "youtube", knowsScripts: true, make: CaptionProfile.youtube),
    Family(name: "podcast", make: CaptionProfile.podcast),
    Family(name: "social", make: CaptionProfile.social),
    Family(name: "amazon", make: CaptionProfile.amazon),
    Family(name: "arte", make: CaptionProfile.arte),
  ]

  /// Halves what is counted in characters: a full-width character is as wide as two others, and says as much.
  private mutating func countFullWidth() {
    counting = .fullWidth
    columns = max(1, (columns / 2).rounded(.down))
    columnsByFormat = columnsByFormat.mapValues { max(1, ($0 / 2).rounded(.down)) }
    charactersPerCaption = charactersPerCaption.map { $0 / 2 }
    readingSpeed = readingSpeed.map { $0 / 2 }
    // Words can't be counted by spaces.
    wordsPerMinute = nil
    let halved = "half of the Latin figure, counted full-width"
    for key in [Key.charactersPerLine, .charactersPerCaption, .readingSpeed] where sources[key] != nil {
      sources[key] = "\(sources[key] ?? ""); \(halved)"
    }
  }

  /// Notes who demands some limits.
  mutating func cite(_ keys: Key..., source: String) {
    for key in keys { sources[key] = source }
  }

  /// Notes limits that no guide names: captions are made by them, and not checked by them.
  mutating func own(_ keys: Key..., why: String) {
    for key in keys {
      sources[key] = "Cuelight: \(why)"
      ownLimits.insert(key)
    }
  }
}
