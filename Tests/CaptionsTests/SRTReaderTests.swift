import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("SRT, read")
struct SRTReaderTests {
  private func read(_ text: String, speakers: [String] = []) throws -> [Caption] {
    try SRTReader(speakers: speakers).read(Array(text.utf8))
  }

  /// The place of the mistake that reading ends with.
  private func mistake(_ text: String) -> String? {
    do {
      _ = try SRTReader().read(Array(text.utf8))
      return nil
    } catch {
      #expect(error.diagnostic.severity == .error)
      return error.diagnostic.range?.start.description
    }
  }

  private static let hello = Caption(start: .seconds(1), end: .milliseconds(2500), lines: ["Hello,", "you."])

  @Test(
    "with any line ending, byte order mark, blank lines, or coordinates",
    arguments: [
      "1\n00:00:01,000 --> 00:00:02,500\nHello,\nyou.\n\n",
      "1\r\n00:00:01,000 --> 00:00:02,500\r\nHello,\r\nyou.\r\n\r\n",
      "\u{FEFF}1\n00:00:01,000 --> 00:00:02,500\nHello,\nyou.",
      "\n\n1\n00:00:01,000 --> 00:00:02,500\nHello,\nyou.\n\n\n\n",
      "7\n00:00:01,000 --> 00:00:02,500 X1:40 X2:600 Y1:20 Y2:50\nHello,\nyou.\n",
    ])
  func variants(_ text: String) throws {
    #expect(try read(text) == [Self.hello])
  }

  @Test func `of nothing there is nothing`() throws {
    #expect(try read("") == [])
    #expect(try read("\u{FEFF}\r\n\n") == [])
  }

  @Test func `hours may have any number of digits`() throws {
    let captions = try read("1\n100:00:00,000 --> 1234:34:04,001\na\n")
    #expect(captions.map(\.start) == [.seconds(360_000)])
    #expect(captions.map(\.end) == [.milliseconds(4_444_444_001)])
  }

  @Test func `a known name before a colon is a label, any other is text`() throws {
    let text = "1\n00:00:00,000 --> 00:00:01,000\n"
    #expect(try read(text + "Ada: Hi.\n", speakers: ["Ada"]).first?.label == .init("Ada"))
    #expect(try read(text + "Ada: Hi.\n", speakers: ["Ada"]).first?.lines == ["Hi."])
    #expect(try read(text + "Ada:\nHi.\n", speakers: ["Ada"]).first?.label == .init("Ada", standsAlone: true))
    #expect(try read(text + "Ada: Hi.\n", speakers: ["Bo"]).first?.lines == ["Ada: Hi."])
    #expect(try read(text + "Ada:Hi.\n", speakers: ["Ada"]).first?.lines == ["Ada:Hi."])
    #expect(try read(text + "A: B: Hi.\n", speakers: ["A", "A: B"]).first?.speaker == "A: B")
  }

  @Test(
    "a mistake is told with its line",
    arguments: [
      ("Hello\n", "1:1"),
      ("1\n00:00:01.000 --> 00:00:02.000\na\n", "2:1"),
      ("1\n00:00:01,000 -> 00:00:02,000\na\n", "2:1"),
      ("1\n00:60:00,000 --> 01:00:00,000\na\n", "2:1"),
      ("1\n00:00:60,000 --> 01:00:00,000\na\n", "2:1"),
      ("1\n00:00:01,00 --> 00:00:02,000\na\n", "2:1"),
      ("1\n-1:00:01,000 --> 00:00:02,000\na\n", "2:1"),
      ("1\n00:00:01,+12 --> 00:00:02,000\na\n", "2:1"),
      ("1\n00:+1:01,012 --> 00:02:02,000\na\n", "2:1"),
      ("1\n99999999999999999999:00:00,000 --> 00:00:02,000\na\n", "2:1"),
      ("1\n00:00:00,000 --> 00:00:01,000\na\n\nx\n", "5:1"),
      ("1\n00:00:00,000 --> 00:00:01,000\na\n\n2\nb\n", "6:1"),
      ("1\r\n00:00:00,000 --> 00:00:01,000\r\na\r\n\r\n2\r\nb\r\n", "6:1"),
      ("1\n00:00:00,000 --> 00:00:01,000\na\n\n\n2", "6:1"),
    ])
  func mistakes(_ text: String, place: String) {
    #expect(mistake(text) == place)
  }

  // MARK: There and back

  private static let names = [
    "Ada Quill", "主持人", "Zoë", "A: B", "A very long name that no line of captions can hold at all",
  ]

  @Test("what was written is read again: random captions", arguments: SRTWriter.LineEnding.allCases)
  func randomCaptions(_ ending: SRTWriter.LineEnding) throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      var captions: [Caption] = []
      for _ in 0..<20 { captions.append(Self.caption(using: &generator)) }
      let bytes = SRTWriter(lineEnding: ending).write(captions)
      #expect(try SRTReader(speakers: Self.names).read(bytes) == captions)
    }
  }

  @Test("what was written is read again: captions of random scripts", arguments: CaptionStyle.SpeakerLabels.allCases)
  func randomScripts(_ speakers: CaptionStyle.SpeakerLabels) throws {
    for seed in 1001...1060 as ClosedRange<UInt64> {
      let script = RandomScripts.script(seed: seed, turns: 6)
      var captions = CaptionTrack(TimedScript(script), style: CaptionStyle(speakers: speakers)).captions
      // Who speaks is not in the file where no name is shown.
      for index in captions.indices where captions[index].label == nil { captions[index].speaker = nil }
      let bytes = SRTWriter(lineEnding: .crlf).write(captions)
      #expect(try SRTReader(speakers: script.speakers.map(\.name)).read(bytes) == captions)
    }
  }

  private static func caption(using generator: inout SeededGenerator) -> Caption {
    let start = Int64.random(in: 0..<1_000_000_000, using: &generator)
    let length = Int64.random(in: 0..<10_000, using: &generator)
    let name = Bool.random(using: &generator) ? names.randomElement(using: &generator) : nil
    let label = name.map { Caption.Label($0, standsAlone: Bool.random(using: &generator)) }
    let lines = (0..<Int.random(in: 1...2, using: &generator)).map { _ in line(using: &generator) }
    return Caption(
      start: .milliseconds(start), end: .milliseconds(start + length), speaker: name, label: label, lines: lines)
  }

  /// Random words in which nothing ends a line.
  private static func line(using generator: inout SeededGenerator) -> String {
    let words = WrittenWords.words(of: RandomText.text(words: 5, using: &generator))
    return words.isEmpty ? "x" : words.joined(separator: " ")
  }
}
