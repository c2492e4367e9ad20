import ScriptReading
import TalkScript
import Testing

@Suite("Encodings and bad input")
struct EncodingTests {
  private let german =
    "Gastgeber: Wie heißt der größte Fluss in der Nähe?\r\nGast: Natürlich die Müglitz, für mich jedenfalls. Schön ist sie.\r\n"
  private let french =
    "Hôte : Où êtes-vous né, et à quelle époque ?\nInvité : À côté de la forêt, très près d'une rivière gelée.\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    "\u{FEFF}\(text)".utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  private func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func error(_ bytes: [UInt8]) throws -> Diagnostic {
    try #require(throws: ReadingError.self) { try ScriptReader().read(bytes) }.diagnostic
  }

  @Test("UTF-8 is read with and without a byte order mark")
  func byteOrderMark() throws {
    let plain = try ScriptReader().read(Array(german.utf8))
    let marked = try ScriptReader().read([0xEF, 0xBB, 0xBF] + Array(german.utf8))
    #expect(plain.script == marked.script)
    #expect(plain.diagnostics == marked.diagnostics)
    #expect(marked.script.speakers.first?.name == "Gastgeber")
  }

  @Test("UTF-16 with a byte order mark is read in both orders, told in a note", arguments: [true, false])
  func utf16(_ bigEndian: Bool) throws {
    let text = "司会：海は好きですか。🌊\nゲスト：はい、とても。\n"
    let reading = try ScriptReader().read(utf16(text, bigEndian: bigEndian))
    #expect(reading.outline == ["司会: 海は好きですか。🌊", "ゲスト: はい、とても。"])
    #expect(reading.findings("input-charset").map(\.severity) == [.note])
  }

  @Test("Damaged UTF-16 is refused with the byte")
  func damagedUTF16() throws {
    var bytes = utf16("Host: a\nGuest: b", bigEndian: false)
    // The first unit is the mark; the one at byte 14 becomes half of a pair.
    bytes[14] = 0x00
    bytes[15] = 0xD8
    let found = try error(bytes)
    #expect(found.identifier == "input-invalid-utf16")
    #expect(found.message.contains("offset 14 "))
    #expect(try error(utf16("Host: a", bigEndian: true) + [0x00]).message.contains("offset 16 "))
  }

  @Test("Latin-1 is recognised in German and French, told with the first byte")
  func latin1() throws {
    for (text, byte) in [(german, 18), (french, 1)] {
      let reading = try ScriptReader().read(latin1(text))
      #expect(reading.outline == (try read(text)).outline)
      let note = try #require(reading.findings("input-charset").first)
      #expect(note.message.contains("offset \(byte) "))
      #expect(note.message.contains("windows-1252"))
    }
  }

  @Test("Invalid UTF-8 is refused with byte offset, line and column")
  func invalidUTF8() throws {
    let bytes = Array("Host: größer\nGuest: schö".utf8) + [0xC3, 0x28] + Array("n, ja. Größe über Öl.".utf8)
    let found = try error(bytes)
    #expect(found.identifier == "input-invalid-utf8")
    // “Host: größer” and its line feed are 15 bytes, “Guest: schö” is 12.
    #expect(found.message.contains("offset 27 (0xC3) isn't valid UTF-8"))
    #expect(found.range?.start == SourceLocation(line: 2, column: 12))
  }

  @Test("The offset counts the byte order mark")
  func invalidBehindMark() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Host: größer und schöner, über Öl. ".utf8) + [0xFF, 0xFE, 0xFF]
    #expect(try error(bytes).message.contains("offset 43 (0xFF) "))
  }

  @Test("The text before the place is there to be shown")
  func shownSource() throws {
    let bytes = Array("Host: größer\nGuest: schö".utf8) + [0xC3, 0x28] + Array("n, ja. Größe über Öl.".utf8)
    let error = try #require(throws: ReadingError.self) { try ScriptReader().read(bytes) }
    #expect(error.source?.line(2)?.hasPrefix("Guest: schö") == true)
  }

  @Test(
    "Binary input is refused",
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00],
      [0x00],
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], [0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00],
      Array("Host: a\n".utf8) + [0x00] + Array("Guest: b\n".utf8),
    ] as [[UInt8]])
  func binary(_ bytes: [UInt8]) throws {
    #expect(try error(bytes).identifier == "input-binary")
  }

  @Test(
    "An empty input is refused, and so is one of white space or a mark alone",
    arguments: [
      "", " ", "\n\n\n", " \t\r\n\u{A0}\u{3000}", "\u{FEFF}", "\u{FEFF}\n",
    ])
  func empty(_ text: String) throws {
    #expect(try error(Array(text.utf8)).identifier == "input-empty")
  }

  @Test("Empty UTF-16 is refused as empty, too")
  func emptyUTF16() throws {
    #expect(try error([0xFF, 0xFE]).identifier == "input-empty")
    #expect(try error([0xFE, 0xFF, 0x00, 0x0A]).identifier == "input-empty")
  }

  @Test("A single control character makes no binary of a short text")
  func controlInShortText() throws {
    let reading = try read("Host: Hi\u{7} there.\nGuest: Yes.")
    #expect(reading.outline == ["Host: Hi there.", "Guest: Yes."])
  }

  @Test("Control characters are taken out with one warning at the first")
  func controls() throws {
    let filler = String(repeating: "All is well here. ", count: 40)
    let reading = try read("Host: \(filler)\nGuest: a\u{1}b\u{1B}c\u{7F}d\u{80}e\u{9F}f\u{FFFE}g\u{FFFF}h.\nHost: Yes.")
    #expect(reading.outline[1] == "Guest: abcdefgh.")
    let warning = try #require(reading.findings("control-characters").first)
    #expect(reading.findings("control-characters").count == 1)
    #expect(warning.severity == .warning)
    #expect(warning.message.hasPrefix("7 control characters were taken out"))
    #expect(warning.range?.start == SourceLocation(line: 2, column: 9))
  }

  @Test("Tabs and next-line marks are white space, form feeds and vertical tabs end lines")
  func whiteSpaceControls() throws {
    let reading = try read("Host: One.\u{C}Guest: Two.\u{B}Host:\tThree.\u{85}\nGuest: Four.")
    #expect(reading.outline == ["Host: One.", "Guest: Two.", "Host: Three.", "Guest: Four."])
  }

  @Test("Marks of direction and joiners inside words stay")
  func invisibleMarks() throws {
    let words = "مرحبا\u{200F} بك, नमस्\u{200D}ते, a\u{200B}b, \u{202B}שלום\u{202C}."
    #expect(try read("Host: \(words)\nGuest: Yes.").outline.first == "Host: \(words)")
  }
}
