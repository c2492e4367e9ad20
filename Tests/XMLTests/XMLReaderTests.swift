import Testing
import XML

@Suite struct `XML reader` {
  @Test func `a document becomes tags and text`() throws {
    #expect(
      try outline("<a><b>one</b> two<c/></a>") == [
        "1:1 <a", "1:4 <b", "1:7 \"one\"", "1:10 >b", "1:14 \" two\"", "1:18 <c", "1:20 >c", "1:22 >a",
      ])
  }

  @Test func `names come whole and in parts, with their namespace`() throws {
    let document = """
      <tt xmlns="urn:t" xmlns:m="urn:m" xml:lang="de"><m:p m:id="1" id="2"/></tt>
      """
    let tags = try events(document).compactMap { if case .start(let tag) = $0.kind { tag } else { nil } }
    #expect(tags.map(\.name) == ["tt", "m:p"])
    #expect(tags.map(\.localName) == ["tt", "p"])
    #expect(tags.map(\.namespace) == ["urn:t", "urn:m"])
    #expect(tags[0]["xml:lang"] == "de")
    #expect(tags[0].attribute("lang", in: "http://www.w3.org/XML/1998/namespace") == "de")
    #expect(tags[0].attributes.count == 1)
    #expect(tags[1].attribute("id", in: "urn:m") == "1")
    #expect(tags[1].attribute("id", in: nil) == "2")
    #expect(tags[1]["none"] == nil)
  }

  @Test func `a prefix that nobody declared is kept, without a namespace`() throws {
    let events = try events("<speak><amazon:effect name=\"whispered\"/></speak>")
    guard case .start(let tag) = events[1].kind else {
      Issue.record("no start tag")
      return
    }
    #expect(tag.name == "amazon:effect")
    #expect(tag.localName == "effect")
    #expect(tag.namespace == nil)
  }

  @Test func `references are resolved in text and in attributes`() throws {
    let events = try events("<a b=\"&amp;&lt;&#38;&quot;&#x1F399;&amp;lt;\">&lt;&amp;&#65;&apos;&#13;&amp;lt;</a>")
    guard case .start(let tag) = events[0].kind else {
      Issue.record("no start tag")
      return
    }
    #expect(tag["b"] == "&<&\"🎙&lt;")
    #expect(events[1].kind == .text("<&A'\r&lt;"))
  }

  @Test func `CDATA is text, and comments and instructions leave no gap`() throws {
    #expect(
      try outline("<a>x<![CDATA[<&]]>y<!-- no -->z<?do it?>!</a>") == ["1:1 <a", "1:4 \"x<&yz!\"", "1:42 >a"])
    #expect(try outline("<a><!-- no -->z</a>") == ["1:1 <a", "1:15 \"z\"", "1:16 >a"])
  }

  @Test func `line ends become line feeds`() throws {
    #expect(try events("<a>\r\nx\r\ry</a>")[1].kind == .text("\nx\n\ny"))
    #expect(try outline("<a>\r\nx\r\n</a>") == ["1:1 <a", "1:4 \"\nx\n\"", "3:1 >a"])
  }

  @Test func `a long text comes in one piece`() throws {
    let text = String(repeating: "ä & b\n", count: 100_000)
    let document = try written { $0.element("a", text) }
    #expect(try events(document).map(\.kind).dropFirst().first == .text(text))
  }

  @Test func `a document may be larger than any single limit of libxml2`() throws {
    let sentence = String(repeating: "word ", count: 200)
    let document = try written { xml in
      xml.element("a") { xml in
        for _ in 0..<13_000 { xml.element("p", sentence) }
      }
    }
    #expect(document.utf8.count > 13_000_000)
    #expect(try events(document).count == 2 + 13_000 * 3)
  }

  @Test func `other encodings are understood`() throws {
    let latin1 = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE4] + Array("</a>".utf8)
    #expect(try events(latin1)[1].kind == .text("ä"))
    let utf16: [UInt8] = "\u{FEFF}<a>ä🎙</a>".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try events(utf16)[1].kind == .text("ä🎙"))
    #expect(try events([0xEF, 0xBB, 0xBF] + Array("<a>ä</a>".utf8))[1].kind == .text("ä"))
  }

  @Test func `an external document type is skipped, and nothing of it is loaded`() throws {
    let document = """
      <!DOCTYPE speak PUBLIC "-//W3C//DTD SYNTHESIS 1.0//EN" "http://www.w3.org/TR/speech-synthesis/synthesis.dtd">
      <speak>Hi</speak>
      """
    #expect(try outline(document) == ["2:1 <speak", "2:8 \"Hi\"", "2:10 >speak"])
  }
}

