public import SpeechTiming
public import TalkScript
import UnicodeText

/// The captions of a show, and where they don't keep to their profile.
public struct CaptionTrack: Sendable {
  /// The captions, in order, without overlap.
  public let captions: [Caption]
  /// What the captions were made for, as it is in the format.
  public let profile: CaptionProfile
  /// Every breach of the profile that the captions have when they are written as it says, and where in the script.
  public let diagnostics: [Diagnostic]
  /// When each caption's words are spoken, and where they stand in the script.
  private let speeches: [CaptionFit.Speech]
  private let places: [SourceRange]

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
    self.init(maker.captions, maker.speeches, maker.places, profile, format)
  }

  /// The same captions with other gaps between them; all other limits must be those of this track's profile.
  package func withGaps(of profile: CaptionProfile, format: CaptionFormat?) -> CaptionTrack {
    CaptionTrack(captions, speeches, places, profile.adapted(to: format), format)
  }

  /// Gives captions their times, and checks them.
  private init(
    _ captions: [Caption], _ speeches: [CaptionFit.Speech], _ places: [SourceRange], _ profile: CaptionProfile,
    _ format: CaptionFormat?
  ) {
    var captions = captions
    let slots = CaptionFit(profile).slots(for: speeches)
    for index in captions.indices {
      captions[index].start = .milliseconds(slots[index].start)
      captions[index].end = .milliseconds(slots[index].end)
    }
    let breaches = CaptionCheck.beforeWriting(profile, format: format).check(captions)
    self.captions = captions
    self.speeches = speeches
    self.places = places
    self.profile = profile
    diagnostics = breaches.map { $0.diagnostic(at: places[$0.caption - 1]) }
  }
}

extension CaptionProfile {
  /// The profile of whoever names none: Netflix', for a language.
  public static func standard(_ language: LanguageTag = .undetermined) -> CaptionProfile {
    named("netflix", language: language) ?? CaptionProfile(name: "netflix", title: "Netflix")
  }
}
