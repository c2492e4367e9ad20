import SSML
import TalkScript
import TestSupport
import Testing

@Suite("The checker of SSML, given documents of strangers")
struct SSMLCheckerHostileTests {
  private let head = "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">"

  private func rules(_ text: String) -> [String] { SSMLChecker().check(Array(text.utf8)).map(\.rule) }

  @Test func `what isn't XML is a breach with a place`() {
    for text in [
      "", " ", "\u{FEFF}", "Hello.", "\0\0\0", "<", "<speak", head, "<speak>\0</speak>", "<a:speak/><b/>", "{}",
    ] {
      let breaches = SSMLChecker().check(Array(text.utf8))
      #expect(breaches.contains { $0.rule == "ssml-not-well-formed" && $0.line != nil }, "\(text): \(breaches)")
    }
    #expect(SSMLChecker().check([0xFF]).map(\.rule) == ["ssml-not-well-formed"])
    #expect(SSMLChecker().check([0xFE, 0xFF, 0x00]).map(\.rule) == ["ssml-not-well-formed"])
  }

  @Test func `what stands before the end is told, too`() {
    #expect(rules(head + "<voice>One.") == ["ssml-voice-empty", "ssml-not-well-formed"])
  }

  @Test func `a byte order mark is no column`() {
    let breach = SSMLChecker().check(Array(("\u{FEFF}" + head + "<voice/></speak>").utf8)).first
    #expect(breach?.rule == "ssml-voice-empty" && breach?.column == head.utf8.count + 1)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read, with its columns`(isBigEndian: Bool, hasMark: Bool) {
    let text = "<?xml version='1.0' encoding='UTF-16'?>\n" + head + "\n<p>\u{1F600} <break time=\"1\"/></p></speak>"
    let units = Array(((hasMark ? "\u{FEFF}" : "") + text).utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let breaches = SSMLChecker().check(bytes)
    #expect(breaches.map(\.rule) == ["ssml-value"])
    #expect(breaches.first?.range?.description == "3:13-3:21")
    #expect(SSMLChecker().check(bytes + [0x20]).map(\.rule) == ["ssml-not-well-formed"])
  }

  @Test func `Latin-1 is read`() {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + head + "\n<p>caf\u{E9} <break time=\"1\"/></p></speak>"
    let breaches = SSMLChecker().check(text.unicodeScalars.map { UInt8($0.value) })
    #expect(breaches.map(\.rule) == ["ssml-value"] && breaches.first?.line == 3)
  }

  @Test func `declarations and foreign entities are refused, a document type alone is not`() {
    let document = head + "Hi.</speak>"
    for declaration in [
      "<!ENTITY a \"b\">", "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
      "<!ENTITY % a SYSTEM \"http://127.0.0.1/\"> %a;",
      "<!ELEMENT speak ANY>", "<!ATTLIST speak a CDATA \"b\">",
    ] {
      #expect(rules("<!DOCTYPE speak [\(declaration)]>\n" + document) == ["ssml-declaration"])
    }
    #expect(rules("<!DOCTYPE speak SYSTEM \"http://127.0.0.1/synthesis.dtd\">\n" + document) == [])
    #expect(
      rules("<!DOCTYPE speak SYSTEM \"synthesis.dtd\">\n" + head + "&eacute;</speak>") == ["ssml-not-well-formed"])
  }

  @Test func `levels without end are refused`() {
    func nested(_ depth: Int) -> String {
      head + String(repeating: "<prosody rate=\"90%\">", count: depth) + String(repeating: "</prosody>", count: depth)
        + "</speak>"
    }
    #expect(rules(nested(250)) == [])
    #expect(rules(nested(999)) == [])
    #expect(rules(nested(1_000)) == ["ssml-too-deep"])
    #expect(rules(nested(100_000)) == ["ssml-too-deep"])
  }

  @Test(arguments: [
    "voice name", "voice languages", "voice required", "voice age", "prosody contour", "prosody rate", "prosody pitch",
    "mark name", "sub alias", "say-as interpret-as", "token role", "p xml:lang", "p xml:id", "audio src",
    "p onlangfailure",
    "lookup ref", "p nobody",
  ])
  func `an attribute of a megabyte takes its time, but no more`(attribute: String) {
    let parts = attribute.split(separator: " ")
    for unit in ["a ", "(0%,+20Hz) ", "é\u{301}"] {
      let value = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      let text = head + "<\(parts[0]) \(parts[1])=\"\(value)\"/></speak>"
      var breaches: [SSMLBreach] = []
      let time = ContinuousClock().measure { breaches = SSMLChecker().check(Array(text.utf8)) }
      #expect(time < .seconds(20), "\(attribute) \(unit): \(time)")
      #expect(breaches.allSatisfy { $0.message.unicodeScalars.count <= 401 })
    }
  }

  @Test func `a second byte order mark is a text before the root`() {
    let units = Array(("\u{FEFF}\u{FEFF}" + head + "</speak>").utf16)
    let document = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(SSMLChecker().check(document).map(\.rule) == ["ssml-not-well-formed"])
  }

  @Test(
    "a damaged declaration in UTF-16 isn't mended",
    arguments: ["version='1.0'encoding='UTF-16'", "version='1.0' encoding'UTF-16'", "version='1.0' encoding='UT'"])
  func declaration(_ text: String) {
    let document = ("\u{FEFF}<?xml \(text)?>" + head + "</speak>").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(SSMLChecker().check(document).first?.rule == "ssml-not-well-formed")
  }

  @Test func `what ends the reading is told behind breaches without end`() {
    let text = head + String(repeating: "<x/>", count: 2_000)
    #expect(SSMLChecker().check(Array(text.utf8)).last?.rule == "ssml-not-well-formed")
  }

  @Test func `breaches without end are cut off, errors apart from warnings`() {
    let warnings = String(repeating: "<mark name=\"a\"/>", count: 50_000)
    let errors = String(repeating: "<x/>\n", count: 50_000)
    let breaches = SSMLChecker().check(Array((head + warnings + errors + "</speak>").utf8))
    #expect(breaches.count == 2_000)
    #expect(breaches.count { $0.severity == .error } == 1_000)
  }

  @Test func `damaged documents never stop it`() throws {
    var random = SystemRandomNumberGenerator()
    for path in Fixtures.valid + Fixtures.invalid {
      let bytes = try Fixtures.bytes(path)
      for _ in 0..<20 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          guard let index = damaged.indices.randomElement(using: &random) else { break }
          switch Int.random(in: 0..<3, using: &random) {
          case 0: damaged[index] = UInt8.random(in: 0...255, using: &random)
          case 1: damaged.remove(at: index)
          default: damaged.insert(contentsOf: bytes[..<min(40, bytes.count)].suffix(20), at: index)
          }
        }
        #expect(SSMLChecker().check(damaged).allSatisfy { !$0.message.isEmpty && !$0.message.contains("\n") })
      }
    }
  }
}
