import Testing

@testable import JSON

@Suite("JSON keeps the place of each value")
struct JSONParserTests {
  @Test("Escapes stand for their characters, half a pair for U+FFFD")
  func escapes() throws {
    var parser = JSONParser(Array(#"["a\n\t\"\\", "\ud83d\ude00", "\ud83dx"]"#.utf8))
    guard case .array(let values)? = try parser.next()?.value else { throw JSONError("no list", at: 0) }
    #expect(texts(values) == ["a\n\t\"\\", "😀", "\u{FFFD}x"])
  }

  @Test("A value tells the offset of its first byte")
  func offsets() throws {
    var parser = JSONParser(Array(#"{"a": [1, true]}"#.utf8))
    let node = try parser.next()
    #expect(node?["a"]?.offset == 6)
  }

  @Test(
    "A mistake is told with its place",
    arguments: [("[1,", 2), ("{1}", 1), ("[\"a", 1), ("[\"\\x\"]", 2), ("nul", 0), ("[1 2]", 3)])
  func mistakes(_ text: String, _ place: Int) {
    var parser = JSONParser(Array(text.utf8))
    let error = #expect(throws: JSONError.self) { try parser.next() }
    #expect(error?.offset == place)
  }

  @Test("A hundred thousand brackets are a mistake, no crash")
  func depth() {
    var parser = JSONParser([UInt8](repeating: UInt8(ascii: "["), count: 100_000))
    #expect(throws: JSONError.self) { try parser.next() }
  }

  private func texts(_ nodes: [JSONNode]) -> [String] {
    nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }
}
