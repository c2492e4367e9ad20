import Foundation
import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

@Suite("SSML of any script")
struct SSMLLawTests {
  /// Documents of random scripts, made once for all tests.
  private static let random = (1...300 as ClosedRange<UInt64>).map { seed in
    let script = TimedScript(RandomScripts.script(seed: seed, turns: 4))
    return (script: script, bytes: (try? document(script)) ?? [])
  }

  @Test func `is valid against the project's schema`() throws {
    for (_, bytes) in Self.random {
      #expect(try SSMLSchema.validate(bytes) == [])
    }
  }

  @Test("is valid against the W3C's schema", .enabled(if: SharedFiles.has("schemas/ssml11/synthesis.xsd")))
  func w3c() throws {
    let folder = try #require(SharedFiles.folder)
    let schema = try XSDSchema(path: folder.appending(path: "schemas/ssml11/synthesis.xsd").path)
    for (_, bytes) in Self.random {
      #expect(try schema.validate(bytes) == [])
    }
    for name in ProjectFiles.scripts {
      let script = try timedScript(ProjectFiles.bytes("Scripts/\(name)"))
      #expect(try schema.validate(document(script)) == [])
    }
  }

  @Test func `says what the script says, word for word`() throws {
    for (script, bytes) in Self.random {
      try expectSameWords(script, bytes)
    }
  }

  @Test("says what the project's shows say, word for word", arguments: ProjectFiles.scripts)
  func shows(_ name: String) throws {
    let script = try timedScript(ProjectFiles.bytes("Scripts/\(name)"))
    let bytes = try document(script)
    #expect(try SSMLSchema.validate(bytes) == [])
    try expectSameWords(script, bytes)
  }

  @Test func `has a voice a turn, a mark a sentence, and the turn's own mark first of all`() throws {
    for (script, bytes) in Self.random {
      let spoken = try SpokenDocument(bytes)
      #expect(spoken.turns.count == script.turns.count)
      let marks = spoken.turns.flatMap(\.sentences).flatMap(\.marks)
      #expect(Set(marks).count == marks.count)
      for turn in spoken.turns {
        #expect(turn.sentences.map(\.marks.count) == turn.sentences.indices.map { $0 == 0 ? 2 : 1 })
        #expect(turn.sentences.allSatisfy { $0.marksAtStart == $0.marks.count })
        // The turn's name is a prefix of its sentences'.
        let name = turn.sentences.first?.marks.first ?? ""
        #expect(turn.sentences.dropFirst().flatMap(\.marks).allSatisfy { $0.hasPrefix(name) })
        #expect(turn.strayText.filter { !$0.isWhitespace } == "")
      }
    }
  }

  @Test func `pauses between turns, in whole milliseconds`() throws {
    for (script, bytes) in Self.random {
      let expected = zip(script.turns, script.turns.dropFirst()).map { "\(($1.start - $0.end).wholeMilliseconds)ms" }
      #expect(try SpokenDocument(bytes).breaks == expected)
    }
  }

  @Test func `is the same each time`() throws {
    for (script, bytes) in Self.random.prefix(20) {
      #expect(try document(script) == bytes)
    }
  }

  private func expectSameWords(_ script: TimedScript, _ bytes: [UInt8]) throws {
    let spoken = try SpokenDocument(bytes)
    let sources = script.script.segments.flatMap(\.turns)
    #expect(spoken.turns.count == sources.count)
    for (turn, source) in zip(spoken.turns, sources) {
      let written = source.paragraphs.flatMap { WrittenWords.words(of: WrittenWords.allowedInXML($0.text)) }
      let said = turn.sentences.flatMap { WrittenWords.words(of: $0.text) }
      #expect(said.joined() == written.joined())
      // Where words stand without spaces, a sentence may end inside what white space parts; nowhere else.
      let torn = Set(said).subtracting(written)
      #expect(torn.filter { part in !written.contains { Self.isUnspaced($0) && $0.contains(part) } } == [])
    }
  }

  /// Whether a word holds kana, ideographs, or letters of Thai, Lao or Khmer.
  private static func isUnspaced(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x1780...0x17FF, 0x3000...0x9FFF, 0x2_0000...0x3_FFFF: true
      default: false
      }
    }
  }
}
