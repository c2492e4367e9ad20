import Captions
import TestSupport

/// Captions of random words and marks, and files of random WebVTT.
enum RandomWebVTT {
  /// A document whose starts never go back; texts hold all sorts of traps, names single spaces only.
  static func document(_ count: Int, using generator: inout SeededGenerator) -> CaptionDocument {
    var now: Int64 = 0
    let captions = (0..<count).map { index in
      now += Int64.random(in: 0...5_000, using: &generator)
      let length = Int64.random(in: 1...9_000, using: &generator)
      let isNamed = Bool.random(using: &generator)
      return Caption(
        identifier: Bool.random(using: &generator) ? "\(index + 1)" : nil, start: .milliseconds(now),
        end: .milliseconds(now + length), speaker: isNamed ? name(using: &generator) : nil,
        text: text(using: &generator))
    }
    return CaptionDocument(captions: captions)
  }

  /// Lines of words; now and then a blank line, or nothing at all.
  static func text(using generator: inout SeededGenerator) -> String {
    let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      RandomText.text(words: Int.random(in: 0...6, using: &generator), using: &generator)
    }
    return withoutNull(lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\r\n"))
  }

  /// A name without white space but single spaces between words.
  static func name(using generator: inout SeededGenerator) -> String {
    let words = RandomText.text(words: 3, using: &generator)
      .unicodeScalars.split { [0x20, 0x0A, 0x0D, 0x09, 0x0C].contains($0.value) }
    return withoutNull(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "))
  }

  private static func withoutNull(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 }))
  }

  /// A file with every part that WebVTT has, and most of its mistakes.
  static func file(using generator: inout SeededGenerator) -> String {
    var text =
      "WEBVTT" + (["", " a title", "\nKind: captions", " - x\nLanguage: en"].randomElement(using: &generator) ?? "")
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      text += "\n\n"
      if Int.random(in: 0..<4, using: &generator) == 0 { text += blocks.randomElement(using: &generator) ?? "" }
      if Int.random(in: 0..<3, using: &generator) == 0 {
        text += (identifiers.randomElement(using: &generator) ?? "") + "\n"
      }
      text += (times.randomElement(using: &generator) ?? "") + " "
      text += (0..<Int.random(in: 0...3, using: &generator)).map { _ in settings.randomElement(using: &generator) ?? ""
      }
      .joined(separator: " ")
      text += "\n" + cueText(using: &generator)
    }
    return text
  }

  /// Words, tags and character references in any order.
  static func cueText(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...14, using: &generator)).map { _ in
      Int.random(in: 0..<3, using: &generator) == 0
        ? RandomText.word(using: &generator) : pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private static let times = [
    "00:00.000 --> 00:01.000", "00:01.500 --> 00:00.500", "100:00:00.000 --> 100:00:01.000",
    "00:00:02.000-->00:00:03.999",
    "00:61.000 --> 01:00.000", "1:00:00.000 --> 1:00:01.000", "00:05.000 --> 00:06", "00:59:59.999 --> 01:00:00.000",
  ]
  private static let identifiers = ["1", "NOTE", "STYLE", "intro/é", "REGION x", " ", "a & b <c>"]
  private static let settings = [
    "line:0", "line:-1,end", "line:33.3%,center", "position:50%", "position:12.25%,line-left", "size:40%", "size:100%",
    "align:start", "align:middle", "vertical:rl", "region:fred", "region:none", "word", "line:1.5", "position:x",
  ]
  private static let blocks = [
    "NOTE\n\n", "NOTE a remark\nof two lines\n\n", "STYLE\n::cue { color: red }\n\n", "REGION\nid:fred lines:3\n\n",
    "words\nwithout times\n\n", "STYLE\n\n", "ATTRIBUTES\nlang:en\n\n", "NOTE\n a\n b \n\n",
  ]
  private static let pieces = [
    "<i>", "</i>", "<b>", "</b>", "<u.x>", "</u>", "<c.red.bg_blue>", "</c>", "<c>", "<v Ada>", "</v>",
    "<v.loud Bo Quill>",
    "<v Ada &amp; Bo>", "<lang de>", "</lang>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<00:00:10.000>", "<00:20.000>",
    "<x>", "<", "</", "<v A", "&amp;", "&lt;", "&gt;", "&nbsp;", "&copy", "&#13;", "&#10;", "&#10;&#10;", "&#x1F600;",
    "&",
    "\n", " ", "a", "Hello.", "日本", "\u{301}", "--&gt;",
  ]
}
