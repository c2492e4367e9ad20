import Testing
import XML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct `Documents of strangers` {
  private static let declares = "The document type declares entities or rules of its own, which are not read for safety"

  @Test func `an entity bomb is refused at its first line`() {
    var bomb = "<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n"
    for level in 1...9 {
      bomb += "<!ENTITY lol\(level) \"\(String(repeating: "&lol\(level - 1);", count: 10))\">\n"
    }
    bomb += "]>\n<lolz>&lol9;</lolz>"
    let error = mistake(in: bomb)
    #expect(error?.message == Self.declares)
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % e SYSTEM \"file:///etc/passwd\"> %e;]><a/>",
    "<!DOCTYPE a [<!ENTITY e PUBLIC \"x\" \"file:///etc/passwd\" NDATA n>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA \"default\">]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b (x|y|z) \"x\" c (p|q) #IMPLIED>]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (b|(c,d)*)>]><a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM \"x\">]><a/>",
  ])
  func `a document type that declares something is refused`(document: String) throws {
    #expect(mistake(in: document)?.message == Self.declares)
    let schema = try RelaxNGSchema(Array(anything.utf8))
    let error = #expect(throws: XMLError.self) { _ = try schema.validate(Array(document.utf8)) }
    #expect(error?.message == Self.declares)
  }

  @Test func `nesting has a limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try events(nested(1_000)).count == 2_000)
    let tooDeep = mistake(in: nested(1_001))
    #expect(tooDeep?.description == "Elements are nested deeper than 1000 levels (line 1, column 3001)")
    #expect(mistake(in: nested(200_000))?.message == "Elements are nested deeper than 1000 levels")
    #expect(mistake(in: nested(4), options: .init(maximumDepth: 3))?.column == 10)
    #expect(mistake(in: nested(3), options: .init(maximumDepth: 3)) == nil)

    let schema = try RelaxNGSchema(Array(anything.utf8))
    #expect(try schema.validate(Array(nested(256).utf8)) == [])
    let error = #expect(throws: XMLError.self) { _ = try schema.validate(Array(nested(257).utf8)) }
    #expect(error?.message == "Elements are nested deeper than 256 levels")
  }

  @Test func `the network is never touched`() throws {
    let listener = try #require(Listener())
    let address = "http://127.0.0.1:\(listener.port)/x"
    let instance = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
    let documents = [
      "<!DOCTYPE a SYSTEM \"\(address)\"><a/>",
      "<!DOCTYPE a [<!ENTITY e SYSTEM \"\(address)\">]><a>&e;</a>",
      "<!DOCTYPE a [<!ENTITY % e SYSTEM \"\(address)\"> %e;]><a/>",
      "<a \(instance) xsi:noNamespaceSchemaLocation=\"\(address)\"/>",
      "<a xmlns=\"urn:a\" \(instance) xsi:schemaLocation=\"urn:a \(address)\"/>",
      "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"\(address)\"/></a>",
    ]
    let grammar = try RelaxNGSchema(Array(anything.utf8))
    let schema = try XSDSchema(Array("<xs:schema \(xs)><xs:element name=\"a\"/></xs:schema>".utf8))
    for document in documents {
      _ = try? events(document)
      _ = try? grammar.validate(Array(document.utf8))
      _ = try? schema.validate(Array(document.utf8))
    }

    let schemas = [
      "<xs:schema \(xs)><xs:import namespace=\"urn:a\" schemaLocation=\"\(address)\"/></xs:schema>",
      "<xs:schema \(xs)><xs:include schemaLocation=\"\(address)\"/></xs:schema>",
      "<xs:schema \(xs)><xs:redefine schemaLocation=\"\(address)\"/></xs:schema>",
    ]
    let folder = try #require(TemporaryFolder())
    for (index, schema) in schemas.enumerated() {
      #expect(throws: XMLError.self) { try XSDSchema(Array(schema.utf8)) }
      let path = try #require(folder.file("\(index).xsd", schema))
      let error = #expect(throws: XMLError.self) { try XSDSchema(path: path) }
      #expect(error?.message == "The schema refers to \(address), but only local files are loaded")
    }
    #expect(throws: XMLError.self) { try XSDSchema(path: address) }
    for reference in ["include", "externalRef"] {
      let schema = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><\(reference) href="\(address)"/></start></grammar>
        """
      #expect(throws: XMLError.self) { try RelaxNGSchema(Array(schema.utf8)) }
    }
    #expect(!listener.wasCalled)
  }
}

/// A socket that waits for a connection nobody should make.
private final class Listener {
  private let socket: Int32
  let port: UInt16

  init?() {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    socket = Self.open(stream)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = self.socket
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 4) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound, fcntl(socket, F_SETFL, O_NONBLOCK) == 0 else { return nil }
  }

  deinit { close(socket) }

  var wasCalled: Bool { accept(socket, nil, nil) >= 0 }

  private static func open(_ type: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.socket(AF_INET, type, 0)
    #elseif canImport(Musl)
      Musl.socket(AF_INET, type, 0)
    #else
      Darwin.socket(AF_INET, type, 0)
    #endif
  }
}
