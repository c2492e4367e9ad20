@testable import Captions
import Foundation
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

@Suite("EBU-TT-D")
struct EBUTTDTests {
  private static let schemaFile = "schemas/ebu-tt-d/ebutt_d.xsd"

  private static func compiledSchema() throws -> XSDSchema {
    try XSDSchema(path: (SharedFiles.folder?.path ?? "") + "/" + schemaFile)
  }

  @Test("keeps the BBC's rules on a hundred random scripts", arguments: 0..<100)
  func scripts(_ seed: UInt64) throws {
    let timed = TimedScript(RandomScripts.script(seed: seed))
    let captions = CaptionTrack(timed).captions
    try #require(captions.count > 1)
    let output = try EBUTTDWriter().write(CaptionDocument(captions: captions, language: timed.script.language))
    #expect(try BBCRules(output.bytes).findings.isEmpty)
  }

  @Test("keeps the BBC's rules on random captions with marks", arguments: 0..<30)
  func captions(_ seed: UInt64) throws {
    var random = RandomTTML(seed: seed)
    let output = try EBUTTDWriter().write(random.document(60))
    #expect(try BBCRules(output.bytes).findings.isEmpty)
  }

  @Test(
    "is valid by EBU's schema", .enabled(if: SharedFiles.has(schemaFile), "the schema is not beside the project"),
    arguments: 0..<20)
  func schema(_ seed: UInt64) throws {
    var random = RandomTTML(seed: 500 + seed)
    var document = random.document(60)
    if seed == 0 { document.captions = [] }
    if seed == 1 { document = CaptionDocument(captions: [Caption(start: .zero, end: .seconds(360_000), text: "\n")]) }
    let output = try EBUTTDWriter().write(document)
    #expect(try Self.compiledSchema().validate(output.bytes) == [])
    let timed = TimedScript(RandomScripts.script(seed: seed))
    let script = try EBUTTDWriter().write(CaptionDocument(captions: CaptionTrack(timed).captions))
    #expect(try Self.compiledSchema().validate(script.bytes) == [])
  }

