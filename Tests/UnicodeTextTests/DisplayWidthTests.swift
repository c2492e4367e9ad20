import Testing

@testable import UnicodeText

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Characters take the columns that terminals give them",
    arguments: [
      ("", 0), ("Hello, world!", 13), ("Schön", 5), ("Scho\u{308}n", 5), ("„so“ – …", 8), ("Привет", 6), ("Ελλάδα", 6),
      ("日本語", 6), ("ひらがな", 8), ("カタカナ", 8), ("ｶﾅ", 2), ("ＡＢ", 4), ("한국어", 6), ("「はい」", 8),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("か\u{3099}", 2), ("สวัสดี", 4), ("a\u{200B}b\u{AD}c", 3), ("𠮷野", 4),
    ])
  func widths(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(
    "An emoji takes two columns, whatever it is made of",
    arguments: ["😀", "☀️", "1️⃣", "👍🏽", "✌🏽", "👩‍🚀", "👨‍👩‍👧‍👦", "❤️‍🔥", "❤‍🔥", "🏳️‍🌈", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍🚀", "©️"])
  func emoji(_ text: String) {
    #expect(DisplayWidth.columns(of: text) == 2)
    #expect(DisplayWidth.columns(of: "a\(text)日\(text)b") == 8)
  }

  @Test(
    "What only looks like the beginning of an emoji doesn't take anything up",
    arguments: [("☀", 1), ("1\u{200D}👩", 3), ("5🏽", 3), ("a\u{FE0F}", 1), ("あ\u{200D}い", 4), ("🇩🇪🇫🇷", 4), ("👩👩", 4)])
  func notJoined(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test("Control characters take no column")
  func controls() {
    #expect(DisplayWidth.columns(of: "a\tb\r\nc\u{7F}\u{85}\u{0}") == 3)
  }

  @Test("A part of a text and a bridged view are measured too")
  func substrings() {
    #expect(DisplayWidth.columns(of: "日本語 text".dropFirst()) == 9)
  }

  @Test("ASCII in front doesn't shift what follows", arguments: 0..<20)
  func alignment(_ count: Int) {
    #expect(DisplayWidth.columns(of: String(repeating: "x", count: count) + "é日" + "yz") == count + 5)
  }

  @Test("Each damaged sequence takes one column")
  func damagedBytes() {
    // A lone continuation, a lead without its continuation, an overlong form, a surrogate, an unfinished end.
    let samples: [([UInt8], Int)] = [
      ([0x61, 0x80, 0x62], 3), ([0xC3, 0x28], 2), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3), ([0xE6, 0x97], 1),
      ([0xF0, 0x9F, 0x98], 1), ([0xF5, 0x61], 2),
    ]
    for (bytes, columns) in samples {
      #expect(DisplayWidth.columns(of: bytes.span) == columns)
    }
  }
}
