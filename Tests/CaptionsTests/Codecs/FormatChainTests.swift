import Captions
import TestSupport
import Testing

@Suite("Captions on their way through the formats")
struct FormatChainTests {
  @Test(
    "10,000 random captions through SRT, WebVTT, TTML and JSON: times to the millisecond, text and speakers as they were",
    arguments: 0..<20)
  func chain(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 4000 + seed)
    var document = RandomWebVTT.document(500, using: &generator)
    // The two noncharacters that XML has no way to write.
    for index in document.captions.indices {
      document.captions[index].text = Self.held(document.captions[index].text)
      // Names have single spaces: WebVTT knows no others.
      document.captions[index].speaker = document.captions[index].speaker.flatMap { name in
        let words = Self.held(name).split(separator: " ")
        return words.isEmpty ? nil : words.joined(separator: " ")
      }
    }
    var passed = document
    for format in [CaptionFormat.srt, .vtt, .ttml, .json, .ttml, .vtt, .srt, .json] {
      let file = try CaptionWriter(format).write(passed.labelled(.always))
      passed = try CaptionReader().read(file.bytes).document
      #expect(passed.captions.count == document.captions.count, "\(format)")
      for (caption, original) in zip(passed.captions, document.captions) {
        #expect(caption.start == original.start && caption.end == original.end, "\(format)")
        #expect(Array(caption.text.utf8) == Array(original.text.utf8), "\(format)")
        #expect(caption.speaker.map { Array($0.utf8) } == original.speaker.map { Array($0.utf8) }, "\(format)")
      }
    }
  }

  private static func held(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}
