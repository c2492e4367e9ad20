import Testing
import XML

/// The attributes every W3C schema here begins with.
let xs = "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""

/// A RELAX NG schema that any document fits.
let anything = """
  <grammar xmlns="http://relaxng.org/ns/structure/1.0">
    <start><ref name="any"/></start>
    <define name="any">
      <element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
    </define>
  </grammar>
  """

/// `<talk>` of one or more `<turn by="…">` with text.
private let talkGrammar = """
  <element name="talk" xmlns="http://relaxng.org/ns/structure/1.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
    <oneOrMore>
      <element name="turn">
        <attribute name="by"/>
        <optional><attribute name="seconds"><data type="decimal"/></attribute></optional>
        <text/>
      </element>
    </oneOrMore>
  </element>
  """

private let talkSchema = """
  <xs:schema \(xs)>
    <xs:element name="talk">
      <xs:complexType>
        <xs:sequence>
          <xs:element name="turn" maxOccurs="unbounded">
            <xs:complexType mixed="true">
              <xs:attribute name="by" use="required"/>
              <xs:attribute name="seconds" type="xs:decimal"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
    </xs:element>
  </xs:schema>
  """

private let typeSchema =
  "<xs:schema \(xs)><xs:simpleType name=\"t\"><xs:restriction base=\"xs:int\"/></xs:simpleType></xs:schema>"

@Suite struct `RELAX NG schemas` {
  private let schema: RelaxNGSchema

  init() throws { schema = try RelaxNGSchema(Array(talkGrammar.utf8)) }

  @Test func `a valid document has no issues`() throws {
    #expect(try schema.validate(Array("<talk><turn by=\"Ada\" seconds=\"1.5\">Hi</turn></talk>".utf8)) == [])
  }

  @Test(arguments: [
    ("<talk>\n<turn by=\"Ada\">Hi</turn>\n<pause/>\n</talk>", 3, "pause"),
    ("<talk>\n<turn>Hi</turn>\n</talk>", 2, "turn"),
    ("<talk>\n\n<turn by=\"Ada\" seconds=\"long\">Hi</turn>\n</talk>", 3, "seconds"),
  ])
  func `an invalid document has issues with a line`(document: String, line: Int, word: String) throws {
    let issues = try schema.validate(Array(document.utf8))
    #expect(issues.contains { $0.line == line && $0.message.contains(word) }, "\(issues)")
    #expect(issues.allSatisfy { !$0.message.contains("\n") && !$0.message.hasSuffix(".") })
  }

  @Test func `lines beyond 65,535 are told`() throws {
    let document =
      "<talk>" + String(repeating: "\n<turn by=\"Ada\">Hi</turn>", count: 70_000) + "\n<turn>Hi</turn></talk>"
    #expect(try schema.validate(Array(document.utf8)).contains { $0.line == 70_002 })
  }

  @Test func `a document that is not well-formed is thrown`() {
    let error = #expect(throws: XMLError.self) { _ = try schema.validate(Array("<talk>\n<turn>".utf8)) }
    #expect(error?.description == "The document ends before <turn> of line 2 is closed (line 2, column 7)")
  }

  @Test func `a schema that is none is thrown`() {
    #expect(throws: XMLError.self) { try RelaxNGSchema([]) }
    #expect(throws: XMLError.self) { try RelaxNGSchema(Array("<grammar/>".utf8)) }
    let error = #expect(throws: XMLError.self) {
      try RelaxNGSchema(
        Array("<element name=\"a\" xmlns=\"http://relaxng.org/ns/structure/1.0\">\n<ref name=\"b\"/></element>".utf8))
    }
    #expect(error?.line == 2)
  }

  @Test func `a large document is validated`() throws {
    let document = "<talk>" + String(repeating: "<turn by=\"Ada\">Hello there</turn>\n", count: 400_000) + "</talk>"
    #expect(document.utf8.count > 13_000_000)
    #expect(try schema.validate(Array(document.utf8)) == [])
  }
}

@Suite struct `W3C XML schemas` {
  private let schema: XSDSchema

  init() throws { schema = try XSDSchema(Array(talkSchema.utf8)) }

  @Test func `a valid document has no issues`() throws {
    #expect(try schema.validate(Array("<talk><turn by=\"Ada\" seconds=\"1.5\">Hi</turn></talk>".utf8)) == [])
  }

  @Test func `an invalid document has issues with a line`() throws {
    let issues = try schema.validate(Array("<talk>\n<turn by=\"Ada\"/>\n<pause/>\n</talk>".utf8))
    #expect(issues.map(\.line) == [3])
    #expect(issues[0].description == "Element 'pause': This element is not expected. Expected is ( turn ) (line 3)")
  }

  @Test func `all issues are told, in order`() throws {
    let issues = try schema.validate(Array("<talk>\n<turn/>\n<turn by=\"Ada\" seconds=\"long\"/>\n</talk>".utf8))
    #expect(Set(issues.map(\.line)) == [2, 3])
    #expect(issues.map { $0.line ?? 0 } == issues.map { $0.line ?? 0 }.sorted())
  }

  @Test func `a document that is not well-formed is thrown`() {
    #expect(throws: XMLError.self) { _ = try schema.validate([]) }
  }