  @Test("A small file is as the BBC wants it")
  func small() throws {
    let document = CaptionDocument(
      captions: [
        Caption(start: .zero, end: .seconds(2), speaker: "Ada", text: "One\ntwo", spans: [CaptionSpan(.bold, 0..<3)]),
        Caption(identifier: "7", start: .seconds(2), end: .seconds(3), speaker: "Ben", text: "Yes.", placement: .top),
      ], language: .english)
    let output = try EBUTTDWriter(copyright: "Tea Ltd").write(document)
    #expect(output.diagnostics.isEmpty)
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
        xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
        xmlns:ebutts="urn:ebu:tt:style" xmlns:ebuttm="urn:ebu:tt:metadata" \
        xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling" \
        xmlns:ittp="http://www.w3.org/ns/ttml/profile/imsc1#parameter" xml:lang="en" xml:space="preserve" \
        ttp:timeBase="media" ttp:cellResolution="32 15" ittp:activeArea="0% 0% 100% 100%">
        <head>
        <ttm:copyright>Tea Ltd</ttm:copyright>
        <metadata>
        <ttm:agent xml:id="agent-1" type="person"><ttm:name type="full">Ada</ttm:name></ttm:agent>
        <ttm:agent xml:id="agent-2" type="person"><ttm:name type="full">Ben</ttm:name></ttm:agent>
        <ebuttm:documentMetadata><ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04\
        </ebuttm:conformsToStandard></ebuttm:documentMetadata>
        </metadata>
        <styling>
        <style xml:id="style-paragraph" tts:fontFamily="ReithSans, Arial, Roboto, proportionalSansSerif, default" \
        tts:fontSize="100%" tts:lineHeight="120%" tts:textAlign="center" ebutts:linePadding="0.5c" \
        itts:fillLineGap="true"/>
        <style xml:id="style-white" tts:color="#FFFFFF" tts:backgroundColor="#000000"/>
        <style xml:id="style-cyan" tts:color="#00FFFF" tts:backgroundColor="#000000"/>
        <style xml:id="style-bold" tts:fontWeight="bold"/>
        </styling>
        <layout>\
        <region xml:id="region-top" tts:origin="12.5% 5%" tts:extent="75% 40%" tts:displayAlign="before" \
        tts:overflow="visible"/>\
        <region xml:id="region-bottom" tts:origin="12.5% 55%" tts:extent="75% 40%" tts:displayAlign="after" \
        tts:overflow="visible"/></layout>
        </head>
        <body><div style="style-paragraph">
        <p xml:id="c1" region="region-bottom" begin="00:00:00.000" end="00:00:02.000" ttm:agent="agent-1">\
        <span style="style-white style-bold">One</span><br/><span style="style-white">two</span></p>
        <p xml:id="_x0037_" region="region-top" begin="00:00:02.000" end="00:00:03.000" ttm:agent="agent-2">\
        <span style="style-cyan">Yes.</span></p>
        </div></body>
        </tt>

        """)
  }

  @Test("keeps text, speakers and times", arguments: 0..<10)
  func roundTrip(_ seed: UInt64) throws {
    var random = RandomTTML(seed: 300 + seed)
    let document = random.document(200, marks: false)
    let read = try TTMLReader().read(EBUTTDWriter().write(document).bytes).document
    #expect(read.captions.count == document.captions.count)
    for (one, other) in zip(read.captions, document.captions) {
      #expect(one.text == lines(other.text))
      #expect(one.speaker == other.speaker)
      #expect(one.start == other.start && one.end == other.end)
      #expect(one.placement == other.placement)
    }
  }

  /// What parts lines for the validator parts them in the file.
  private func lines(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in WrittenWords.allowedInXML(text).unicodeScalars {
      switch scalar.value {
      case 0x0A where view.last == "\r": view.removeLast()
      default: break
      }
      view.append(scalar)
    }
    return String(String.UnicodeScalarView(view.map { [0x0D, 0x85, 0x2028, 0x2029].contains($0.value) ? "\n" : $0 }))
  }

  @Test("Up to four speakers have colours of their own, from white on")
  func fewColors() {
    #expect(SpeakerColors(speakers: 4, order: []).colors == [.white, .cyan, .yellow, .green])
    #expect(SpeakerColors(speakers: 1, order: []).colors == [.white])
    #expect(SpeakerColors(speakers: 0, order: []).colors == [])
  }

  @Test("More speakers share colours, but not with whom they follow where that can be", arguments: 0..<50)
  func manyColors(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let speakers = Int.random(in: 5...40, using: &generator)
    // In a ring each speaker has two neighbours, and a host who speaks between all others makes it three: four colours do.
    var order: [Int] = []
    for speaker in 1..<speakers { order += [speaker, speaker % (speakers - 1) + 1, 0] }
    let colors = SpeakerColors(speakers: speakers, order: [0] + order).colors
    #expect(colors[0] == .white)
    #expect(zip(order, order.dropFirst()).allSatisfy { colors[$0] != colors[$1] })
    #expect(Set(colors.map(\.rawValue)).count >= 3)
  }

  @Test("Shared colours are told with their speakers")
  func sharedColors() throws {
    let captions = (0..<6).map {
      Caption(start: .seconds($0), end: .seconds($0 + 1), speaker: "Speaker \($0)", text: "x")
    }
    let output = try EBUTTDWriter().write(CaptionDocument(captions: captions))
    #expect(output.diagnostics.map(\.identifier) == ["ttml-colors-shared"])
    #expect(output.diagnostics.first?.message.contains("6 speakers") == true)
  }

  @Test("Colours that the captions have are kept where nobody speaks by name")
  func ownColors() throws {
    let caption = Caption(start: .zero, end: .seconds(1), text: "x", spans: [CaptionSpan(.color("#ffff00"), 0..<1)])
    let output = try EBUTTDWriter().write(CaptionDocument(captions: [caption, caption]))
    #expect(output.diagnostics.isEmpty)
    #expect(try BBCRules(output.bytes).findings.isEmpty)
    #expect(
      try TTMLReader().read(output.bytes).document.captions.first?.spans == [CaptionSpan(.color("#ffff00"), 0..<1)])
  }

  @Test("What EBU-TT-D can't hold is told, each kind once")
  func losses() throws {
    let spans = [
      CaptionSpan(.italic, 0..<1), CaptionSpan(.time(.seconds(1)), 1..<1), CaptionSpan(.color("red"), 1..<2),
      CaptionSpan(.ruby, 2..<4), CaptionSpan(.rubyText, 3..<4), CaptionSpan(.language("not a tag"), 4..<5),
    ]
    var placement = CaptionPlacement()
    placement.line = .percent(30)
    let caption = Caption(start: .zero, end: .seconds(2), text: "abcde\u{2028}f", spans: spans, placement: placement)
    let output = try EBUTTDWriter().write(CaptionDocument(captions: [caption, caption]))
    #expect(try BBCRules(output.bytes).findings.isEmpty)
    #expect(output.diagnostics.count == 7)
    #expect(output.diagnostics.allSatisfy { $0.identifier == "ttml-not-kept" && $0.message.hasPrefix("EBU-TT-D ") })
  }
}
