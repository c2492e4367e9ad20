import Foundation
import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Transcripts found in the wild", .enabled(if: SharedFiles.has("samples/transcripts/qa-colon.txt")))
struct RealTranscriptTests {
  private func bytes(_ name: String) -> [UInt8] { SharedFiles.bytes("samples/transcripts/\(name).txt") }

  private func reading(_ name: String, _ options: ReadingOptions = ReadingOptions()) throws -> Reading {
    try ScriptReader(options).read(bytes(name))
  }

  /// The speakers and their speaker lines as counted in each file by hand; without the narrator of an introduction.
  @Test(
    "The speakers are those that a reader finds",
    arguments: [
      ("name-colon-text", ["Stephan Livera", "Andreas"], "en"),
      ("changelog-bold-name", ["Shaundai Person", "Jerod Santo", "Adam Stacoviak"], "en"),
      ("changelog-with-break-markers", ["Mat Ryer", "Tom Wilkie", "Matt Toback"], "en"),
      ("chinese-qa-fullwidth-colon", ["问", "答"], "zh"),
      ("qa-colon", ["Q", "A"], "en"),
      ("bold-name-outside-colon", ["Q&A moderator", "Matt", "3rd person"], "en"),
    ])
  func speakers(_ name: String, _ speakers: [String], _ language: String) throws {
    let reading = try reading(name)
    let found = reading.script.speakers.filter { $0.role != .narrator }.map(\.name)
    #expect(found == speakers)
    #expect(reading.script.language.description == language)
  }

  @Test("Initials stand for the people who were introduced with them")
  func initials() throws {
    let found = try reading("initials-colon-text").script.speakers.filter { $0.role != .narrator }
    // Each person is introduced as `Name (XX):` and speaks as `XX:` later.
    #expect(found.count == 9)
    for initials in ["MF", "E", "AM", "PW", "A", "ET", "WC", "RO", "N"] {
      #expect(found.count { $0.name == initials || $0.aliases.contains(initials) } == 1, "\(initials)")
    }
  }

  @Test("A French dialogue with a space before the colon is read with the names that come once, when they are known")
  func french() throws {
    let reading = try reading("french-name-space-colon", ReadingOptions(host: "UN JOURNALISTE", guest: "Nadia"))
    #expect(reading.script.speakers.map(\.name) == ["Journaliste", "Nadia", "UN JOURNALISTE"])
    #expect(reading.outline.count == 3)
    #expect(reading.outline[1].hasPrefix("Nadia: Je remarquais"))
  }

  @Test("A Chinese lecture with colons inside its prose has no speakers")
  func chineseLecture() throws {
    let error = try #require(throws: ReadingError.self) { try reading("FALSEPOS-chinese-fullwidth-paren-colon") }
    #expect(error.diagnostic.identifier == "no-speakers")
  }

  @Test(
    "Titles and dates of the front matter are read",
    arguments: [
      ("name-colon-text", "Mastering Lightning & Using BTCPayServer", "2020-01-06"),
      ("initials-colon-text", "Socratic Seminar - BIP Taproot (BIP 341)", "2020-07-21"),
      ("qa-colon", "Merkle Set Data Structures for Scaling Bitcoin", "2017-07-08"),
      ("bold-name-outside-colon", "Lightning is Broken AF (But We Can Fix It)", "2022-10-14"),
    ])
  func frontMatter(_ name: String, _ title: String, _ date: String) throws {
    let script = try reading(name).script
    #expect(script.title == title)
    #expect(script.date?.description == date)
  }

  @Test("Breaks, unheard words and times are not voiced")
  func breakMarkers() throws {
    let reading = try reading("changelog-with-break-markers")
    let text = reading.paragraphs.map(\.text).joined(separator: "\n")
    for unspoken in ["Break:", "[", "]", "\\", "laughter", "unintelligible", "13:19"] {
      #expect(!text.contains(unspoken), "\(unspoken)")
    }
    // \[04:09\], \[07:50\] and \[10:33\] stand in speech; \[13:19\] belongs to the break.
    #expect(
      reading.paragraphs.flatMap(\.anchors).prefix(3).map(\.time) == [.seconds(249), .seconds(470), .seconds(633)])
    #expect(
      reading.paragraphs.flatMap(\.cues).filter { $0.text.contains("unintelligible") }.allSatisfy { $0.duration == nil }
    )
  }

  @Test("Every letter of the speech is in the script, in order", arguments: ["changelog-bold-name", "name-colon-text"])
  func words(_ name: String) throws {
    let text = String(decoding: bytes(name), as: UTF8.self)
    var expected = ""
    let start = text.range(of: "Stephan Livera: Andreas")?.lowerBound ?? text.startIndex
    for line in text[start...].split(separator: "\n") {
      var speech = line[...]
      for label in ["Stephan Livera:", "Andreas:", "**Shaundai Person:**", "**Jerod Santo:**", "**Adam Stacoviak:**"] {
        if line.hasPrefix(label) { speech = line.dropFirst(label.count) }
      }
      expected += speech
    }
    // What stands in escaped brackets is heard, not said.
    let spoken = expected.replacing(/\\\[[^\]]*\\\]/, with: "").filter { $0.isLetter || $0.isNumber }
    let found = try reading(name).paragraphs.map(\.text).joined().filter { $0.isLetter || $0.isNumber }
    #expect(found == spoken)
  }
}
