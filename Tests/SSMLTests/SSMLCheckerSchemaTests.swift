import Foundation
import SSML
import TestSupport
import Testing
import XML

/// The W3C's XML Schemas beside the project, as a second opinion.
@Suite(
  "The checker of SSML beside the W3C's XML Schemas", .enabled(if: SharedFiles.has("schemas/ssml11/synthesis.xsd")))
struct SSMLCheckerSchemaTests {
  private func schema(_ version: SSMLVersion) throws -> XSDSchema {
    // The Extended profile holds the Core one.
    let path = version == .v1_0 ? "ssml10/synthesis.xsd" : "ssml11/synthesis-extended.xsd"
    let folder = try #require(SharedFiles.folder)
    return try XSDSchema(path: folder.appending(path: "schemas/\(path)").path)
  }

  @Test(arguments: SSMLVersion.allCases)
  func `what Cuelight's schema takes, theirs takes, foreign markup aside`(version: SSMLVersion) throws {
    let schema = try schema(version)
    let isOld = version == .v1_0
    // The W3C's schemas know no foreign markup, or not all of it, and no xml:space.
    let aside = isOld ? ["foreign"] : ["foreign-attributes", "foreign-elements", "xml-space", "metadata-vocabulary"]
    for path in isOld ? Fixtures.paths("valid-1.0") : Fixtures.paths("valid") {
      let document = try Fixtures.bytes(path)
      #expect(try SSMLSchema.validate(document, version: version) == [], "\(path)")
      let issues = try schema.validate(document)
      #expect(issues == [] || aside.contains { path.contains($0) }, "\(path): \(issues)")
    }
  }

  @Test func `what is forbidden in SSML 1.0 is refused by its schema`() throws {
    for path in Fixtures.paths("invalid-1.0") {
      #expect(try !SSMLSchema.validate(Fixtures.bytes(path), version: .v1_0).isEmpty, "\(path)")
    }
  }

  @Test(arguments: [
    ("ssml-version", "9.9", "One."),
    ("ssml-voice-empty", "1.1", "<voice>One.</voice>"),
    ("ssml-prosody-empty", "1.1", "<prosody>One.</prosody>"),
    ("ssml-voice-language", "1.1", "<voice xml:lang=\"en\">One.</voice>"),
    ("ssml-lookup", "1.1", "<lookup ref=\"nothing\">One.</lookup>"),
    ("ssml-header-order", "1.1", "One. <meta name=\"a\" content=\"b\"/>"),
    ("ssml-rate-signed", "1.1", "<prosody rate=\"-20%\">One.</prosody>"),
    ("ssml-value", "1.1", "<prosody rate=\"120%%\">One.</prosody>"),
    ("ssml-value", "1.1", "<prosody rate=\"1.2\">One.</prosody>"),
  ])
  func `finds the nine kinds of mistake that the W3C's schema misses`(
    rule: String, version: String, body: String
  ) throws {
    let document = Array(
      "<speak version=\"\(version)\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">\(body)</speak>".utf8
    )
    #expect(try schema(.v1_1).validate(document) == [])
    #expect(SSMLChecker().check(document).map(\.rule) == [rule])
  }
}
