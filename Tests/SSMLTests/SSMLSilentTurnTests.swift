import SSML
import SpeechTiming
import TalkScript
import Testing

/// In English, 300 ms lie between two speakers.
@Suite("A turn without words at the start of SSML")
struct SSMLSilentTurnTests {
  private func read(_ content: String) throws -> SSMLReading {
    let change = SpeechGap.betweenSpeakers(.english).wholeMilliseconds
    let text = content.replacing("CHANGE", with: "<break time=\"\(change)ms\"/>")
    return try SSMLReader().read(Array("<speak version=\"1.1\" xml:lang=\"en\">\(text)</speak>".utf8))
  }

  @Test func `keeps the silence behind it from being a pause of its own`() throws {
    let reading = try read("<voice name=\"a\">CHANGE</voice><voice name=\"b\"><p><s>Yes.</s></p></voice>")
    let turns = try #require(reading.script.segments.first?.turns)
    #expect(turns.map(\.speaker) == [0, 1])
    #expect(turns.map(\.paragraphs.count) == [0, 1])
  }

  @Test func `keeps a pause of another length`() throws {
    let reading = try read("<voice name=\"a\"><break time=\"2s\"/>CHANGE</voice><voice name=\"b\">Yes.</voice>")
    let turn = try #require(reading.script.segments.first?.turns.first)
    #expect(turn.paragraphs.flatMap(\.cues).map(\.duration) == [.seconds(2)])
  }

  @Test func `is told by the number of the first mark, where voices have no element`() throws {
    let reading = try read("CHANGE\n<p><s><mark name=\"t0002\"/>Yes.</s></p>")
    let turns = try #require(reading.script.segments.first?.turns)
    #expect(turns.map(\.paragraphs.count) == [0, 1])
    #expect(reading.place == ShowPlace(turn: 0))
  }

  @Test func `is none where the first mark is the first turn's`() throws {
    let reading = try read("CHANGE\n<p><s><mark name=\"t0001\"/>Yes.</s></p>")
    let turns = try #require(reading.script.segments.first?.turns)
    #expect(turns.count == 1)
    #expect(turns[0].paragraphs.flatMap(\.cues).map(\.kind) == [.pause])
  }

  @Test func `takes no longer where there are many`() throws {
    let count = 40_000
    let silences = String(repeating: "CHANGE", count: count)
    let reading = try read(
      "\(silences)<p><s><mark name=\"t99999\"/>Yes.</s></p>\(silences)<p><mark name=\"t199999\"/>No.</p>")
    #expect(reading.script.segments.first?.turns.count == 2 * count + 1)
    #expect(reading.place.turn == 99_998 - count)
  }
}
