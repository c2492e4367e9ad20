import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("When captions are on screen")
struct CaptionTimesTests {
  /// The times of all captions in milliseconds, as `start-end`.
  private func times(_ turns: [(name: String, text: String)], word: Int64 = 300) -> [String] {
    let track = CaptionTrack(evenlyTimed(SmallScripts.script(turns), word: word), profile: .bare())
    return track.captions.map { "\($0.start.wholeMilliseconds)-\($0.end.wholeMilliseconds)" }
  }

  @Test func `from the first word until half a second after the last`() {
    #expect(times([("Ada", "One two three four five.")]) == ["0-2000"])
  }

  @Test func `until the next one comes, where that is earlier`() {
    #expect(times([("Ada", "One two three four five."), ("Bo", "Six seven eight nine.")]) == ["0-1500", "1500-3200"])
  }

  @Test func `a short word stays five sixths of a second`() {
    #expect(times([("Ada", "Yes.")]) == ["0-834"])
  }

  @Test func `the next caption waits until the one before has had its time, and the show catches up`() {
    #expect(
      times([("Ada", "Yes."), ("Bo", "No."), ("Ada", "One two three four five six seven.")])
        == ["0-834", "834-1668", "1668-3200"])
  }

  @Test func `slow talk is cut before seven seconds`() {
    // Two seconds a word: three words at most.
    let track = CaptionTrack(
      evenlyTimed(SmallScripts.script("one two three four five six seven"), word: 2000), profile: .bare())
    #expect(track.captions.allSatisfy { $0.end - $0.start <= .seconds(7) })
    let counts = track.captions.map { $0.lines.joined(separator: " ").split(separator: " ").count }
    #expect(counts.reduce(0, +) == 7)
    #expect((counts.max() ?? 9) <= 3)
  }

  @Test func `a word that lasts longer than seven seconds goes before it ends`() {
    #expect(times([("Ada", "Gooooooal!")], word: 9000) == ["0-7000"])
  }

  @Test func `a profile may want other times`() {
    let profile = CaptionProfile.bare(shortest: .seconds(1), longest: .seconds(2))
    let timed = evenlyTimed(SmallScripts.script("Yes."), word: 300)
    #expect(CaptionTrack(timed, profile: profile).captions.map(\.end) == [.seconds(1)])
    let slow = CaptionTrack(evenlyTimed(SmallScripts.script("one two three"), word: 900), profile: profile)
    #expect(slow.captions.map { $0.lines.joined(separator: " ") }.joined(separator: " ") == "one two three")
    #expect(slow.captions.allSatisfy { $0.end - $0.start <= .seconds(2) })
  }
}
