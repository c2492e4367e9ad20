import Testing
import XML

@Suite struct `XML writer` {
  @Test func `a document has a declaration, its root and a line feed at the end`() throws {
    var xml = try XMLWriter()
    xml.element("p", "Hello")
    let output = try xml.finish()
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>Hello</p>\n")
    #expect(output.removed.isEmpty)
  }

  @Test func `text is escaped`() throws {
    let document = try written { $0.element("p", "Q&A <b> ]]> --> \"") }
    #expect(document == "<p>Q&amp;A &lt;b&gt; ]]&gt; --&gt; &quot;</p>")
  }

  @Test func `an attribute keeps quotation marks, tabs and line breaks`() throws {
    let document = try written { xml in
      xml.element("p") { $0.attribute("a", "1 < \"2\" & '3'\t\n\r") }
    }
    #expect(document == "<p a=\"1 &lt; &quot;2&quot; &amp; '3'&#9;&#10;&#13;\"/>")
  }

  @Test func `an attribute takes a whole number`() throws {
    let document = try written { xml in
      xml.element("p") {
        $0.attribute("least", Int.min)
        $0.attribute("most", Int.max)
      }
    }
    #expect(document == "<p least=\"-9223372036854775808\" most=\"9223372036854775807\"/>")
  }

  @Test func `letters, emoji and right-to-left text stay as they are, in text and in attributes`() throws {
    let text = "Äé 語 👩‍👩‍👧‍👦 שלום مرحبا"
    let document = try written { xml in
      xml.element("p") {
        $0.attribute("a", text)
        $0.text(text)
      }
    }
    #expect(document == "<p a=\"\(text)\">\(text)</p>")
  }

  @Test func `elements nest, and an empty one is written short`() throws {
    let document = try written { xml in
      xml.start("speak")
      xml.lineBreak()
      xml.element("p") { xml in
        xml.text("Hallo ")
        xml.element("break")
        xml.text(" Welt")
      }
      xml.lineBreak()
      xml.end()
    }
    #expect(document == "<speak>\n<p>Hallo <break/> Welt</p>\n</speak>")
  }

  @Test func `empty text leaves an element empty`() throws {
    #expect(try written { $0.element("a", "") } == "<a/>")
    #expect(try written { $0.element("a", "\u{0}") } == "<a/>")
  }

  @Test func `namespaces are declared with and without a prefix`() throws {
    let document = try written { xml in
      xml.element("tt") { xml in
        xml.declareNamespace(prefix: nil, uri: "http://www.w3.org/ns/ttml")
        xml.declareNamespace(prefix: "ttm", uri: "urn:a&b")
        xml.attribute("xml:lang", "de")
        xml.element("ttm:title", "T")
      }
    }
    #expect(
      document == """
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="urn:a&amp;b" xml:lang="de"><ttm:title>T</ttm:title></tt>
        """)
  }

  @Test func `bytes are written as the text they hold, without a NUL behind them`() throws {
    let bytes = Array("Ärger & Co".utf8)
    let document = try written { xml in
      xml.element("p") { $0.text(bytes.span.extracting(0..<8)) }
    }
    #expect(document == "<p>Ärger &amp;</p>")
  }
}

@Suite struct `Characters that XML forbids` {
  @Test func `they are removed and counted`() throws {
    var xml = try XMLWriter()
    xml.element("p") {
      $0.attribute("a", "x\u{1B}y")
      $0.text("bell\u{7}, bell\u{7}, \u{FFFE}\u{FFFF}end")
    }
    let output = try xml.finish()
    #expect(String(decoding: output.bytes, as: UTF8.self).contains("<p a=\"xy\">bell, bell, end</p>"))
    #expect(output.removed.map(\.scalar) == ["\u{1B}", "\u{7}", "\u{FFFE}", "\u{FFFF}"])
    #expect(output.removed.map(\.count) == [1, 2, 1, 1])
  }

  @Test func `NUL does not end a text`() throws {
    #expect(try written { $0.element("p", "a\u{0}b") } == "<p>ab</p>")
    #expect(try written { $0.element("p") { $0.attribute("a", "1\u{0}2") } } == "<p a=\"12\"/>")
  }

  @Test func `neighbours of the forbidden ones stay`() throws {
    let text = "\t\n \u{7F}\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{FF0C}\u{1FFFE}\u{10FFFF}"
    #expect(try written { $0.element("p", text) } == "<p>\(text)</p>")
  }

  @Test func `a carriage return survives as a reference`() throws {
    #expect(try written { $0.element("p", "a\r\nb") } == "<p>a&#13;\nb</p>")
  }

  @Test func `the report stays small, whatever the text`() throws {
    var xml = try XMLWriter()
    let everything = String(
      String.UnicodeScalarView((0...0x1F).compactMap { Unicode.Scalar($0) } + ["\u{FFFE}", "\u{FFFF}"]))
    xml.element("p") { xml in
      for _ in 0..<1_000 { xml.text(everything) }
    }
    let removed = try xml.finish().removed
    // 32 control characters less tab, line feed and carriage return, and two noncharacters.
    #expect(removed.count == 31)
    #expect(removed.allSatisfy { $0.count == 1_000 })
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `random text comes back as it was, less what is forbidden`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<50).map { _ in randomText(using: &generator) }
    var xml = try XMLWriter()
    xml.start("texts")
    for text in texts {
      xml.element("t") {
        $0.attribute("a", text)
        $0.text(text)
      }
    }
    xml.end()
    let output = try xml.finish()

