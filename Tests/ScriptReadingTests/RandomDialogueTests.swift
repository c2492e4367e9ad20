import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Laws of reading, by random dialogues")
struct RandomDialogueTests {
  /// A word of letters from anywhere in Unicode, without capitals that would look like lost spaces.
  private static func letters(_ generator: inout any RandomNumberGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0xE0...0xF6, 0x3B1...0x3C9, 0x430...0x44F, 0x5D0...0x5EA, 0x627...0x63A, 0x905...0x939,
      0xE01...0xE2E, 0x3041...0x3096,
      0x4E00...0x9FA5, 0xAC00...0xD7A3, 0x1F600...0x1F64F, 0x20000...0x2A6D6,
    ]
    let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
    var word = ""
    for _ in 0..<Int.random(in: 1...9, using: &generator) {
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { word.unicodeScalars.append(scalar) }
    }
    return word
  }

  @Test("Every word of every turn is found with its speaker, in each layout", arguments: RandomDialogue.Layout.allCases)
  func everyWord(_ layout: RandomDialogue.Layout) throws {
    for seed in 0..<25 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let dialogue = RandomDialogue(turns: 10, using: &generator, word: Self.letters)
      let text = dialogue.text(layout, using: &generator)
      let reading = try read(text)
      // Lines join without a space between characters of scripts that have none: so spaces don't count here.
      let expected = dialogue.turns.map { turn in
        "\(turn.name):\(turn.paragraphs.map { $0.joined() }.joined(separator: "|"))".filter { $0 != " " }
      }
      let found = reading.outline.map { $0.filter { $0 != " " } }
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test(
    "No letter is lost or made up among traps of all sorts, in each layout", arguments: RandomDialogue.Layout.allCases)
  func traps(_ layout: RandomDialogue.Layout) throws {
    for seed in 0..<25 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let dialogue = RandomDialogue(turns: 10, using: &generator) { source in
        // Cues, and line ends that would leave a word alone on its line, have tests of their own.
        let word = RandomText.word(using: &source)
        return word == "(laughs)" || word == "[MUSIC]" || word.contains(where: \.isNewline) ? "plain" : word
      }
      let reading: Reading
      let text = dialogue.text(layout, using: &generator)
      do throws(ReadingError) {
        reading = try ScriptReader().read(Array(text.utf8))
      } catch {
        // One trap in a hundred bytes is a control character: that many are taken for a binary file.
        #expect(error.diagnostic.identifier == "input-binary", "seed \(seed)")
        continue
      }
      let expected = Self.lettersAndDigits(dialogue.turns.flatMap(\.paragraphs).joined().joined())
      let found = Self.lettersAndDigits(reading.paragraphs.map(\.text).joined())
      // Only the place of the first difference is shown: the whole would be unreadable.
      let common = zip(found, expected).prefix { $0 == $1 }.count
      let place = "seed \(seed): \(found.dropFirst(common).prefix(30)), not \(expected.dropFirst(common).prefix(30))"
      #expect(found.count == expected.count && common == found.count, "\(place)")
    }
  }

  @Test("Reading the same text twice gives the same script and the same findings")
  func deterministic() throws {
    for seed in 0..<10 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let layout = RandomDialogue.Layout.allCases[Int(seed) % RandomDialogue.Layout.allCases.count]
      let text = RandomDialogue(turns: 12, using: &generator, word: Self.letters).text(layout, using: &generator)
      let (first, second) = (try read(text), try read(text))
      #expect(first.script == second.script)
      #expect(first.diagnostics == second.diagnostics)
    }
  }

  @Test("Random text of any sort is read or refused, never more")
  func anything() {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let lines = (0..<20).map { _ in
        let words = Int.random(in: 0...6, using: &generator)
        let colon = Bool.random(using: &generator) ? ": " : ""
        return RandomText.text(words: 1, using: &generator) + colon + RandomText.text(words: words, using: &generator)
      }
      let text = lines.joined(separator: "\n")
      if let reading = try? read(text) { expectSound(reading, bytes: text.utf8.count, "seed \(seed)") }
    }
  }

  private static func lettersAndDigits(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

/// Expects what holds for every script, whatever it was read from.
func expectSound(_ reading: Reading, bytes: Int, _ comment: @autoclosure () -> String) {
  let script = reading.script
  for turn in script.segments.flatMap(\.turns) {
    #expect(script.speakers.indices.contains(turn.speaker), "\(comment())")
    #expect(!turn.paragraphs.isEmpty && turn.range.start <= turn.range.end, "\(comment())")
  }
  var spoken = 0
  for paragraph in reading.paragraphs {
    let text = paragraph.text
    spoken += text.utf8.count
    let offsets =
      paragraph.cues.map(\.offset) + paragraph.anchors.map(\.offset)
      + paragraph.emphases.flatMap { [$0.lowerBound, $0.upperBound] }
    for offset in offsets {
      let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset, limitedBy: text.utf8.endIndex)
      #expect(index.map { $0.samePosition(in: text.unicodeScalars) != nil } == true, "\(comment())")
    }
    #expect(paragraph.emphases.allSatisfy { !$0.isEmpty }, "\(comment())")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" }, "\(comment())")
  }
  // Joining lines takes a line end away for each space it adds.
  #expect(spoken <= bytes, "\(comment())")
  for range in reading.diagnostics.compactMap(\.range) {
    #expect(reading.source.line(range.start.line) != nil && range.start.column >= 1, "\(comment())")
  }
}
