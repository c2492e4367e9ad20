package import TalkScript

/// The silence between two speakers that estimates count with.
package enum SpeechGap {
  /// The silence in a language, in whole milliseconds.
  package static func betweenSpeakers(_ language: LanguageTag) -> Duration {
    .milliseconds(Int64(LanguageProfile.profile(of: language).turnChange.rounded()))
  }
}
