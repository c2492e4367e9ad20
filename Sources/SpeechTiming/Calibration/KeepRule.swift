import TalkScript

/// Tells talk from what only stands in a transcript as talk: music under a line, a cut, a jump of the clock.
///
/// The bounds are those with which the constants were measured: whatever lies outside is no speech, or its times are
/// wrong.
public struct KeepRule: Sendable {
  /// What is found of a recorded turn.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// It is talk.
    case kept
    /// It has no words.
    case wordless = "without words"
    /// Its end is not after its start.
    case timeless = "without length"
    /// Nobody speaks that slowly: music, silence or a jump lies in it.
    case slow = "too slow for speech"
    /// Nobody speaks that fast: its times or its words are wrong.
    case fast = "too fast for speech"
  }

  private let fastest: Double

  /// A rule for a language: Japanese counts morae, which are shorter than syllables.
  init(language: LanguageTag) {
    fastest = language.language == "ja" ? 13 : 9.5
  }

  /// Judges a turn of some seconds, syllables and characters.
  func verdict(seconds: Double, syllables: Int, characters: Int, ending: RecordedTurn.Ending) -> Verdict {
    guard syllables > 0 else { return .wordless }
    guard seconds > 0 else { return .timeless }
    // Where only starts are known, an advert or a jump hides between one and the next.
    if ending == .nextStart, seconds >= 8 {
      let characters = Double(characters) / seconds
      if characters < 5 { return .slow }
      if characters > 30 { return .fast }
    }
    let rate = Double(syllables) / seconds
    let bounds = seconds >= 3 ? 1.5...fastest : 0.3...18
    return rate < bounds.lowerBound ? .slow : rate > bounds.upperBound ? .fast : .kept
  }
}
