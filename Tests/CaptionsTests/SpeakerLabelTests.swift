import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Names in captions")
struct SpeakerLabelTests {
  private let talk = [
    ("Ada", "Good evening.\nAnd welcome."), ("Bo", "Hello."), ("Bo", "Nice to be here."), ("Ada", "Well."),
  ]

  @Test func `when the speaker changes`() {
    #expect(
      labelled(talk, .bare(speakers: .change))
        == ["Ada>Good evening.", "And welcome.", "Bo>Hello.", "Nice to be here.", "Ada>Well."])
  }

  @Test func `always`() {
    #expect(
      labelled(talk, .bare(speakers: .always))
        == ["Ada>Good evening.", "Ada>And welcome.", "Bo>Hello.", "Bo>Nice to be here.", "Ada>Well."])
  }

  @Test func `never`() {
    #expect(
      labelled(talk, .bare(speakers: .never))
        == ["Good evening.", "And welcome.", "Hello.", "Nice to be here.", "Well."])
  }

  @Test func `the name takes room on the first line`() {
    // "Ada: " and 37 columns make 42; with one letter more the line breaks.
    let fits = "The boats came home in the last light"
    #expect(fits.count == 37)
    #expect(labelled([("Ada", fits)]) == ["Ada>" + fits])
    #expect(labelled([("Ada", fits + "s")]).first?.contains("|") == true)
  }

  @Test func `a name of more than half a line has a line of its own, and the text the other`() {
    // 19 columns, a colon and a space are half a line; 20 are more.
    #expect(
      labelled([("Wilhelmina Harbourd", "Good evening.")]) == ["Wilhelmina Harbourd>Good evening."])
    #expect(
      labelled([("Wilhelmina Harbourds", "Good evening.")]) == ["Wilhelmina Harbourds|Good evening."])
    #expect(
      labelled([("Wilhelmina Harbourds", "When the storm reached the coast, every lamp went out.")])
        == ["Wilhelmina Harbourds|When the storm reached the coast,", "every lamp went out."])
  }

  @Test func `a wide name counts two columns a character`() {
    let wide = String(repeating: "名", count: 9)
    #expect(labelled([(wide, "Yes.")], .bare(counting: .fullWidth, columns: 21)) == [wide + ">Yes."])
    #expect(labelled([(wide + "前", "Yes.")], .bare(counting: .fullWidth, columns: 21)) == [wide + "前|Yes."])
  }

  @Test func `a long name stands beside its words where podcast apps look for it`() throws {
    let podcast = try #require(CaptionProfile.named("podcast"))
    let script = evenlyTimed(SmallScripts.script([("Wilhelmina Harbourds", "Good evening to all of you.")]))
    let captions = CaptionTrack(script, profile: podcast, format: .srt).captions
    // 22 columns are the name's, 10 are left.
    #expect(captions.map { $0.label?.standsAlone } == [false])
    #expect(captions.map(\.text) == ["Good\nevening to all of you."])
  }

  @Test func `with one line a caption, a name never takes another`() {
    let captions = CaptionTrack(
      evenlyTimed(SmallScripts.script([("Wilhelmina Harbourds", "Good evening.")])), profile: .bare(lines: 1)
    ).captions
    #expect(captions.map { $0.lines.count + ($0.label?.standsAlone == true ? 1 : 0) } == [1])
  }

  // MARK: What doesn't fit

  @Test func `a word that is wider than a line is told, with its place`() {
    let script = SmallScripts.script("Short.\n" + String(repeating: "a", count: 43))
    let track = CaptionTrack(TimedScript(script), profile: .bare())
    #expect(track.diagnostics.map(\.identifier) == ["caption-line-length"])
    #expect(track.diagnostics.first?.severity == .warning)
    #expect(track.diagnostics.first?.range?.start.line == 2)
  }

  @Test func `a name that is wider than a line is told wherever it is shown`() {
    let name = String(repeating: "Ada ", count: 12) + "Quill"
    let track = CaptionTrack(
      TimedScript(SmallScripts.script([(name, "Hi.\nHo."), ("Bo", "Hi."), (name, "Hi.")])), profile: .bare())
    #expect(track.diagnostics.map(\.identifier) == ["caption-line-length", "caption-line-length"])
  }

  @Test func `what fits is not told`() {
    #expect(CaptionTrack(TimedScript(SmallScripts.script(talk)), profile: .bare()).diagnostics.isEmpty)
  }
}
