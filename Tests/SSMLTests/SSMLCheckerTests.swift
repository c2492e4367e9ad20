import Foundation
import SSML
import TalkScript
import TestSupport
import Testing

@Suite("The checker of SSML")
struct SSMLCheckerTests {
  @Test("takes what the Recommendations allow, and has nothing to warn of", arguments: Fixtures.valid)
  func valid(_ path: String) throws {
    #expect(SSMLChecker().check(try Fixtures.bytes(path)) == [])
  }

  @Test("finds what the Recommendations forbid, and says where", arguments: Fixtures.invalid)
  func invalid(_ path: String) throws {
    let breaches = SSMLChecker().check(try Fixtures.bytes(path))
    // The schema is stricter than the Recommendation here.
    let isWarning = [
      "prosody-rate-signed", "prosody-rate-negative", "mark-name-with-space", "mark-name-empty", "startmark-with-space",
    ].contains { path == "invalid/\($0).ssml" }
    #expect(breaches.contains { $0.severity == .error } != isWarning, "\(breaches)")
    #expect(breaches.allSatisfy { $0.line != nil && $0.column != nil && !$0.citation.isEmpty })
    #expect(breaches.count == 1 || path.contains("version-") || path.contains("startmark"), "\(breaches)")
  }

  @Test("points at the first character of what is wrong", arguments: Self.marked)
  func places(_ rule: String, _ text: String) throws {
    let marked = MarkedText(text)
    let breaches = SSMLChecker().check(marked.bytes)
    let severity: Diagnostic.Severity = Self.warnings.contains(rule) ? .warning : .error
    #expect(breaches.map(\.rule) == [rule], "\(breaches)")
    #expect(breaches.first?.range?.start == marked.places[1] && breaches.first?.severity == severity, "\(breaches)")
  }

  private static let warnings: Set = [
    "ssml-rate-signed", "ssml-mark-name", "ssml-mark-twice", "ssml-mark-unknown", "ssml-say-as", "ssml-foreign-content",
  ]

