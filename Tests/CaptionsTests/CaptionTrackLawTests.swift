import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions of any script")
struct CaptionTrackLawTests {
  /// Random scripts, timed once for all tests.
  private static let scripts = (1...300).map { TimedScript(RandomScripts.script(seed: $0, turns: 6)) }

  @Test(
    "of random words: whole words in order, two lines that fit, one speaker, times that don't overlap",
    arguments: CaptionProfile.SpeakerLabels.allCases)
  func randomScripts(_ speakers: CaptionProfile.SpeakerLabels) {
    for script in Self.scripts {
      #expect(CaptionLaws.breaches(script, .bare(speakers: speakers)) == [])
    }
  }

  @Test("of random words in a narrow style that hurries", arguments: [8, 20])
  func narrow(_ columns: Int) {
    let profile = CaptionProfile.bare(
      columns: Double(columns), shortest: .seconds(1), longest: .seconds(3), speakers: .always)
    for script in Self.scripts.prefix(60) {
      #expect(CaptionLaws.breaches(script, profile) == [])
    }
  }

  @Test("of the project's shows", arguments: ProjectFiles.scripts)
  func shows(_ name: String) throws {
    let script = try timedProjectScript(name)
    for speakers in CaptionProfile.SpeakerLabels.allCases {
      #expect(CaptionLaws.breaches(script, .bare(speakers: speakers)) == [])
    }
  }

  @Test("hold all that a script says, white space aside")
  func complete() {
    for script in Self.scripts.prefix(60) {
      let written = script.script.segments.flatMap(\.turns).flatMap(\.paragraphs).map { WrittenWords.joined($0.text) }
      let shown = CaptionTrack(script).captions.flatMap(\.lines).map { WrittenWords.joined($0) }
      #expect(Array(shown.joined().utf8) == Array(written.joined().utf8))
    }
  }

  @Test func `of a script that says nothing there are none`() {
    let empty = Script(language: .english, speakers: [Speaker(name: "Ada", role: .host)], segments: [])
    #expect(CaptionTrack(TimedScript(empty)).captions.isEmpty)
    #expect(CaptionTrack(TimedScript(SmallScripts.script([("Ada", ""), ("Bo", "")]))).captions.isEmpty)
  }
}
