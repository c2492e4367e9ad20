@testable import Captions
import TalkScript
import TestSupport
import Testing
import XML

@Suite("TTML, written")
struct TTMLWriterTests {
  @Test("A small file is as IMSC 1.1 wants it")
  func small() throws {
    let document = CaptionDocument(
      captions: [
        Caption(start: .milliseconds(1004), end: .seconds(2), speaker: "Ada", text: "Tea & <biscuits>\n--> \"yes\""),
        Caption(
          identifier: "end", start: .seconds(2), end: .seconds(360_001), speaker: "Ben", text: "No.",
          spans: [CaptionSpan(.italic, 0..<2)], placement: .top),
      ], title: "Tea")
    let output = try TTMLWriter(language: LanguageTag("en-GB")).write(document)
    #expect(output.diagnostics.isEmpty)
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
        xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
        xmlns:ebutts="urn:ebu:tt:style" xml:lang="en-GB" xml:space="preserve" \
        ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" ttp:timeBase="media" \
        ttp:cellResolution="32 15">
        <head>
        <metadata>
        <ttm:title>Tea</ttm:title>
        <ttm:agent xml:id="agent-1" type="person"><ttm:name type="full">Ada</ttm:name></ttm:agent>
        <ttm:agent xml:id="agent-2" type="person"><ttm:name type="full">Ben</ttm:name></ttm:agent>
        </metadata>
        <styling>
        <style xml:id="style-default" tts:fontFamily="proportionalSansSerif" tts:fontSize="100%" tts:lineHeight="125%" \
        tts:textAlign="center" tts:color="white" ebutts:linePadding="0.5c"/>
        <style xml:id="style-italic" tts:fontStyle="italic"/>
        </styling>
        <layout>
        <region xml:id="region-1" tts:origin="10% 50%" tts:extent="80% 40%" tts:displayAlign="after" \
        tts:overflow="visible"/>
        <region xml:id="region-2" tts:origin="10% 10%" tts:extent="80% 40%" tts:displayAlign="before" \
        tts:overflow="visible"/>
        </layout>
        </head>
        <body style="style-default"><div>
        <p xml:id="c1" begin="00:00:01.004" end="00:00:02.000" region="region-1" ttm:agent="agent-1">\
        Tea &amp; &lt;biscuits&gt;<br/>--&gt; &quot;yes&quot;</p>
        <p xml:id="end" begin="00:00:02.000" end="100:00:01.000" region="region-2" ttm:agent="agent-2">\
        <span style="style-italic">No</span>.</p>
        </div></body>
        </tt>

        """)
  }

  @Test("What TTML can't hold is told, each kind once")
  func losses() throws {
    var caption = Caption(start: .zero, end: .seconds(1), text: "a\u{1}b\u{FFFF}")
    caption.spans = [CaptionSpan(.plain, 0..<1, classes: ["loud"]), CaptionSpan(.color("orange"), 0..<2)]
    let document = CaptionDocument(captions: [caption, caption], blocks: [.init(.note, "x", before: 0)])
    let output = try TTMLWriter().write(document)
    #expect(Set(output.diagnostics.map(\.identifier)) == ["ttml-not-kept", "ttml-character-removed"])
    #expect(output.diagnostics.count == 4)
    #expect(output.diagnostics.last?.message == "XML has no way to write these characters: U+FFFF (2×)")
  }

  @Test("Regions that are shown at once neither overlap nor are more than four")
  func regions() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let captions = (0..<20).map { _ in
        var placement = CaptionPlacement()
        placement.line = .percent(.random(in: 0...100, using: &generator))
        placement.lineAlignment = CaptionPlacement.LineAlignment.allCases.randomElement(using: &generator)
        placement.position = .random(in: 0...100, using: &generator)
        placement.size = .random(in: 0...40, using: &generator)
        let start = Int.random(in: 0...20, using: &generator)
        return Caption(
          start: .seconds(start), end: .seconds(start + .random(in: 0...9, using: &generator)), text: "x",
          placement: placement)
      }
      let regions = TTMLRegions(captions)
      for time in 0..<30 {
        let shown = Set(
          captions.indices.filter { captions[$0].start <= .seconds(time) && captions[$0].end > .seconds(time) }
            .map { regions.places[$0] })
        #expect(shown.count <= 4)
        for one in shown {
          for other in shown where one != other { #expect(!regions.boxes[one].overlaps(regions.boxes[other])) }
        }
      }
      for box in regions.boxes {
        #expect(box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0)
        #expect(box.x + box.width <= TTMLBox.whole && box.y + box.height <= TTMLBox.whole)
      }
    }
  }

  @Test(
    "Times are exact, also beyond a hundred hours",
    arguments: [
      (0, "00:00:00.000"), (59_999, "00:00:59.999"), (3_599_001, "00:59:59.001"), (360_000_007, "100:00:00.007"),
      (-5, "00:00:00.000"),
    ])
  func times(_ milliseconds: Int, _ text: String) {
    #expect(XMLWriter.clock(.milliseconds(milliseconds)) == text)
  }

  @Test("A document without captions is a file without paragraphs")
  func empty() throws {
    let bytes = try TTMLWriter().write(CaptionDocument()).bytes
    #expect(try TTMLReader().read(bytes).document == CaptionDocument())
  }
}
