import Foundation
import SSML
import TestSupport
import Testing
import XML

@Suite("The schema of SSML 1.1")
struct SSMLSchemaTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  private static func names(_ folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(".ssml") }.sorted()
  }

  private func issues(_ path: String) throws -> [XMLIssue] {
    try SSMLSchema.validate(Array(Data(contentsOf: Self.fixtures.appending(path: path))))
  }

  @Test("takes what the Recommendation allows", arguments: names("valid"))
  func valid(_ name: String) throws {
    #expect(try issues("valid/\(name)") == [])
  }

  @Test("refuses what the Recommendation forbids", arguments: names("invalid"))
  func invalid(_ name: String) throws {
    do {
      #expect(try !issues("invalid/\(name)").isEmpty)
    } catch is XMLError {
      // Some mistakes, such as an `xml:id` that isn't one, are seen before the schema is asked.
    }
  }

  @Test func `has its fixtures`() {
    #expect(Self.names("valid").count >= 40)
    #expect(Self.names("invalid").count >= 100)
  }

  @Test func `tells the line of a mistake`() throws {
    let text = """
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
      <p>Well.</p>
      <p><s>One <s>two</s></s></p>
      </speak>
      """
    #expect(try SSMLSchema.validate(Array(text.utf8)).first?.line == 3)
  }

  @Test func `is no judge of what isn't XML`() {
    #expect(throws: XMLError.self) { try SSMLSchema.validate(Array("<speak>".utf8)) }
    #expect(throws: XMLError.self) { try SSMLSchema.validate([]) }
  }

  @Test func `may be used by many at once`() async {
    let document = Array(
      #"<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">Hi.</speak>"#.utf8)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { (try? SSMLSchema.validate(document).isEmpty) == true } }
      for await isValid in group { #expect(isValid) }
    }
  }
}
