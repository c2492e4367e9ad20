import Alignment
import Espeak
import Testing
import TestSupport

@Suite("Speaking by eSpeak NG", .enabled(if: Installed.isThere, "eSpeak NG isn't installed"))
struct EspeakEngineTests {
  private let engine: EspeakEngine

  init() throws { engine = try #require(Installed.engine) }

  private let dialogue = """
    <voice name="gmw/en"><s><mark name="t0001"/>Good evening, dear listeners.</s></voice>
    <voice name="gmw/en+f2"><s><mark name="t0002"/>Good evening.</s> <s><mark name="t0002s002"/>I am glad.</s></voice>
    """

  @Test("Marks come in order, the last before the end, and the length is that of the samples")
  func marks() throws {
    let speech = try Speech(dialogue, engine: engine)
    #expect(speech.times.marks.map(\.name) == ["t0001", "t0002", "t0002s002"])
    let times = speech.times.marks.map(\.time)
    #expect(times == times.sorted())
    let length = try #require(speech.times.length)
    #expect(try #require(times.last) < length)
    #expect(abs(length.milliseconds - speech.milliseconds(speech.samples.count)) < 0.001)
  }

  @Test("The same document gives the same sound and the same times")
  func repeatable() throws {
    let first = try Speech(dialogue, engine: engine)
    let second = try Speech(dialogue, engine: engine)
    #expect(first.samples == second.samples)
    #expect(first.times == second.times)
  }

  @Test("A break is a silence of its length", arguments: [500, 2000, 5000])
  func breaks(milliseconds: Int) throws {
    let speech = try Speech(
      "<s>Please hold the line <break time=\"\(milliseconds)ms\"/> and thank you.</s>", engine: engine)
    let silence = try #require(speech.silences(atLeast: 300).first)
    #expect(abs(silence.upperBound - silence.lowerBound - Double(milliseconds)) <= 20)
  }

  @Test("Words have their text, but for those of an alias; entities and pictures count as one does by hand")
  func words() throws {
    let speech = try Speech(
      "<s>Fish &amp; chips 😀 for the <sub alias=\"third of May\">3. Mai</sub> too, naïve Ömer.</s>", engine: engine)
    let texts = speech.times.words.map(\.text)
    #expect(texts.first == "Fish")
    #expect(texts.contains("chips"))
    #expect(texts.suffix(2) == ["naïve", "Ömer"])
    #expect(!texts.contains { $0.contains("alias") || $0.contains("third") })
  }

  @Test("A sink's error ends the speech and comes out")
  func sinkFails() throws {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      _ = try engine.speak(Array("<speak>One two three four five six seven.</speak>".utf8), language: "en") { _ in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
    // The next speech is whole again.
    #expect(try Speech(dialogue, engine: engine).times.marks.count == 3)
  }

  @Test("It takes as long as the espeak-ng command does", .enabled(if: ExternalTool.has("espeak-ng")))
  func command() throws {
    let text = "The ferry goes across the river, because the captain likes the quiet."
    let speech = try Speech(text, engine: engine)
    let wave = try ExternalTool("espeak-ng")?.output(["-m", "-v", "en", "--stdout", "<speak>\(text)</speak>"]) ?? []
    let seconds = Double((wave.count - 44) / 2) / Double(engine.sampleRate)
    let length = try #require(speech.times.length).milliseconds / 1000
    #expect(abs(length - seconds) < 0.05)
  }

  @Test("Each speaker's own variant sounds otherwise")
  func variants() throws {
    let names = engine.voices.names(for: "de", count: 10)
    #expect(Set(names).count == 10)
    let sounds = try names.map {
      try Speech("<voice name=\"\($0)\">Guten Abend.</voice>", language: "de", engine: engine)
    }
    #expect(Set(sounds.map(\.samples)).count == 10)
    for sound in sounds { #expect(sound.samples.contains { $0.magnitude > 3000 }) }
  }

  @Test("Nothing to say is a short silence, and damaged documents don't crash")
  func damaged() throws {
    #expect(try Speech("", engine: engine).times.marks.isEmpty)
    for text in [
      "", "<", "<speak", "<speak>&", "<speak>&#x110000;&#0;&nosuch;</speak>", "<speak><voice name=\"nosuch\">x",
      String(repeating: "<p><s><voice name=\"de\">a", count: 500), String(repeating: "x", count: 20_000),
      "<speak><mark name=\"" + String(repeating: "m", count: 5_000) + "\"/>a</speak>", "\u{0}\u{1}\u{FEFF}\u{202E}",
      "<speak><sub alias=\"" + String(repeating: "word ", count: 2_000) + "\">a</sub></speak>",
    ] {
      _ = try engine.speak(Array(text.utf8), language: "en") { _ in }
    }
    _ = try engine.speak([0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80], language: "en") { _ in }
  }
}
