import TalkScript

/// A rule that captions are checked by.
public struct CaptionRule: Sendable {
  /// A stable name, such as `min-duration`.
  public let identifier: String
  /// What it demands, in a few words.
  public let title: String
  /// Where it is from; profiles may name a guide of their own for its limit.
  public let citation: String
  /// Whether ``CaptionMender`` can often mend a breach of it.
  public let canBeFixed: Bool
  /// Whether captions are written so that they keep to it, whatever their text.
  let isKeptByWriter: Bool
  /// Whether a profile has the rule in a format.
  let applies: @Sendable (CaptionProfile, CaptionFormat?) -> Bool
  /// Looks at a caption.
  let check: @Sendable (RuleContext, inout RuleFindings) -> Void

  init(
    _ identifier: String, _ title: String, _ citation: String, canBeFixed: Bool = false,
    isKeptByWriter: Bool = false,
    applies: @escaping @Sendable (CaptionProfile, CaptionFormat?) -> Bool = { _, _ in true },
    check: @escaping @Sendable (RuleContext, inout RuleFindings) -> Void
  ) {
    self.identifier = identifier
    self.title = title
    self.citation = citation
    self.canBeFixed = canBeFixed
    self.isKeptByWriter = isKeptByWriter
    self.applies = applies
    self.check = check
  }

  /// Every rule, in the order in which breaches of one caption are told.
  public static let all = times + shape + wording + podcasting

  /// The names of the built-in profiles that have the rule in some language and format.
  public var profiles: [String] {
    CaptionProfile.names.filter { name in
      ["en", "zh"].contains { language in
        guard let profile = CaptionProfile.named(name, language: LanguageTag(language) ?? .undetermined) else {
          return false
        }
        return [nil, .srt, .vtt].contains { applies(profile, $0) }
      }
    }
  }
}