  @Test func `a schema that is none is thrown`() throws {
    #expect(throws: XMLError.self) { try XSDSchema([]) }
    #expect(throws: XMLError.self) { try XSDSchema(Array("<schema/>".utf8)) }
    #expect(throws: XMLError.self) { try XSDSchema(path: "/nowhere/at/all.xsd") }
    let folder = try #require(TemporaryFolder())
    let broken = try #require(folder.file("broken.xsd", "<xs:schema \(xs)>\n<xs:element>"))
    let error = #expect(throws: XMLError.self) { try XSDSchema(path: broken) }
    #expect(error?.line == 2)
  }

  @Test(arguments: ["schemas", "schöne Schemata", "100%"])
  func `siblings are found beside a file, whatever the name of the folder`(name: String) throws {
    let folder = try #require(TemporaryFolder(name))
    _ = try #require(folder.file("type.xsd", typeSchema))
    let path = try #require(
      folder.file(
        "main.xsd",
        "<xs:schema \(xs)><xs:include schemaLocation=\"type.xsd\"/><xs:element name=\"a\" type=\"t\"/></xs:schema>"))
    let schema = try XSDSchema(path: path)
    #expect(try schema.validate(Array("<a>12</a>".utf8)) == [])
    #expect(try schema.validate(Array("<a>twelve</a>".utf8)).count == 1)
  }

  @Test func `a schema from memory does not look for files`() throws {
    let folder = try #require(TemporaryFolder())
    let file = try #require(folder.file("type.xsd", typeSchema))
    for reference in ["include", "redefine"] {
      let schema = "<xs:schema \(xs)><xs:\(reference) schemaLocation=\"\(file)\"/></xs:schema>"
      #expect(throws: XMLError.self) { try XSDSchema(Array(schema.utf8)) }
    }
    let importing = "<xs:schema \(xs)>\n<xs:import namespace=\"urn:a\" schemaLocation=\"\(file)\"/></xs:schema>"
    let error = #expect(throws: XMLError.self) { try XSDSchema(Array(importing.utf8)) }
    #expect(
      error?.description == "The schema refers to \(file), but a schema in memory must be complete (line 2)")
  }

  @Test func `a missing sibling is told`() throws {
    let folder = try #require(TemporaryFolder())
    let path = try #require(
      folder.file(
        "main.xsd", "<xs:schema \(xs)>\n<xs:import namespace=\"urn:a\" schemaLocation=\"none.xsd\"/></xs:schema>"))
    let error = #expect(throws: XMLError.self) { try XSDSchema(path: path) }
    #expect(error?.description == "The schema imports \(folder.path)/none.xsd, which can't be loaded (line 2)")
  }

  @Test func `a document can't bring its own schema`() throws {
    let folder = try #require(TemporaryFolder())
    _ = try #require(
      folder.file("b.xsd", "<xs:schema \(xs) targetNamespace=\"urn:a\"><xs:element name=\"b\"/></xs:schema>"))
    let path = try #require(
      folder.file(
        "a.xsd",
        """
        <xs:schema \(xs)><xs:element name="a"><xs:complexType>
        <xs:sequence><xs:any namespace="##other" processContents="strict"/></xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """))
    let document = """
      <a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a b.xsd">
      <b xmlns="urn:a"/></a>
      """
    #expect(try XSDSchema(path: path).validate(Array(document.utf8)).map(\.line) == [2])
  }
}

@Suite struct `The SSML schema of the W3C` {
  @Test(.enabled(if: shared("schemas/ssml11/synthesis.xsd") != nil))
  func `compiles from its files and judges SSML`() throws {
    let schema = try XSDSchema(path: #require(shared("schemas/ssml11/synthesis.xsd")))
    func speak(_ content: String) -> [UInt8] {
      Array(
        "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">\n\(content)</speak>".utf8
      )
    }
    #expect(try schema.validate(speak("<p><s>Good <break time=\"300ms\"/> evening</s></p>")) == [])
    let issues = try schema.validate(speak("<p>\n<brake/></p>"))
    #expect(issues.first?.line == 3)
    #expect(issues.first?.message.contains("brake") == true)
  }
}

@Suite struct `Many documents at the same time` {
  @Test func `one schema judges them all, while others are compiled`() async throws {
    let grammar = try RelaxNGSchema(Array(talkGrammar.utf8))
    let schema = try XSDSchema(Array(talkSchema.utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<64 {
        group.addTask { try judge(isValid: task.isMultiple(of: 2), grammar, schema) }
      }
      try await group.waitForAll()
    }
  }

  private func judge(isValid: Bool, _ grammar: RelaxNGSchema, _ schema: XSDSchema) throws {
    let turn = "<turn by=\"Ada\" seconds=\"\(isValid ? "1" : "x")\">Hi</turn>"
    let document = Array("<talk>\n\(String(repeating: turn, count: 50))</talk>".utf8)
    for _ in 0..<5 {
      #expect(try grammar.validate(document).isEmpty == isValid)
      #expect(try schema.validate(document).count == (isValid ? 0 : 50))
      #expect(try RelaxNGSchema(Array(talkGrammar.utf8)).validate(document).isEmpty == isValid)
      #expect(try XSDSchema(Array(talkSchema.utf8)).validate(document).isEmpty == isValid)
      #expect(throws: XMLError.self) { try events("<a>") }
    }
  }
}
