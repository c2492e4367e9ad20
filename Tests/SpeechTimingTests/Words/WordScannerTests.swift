import SpeechTiming
import TalkScript
import Testing

/// Words are cut sixty-four bytes at a time; where those end must make no difference.
@Suite("Words of a paragraph")
struct WordScannerTests {
  private func words(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try #require(try timedTurn(text, language: "en")).words.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test("A word is whole wherever it stands", arguments: 1...140)
  func anyPlace(_ length: Int) throws {
    let first = String(repeating: "b", count: length)
    #expect(try words("\(first) cd  e\tfgh \(first)") == [first, "cd", "e", "fgh", first])
  }

  @Test("Wide spaces part words wherever they stand, no-break spaces don't", arguments: 1...70)
  func wideSpaces(_ length: Int) throws {
    let first = String(repeating: "b", count: length)
    #expect(try words("\(first) so\u{2003}it\u{3000}is\u{A0}– so") == [first, "so", "it", "is\u{A0}–", "so"])
  }

  @Test("Spaces at the end belong to no word", arguments: 60...68)
  func spacesAtEnd(_ length: Int) throws {
    let first = String(repeating: "b", count: length)
    #expect(try words("\(first)  ") == [first])
    #expect(try words("  \(first)") == [first])
  }

  @Test("A paragraph may begin with a full stop that stands alone")
  func loneFullStop() throws {
    #expect(try words(". And so on.") == [".", "And", "so", "on."])
  }
}
