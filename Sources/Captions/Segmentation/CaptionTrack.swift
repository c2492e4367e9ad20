public import SpeechTiming
public import TalkScript
import UnicodeText

/// The captions of a show, and where they don't keep to their profile.
public struct CaptionTrack: Sendable {
  /// The captions, in order, without overlap.
  public let captions: [Caption]
  /// What the captions were made for, as it is in the format.
  public let profile: CaptionProfile
  /// Every breach of the profile, and where in the script.
  public let diagnostics: [Diagnostic]

  /// Makes the captions of a timed script.
  ///
  /// No caption holds two speakers, no word is split, and every word comes once, in order. Where they break and when they
  /// are on screen follows the profile; what can't be had is told in ``diagnostics``. Linear in the length of the text.
  /// - Parameters:
  ///   - script: the script with its times.
  ///   - profile: the limits; by default Netflix' for the script's language.
  ///   - format: what the captions will be written as, which decides whether names take room on the lines; `nil` for SRT
  ///     and the like.
  public init(_ script: TimedScript, profile: CaptionProfile? = nil, format: CaptionFormat? = nil) {
    let profile = (profile ?? .standard(script.script.language)).adapted(to: format)
    var maker = CaptionMaker(script, profile, showsLabels: format?.showsLabels ?? true)
    maker.run()
    let breaches = CaptionCheck(profile, format: format).check(maker.captions)
    captions = maker.captions
    self.profile = profile
    diagnostics = breaches.map { $0.diagnostic(at: maker.places[$0.caption - 1]) }
  }
}

extension CaptionProfile {
  /// The profile of whoever names none: Netflix', for a language.
  public static func standard(_ language: LanguageTag = .undetermined) -> CaptionProfile {
    named("netflix", language: language) ?? CaptionProfile(name: "netflix", title: "Netflix")
  }
}
