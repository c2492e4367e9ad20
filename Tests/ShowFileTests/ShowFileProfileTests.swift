import Captions
import ShowFile
import TalkScript
import Testing

@Suite("Caption profiles of a show file")
struct ShowFileProfileTests {
  private let text = """
    profile: our-channel
    profiles:
      our-channel: {base: netflix, characters-per-line: 38, reading-speed: 15, lines: 1, shortest: 1s, longest: 6s,
        gap-frames: 3, frame-rate: 25, dialogue: never, speakers: always, balance: 0.4, words-per-minute: 200}
      calm: {base: bbc, shortest: 1500ms, close-gaps-below: 0, linger: 0.25}
      bare: {}
    """

  @Test func `a base with limits of its own`() throws {
    let show = try ShowFileReader().read(text).show
    #expect(show.profile == "our-channel")
    let ours = try #require(show.captionProfile("our-channel", language: .german))
    #expect(ours.name == "our-channel" && ours.columns == 38 && ours.readingSpeed == 15 && ours.lines == 1)
    #expect(ours.shortest == .seconds(1) && ours.longest == .seconds(6) && ours.gap.closedFrames == 3)
    #expect(ours.gap.open == .milliseconds(500) && ours.frameRate == FrameRate("25") && ours.dialogue == .never)
    #expect(ours.speakers == .always && ours.balance == 0.4 && ours.wordsPerMinute == 200)
    #expect(ours.sources[.lines] == "the show file")
    // Its other limits are those of the language.
    #expect(show.captionProfile("our-channel", language: .english)?.textRules.contains(.numbers) == true)
  }

  @Test func `a limit that is set is checked, though the base leaves it open`() throws {
    let show = try ShowFileReader().read(text).show
    let calm = try #require(show.captionProfile("calm", language: .english))
    #expect(calm.shortest == .milliseconds(1500) && calm.gap.open == .zero && calm.linger == .milliseconds(250))
    let short = Caption(start: .zero, end: .seconds(1), text: "Yes.")
    #expect(CaptionCheck(calm).check([short]).map(\.rule) == ["min-duration"])
  }

  @Test func `names of the show come before those that are built in`() throws {
    let show = try ShowFileReader().read("profiles: {bbc: {lines: 1}}\nprofile: bbc\n").show
    #expect(show.captionProfile("bbc", language: .english)?.lines == 1)
    #expect(show.captionProfile("ted", language: .english)?.columns == 42)
    #expect(show.captionProfile("bare", language: .english) == nil)
    #expect(try ShowFileReader().read(text).show.captionProfile("bare", language: .english)?.columns == 42)
  }
}
