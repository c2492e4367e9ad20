import Alignment
import Foundation
import SSML
import TalkScript
import Testing

@Suite("An engine's answer")
struct EngineTimesReaderTests {
  private func read(_ name: String) throws -> EngineTimesReading {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try EngineTimesReader().read(Array(Data(contentsOf: folder.appending(path: "Fixtures/times/\(name)"))))
  }

  private func one(_ name: String) throws -> EngineTimes {
    let reading = try read(name)
    try #require(reading.answers.count == 1)
    return reading.answers[0]
  }

  private func mark(_ name: String, _ milliseconds: Double) -> EngineTimes.Mark {
    EngineTimes.Mark(name: name, time: .microseconds(Int64(milliseconds * 1000)))
  }

  private func word(_ text: String, _ start: Double, _ end: Double? = nil) -> EngineTimes.Word {
    EngineTimes.Word(
      text: text, start: .microseconds(Int64(start * 1000)), end: end.map { .microseconds(Int64($0 * 1000)) })
  }

  @Test("of Polly gives marks and words; silence ends a word, and a tag is none")
  func polly() throws {
    let times = try one("polly.marks")
    #expect(times.marks == [mark("t0001", 0), mark("t0001s001", 0), mark("t0001s002", 1635)])
    #expect(
      times.words == [
        word("Where", 12), word("does", 201), word("the", 355), word("ferry", 430), word("go", 790, 1120),
        word("It", 1641), word("carries", 1750), word("10,000", 2200), word("a", 2990), word("year", 3050, 3400),
      ])
    #expect(times.length == nil)
  }

  @Test("of Google gives marks, and the length where the sound is a WAV")
  func google() throws {
    let times = try one("google.json")
    let last = EngineTimes.Mark(name: "t0002", time: .nanoseconds(3_401_250_000))
    #expect(times.marks == [mark("t0001", 0), mark("t0001s001", 0), mark("t0001s002", 1635), last])
    #expect(times.length == nil)
    // 2,400 samples at 24 kHz.
    #expect(try one("google-linear16.json") == EngineTimes(marks: [mark("t0001", 12.5)], length: .milliseconds(100)))
  }

  @Test("of Azure's batch counts milliseconds")
  func azureBatch() throws {
    #expect(
      try one("azure-batch.word.json").words == [word("Where", 50, 187), word("does", 200, 350), word("it", 362, 450)])
  }

  @Test("of Azure's SDK counts ticks, whatever the events' keys are called")
  func azureEvents() throws {
    let times = try one("azure-events.jsonl")
    #expect(times.marks == [mark("t0001", 50), mark("t0001s001", 50)])
    let it = EngineTimes.Word(text: "it", start: .nanoseconds(362_000_500), end: .nanoseconds(450_000_500))
    #expect(times.words == [word("Where", 50, 187), word("does", 200, 350), it])
    #expect(times.length == .milliseconds(950))
    let python = try one("azure-python.json")
    #expect(python.marks == [mark("t0001", 50)])
    #expect(python.words == [word("Where", 50, 187), word("does", 200, 350)])
    let service = try one("azure-service.json")
    #expect(service == EngineTimes(marks: [mark("t0001", 50)], words: [word("Where", 50, 187)]))
  }

  @Test("of IBM comes in several messages")
  func ibm() throws {
    let times = try one("ibm.json")
    #expect(times.marks == [mark("t0001", 0), mark("t0001s001", 0), mark("t0001s002", 501)])
    #expect(
      times.words == [word("Where", 0, 157), word("does", 157, 310), word("it", 310, 420), word("Over", 501, 900)])
  }

  @Test("of ElevenLabs is put together from characters, audio tags left out")
  func elevenLabs() throws {
    // Each character takes 50 ms: “Where” starts with the tenth and ends with the fourteenth.
    let times = try one("elevenlabs.json")
    #expect(
      times.words == [
        word("Where", 450, 700), word("does", 750, 950), word("it", 1000, 1100), word("go?", 1150, 1300),
        word("Over.", 1350, 1600),
      ])
    #expect(times.length == .milliseconds(1600))
  }

  @Test("of ElevenLabs' dialogue has its voices apart, though no space parts them")
  func elevenLabsDialogue() throws {
    #expect(
      try one("elevenlabs-dialogue.json").words == [
        word("Who", 0, 300), word("is", 400, 600), word("it?", 700, 1000), word("It's", 1000, 1400),
        word("me.", 1500, 1800),
      ])
  }

  @Test("of eSpeak NG has its marks, and its words where they have a text")
  func espeak() throws {
    let times = try one("espeak.json")
    #expect(times.marks == [mark("t0001", 12), mark("t0001s001", 12)])
    #expect(times.words == [word("Where", 12), word("to", 400, 1250)])
    #expect(times.length == .milliseconds(1512))
  }

  @Test("of several requests in one file is parted where an object or time begins anew")
  func several() throws {
    let polly = """
      {"time":0,"type":"ssml","value":"t0001"}
      {"time":90,"type":"word","value":"One"}
      {"time":5,"type":"word","value":"Two"}
      """
    let parted = [
      EngineTimes(marks: [mark("t0001", 0)], words: [word("One", 90)]), EngineTimes(words: [word("Two", 5)]),
    ]
    #expect(try EngineTimesReader().read(Array(polly.utf8)).answers == parted)
    let google = #"[{"timepoints":[{"markName":"a","timeSeconds":1}]},{"timepoints":[]}]"#
    #expect(
      try EngineTimesReader().read(Array(google.utf8)).answers == [
        EngineTimes(marks: [mark("a", 1000)]), EngineTimes(),
      ])
    let azure = #"[{"Text":"a","AudioOffset":5,"Duration":1}] [{"Text":"b","AudioOffset":9,"Duration":1}]"#
    #expect(try EngineTimesReader().read(Array(azure.utf8)).answers.count == 2)
  }

  @Test(
    "that is damaged or unknown is refused with the place",
    arguments: [
      ("", 1, 1), ("null", 1, 1), ("{\"a\":1}", 1, 1), ("Where does it go?", 1, 1),
      ("{\"time\":1,\"type\":\"word\",\"value\":\"a\"}\n{\"time\":\"x\",\"type\":\"word\"}", 2, 9),
      ("{\"time\":1,\"type\":\"wort\",\"value\":\"a\"}", 1, 1),
      ("{\"time\":1,\"type\":\"word\"}\n {\"timepoints\":[]}", 2, 2),
      ("{\"timepoints\":[{\"timeSeconds\":1}]}", 1, 16),
      ("{\"timepoints\":[{\"markName\":\"é\",\"timeSeconds\":1e9}]}", 1, 46),
      ("{\"words\":[[\"I\",0.1]]}", 1, 11), ("{\"words\":[[\"I\",0.1,", 1, 19),
      (
        "{\"alignment\":{\"characters\":[\"a\"],\"character_start_times_seconds\":[],\"character_end_times_seconds\":[]}}",
        1, 14
      ),
      ("{\"engine\":\"espeak-ng\",\"events\":[{\"type\":\"mark\",\"time\":1}]}", 1, 33),
      ("{\"Metadata\":[{\"Type\":\"Bookmark\"}]}", 1, 14),
    ])
  func mistakes(text: String, line: Int, column: Int) {
    let error = #expect(throws: EngineTimesError.self) { try EngineTimesReader().read(Array(text.utf8)) }
    #expect(error?.diagnostic.range?.start == SourceLocation(line: line, column: column))
  }

  @Test("of any damaged file is read or refused")
  func damage() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/times")
    var random = SystemRandomNumberGenerator()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.contains("linear16") {
      let whole = Array(try Data(contentsOf: folder.appending(path: name)))
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes.replaceSubrange(
            place..<min(bytes.count, place + Int.random(in: 0...3, using: &random)),
            with: [
              "{}[]\",:0-e\\".utf8.randomElement(using: &random) ?? 0
            ])
        }
        _ = try? EngineTimesReader().read(bytes)
      }
    }
  }
}
