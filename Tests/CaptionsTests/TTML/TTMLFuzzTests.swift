import Captions
import TalkScript
import TestSupport
import Testing

@Suite("TTML, damaged")
struct TTMLFuzzTests {
  private static let rich = ttml(
    """
    <p xml:id="a" begin="00:00:01.000" end="00:00:02:12" region="r" style="s t" ttm:agent="g">One <span tts:ruby="container">\
    <span tts:ruby="base">x</span><span tts:ruby="text">y</span></span><br/>two</p>
    <div timeContainer="seq" begin="10s" dur="20t"><p dur="3f"><span begin="1s">a</span><span end="2s">b</span></p></div>
    """,
    head: """
      <metadata><ttm:agent xml:id="g" type="person"><ttm:name type="full">Ada</ttm:name></ttm:agent></metadata>
      <styling><style xml:id="s" style="t" tts:color="#ff00ff"/><style xml:id="t" tts:fontStyle="italic"/></styling>
      <layout><region xml:id="r" tts:origin="10% 20px" tts:extent="10c 50%"/></layout>
      """,
    "ttp:frameRate=\"25\" ttp:tickRate=\"10\" ttp:cellResolution=\"40 20\" tts:extent=\"640px 480px\" xml:lang=\"en\"")

  @Test("bytes never crash the reader, and what it reads can be written", arguments: 0..<8)
  func mutations(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "<", ">", "</p>", "<p begin=\"1s\">", "9999999999", "-", "&#0;", "&amp;", "%", ":", "\u{0}", "é", "span",
    ]
    for _ in 0..<400 {
      var bytes = Self.rich
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = .random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + .random(in: 1...9, using: &generator)))
        case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      do {
        let document = try TTMLReader().read(bytes).document
        _ = try TTMLWriter().write(document)
        _ = try EBUTTDWriter().write(document)
      } catch { #expect(error.diagnostic.identifier == "ttml-invalid") }
    }
  }

  @Test("numbers in attributes never crash the reader")
  func numbers() throws {
    var generator = SeededGenerator(seed: 11)
    let values = [
      "0", "-1", "1e9", "NaN", "inf", "99999999999999999999", "1 0", "0 0", "4294967296 1", "0.0000001", "%",
    ]
    let names = [
      "ttp:frameRate", "ttp:frameRateMultiplier", "ttp:subFrameRate", "ttp:tickRate", "ttp:cellResolution",
      "tts:extent",
    ]
    for _ in 0..<300 {
      let attributes = names.map { "\($0)=\"\(values.randomElement(using: &generator) ?? "")\"" }.joined(separator: " ")
      let times = (0..<3).map { _ in
        (values.randomElement(using: &generator) ?? "")
          + (["h", "f", "t", ":00:00:29", ""].randomElement(using: &generator) ?? "")
      }
      let lengths = (0..<4).map { _ in
        (values.randomElement(using: &generator) ?? "") + (["%", "px", "c"].randomElement(using: &generator) ?? "")
      }
      let body =
        "<p begin=\"\(times[0])\" end=\"\(times[1])\" dur=\"\(times[2])\" tts:origin=\"\(lengths[0]) \(lengths[1])\" tts:extent=\"\(lengths[2]) \(lengths[3])\">x</p>"
      let document = try TTMLReader().read(ttml(body, attributes)).document
      #expect(document.captions.count == 1)
      let again = try TTMLReader().read(TTMLWriter().write(document).bytes).document
      #expect(again.captions.first?.start == document.captions.first?.start)
    }
  }

  @Test("Large files of the worst kinds are read in a moment")
  func worstCases() throws {
    let many = 20_000
    let clock = ContinuousClock()
    let files = [
      // A paragraph of many parts, each with its own look or its own time.
      "<p begin=\"0s\" end=\"9h\">" + String(repeating: "<span tts:fontStyle=\"italic\">a</span>b", count: many)
        + "</p>",
      "<p>" + (0..<many).map { "<span begin=\"\($0)s\" dur=\"5s\">a</span>" }.joined() + "</p>",
      "<p begin=\"0s\" end=\"9h\">" + String(repeating: "<span tts:ruby=\"container\">a</span>", count: many) + "</p>",
      "<p begin=\"0s\" end=\"9h\">" + String(repeating: "<span tts:color=\"red\">", count: 900) + "a"
        + String(repeating: "</span>", count: 900) + "</p>",
      "<p begin=\"0s\" end=\"9h\">" + String(repeating: " \n", count: 20 * many) + "</p>",
      String(repeating: "<p/>", count: many),
    ]
    for file in files {
      let time = try clock.measure {
        let document = try TTMLReader().read(ttml(file)).document
        _ = try TTMLWriter().write(document)
        _ = try EBUTTDWriter().write(document)
      }
      #expect(time < .seconds(20), "\(file.prefix(60))")
    }
  }

  @Test("Chains of styles end")
  func chains() throws {
    let many = 5000
    let forwards = (0..<many).map { "<style xml:id=\"s\($0)\" style=\"s\($0 + 1) s\($0 + 2)\" tts:color=\"red\"/>" }
      .joined()
    let captions = try ttmlCaptions(
      "<p begin=\"0s\" end=\"1s\" style=\"s0\">x</p>", head: "<styling>\(forwards)</styling>")
    #expect(captions.map(marks) == [["color(\"red\") x"]])
  }

  @Test("Documents of the worst kinds are written in a moment")
  func worstDocuments() throws {
    let clock = ContinuousClock()
    let names = (0..<2000).map { Caption(start: .seconds($0), end: .seconds($0 + 1), speaker: "\($0)", text: "x") }
    let lines = Caption(start: .zero, end: .seconds(1), text: String(repeating: "\n", count: 100_000))
    let spans = (0..<5000).map { CaptionSpan(.italic, $0..<($0 + 7)) }
    let marked = Caption(start: .zero, end: .seconds(1), text: String(repeating: "x", count: 6000), spans: spans)
    let places = (0..<5000).map { index in
      var placement = CaptionPlacement()
      placement.line = .percent(Double(index % 1000) / 10)
      return Caption(start: .zero, end: .seconds(9), text: "x", placement: placement)
    }
    for captions in [names, [lines], [marked], places] {
      let time = try clock.measure {
        _ = try TTMLWriter().write(CaptionDocument(captions: captions))
        _ = try EBUTTDWriter().write(CaptionDocument(captions: captions))
      }
      #expect(time < .seconds(20))
    }
  }
}
