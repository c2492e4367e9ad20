import TestSupport
import Testing
import UnicodeText

@Suite("Eight bytes at once")
struct EightBytesTests {
  /// Bytes of all values, in all neighbourhoods.
  private static let bytes: [UInt8] = {
    var generator = SeededGenerator(seed: 3)
    return (0..<256).map { UInt8($0) } + (0..<256).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }()

  /// Whether a mark holds the highest bits of just those of eight bytes that a test picks.
  private func marks(_ mark: (EightBytes) -> UInt64, _ picks: (UInt8) -> Bool) -> Bool {
    let text = Self.bytes.span
    return (0..<text.count - 7).allSatisfy { place in
      let expected = (0..<8).reduce(UInt64(0)) { $0 | (picks(text[place + $1]) ? 0x80 << UInt64(8 * $1) : 0) }
      return mark(EightBytes(text, at: place)) == expected
    }
  }

  @Test("Each comparison says of every byte what a comparison of one byte does", arguments: UInt8.min...UInt8.max)
  func comparisons(_ value: UInt8) {
    #expect(marks({ $0.equal(value) }, { $0 == value }))
    if value <= 0x80 { #expect(marks({ $0.below(value) }, { $0 < value })) }
    if value > 0x80 { #expect(marks({ $0.wide(from: value) }, { $0 >= value })) }
  }

  @Test("Bytes beyond ASCII and bytes that go on with a character are told")
  func wideBytes() {
    #expect(marks({ $0.wide }, { $0 >= 0x80 }))
    #expect(marks({ $0.continuing }, { $0 & 0xC0 == 0x80 }))
  }

  @Test("Marks are counted, packed into bits, and the first one is found")
  func readingMarks() {
    let mark = EightBytes(Array("..x..x.x".utf8).span, at: 0).equal(UInt8(ascii: "x"))
    #expect(EightBytes.count(mark) == 3)
    #expect(EightBytes.packed(mark) == 0b1010_0100)
    #expect(EightBytes.first(mark) == 2)
  }

  @Test("The first place is found whatever the range, and none outside of it")
  func firstPlace() {
    for length in 0...20 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "."), count: length)
        bytes[place] = UInt8(ascii: "x")
        for start in 0...length {
          for end in start...length {
            let found = EightBytes.first(in: bytes.span, start..<end) { $0.equal(UInt8(ascii: "x")) }
            #expect(found == ((start..<end).contains(place) ? place : end))
          }
        }
      }
    }
  }

  @Test("A pair is found by the byte before it")
  func pairs() {
    let text = Array("x, , , a, b".utf8)
    let found = EightBytes.first(in: text.span, 2..<text.count) { before, bytes in
      bytes.equal(UInt8(ascii: ",")) & before.equal(UInt8(ascii: "a"))
    }
    #expect(found == 8)
  }

  @Test("Characters are counted by their first bytes")
  func characters() {
    let text = Array("Ä日😀 plain, then größer und größer: 日本語".utf8)
    for end in 0...text.count {
      let expected = text[..<end].count { $0 & 0xC0 == 0x80 }
      #expect(EightBytes.countOfContinuing(in: text.span, 0..<end) == expected)
    }
  }
}