  /// Documents in which `1️⃣` stands before what is wrong.
  private static let marked: [(String, String)] =
    [
      ("ssml-root", "1️⃣<p xmlns=\"\(namespace)\">One.</p>"),
      ("ssml-namespace", "\n1️⃣<speak version=\"1.1\" xml:lang=\"en\"><p>One.</p></speak>"),
      ("ssml-namespace", "1️⃣<speak version=\"1.1\" xml:lang=\"en\" xmlns=\"urn:a\"><p>One.</p></speak>"),
      ("ssml-version", "<speak xml:lang=\"en\" 1️⃣version=\"9.9\" xmlns=\"\(namespace)\">One.</speak>"),
      ("ssml-version", "1️⃣<speak xml:lang=\"en\" xmlns=\"\(namespace)\">One.</speak>"),
      ("ssml-attribute-missing", "1️⃣<speak version=\"1.1\" xmlns=\"\(namespace)\">One.</speak>"),
      (
        "ssml-not-well-formed",
        "<speak version=\"1.1\" xml:lang=\"en\" xmlns=\"\(namespace)\">\n<p>One &1️⃣ two.</p></speak>"
      ),
    ]
    + [
      ("ssml-element", "Ä 1️⃣<pause/>"),
      ("ssml-element", "1️⃣<Break/>"),
      ("ssml-element", "1️⃣<pause xmlns=\"\"/>"),
      ("ssml-prefix", "1️⃣<amazon:effect name=\"whispered\">One</amazon:effect>"),
      ("ssml-prefix", "<p 1️⃣amazon:x=\"1\">One</p>"),
      ("ssml-nesting", "<p>One <em:x xmlns:em=\"urn:a\"/> 1️⃣<p>two</p></p>"),
      ("ssml-nesting", "<p>1️⃣<desc>gulls</desc></p>"),
      ("ssml-nesting", "<p>1️⃣<speak version=\"1.1\" xml:lang=\"en\"/></p>"),
      ("ssml-content", "<sub alias=\"a\">b 1️⃣<mark name=\"c\"/></sub>"),
      ("ssml-content", "<break>\n  1️⃣pause</break>"),
      ("ssml-content", "<break>1️⃣<a:b xmlns:a=\"urn:a\"/></break>"),
      ("ssml-attribute", "<p xml:id=\"a\" \n  1️⃣lang=\"de\">Hallo.</p>"),
      ("ssml-attribute", "<p 1️⃣xml:base=\"urn:a\">One.</p>"),
      ("ssml-attribute", "<a:p xmlns:a=\"\(namespace)\" 1️⃣a:onlangfailure=\"ignorelang\">One.</a:p>"),
      ("ssml-attribute-missing", "1️⃣<say-as format=\"mdy\">One</say-as>"),
      ("ssml-meta-name", "1️⃣<meta content=\"a\"/>"),
      ("ssml-voice-empty", "1️⃣<voice>One.</voice>"),
      ("ssml-prosody-empty", "1️⃣<prosody>One.</prosody>"),
      ("ssml-voice-language", "<voice name=\"Ada\" 1️⃣xml:lang=\"de\">Eins.</voice>"),
      ("ssml-voice-language", "<voice 1️⃣xml:lang = 'de'>Eins.</voice>"),
      ("ssml-lookup", "<lexicon xml:id=\"a\" uri=\"a.pls\"/> <p xml:id=\"b\"><lookup 1️⃣ref=\"b\">One.</lookup></p>"),
      ("ssml-header-order", "One. 1️⃣<meta name=\"a\" content=\"b\"/>"),
      ("ssml-header-order", "<break/>\n1️⃣<metadata/>"),
      ("ssml-header-order", "<metadata/><p/>\n1️⃣<lexicon xml:id=\"a\" uri=\"b\"/>"),
      ("ssml-id-twice", "<p xml:id=\"a\"/><s 1️⃣xml:id=\"a\"/>"),
      ("ssml-value", "<prosody 1️⃣rate=\"120%%\">One.</prosody>"),
      ("ssml-value", "<prosody 1️⃣rate=\"1.2\">One.</prosody>"),
      ("ssml-value", "<prosody volume=\"+6dB\" 1️⃣pitch=\"20\">One.</prosody>"),
      ("ssml-value", "One <break 1️⃣time=\"0.5\"/>"),
      ("ssml-value", "<p 1️⃣xml:space=\"keep\">One.</p>"),
      ("ssml-value", "<audio src=\"\u{1F600}\" 1️⃣repeatCount=\"0\"/>"),
      ("ssml-schema", "\n1️⃣<token role=\"pos:noun\">lead</token>"),
      ("ssml-rate-signed", "<prosody 1️⃣rate=\"-20%\">One.</prosody>"),
      ("ssml-rate-signed", "<prosody 1️⃣rate=\"+20%\">One.</prosody>"),
      ("ssml-mark-name", "<mark 1️⃣name=\"turn 1\"/>"),
      ("ssml-mark-name", "<mark 1️⃣name=\"\"/>"),
      ("ssml-mark-twice", "<mark name=\"a\"/><p>\n<mark 1️⃣name=\"a\"/></p>"),
      ("ssml-say-as", "<say-as 1️⃣interpret-as=\"shout\">One</say-as>"),
      ("ssml-foreign-content", "<s><a:b xmlns:a=\"urn:a\">1️⃣<p>One</p></a:b></s>"),
    ].map { ($0.0, Self.speak($0.1)) } + [
      ("ssml-mark-unknown", Self.speak("<mark name=\"b\"/>", "1️⃣startmark=\"a\"")),
      ("ssml-attribute", Self.speak("<voice 1️⃣languages=\"en\" gender=\"male\">One</voice>", version: "1.0")),
      ("ssml-element", Self.speak("1️⃣<w>One</w>", version: "1.0")),
      ("ssml-value", Self.speak("<prosody 1️⃣volume=\"+6dB\">One</prosody>", version: "1.0")),
      ("ssml-attribute-missing", Self.speak("1️⃣<audio>One</audio>", version: "1.0")),
    ]

  private static let namespace = "http://www.w3.org/2001/10/synthesis"

  private static func speak(_ body: String, _ attributes: String = "", version: String = "1.1") -> String {
    "<speak version=\"\(version)\" xmlns=\"\(namespace)\" xml:lang=\"en\" \(attributes)>\(body)</speak>"
  }
}

/// The documents in `Fixtures`.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let valid = paths("valid") + paths("valid-1.0")
  static let invalid = paths("invalid").filter { !$0.hasSuffix("/version-1.0.ssml") } + paths("invalid-1.0")

  static func paths(_ name: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
    return (names ?? []).filter { $0.hasSuffix(".ssml") }.sorted().map { "\(name)/\($0)" }
  }

  static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }
}
