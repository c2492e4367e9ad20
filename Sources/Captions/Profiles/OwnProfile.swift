public import TalkScript

/// A profile that a show defines for itself: a built-in one with some limits of its own.
///
/// It becomes a ``CaptionProfile`` once the language is known, since the limits of its base depend on that.
public struct OwnProfile: Hashable, Sendable {
  /// The name that it is chosen by.
  public var name: String
  /// The built-in profile that it starts from.
  public var base: String
  /// The limits that are its own.
  public var settings: [CaptionProfile.Key: CaptionProfile.Setting]

  /// Makes a profile from its parts.
  public init(name: String, base: String = "netflix", settings: [CaptionProfile.Key: CaptionProfile.Setting] = [:]) {
    self.name = name
    self.base = base
    self.settings = settings
  }

  /// The profile for a language and an audience; `nil` when its base is no built-in profile.
  public func profile(language: LanguageTag, audience: CaptionProfile.Audience = .adult) -> CaptionProfile? {
    guard var profile = CaptionProfile.named(base, language: language, audience: audience) else { return nil }
    profile.name = name
    profile.title = "\(name), by \(profile.title)"
    // A gap in pictures and one in seconds exclude each other: the order is that of the keys.
    for key in CaptionProfile.Key.allCases {
      if let setting = settings[key] { profile.set(key, to: setting, source: "the show file") }
    }
    return profile
  }
}