    var read: [(attribute: String, text: String)] = []
    for event in try events(output.bytes) {
      switch event.kind {
      case .start(let tag) where tag.name == "t": read.append((tag["a"] ?? "missing", ""))
      case .text(let text): read[read.count - 1].text += text
      default: break
      }
    }
    // Compared by bytes: Swift's == on strings would not tell a composed letter from a decomposed one.
    let expected = texts.map { Array(allowed($0).utf8) }
    #expect(read.map { Array($0.attribute.utf8) } == expected)
    #expect(read.map { Array($0.text.utf8) } == expected)

    let lost = texts.reduce(0) { $0 + $1.unicodeScalars.count - allowed($1).unicodeScalars.count }
    #expect(output.removed.reduce(0) { $0 + $1.count } == 2 * lost)
  }

  /// Up to 300 scalars, with those that XML treats in a special way far more often than chance would bring them.
  private func randomText(using generator: inout SeededGenerator) -> String {
    let special: [Unicode.Scalar] = [
      "\u{0}", "\u{1}", "\u{7}", "\u{B}", "\u{1F}", "\t", "\n", "\r", " ", "&", "<", ">", "\"", "'", "]", "-", ";", "#",
      "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{1FFFF}",
      "\u{FF0C}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...300, using: &generator) {
      let scalar =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: special.randomElement(using: &generator)
        case 1: Unicode.Scalar(UInt32.random(in: 0x20...0x17F, using: &generator))
        case 2: Unicode.Scalar(UInt32.random(in: 0...0xFFFF, using: &generator))
        default: Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
        }
      // Surrogates are no scalars.
      text.append(scalar ?? "ö")
    }
    return String(text)
  }

  /// The text without what production [2] of XML 1.0 leaves out.
  private func allowed(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: kept.append(scalar)
      default: break
      }
    }
    return String(kept)
  }
}

@Suite struct `Mistakes while writing` {
  private static let mistakes: [(message: String, content: @Sendable (inout XMLWriter) -> Void)] = [
    ("The document has no element", { _ in }),
    ("More elements were closed than opened", { $0.end() }),
    ("The document ends before each element was closed; 1 open", { $0.start("a") }),
    ("A text stands outside of the root element", { $0.text("a") }),
    (
      "<b> stands behind the root element; a document has only one",
      {
        $0.element("a")
        $0.element("b")
      }
    ),
    (
      "Attribute b doesn't directly follow a start tag",
      {
        $0.element("a") {
          $0.text("text")
          $0.attribute("b", "c")
        }
      }
    ),
    (
      "The namespace of b doesn't directly follow a start tag",
      {
        $0.element("a") {
          $0.text("text")
          $0.declareNamespace(prefix: "b", uri: "c")
        }
      }
    ),
    ("\"b c\" is not a prefix that XML allows", { $0.element("a") { $0.declareNamespace(prefix: "b c", uri: "c") } }),
    ("\"b\0\" is not a prefix that XML allows", { $0.element("a") { $0.declareNamespace(prefix: "b\0", uri: "c") } }),
    (
      "A text that was written is not valid UTF-8",
      {
        $0.element("a") {
          let latin1: [UInt8] = [0x41, 0xE4, 0x42]
          $0.text(latin1.span)
        }
      }
    ),
  ]

  @Test(arguments: mistakes)
  func `are thrown at the end`(message: String, content: @Sendable (inout XMLWriter) -> Void) throws {
    let error = #expect(throws: XMLError.self) { _ = try written(content) }
    #expect(error?.message == message)
  }

  @Test func `the first one is told`() throws {
    let error = #expect(throws: XMLError.self) {
      _ = try written {
        $0.element("a")
        $0.text("b")
        $0.end()
      }
    }
    #expect(error?.description == "A text stands outside of the root element")
  }

  @Test func `an element is closed when its content throws`() throws {
    struct Stop: Error {}
    var xml = try XMLWriter()
    #expect(throws: Stop.self) {
      try xml.element("a") { (_) throws(Stop) in throw Stop() }
    }
    #expect(try String(decoding: xml.finish().bytes, as: UTF8.self).hasSuffix("<a/>\n"))
  }
}

@Suite("A document in ASCII")
struct ASCIIOutputTests {
  @Test func `has references for all other characters, and is the same document`() throws {
    var xml = try XMLWriter()
    xml.element("a") { xml in
      xml.attribute("b", "ü")
      xml.text("né & 😀")
    }
    let output = try xml.finish()
    #expect(output.hasSupplementaryCharacters)
    let text = String(decoding: output.asciiBytes, as: UTF8.self)
    #expect(text.hasSuffix("<a b=\"&#xFC;\">n&#xE9; &amp; &#x1F600;</a>\n"))
    var reader = XMLReader(output.asciiBytes)
    var read: [XMLEvent.Kind] = []
    while let event = try reader.next() { read.append(event.kind) }
    #expect(read.contains(.text("né & 😀")))
  }
}
