import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("SRT, read")
struct SRTReaderTests {
  private func read(_ text: String) throws -> [Caption] { try SRTReader().read(Array(text.utf8)).document.captions }

  /// The captions, each as `start–end text` with times in milliseconds.
  private func outline(_ text: String) throws -> [String] {
    try read(text).map { "\($0.start.wholeMilliseconds)–\($0.end.wholeMilliseconds) \($0.text)" }
  }

  /// Captions of a second each with these lines.
  private func file(_ texts: String...) -> String {
    texts.enumerated().map { "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0 + 1),000\n\($1)\n\n" }.joined()
  }

  private static let hello = Caption(
    identifier: "1", start: .seconds(1), end: .milliseconds(2500), text: "Hello,\nyou.")

  @Test(
    "with any line ending, byte order mark, blank lines, or coordinates",
    arguments: [
      "1\n00:00:01,000 --> 00:00:02,500\nHello,\nyou.\n\n",
      "1\r\n00:00:01,000 --> 00:00:02,500\r\nHello,\r\nyou.\r\n\r\n",
      "1\r00:00:01,000 --> 00:00:02,500\rHello,\ryou.\r\r",
      "\u{FEFF}1\n00:00:01,000 --> 00:00:02,500\nHello,\nyou.",
      "\n\n1\n00:00:01,000 --> 00:00:02,500\n\nHello,\nyou.\n\n\n\n",
      "1 \n 00:00:01,000 --> 00:00:02,500 \nHello,\nyou.\n",
      "1\n00:00:01,000 --> 00:00:02,500 X1:40 X2:600 Y1:20 Y2:50\nHello,\nyou.\n",
    ])
  func variants(_ text: String) throws {
    #expect(try read(text) == [Self.hello])
    #expect(try SRTReader(splitsLabels: false).read(Array(text.utf8)).document.captions == [Self.hello])
  }

  @Test func `of nothing there is nothing`() throws {
    #expect(try read("") == [])
    #expect(try read("\u{FEFF}\r\n\n") == [])
  }

  @Test(
    "with times in many shapes",
    arguments: [
      ("00:00:01,500 --> 00:00:02,000", "1500–2000 a"), ("0:0:1.5-->0:0:2", "1500–2000 a"),
      ("00:01.5 --> 00:02", "1500–2000 a"), ("1,5 --> 2,0", "1500–2000 a"),
      ("00:00:01:50 --> 00:00:02:00", "1500–2000 a"), ("00:00:01.500 -> 00:00:02.000", "1500–2000 a"),
      ("00:00:01,5004 --> 00:00:02,0001", "1500–2000 a"), ("00:00:01, 500 --> 00:00:02, 000", "1500–2000 a"),
      ("\t00:00:01,500  -->\t00:00:02,000\t", "1500–2000 a"), ("00 : 00 : 01,500 --> 00 : 00 : 02,000", "1500–2000 a"),
      ("100:00:00,0019 --> 100:00:01,9", "360000001–360001900 a"),
      ("100:00:00,000 --> 1234:34:04,001", "360000000–4444444001 a"),
      ("00:00:02,000 --> 00:00:01,000 position:50%", "2000–1000 a"),
    ])
  func shapes(_ times: String, caption: String) throws {
    #expect(try outline("1\n\(times)\na\n") == [caption])
    #expect(try outline("\(times)\na") == [caption])
  }

  @Test func `blank lines belong to the captions, numbers above times don't`() throws {
    let text =
      "1\n00:01,0 --> 00:02,0\na\n\nb\n\n2\n00:02,0 --> 00:03,0\n\n3\n00:03,0 --> 00:04,0\n4\n4\n00:04,0 --> 00:05,0\n7\n"
    #expect(try outline(text) == ["1000–2000 a\n\nb", "2000–3000 ", "3000–4000 4", "4000–5000 7"])
    #expect(try read(text).map(\.identifier) == ["1", "2", "3", "4"])
    #expect(try SRTReader().read(Array(text.utf8)).lines == [2, 8, 11, 14])
  }

