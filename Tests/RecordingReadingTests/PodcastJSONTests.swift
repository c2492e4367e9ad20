import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("The JSON of Podcasting 2.0")
struct PodcastJSONTests {
  @Test func `words of one speaker are one turn`() throws {
    let reading = try read(
      """
      {"version": "1.0.0", "segments": [
        {"speaker": "Ada", "startTime": 0.5, "endTime": 0.75, "body": "I"},
        {"speaker": "Ada", "startTime": 1, "endTime": 1.25, "body": " see "},
        {"startTime": 1.25, "endTime": 1.25, "body": "you."},
        {"speaker": "Bo", "startTime": 2.75, "endTime": 3.0, "body": "No."}]}
      """, language: .english)
    #expect(reading.outline == ["Ada 0.5–1.25: I see you.", "Bo 2.75–3: No."])
    #expect(reading.recordings.map(\.episode) == ["talk"])
    #expect(reading.recordings.first?.turns.map(\.line) == [2, 5])
    #expect(reading.findings == [])
  }

  @Test func `a silence of more than three seconds parts a turn`() throws {
    let reading = try read(
      """
      {"segments": [
        {"speaker": "Ada", "startTime": 0, "endTime": 1, "body": "One."},
        {"startTime": 4, "endTime": 5, "body": "Two."},
        {"startTime": 8.001, "endTime": 9, "body": "Three."}]}
      """, language: .english)
    #expect(reading.outline == ["Ada 0–5: One. Two.", "Ada 8.001–9: Three."])
  }

  @Test func `without an end, a segment ends where the next one starts`() throws {
    let reading = try read(
      """
      {"segments": [{"startTime": 0, "body": "One"}, {"startTime": 2, "body": "two."}, {"startTime": 9, "body": "Three."}]}
      """, language: .english)
    #expect(reading.outline == ["? 0–…9: One two.", "? 9–…9: Three."])
    #expect(reading.findings == ["end-unknown"])
  }

  @Test func `what other recognisers write is understood`() throws {
    let reading = try read(
      """
      {"text": "Hi. Yes.", "language": "en", "segments": [
        {"id": 0, "start": 0.0, "end": 1.5, "text": " Hi."}, {"id": 1, "start": 1.5, "end": 2.0, "text": " Yes."}]}
      """)
    #expect(reading.outline == ["? 0–2: Hi. Yes."])
    #expect(reading.recordings.first?.language == .english)
  }

  @Test func `scripts without spaces are joined without`() throws {
    let reading = try read(
      """
      {"segments": [{"startTime": 0, "endTime": 1, "body": "今日は"}, {"startTime": 1, "endTime": 2, "body": "雨です。"}]}
      """)
    #expect(reading.outline == ["? 0–2: 今日は雨です。"])
    #expect(reading.recordings.first?.language.description == "ja")
  }

  @Test(
    "a mistake is told with its place",
    arguments: [
      ("{\"segments\": 3}", "1:14"), ("{\"segments\": [3]}", "1:15"), ("{\"segments\": [{}]}", "1:15"),
      ("{\"segments\": [{\"body\": \"a\", \"startTime\": true}]}", "1:42"), ("{\"segments\": []} x", "1:18"),
      ("{\"segments\": [{\"body\": \"a\"", "1:26"),
    ])
  func mistakes(_ text: String, place: String) {
    #expect { try read(text) } throws: { error in
      (error as? RecordingError)?.diagnostic.range?.start.description == place
    }
  }
}
