import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions as JSON")
struct CaptionJSONTests {
  @Test func `to the letter`() {
    var marked = Caption(
      identifier: "intro", start: .milliseconds(61_007), end: .milliseconds(3_723_450), text: "a\n\"b\" \\ \u{1}\t")
    marked.spans = [.init(.italic, 0..<1), .init(.voice("Bo"), 2..<5, classes: ["loud"])]
    marked.placement = .top
    let document = CaptionDocument(captions: [
      Caption(start: .milliseconds(1500), end: .seconds(2), speaker: "Ada", text: "Grüße!"), marked,
    ])
    let expected = #"""
      [
        {"start":1.500,"end":2.000,"speaker":"Ada","lines":["Grüße!"],"id":null},
        {"start":61.007,"end":3723.450,"speaker":null,"lines":["a","\"b\" \\ \u0001\t"],"id":"intro","spans":[{"from":0,"to":1,"mark":"italic"},{"from":2,"to":5,"mark":"voice","value":"Bo","classes":["loud"]}],"placement":{"line":0}}
      ]

      """#
    #expect(String(decoding: CaptionJSONWriter().write(document).bytes, as: UTF8.self) == expected)
    #expect(String(decoding: CaptionJSONWriter().write(CaptionDocument()).bytes, as: UTF8.self) == "[]\n")
  }

  @Test func `what was written is read again, all of it`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var captions = RandomCaptions.marked(RandomCaptions.captions(20, using: &generator), using: &generator)
      for index in captions.indices {
        captions[index].label = nil
        captions[index].identifier = index % 3 == 0 ? nil : "\(index) \"\u{1}"
        captions[index].placement = index % 4 == 0 ? Self.placement(using: &generator) : nil
        captions[index].start -= .milliseconds(index == 0 ? 500_000_000 : 0)
      }
      let bytes = CaptionJSONWriter().write(CaptionDocument(captions: captions)).bytes
      let again = try CaptionJSONReader().read(bytes)
      #expect(again.document.captions == captions, "seed \(seed)")
      #expect(RandomCaptions.essence(again.document.captions) == RandomCaptions.essence(captions), "seed \(seed)")
      #expect(again.lines == captions.indices.map { $0 + 2 })
    }
  }

  private static func placement(using generator: inout SeededGenerator) -> CaptionPlacement {
    var placement = CaptionPlacement()
    placement.vertical = CaptionPlacement.Vertical.allCases.randomElement(using: &generator)
    placement.line = Bool.random(using: &generator) ? .number(-3) : .percent(12.5)
    placement.lineAlignment = .center
    placement.position = Double.random(in: 0...100, using: &generator)
    placement.positionAlignment = .lineRight
    placement.size = 33
    placement.alignment = CaptionPlacement.TextAlignment.allCases.randomElement(using: &generator)
    placement.region = "r\u{2028}"
    return placement
  }

  @Test func `SRT and JSON hold the same, over ten thousand captions`() throws {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<100 {
      let captions = RandomCaptions.captions(100, using: &generator)
      let json = CaptionJSONWriter().write(CaptionDocument(captions: captions)).bytes
      let fromJSON = try CaptionJSONReader().read(json).document.labelled(.always)
      let srt = SRTWriter().write(fromJSON).bytes
      let fromSRT = try SRTReader().read(srt).document
      #expect(RandomCaptions.essence(fromSRT.captions) == RandomCaptions.essence(captions))
      #expect(
        RandomCaptions.essence(try CaptionJSONReader().read(CaptionJSONWriter().write(fromSRT).bytes).document.captions)
          == RandomCaptions.essence(captions))
    }
  }

  @Test func `text may stand for lines, keys may come in any order, and half a pair is no character`() throws {
    let json = ##"[{"text": "a\ud83d\nb", "more": [1], "end": 2, "start": 1e0}]"##
    let caption = try #require(try CaptionJSONReader().read(Array(json.utf8)).document.captions.first)
    #expect(caption == Caption(start: .seconds(1), end: .seconds(2), text: "a\u{FFFD}\nb"))
  }

  @Test(
    "mistakes are told with their place",
    arguments: [
      ("{}", "1:1"), ("[1]", "1:2"), ("[{\"start\":1,\"lines\":[]}]", "1:2"), ("[\n{\"end\":1,\"lines\":[]}]", "2:1"),
      ("[{\"start\":1,\"end\":2}]", "1:2"), ("[{\"start\":\"ä\",\"end\":2,\"lines\":[]}]", "1:11"),
      ("[{\"ä\":0,\"start\":1,\"end\":2,\"lines\":[1]}]", "1:36"), ("[{\"start\":1", "1:11"), ("[] x", "1:4"),
      ("[{\"start\":NaN,\"end\":2,\"lines\":[]}]", "1:11"), ("[,]", "1:2"), ("[", "1:1"),
      ("[{\"start\":1,\"end\":2,\"lines\":[\"a\"],\"spans\":[{\"from\":3}]}]", "1:44"),
    ])
  func mistakes(_ json: String, place: String) {
    #expect {
      _ = try CaptionJSONReader().read(Array(json.utf8))
    } throws: { error in
      let diagnostic = (error as? CaptionError)?.diagnostic
      return diagnostic?.identifier == "json-invalid" && diagnostic?.range?.start.description == place
    }
  }
}

@Suite("The JSON of Podcasting 2.0")
struct PodcastJSONTests {
  private func written(_ captions: [Caption], isSafe: Bool = false) -> String {
    String(
      decoding: PodcastJSONWriter(isSafeForApps: isSafe).write(CaptionDocument(captions: captions)).bytes, as: UTF8.self
    )
  }

  @Test func `to the letter`() {
    let captions = [
      Caption(start: .milliseconds(500), end: .seconds(2), speaker: "Q&A", text: "One\ntwo"),
      Caption(start: .seconds(2), end: .seconds(3), text: " \n"),
      Caption(start: .seconds(3), end: .seconds(4), text: "3"),
    ]
    let expected = #"""
      {
        "version":"1.0.0",
        "segments":[
          {"speaker":"Q&A","startTime":0.500,"endTime":2.000,"body":"One\ntwo"},
          {"startTime":3.000,"endTime":4.000,"body":"3"}
        ]
      }

      """#
    #expect(written(captions) == expected)
    #expect(written(captions, isSafe: true).contains("One two"))
    #expect(
      PodcastJSONWriter().write(CaptionDocument(captions: captions)).diagnostics.map(\.identifier) == [
        "empty-captions-lost"
      ])
    #expect(written([]) == "{\n  \"version\":\"1.0.0\",\n  \"segments\":[]\n}\n")
  }

  @Test func `several speakers have a segment each`() throws {
    var caption = Caption(start: .zero, end: .seconds(8), text: "abcd\nefg")
    caption.spans = [.init(.voice("Ada"), 0..<4), .init(.voice("Bo"), 5..<8)]
    let again = try PodcastJSONReader().read(Array(written([caption]).utf8)).document.captions
    #expect(again.map(\.speaker) == ["Ada", "Bo"] && again.map(\.text) == ["abcd", "efg"])
    #expect(again.map(\.start) == [.zero, .seconds(5)] && again.map(\.end) == [.seconds(4), .seconds(8)])
  }

  @Test func `what was written is read again`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let captions = RandomCaptions.captions(20, using: &generator).filter { $0.text.utf8.contains { $0 > 0x20 } }
      let again = try PodcastJSONReader().read(Array(written(captions).utf8)).document.captions
      #expect(RandomCaptions.essence(again) == RandomCaptions.essence(captions))
    }
  }

  @Test func `a segment without an end goes when the next one comes`() throws {
    let json = #"{"language":"de","segments":[{"start":1,"text":"a"},{"startTime":3,"body":"fifteen letters"}]}"#
    let reading = try PodcastJSONReader().read(Array(json.utf8))
    #expect(reading.document.captions.map(\.end) == [.seconds(3), .seconds(4)])
    #expect(reading.diagnostics.map(\.identifier) == ["ends-guessed"])
    #expect(reading.document.language?.description == "de")
  }
}