  @Test func `without numbers, a number right below words is one of them`() throws {
    #expect(
      try outline("00:01,0 --> 00:02,0\na\n42\n00:02,0 --> 00:03,0\nb\n\n7\n00:03,0 --> 00:04,0\nc\n")
        == ["1000–2000 a\n42", "2000–3000 b", "3000–4000 c"])
  }

  @Test func `what isn't a caption is told, with its place`() throws {
    let marked = MarkedText(
      "1️⃣Title\n\n00:01,0 --> 00:02,0\na\n2️⃣00:99:00,0 --> 00:02,0\nb\n\n00:03,0 --> 00:04,0\n5:1 --> is text\n")
    let reading = try SRTReader().read(marked.bytes)
    #expect(reading.document.captions.map(\.text) == ["a", "5:1 --> is text"])
    #expect(reading.diagnostics.map(\.identifier) == ["srt-text-skipped", "srt-caption-skipped"])
    #expect(reading.diagnostics.map { $0.range?.start } == [marked.places[1], marked.places[2]])
    #expect(reading.diagnostics.map { $0.range?.end.column } == [6, 23])
  }

  @Test func `words without times are no captions, and that is an error with a place`() {
    #expect {
      _ = try SRTReader().read(Array("\n Hello.\n".utf8))
    } throws: { error in
      let diagnostic = (error as? CaptionError)?.diagnostic
      return diagnostic?.identifier == "srt-invalid" && diagnostic?.range?.start == SourceLocation(line: 2, column: 2)
    }
  }

  @Test func `UTF-16, Windows-1252 and damaged text are read`() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,500\nSchön, das „Café“.\n"
    for isBig in [true, false] {
      for mark in [true, false] {
        var bytes: [UInt8] = []
        for unit in (mark ? "\u{FEFF}" + text : text).utf16 {
          let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
          bytes += isBig ? pair : pair.reversed()
        }
        #expect(try SRTReader().read(bytes).document.captions.map(\.text) == ["Schön, das „Café“."])
      }
    }
    let latin = text.unicodeScalars.map { scalar -> UInt8 in
      scalar == "„" ? 0x84 : scalar == "“" ? 0x93 : UInt8(truncatingIfNeeded: scalar.value)
    }
    let reading = try SRTReader().read(latin)
    #expect(reading.document.captions.map(\.text) == ["Schön, das „Café“."])
    #expect(reading.diagnostics.map(\.identifier) == ["input-charset"])
    let damaged = try SRTReader().read(Array("1\n00:00:01,000 --> 00:00:02,500\n日本語".utf8) + [0xFF] + Array("です".utf8))
    #expect(damaged.document.captions.map(\.text) == ["日本語\u{FFFD}です"])
    #expect(damaged.diagnostics.first?.range?.start == SourceLocation(line: 3, column: 4))
  }

  // MARK: Tags

  /// A caption's text with its marks, as `[mark from-to]`.
  private func marks(_ text: String) throws -> [String] {
    guard let caption = try read(file(text)).first else { return [] }
    return [caption.text] + caption.spans.map { "\($0.mark) \($0.range)" }
  }

  @Test(
    "with tags in any case, nested, crossed or unclosed",
    arguments: [
      ("<i>Hi</i> you", ["Hi you", "italic 0..<2"]), ("<I>Hi</I>", ["Hi", "italic 0..<2"]),
      ("<b><i>Hi</b> you</i>", ["Hi you", "bold 0..<2", "italic 0..<6"]), ("a <u>b", ["a b", "underline 2..<3"]),
      ("a</i>b", ["ab"]), ("<i></i>", [""]), ("<i>a\nb</i>", ["a\nb", "italic 0..<3"]),
      ("<font color=\"#FF0000\">a</font>", ["a", "color(\"#ff0000\") 0..<1"]),
      ("<FONT face='x' COLOR=Red>a</FONT>b", ["ab", "color(\"red\") 0..<1"]),
      ("<font color='#f0a'>a</font>", ["a", "color(\"#ff00aa\") 0..<1"]), ("<font size=3>a</font>", ["a"]),
      ("<font color=red>a<font size=1>b</font>c</font>d", ["abcd", "color(\"red\") 0..<3"]),
      ("{\\i1}a{\\i0}b", ["ab", "italic 0..<1"]), ("{\\an8\\b1}a", ["a", "bold 0..<1"]),
      ("{\\pos(1,2)}a{\\k20}", ["a"]),
      ("1 < 2 <3> <live> <ii> {x} {\\", ["1 < 2 <3> <live> <ii> {x} {\\"]), ("&amp; &lt;i>", ["&amp; &lt;i>"]),
      ("<i\n>", ["<i\n>"]), ("<i <b>", ["<i "]),
    ])
  func tags(_ text: String, expected: [String]) throws {
    #expect(try marks(text) == expected)
  }

  @Test(
    "with a place on the screen",
    arguments: [
      ("{\\an8}", CaptionPlacement.Line.number(0), nil), ("{\\an2}", nil, nil), ("{\\an7}", .number(0), .left),
      ("{\\an5}", .percent(50), nil), ("{\\an3}", nil, .right),
    ] as [(String, CaptionPlacement.Line?, CaptionPlacement.TextAlignment?)])
  func places(_ tag: String, line: CaptionPlacement.Line?, alignment: CaptionPlacement.TextAlignment?) throws {
    let caption = try #require(try read(file(tag + "Hi")).first)
    #expect(caption.text == "Hi")
    #expect(caption.placement?.line == line && caption.placement?.alignment == alignment)
  }

  // MARK: Labels

  /// Each caption as `speaker>text`.
  private func labelled(_ texts: String...) throws -> [String] {
    var file = ""
    for (index, text) in texts.enumerated() {
      file += "\(index + 1)\n00:00:0\(index),000 --> 00:00:0\(index + 1),000\n\(text)\n\n"
    }
    return try read(file).map { caption in
      let voices = caption.spans.compactMap { span -> String? in
        guard case .voice(let name) = span.mark else { return nil }
        return "\(name)=\(String(decoding: Array(caption.text.utf8)[span.range], as: UTF8.self))"
      }
      return "\(caption.speaker ?? voices.joined(separator: "|"))>\(caption.text)"
    }
  }

  @Test func `a name counts when it comes twice`() throws {
    #expect(try labelled("Ada: Hi.", "a", "b", "Ada: Yes.", "c") == ["Ada>Hi.", ">a", ">b", "Ada>Yes.", ">c"])
    #expect(try labelled("Ada: Hi.", "a", "b") == [">Ada: Hi.", ">a", ">b"])
  }

  @Test func `names count when they stand on half of the captions`() throws {
    #expect(try labelled("Ada: Hi.", "Bo: Yes.", "a", "b") == ["Ada>Hi.", "Bo>Yes.", ">a", ">b"])
  }

  @Test(
    "words before a colon that are no name are text",
    arguments: [
      "Note: this", "PS: that", "he said: no", "One, two: three", "Is it? Yes: no", "10: x", "A b: c", "https://a.b",
      "At 10:30", "The list of all that we have ever: x", "Ada:Hi", "Ada : Hi", "“Ada”: Hi", " Ada: Hi",
      "Ada wrote then: Hi",
    ])
  func noNames(_ text: String) throws {
    #expect(try labelled(text, text) == [">" + (text.drop { _ in false }), ">" + text])
  }

  @Test(
    "names of many shapes",
    arguments: [
      "Ada", "Ada Quill", "ADA", "Speaker 1", "SPEAKER_00", "[SPEAKER_00]", "Dr. Quill", "J. R. Hartley", "O’Connor",
      "d’Arc",
      "Otto von der Heide", "Jean-Luc de la Tour", "主持人", "Анна", "Ελένη", "محمد", "דוד", "Zoë", "Ada (Host)",
      "Tom & Jerry",
    ])
  func names(_ name: String) throws {
    #expect(try labelled("\(name): Hi.", "\(name): a: b") == ["\(name)>Hi.", "\(name)>a: b"])
  }

  @Test func `names on lines of their own, behind dashes, within tags, and several in a caption`() throws {
    #expect(try labelled("Ada:\nHi.", "Ada:\nYou") == ["Ada>Hi.", "Ada>You"])
    #expect(try read(file("Ada:\nHi.", "Ada:\nYou")).first?.label == .init("Ada", standsAlone: true))
    #expect(try labelled("<i>Ada: Hi.</i>", "Ada: a") == ["Ada>Hi.", "Ada>a"])
    #expect(try labelled("- Ada: Hi.\n- Bo: Yes.", "Bo: a", "Ada: b").first == "Ada=- Hi.|Bo=- Yes.>- Hi.\n- Yes.")
    #expect(
      try labelled("Ada: Hi\nthere.\nBo: Yes.", "Bo: a", "Ada: b").first == "Ada=Hi\nthere.|Bo=Yes.>Hi\nthere.\nYes.")
    // A line in the middle of what somebody says is no place for a name.
    #expect(try labelled("he said\nAda: Hi.", "Ada: a", "Ada: b").first == ">he said\nAda: Hi.")
  }

  @Test func `labels stay in the text where they aren't asked for`() throws {
    let captions = try SRTReader(splitsLabels: false).read(Array(file("Ada: Hi.", "Ada\u{2060}: <i>a</i>").utf8))
    #expect(captions.document.captions.map(\.text) == ["Ada: Hi.", "Ada: a"])
    #expect(captions.document.captions.allSatisfy { $0.speaker == nil })
  }

  // MARK: Bad input

  @Test func `bytes of any kind, cut or shuffled, are read or refused, and nothing else`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let captions = RandomCaptions.captions(12, using: &generator)
      var bytes = SRTWriter().write(CaptionDocument(captions: captions)).bytes
      for _ in 0..<Int.random(in: 1...20, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &generator)))
        case 2: bytes.insert(contentsOf: bytes.suffix(Int.random(in: 0...20, using: &generator)), at: place)
        default: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &generator)))
        }
      }
      guard let reading = try? SRTReader().read(bytes) else { continue }
      #expect(reading.lines.count == reading.document.captions.count)
      for caption in reading.document.captions {
        #expect(caption.spans.allSatisfy { $0.range.upperBound <= caption.text.utf8.count })
      }
    }
  }

  @Test(
    "a line of 20 MB, and a hundred thousand tags, take no more than their size says",
    arguments: [
      "<i>", "</i>", "<font color=red>", "<font ", "{\\", "{\\an8}", "\u{2060}", "\u{2060}: ", "Ada: ", "- ", "\n", "x",
    ])
  func worst(_ piece: String) throws {
    let count = piece == "x" ? 20_000_000 : 100_000
    let bytes = Array((file("") + String(repeating: piece, count: count)).utf8)
    let document = try SRTReader().read(bytes).document
    #expect(document.captions.count == 1)
    #expect(
      try SRTReader().read(SRTWriter().write(document).bytes).document.captions.map(\.text)
        == document.captions.map(\.text))
  }
}
