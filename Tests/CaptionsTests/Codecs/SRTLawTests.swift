import Captions
import TestSupport
import Testing

@Suite("SRT, written and read again")
struct SRTLawTests {
  @Test("keeps times, speakers and every character", arguments: SRTWriter.LineEnding.allCases)
  func identity(_ ending: SRTWriter.LineEnding) throws {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = RandomCaptions.captions(Int.random(in: 1...40, using: &generator), using: &generator)
      let bytes = SRTWriter(lineEnding: ending).write(CaptionDocument(captions: captions)).bytes
      let again = try SRTReader().read(bytes).document.captions
      expectSame(again, captions, seed)
      #expect(again.map(\.label) == captions.map(\.label), "seed \(seed)")
      #expect(SRTWriter(lineEnding: ending).write(CaptionDocument(captions: again)).bytes == bytes, "seed \(seed)")
    }
  }

  @Test func `keeps words, whatever marks are on them`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let plain = RandomCaptions.captions(Int.random(in: 1...30, using: &generator), using: &generator)
      let captions = RandomCaptions.marked(plain, using: &generator)
      let bytes = SRTWriter().write(CaptionDocument(captions: captions)).bytes
      let again = try SRTReader().read(bytes).document.captions
      expectSame(again, plain, seed)
      for (one, other) in zip(again, captions) {
        #expect(styles(one) == styles(other), "seed \(seed): \(one.spans) instead of \(other.spans)")
      }
    }
  }

  @Test func `never loses a word in files that are safe for apps`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = RandomCaptions.captions(20, using: &generator)
      let bytes = SRTWriter(isSafeForApps: true).write(CaptionDocument(captions: captions)).bytes
      let again = try SRTReader().read(bytes).document.captions
      func words(_ captions: [Caption]) -> [String] { captions.map { words($0.speaker ?? "") + "|" + words($0.text) } }
      func words(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !["\u{A0}", "\u{2060}", " "].contains($0) }))
      }
      #expect(words(again) == words(captions), "seed \(seed)")
    }
  }

  @Test func `reading what players would read and writing it changes nothing more`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      // Not written by Cuelight: captions are pasted together, marks and all.
      var text = ""
      for number in 0..<20 {
        text += "\(number)\n00:00:\(number + 10),000 --> 00:00:\(number + 11),5\n"
        text += RandomCaptions.text(using: &generator) + "\n\n"
      }
      let first = try SRTReader().read(Array(text.utf8)).document.captions
      let again = try SRTReader().read(SRTWriter().write(CaptionDocument(captions: first)).bytes).document.captions
      expectSame(again, first, seed)
    }
  }

  /// Where each character of a text is marked how.
  private func styles(_ caption: Caption) -> [Set<String>] {
    var styles = [Set<String>](repeating: [], count: caption.text.utf8.count)
    // A colour lies over the one around it.
    for span in caption.spans { for place in span.range { styles[place].insert("\(span.mark)") } }
    return styles
  }

  private func expectSame(_ found: [Caption], _ expected: [Caption], _ seed: UInt64) {
    let (found, expected) = (RandomCaptions.essence(found), RandomCaptions.essence(expected))
    #expect(found.count == expected.count, "seed \(seed)")
    for (index, (one, other)) in zip(found, expected).enumerated() where one != other {
      Issue.record("seed \(seed), caption \(index): \(one) instead of \(other)")
      return
    }
  }
}
