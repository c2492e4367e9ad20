import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// Talks of the project's own, broken into captions by hand.
@Suite("Captions that were broken by hand")
struct ReferenceTests {
  @Test(
    "Their breaks are found again: the F1 of captions and lines together is at least 0.8",
    arguments: ["en", "de"])
  func agreement(_ language: String) throws {
    let bytes = try ProjectFiles.bytes("Tests/CaptionsTests/Reference/\(language).srt")
    let reference = try SRTReader(splitsLabels: false).read(bytes).document.captions
    let text = reference.flatMap(\.lines).joined(separator: " ")
    let track = CaptionTrack(
      evenlyTimed(SmallScripts.script(text, language: language)), profile: .bare(speakers: .never))
    let comparison = try SegmentationComparison(
      reference: reference, other: track.captions, language: try #require(LanguageTag(language)))
    #expect((comparison.together.f1 ?? 0) >= 0.8)
    #expect((comparison.other.badBreakShare ?? 0) <= 0.03)
  }
}
