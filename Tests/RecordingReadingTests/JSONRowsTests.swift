import RecordingReading
import TalkScript
import TestSupport
import Testing

@Suite("JSON lines")
struct JSONRowsTests {
  /// The place and the words of the mistake that reading ends with.
  private func mistake(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch let error as RecordingError {
      return "\(error.diagnostic.range?.start.description ?? "-") \(error.diagnostic.message)"
    } catch {
      return nil
    }
  }

  @Test func `a line is a turn, with all that it states`() throws {
    let reading = try read(
      """
      {"lang": "en", "show": "S", "episode": "E", "speaker": "Ada", "role": "host", "text": "Hello there.", "start": 0.235, "end": 2, "kind": "turn"}
      {"lang": "en", "show": "S", "episode": "E", "speaker": null, "role": null, "text": "Hi.", "start": 2.5, "end": 3.25, "kind": "turn", "more": [1, {"a": null}]}
      """)
    let turns = [
      RecordedTurn(
        speaker: "Ada", role: .host, text: "Hello there.", start: .milliseconds(235), end: .seconds(2), line: 1),
      RecordedTurn(speaker: nil, text: "Hi.", start: .milliseconds(2500), end: .milliseconds(3250), line: 2),
    ]
    #expect(reading.recordings == [Recording(show: "S", episode: "E", language: .english, turns: turns)])
    #expect(reading.findings == [])
  }

  @Test func `shows and episodes are parted, in order of first appearance`() throws {
    let reading = try read(
      """
      {"lang": "de", "show": "S", "episode": "2", "text": "Zwei.", "start": 1, "end": 2}
      {"lang": "it", "show": "S", "episode": 1, "text": "Uno.", "start": 1, "end": 2}

      {"lang": "de", "show": "S", "episode": "2", "text": "Drei.", "start": 3, "end": 4}
      {"lang": "fr", "text": "Un.", "start": 1, "end": 2}
      """)
    #expect(reading.recordings.map(\.episode) == ["2", "1", "talk"])
    #expect(reading.recordings.map(\.show) == ["S", "S", nil])
    #expect(reading.recordings.map(\.language.description) == ["de", "it", "fr"])
    #expect(reading.recordings.map { $0.turns.map(\.text) } == [["Zwei.", "Drei."], ["Uno."], ["Un."]])
    #expect(reading.recordings.map { $0.turns.map(\.line) } == [[1, 4], [2], [5]])
  }

  @Test func `a list of objects is read like lines, whatever stands on which line`() throws {
    let reading = try read(
      """
      [
        {"lang": "en", "text": "One.", "start": 0, "end": 1},
        {"lang": "en",
         "text": "Two.", "start": 1, "end": 2}
      ]
      """)
    #expect(reading.outline == ["? 0–1: One.", "? 1–2: Two."])
    #expect(reading.recordings.first?.turns.map(\.line) == [2, 3])
  }

  @Test func `a block ends no sooner than where the next one begins`() throws {
    let reading = try read(
      """
      {"lang": "en", "text": "One.", "start": 0, "end": null, "kind": "block"}
      {"lang": "en", "text": "Two.", "start": 5, "end": 9, "kind": "block"}
      {"lang": "en", "text": "Three.", "start": 9}
      {"lang": "en", "text": "Four.", "start": 12}
      """)
    #expect(reading.outline == ["? 0–…5: One.", "? 5–…9: Two.", "? 9–…12: Three.", "? 12–…12: Four."])
    #expect(reading.findings == ["end-unknown"])
  }

  @Test func `times that can't be are told, and turns keep their place`() throws {
    let reading = try read(
      """
      {"lang": "en", "text": "One.", "start": 4, "end": 4}
      {"lang": "en", "text": "Two.", "start": 6, "end": 5}
      {"lang": "en", "text": "Three.", "start": null, "end": 7}
      {"lang": "en", "text": "Four.", "start": 1, "end": 3}
      {"lang": "en", "text": "Five.", "start": 2, "end": 1e300}
      {"lang": "en", "text": "Six.", "start": -3, "end": NaN}
      """)
    #expect(
      reading.outline == [
        "? 4–4: One.", "? 6–5: Two.", "? 6–6: Three.", "? 1–3: Four.", "? 2–…2: Five.", "? 2–2: Six.",
      ])
    #expect(
      reading.findings == [
        "times-empty", "time-missing", "times-backwards", "time-invalid", "times-overlap", "end-unknown",
      ])
    #expect(reading.diagnostics.map { $0.range?.start.line } == [1, 3, 4, 5, 5, 5])
  }

  @Test func `roles and kinds that aren't known are told`() throws {
    let reading = try read(
      """
      {"lang": "en", "speaker": "Ada", "role": "Guest", "text": "One.", "start": 0, "end": 1}
      {"lang": "en", "speaker": "Bo", "role": "moderator", "kind": "aside", "text": "Two.", "start": 1, "end": 2}
      {"lang": "!", "speaker": "Bo", "text": "", "start": 2, "end": 3}
      """)
    #expect(reading.recordings.first?.turns.map(\.role) == [.guest, nil])
    #expect(reading.findings == ["role-unknown", "kind-unknown", "text-empty"])
  }

  @Test func `escapes stand for characters`() throws {
    let reading = try read(
      #"{"lang": "en", "text": "A\u00e9 \ud83d\ude00 \ud83d \"q\"\n\tb \/ \\", "start": 0, "end": 1}"#)
    #expect(reading.recordings.first?.turns.map(\.text) == ["Aé 😀 \u{FFFD} \"q\"  b / \\"])
  }

  @Test(
    "a mistake is told with its place",
    arguments: [
      (
        "{\"text\": \"a\", \"start\": 0}\n{\"text\": \"b\", \"start\": 1",
        "2:24 the text ends where “,” or “}” is expected"
      ),
      ("{\"text\": \"a\"}\n{\"text\": \"b\n", "2:10 this text isn't closed on its line"),
      ("{\"text\": \"a\"}\n{\"text\" \"b\"}", "2:9 something else stands where “:” is expected"),
      ("{\"text\": \"a\"}\nhello", "2:1 something else stands where a value is expected"),
      ("{\"text\": \"a\"}\n{\"txt\": \"b\"}", "2:1 this object has no “text”"),
      ("{\"text\": 1.5}", "1:10 “text” is a number, where a text is expected"),
      ("{\"text\": \"a\", \"start\": \"soon\"}", "1:24 “start” is a text, where a number of seconds is expected"),
      ("{\"text\": \"a\", \"start\": 0-1}", "1:24 “0-1” is no number"),
      ("{\"text\": \"é\", \"start\": 00:01}", "1:26 something else stands where “,” or “}” is expected"),
      ("[{\"text\": \"a\"}, 3]", "1:17 a number stands where an object with “text” and “start” is expected"),
      ("{\"text\": \"\\x\"}", "1:11 “\\” stands before something that needs no escape"),
      ("{\"text\": \"\\u12g4\"}", "1:11 “\\u” needs four hexadecimal digits"),
    ])
  func mistakes(_ text: String, message: String) {
    #expect(mistake(text) == message)
  }
}
