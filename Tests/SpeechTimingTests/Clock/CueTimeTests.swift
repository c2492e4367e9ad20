import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Cues on the clock")
struct CueTimeTests {
  private static let text = "Wait a moment, please. Here it comes."

  private func cue(_ kind: Cue.Kind, _ duration: Duration?, at offset: Int) -> Cue {
    Cue(kind: kind, text: "cue", duration: duration, offset: offset)
  }

  @Test(
    "a stated length is added exactly", arguments: [0, 5, 14, 22, 23, 37],
    [Cue.Kind.pause, .music, .clip, .advert, .sound])
  func exact(offset: Int, kind: Cue.Kind) {
    let plain = TimedScript(script(Self.text, cues: []))
    let cued = TimedScript(script(Self.text, cues: [cue(kind, .milliseconds(2345), at: offset)]))
    for (with, without) in [
      (cued.duration, plain.duration), (cued.turns[0].duration, plain.turns[0].duration),
      (cued.segments[0].duration, plain.segments[0].duration),
    ] {
      #expect(with.low - without.low == .milliseconds(2345))
      #expect(with.likely - without.likely == .milliseconds(2345))
      #expect(with.high - without.high == .milliseconds(2345))
    }
  }

  @Test("words behind a cue come later, those before it don't", arguments: [0, 5, 15, 22, 23, 37])
  func shift(offset: Int) {
    let plain = TimedScript(script(Self.text, cues: [])).turns[0]
    let cued = TimedScript(script(Self.text, cues: [cue(.pause, .seconds(3), at: offset)])).turns[0]
    for (word, before) in zip(cued.words, plain.words) {
      #expect(word.start - before.start == (word.range.lowerBound >= offset ? .seconds(3) : .zero))
      #expect(word.end - word.start == before.end - before.start)
    }
    #expect((cued.words.last?.end ?? .zero) <= cued.end)
  }

  @Test func `a pause without a length takes a second, other cues nothing`() {
    let plain = TimedScript(script(Self.text, cues: [])).duration.likely
    #expect(TimedScript(script(Self.text, cues: [cue(.pause, nil, at: 5)])).duration.likely - plain == .seconds(1))
    for kind in Cue.Kind.allCases where kind != .pause {
      #expect(TimedScript(script(Self.text, cues: [cue(kind, nil, at: 5)])).duration.likely == plain)
    }
  }

  @Test func `cues add up, also in the same place`() {
    let plain = TimedScript(script(Self.text, cues: [])).duration.likely
    let cues = [cue(.music, .seconds(8), at: 0), cue(.pause, .seconds(1), at: 0), cue(.clip, .seconds(20), at: 23)]
    #expect(TimedScript(script(Self.text, cues: cues)).duration.likely - plain == .seconds(29))
  }

  @Test func `a turn of a cue alone is as long as it says, for certain`() {
    let music = TimedScript(script("", cues: [cue(.music, .seconds(8), at: 0)]))
    #expect(music.duration == Estimate(low: .seconds(8), likely: .seconds(8), high: .seconds(8)))
    #expect(music.turns[0].words.isEmpty)
  }

  @Test func `a cue in a paragraph of its own takes its time between the others`() {
    let place = SourceRange(line: 1, columns: 1..<1)
    let paragraphs = [
      Paragraph(text: "One.", range: place),
      Paragraph(text: "", cues: [cue(.clip, .seconds(10), at: 0)], range: place),
      Paragraph(text: "Two.", range: place),
    ]
    var talk = script("", cues: [])
    talk.segments[0].turns[0].paragraphs = paragraphs
    let words = TimedScript(talk).turns[0].words
    #expect(words[1].start - words[0].end >= .seconds(10))
    #expect(words[1].start - words[0].end < .seconds(11))
  }

  @Test func `a cue of any length doesn't end the program`() async {
    await #expect(processExitsWith: .success) {
      let place = SourceRange(line: 1, columns: 1..<1)
      for seconds in [Int64.max, Int64.max / 1000, Int64.min, -1] {
        let cue = Cue(kind: .pause, text: "pause", duration: .seconds(seconds), offset: 0)
        let turn = Turn(
          speaker: 0, paragraphs: [Paragraph(text: "Hello.", cues: [cue, cue], range: place)], range: place)
        let script = Script(
          language: .english, speakers: [Speaker(name: "Ada", role: .host)],
          segments: [Segment(kind: .talk, turns: [turn])])
        _ = TimedScript(script).duration
      }
    }
  }
}
