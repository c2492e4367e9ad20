public import TalkScript

/// What a caller knows about a script before it is read.
public struct ReadingOptions: Sendable {
  /// The language, where it needs no detecting.
  public var language: LanguageTag?
  /// The show's cast: names, aliases and roles.
  public var cast: [CastMember]
  /// The name of the host, or a part of it.
  public var host: String?
  /// The name of the guest, or a part of it.
  public var guest: String?

  /// Makes options; without any, everything is found in the text.
  public init(language: LanguageTag? = nil, cast: [CastMember] = [], host: String? = nil, guest: String? = nil) {
    self.language = language
    self.cast = cast
    self.host = host
    self.guest = guest
  }
}