@Suite struct `Places in a document` {
  /// The begin of each event is marked with ‸; the marks are taken out before the document is read.
  @Test(arguments: [
    "‸<a>‸text‸</a>",
    "<?xml version=\"1.0\"?>\n\n  ‸<a>‸\n‸<b>‸ö‸</b>‸\n‸</a>\n",
    "<!-- a\n<b> --> ‸<a\n  x='1'\n  y=\"2\">‸ ä🎙 &amp; ‸<b z='>'‸/>‸ ‸</a>",
    "<!DOCTYPE a SYSTEM 'a.dtd'>\n<?xml-stylesheet href='<'?>‸<a>‸\tx‸<b  ‸/>‸y‸</a>",
    "‸<a><!-- > -->‸text<!--\n\n-->more‸<b\n>‸ &#65;&amp; ‸</b\n>‸\n‸</a>",
    "‸<ä ö='ü'>‸語語語‸<ü ö='🎙'‸/>‸語‸</ä>",
    "\u{FEFF}‸<a>‸x‸</a>",
    "<?xml version='1.0' encoding='UTF-8'?>‸<ü>‸<![CDATA[語]]>‸<ü>‸語‸</ü>‸<![CDATA[語\n語]]>!‸</ü>",
    "‸<a>‸<![CDATA[<b>\n]]> and <![CDATA[]]>‸<b>‸</b><![CDATA[]]>‸</a>",
  ])
  func `are told for each event`(marked: String) throws {
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‸": places.append("\(line):\(column)")
      case "\n": (line, column) = (line + 1, 1)
      case "\u{FEFF}": break
      default: column += 1
      }
    }
    let document = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "‸" }))
    #expect(try events(document).map { "\($0.line):\($0.column)" } == places)
  }

  @Test func `are places in other encodings, too`() throws {
    let document = "\u{FEFF}<k n=\":.\" x=\"\" e=\"\"/>"
    let utf16 = document.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for event in try events(utf16) { #expect(event.line == 1 && event.column >= 1) }
  }

  @Test func `are right beyond 65,535 lines and across portions`() throws {
    let document = "<a>\n" + String(repeating: "<b>ö</b>\n", count: 100_000) + "</a>"
    let events = try events(document)
    #expect(events.count == 2 + 1 + 100_000 * 4)
    for line in 0..<100_000 {
      let first = events[2 + line * 4]
      guard first.line == line + 2, first.column == 1, events[4 + line * 4].column == 5 else {
        Issue.record("\(first) in line \(line + 2)")
        return
      }
    }
    #expect(events.last?.line == 100_002)
  }
}

@Suite struct `Mistakes in a document` {
  @Test(arguments: [
    ("", "The document has no element (line 1, column 1)"),
    ("   \n", "The document has no element (line 2, column 1)"),
    ("text", "The document doesn't begin with < (line 1, column 1)"),
    ("<a>\n<b></a>", "<b> of line 2 is closed by </a> (line 2, column 8)"),
    ("<a>\n<b>text", "The document ends before <b> of line 2 is closed (line 2, column 8)"),
    ("<a/>\n<b/>", "Something stands behind the end of the document (line 2, column 1)"),
    ("<a>R&B</a>", "A bare & must be written as &amp; (line 1, column 7)"),
    ("<a>R & B</a>", "A bare & must be written as &amp; (line 1, column 7)"),
    ("<a><ü>語</ü>&</a>", "A bare & must be written as &amp; (line 1, column 13)"),
    ("<a>&nbsp;</a>", "&nbsp; is none of XML's five entities; write the character itself (line 1, column 10)"),
    ("<a>\u{7}</a>", "XML doesn't allow the character U+0007 (line 1, column 4)"),
    ("<a b='<'/>", "A < in an attribute must be written as &lt; (line 1, column 7)"),
    ("<a b='1' b='2'/>", "Attribute b is given twice (line 1, column 15)"),
    (
      "<!DOCTYPE a SYSTEM 'a.dtd'><a>&nbsp;</a>",
      "&nbsp; is none of XML's five entities; write the character itself (line 1, column 37)"
    ),
  ])
  func `are told in one sentence with their place`(document: String, description: String) {
    #expect(mistake(in: document)?.description == description)
  }

  @Test func `bytes that are not UTF-8 are told`() {
    var reader = XMLReader(Array("<a>\n".utf8) + [0xE4, 0x20] + Array("</a>".utf8))
    let error = #expect(throws: XMLError.self) { while try reader.next() != nil {} }
    #expect(
      error?.message == "The bytes are not in the encoding that the document declares, or UTF-8 without a declaration")
    #expect(error?.line == 2)
  }

  @Test func `what stands before a mistake is read, and the mistake is thrown again and again`() throws {
    var reader = XMLReader(Array("<a>one<b/></c>".utf8))
    var names: [String] = []
    let read: [XMLEvent.Kind?] = try [
      reader.next()?.kind, reader.next()?.kind, reader.next()?.kind, reader.next()?.kind,
    ]
    for case .end(let name) in read { names.append(name) }
    #expect(read[1] == .text("one"))
    #expect(names == ["b"])
    #expect(throws: XMLError.self) { try reader.next() }
    #expect(throws: XMLError.self) { try reader.next() }
  }

  @Test func `every document that was cut off is refused, and none of them crashes`() throws {
    let document = Array(
      "<?xml version='1.0'?><!-- c --><a b='1' c='&amp;'>t&#65;<![CDATA[x]]><d e='ö'/>🎙<?p i?></a>".utf8)
    for length in document.indices {
      #expect(throws: XMLError.self, "\(length) bytes") { try events(Array(document[..<length])) }
    }
    #expect(throws: Never.self) { try events(document) }
  }
}
