import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Cues in SSML")
struct SSMLCueTests {
  private func pause(_ duration: Duration?, at offset: Int) -> Cue {
    Cue(kind: .pause, text: "pause", duration: duration, offset: offset)
  }

  @Test func `a pause is a break of its length where it stands`() throws {
    let cues = [pause(.milliseconds(1500), at: 5)]
    #expect(try sentences(timed("Wait, what?", cues: cues)) == ["Wait,<break time=\"1500ms\"/> what?"])
  }

  @Test func `a pause without a length lasts a second, and none of no length is written`() throws {
    #expect(try sentences(timed("Wait what", cues: [pause(nil, at: 4)])) == ["Wait<break time=\"1000ms\"/> what"])
    #expect(try sentences(timed("Wait what", cues: [pause(.zero, at: 4)])) == ["Wait what"])
  }

  @Test(
    "no pause is lost, wherever it stands",
    arguments: [[0], [1], [6], [7], [8], [12], [0, 6, 7, 12], [12, 12], [0, 0]])
  func anywhere(_ offsets: [Int]) throws {
    let bytes = try document(timed("Hello. There", cues: offsets.map { pause(.seconds(2), at: $0) }))
    #expect(try SpokenDocument(bytes).breaks == offsets.map { _ in "2000ms" })
    #expect(try SSMLSchema.validate(bytes) == [])
  }

  @Test func `a pause behind the last word comes last`() throws {
    #expect(
      try sentences(timed("Good night.", cues: [pause(.seconds(2), at: 11)])) == ["Good night.<break time=\"2000ms\"/>"]
    )
  }

  @Test func `a pause behind a stressed last word is outside the stress`() throws {
    let script = timed("Good night", cues: [pause(.seconds(2), at: 10)], emphases: [5..<10])
    #expect(try sentences(script) == ["Good <emphasis>night</emphasis><break time=\"2000ms\"/>"])
  }

  @Test func `a pause alone in a turn is a break of the turn`() throws {
    let bytes = try document(timed("", cues: [pause(.seconds(2), at: 0)]))
    #expect(try SpokenDocument(bytes).breaks == ["2000ms"])
    #expect(try SSMLSchema.validate(bytes) == [])
  }

  @Test(
    "what SSML can't sound is told with its place", arguments: [Cue.Kind.music, .sound, .clip, .advert], [0, 3, 6])
  func leftOut(kind: Cue.Kind, offset: Int) throws {
    let cue = Cue(kind: kind, text: "MUSIC", duration: .seconds(3), offset: offset)
    let document = try SSMLComposer().compose(timed("Hello.", cues: [cue]))
    #expect(document.diagnostics.map(\.identifier) == ["ssml-loss"])
    #expect(document.diagnostics.first?.severity == .note)
    #expect(document.diagnostics.first?.message.contains("w3c: 1 × \(kind.rawValue) cue left out") == true)
    #expect(document.diagnostics.first?.range?.start == SourceLocation(line: 3, column: 1))
    #expect(try SpokenDocument(document.bytes).turns.flatMap(\.sentences).map(\.text) == ["Hello."])
  }
}
