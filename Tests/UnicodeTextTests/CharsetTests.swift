import Testing

@testable import UnicodeText

@Suite("Text of unknown encoding")
struct CharsetTests {
  @Test("A few sentences tell their charset", arguments: LegacyText.all)
  func recognises(_ sample: LegacyText) throws {
    let decoded = try #require(Charset.decode(sample.bytes))
    #expect(decoded.text == sample.text)
    #expect(decoded.charset == sample.charset)
    #expect((1...100).contains(decoded.confidence))
  }

  @Test("Valid UTF-8 needs no other charset", arguments: ["", "plain", "Schön", "日本語", "👩‍🚀"])
  func validUTF8(_ text: String) {
    #expect(Charset.decode(Array(text.utf8)) == nil)
  }

  @Test(
    "ASCII with stray bytes is damaged",
    arguments: [
      [0xFF, 0xFE], [0xC3, 0x28], [0xFE, 0xFF], [0xC3], [0xE2], [0xE2, 0x80], [0xF0, 0x9F], [0xEF, 0xBF], [0xFF],
      [0x80],
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x81], [0x99], [0xB6], [0xA4],
    ] as [[UInt8]])
  func strayBytes(_ bytes: [UInt8]) {
    let (before, after) = (Array("HOST: Welcome to the sh".utf8), Array("ow, and thanks for coming.\n".utf8))
    #expect(Charset.decode(before + bytes + after) == nil)
    #expect(Charset.decode(before + after + bytes) == nil)
    #expect(Charset.decode(bytes + before + after) == nil)
  }

  @Test(
    "UTF-8 that lost a byte is damaged, wherever it was lost",
    arguments: [
      "Gastgeber: Schön, dass Sie übermorgen können.", "Ведущий: Добрый вечер.", "司会：こんばんは。", "Hôte : “Voilà” l’été.",
    ])
  func lostByte(_ text: String) {
    let bytes = Array(text.utf8)
    for place in bytes.indices where bytes[place] >= 0x80 {
      var damaged = bytes
      damaged.remove(at: place)
      #expect(Charset.decode(damaged) == nil, "without byte \(place)")
    }
  }

  @Test("One umlaut of UTF-8 that lost a byte is damaged", arguments: [[0xC3], [0xB6]] as [[UInt8]])
  func halfAnUmlaut(_ half: [UInt8]) {
    #expect(Charset.decode(Array("Gastgeber: Sch".utf8) + half + Array("n, dass Sie da sind.".utf8)) == nil)
  }

  @Test("A control character makes a text implausible")
  func controlCharacters() {
    #expect(Charset.decode(Array("Sch".utf8) + [0xF6] + Array("n, dass Sie da sind.\u{0}".utf8)) == nil)
    #expect(Charset.decode(Array("Sch".utf8) + [0xF6, 0x81] + Array("n, dass Sie da sind.".utf8)) == nil)
  }

  @Test("Accents far down in a long file are seen")
  func longFile() throws {
    let line = Array("HOST: Nothing to see in this line, and nothing to hear either.\n".utf8)
    let bytes = Array(Array(repeating: line, count: 2_000).joined()) + [0x47, 0x72, 0xFC, 0xDF, 0x65, 0x0A]
    let decoded = try #require(Charset.decode(bytes))
    #expect(decoded.charset == "windows-1252")
    #expect(decoded.text.hasSuffix("Grüße\n"))
  }

  @Test("Bytes without sense are none")
  func noise() {
    var generator = SplitMix(state: 7)
    for length in [16, 300, 3_000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Charset.decode(bytes) == nil)
    }
  }
}

/// A small generator of random numbers that gives the same ones each time.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("UTF-16")
struct UTF16Tests {
  @Test("Both byte orders are read, with and without a mark")
  func byteOrders() {
    // é, 日, 😀
    let big: [UInt8] = [0x00, 0xE9, 0x65, 0xE5, 0xD8, 0x3D, 0xDE, 0x00]
    let little: [UInt8] = [0xE9, 0x00, 0xE5, 0x65, 0x3D, 0xD8, 0x00, 0xDE]
    #expect(Charset.decodeUTF16(big, bigEndian: true) == ("é日😀", nil))
    #expect(Charset.decodeUTF16(little, bigEndian: false) == ("é日😀", nil))
    #expect(Charset.decodeUTF16([0xFE, 0xFF] + big, bigEndian: true) == ("é日😀", nil))
    #expect(Charset.decodeUTF16([], bigEndian: true) == ("", nil))
  }

  @Test("Damage is replaced, and its first place told")
  func damage() {
    #expect(Charset.decodeUTF16([0x00, 0x61, 0xD8, 0x3D, 0x00, 0x62], bigEndian: true) == ("a\u{FFFD}b", 2))
    #expect(Charset.decodeUTF16([0x00, 0x61, 0xDE, 0x00], bigEndian: true) == ("a\u{FFFD}", 2))
    #expect(Charset.decodeUTF16([0x00, 0x61, 0xD8, 0x3D], bigEndian: true) == ("a\u{FFFD}", 2))
    #expect(Charset.decodeUTF16([0x00, 0x61, 0x00], bigEndian: true) == ("a\u{FFFD}", 2))
    #expect(Charset.decodeUTF16([0xD8, 0x3D, 0xDE], bigEndian: true) == ("\u{FFFD}\u{FFFD}", 0))
  }
}
