import Captions
import TestSupport

/// Captions full of what formats stumble over, the same in each run.
enum RandomCaptions {
  private static let names = [
    "Ada Quill", "主持人", "Zoë", "A: B", "A very long name that no line of captions can hold at all", "bo", "Speaker 1",
    "ADA", "O’Connor", "Note", "-x", "<i>", "{\\an8}", "7", "00:00:01,000 --> 00:00:02,000", "Ada\u{2060}", "\u{2060}",
    "Ada\nQuill", "Tom & Jerry", "שלום", "e\u{301}", "\u{E9}", " Ada ", "a\rb\0c", ":", "Ada:", "👩‍👩‍👧‍👦", "\u{2060}:",
    "A\u{2060}: B", "\u{A0}", "\u{240A}", "\u{2060}\u{240D}",
  ]

  private static let pieces = [
    "Hello.", "and", "Ada Quill: ", "Ada Quill:", "Zoë: ", "bo: ", "Result: ", "Note: ", "Yes: ", "10:30", ":", ": ",
    " ", "  ",
    "\n", "\n", "\n\n", "\r", "\r\n", "\0", "\t", "<i>", "</i>", "<b", ">", "<font color=\"red\">", "</font>", "<",
    "{\\an8}",
    "{\\", "}", "{", "-->", "->", "--", "00:00:01,000 --> 00:00:02,000", "00:00:01,000", " --> ", "99:99:99 -->", "1",
    "42",
    "&amp;", "&", "<v Ada>", "\"", "'", "\u{2060}", "\u{2060}", "\u{A0}", "\u{2060}\u{A0}", "\u{240D}", "\u{2400}",
    "\u{240A}",
    "\u{FEFF}", "שלום", "مرحبا", "日本語です。", "😀", "👩‍👩‍👧‍👦", "e\u{301}", "\u{202E}abc\u{202C}", "\u{1}", "\u{1F}", "\u{7F}",
    "\u{85}", "\u{2028}", "\u{B}", "\u{C}", "-", "- ", "– ", ">> ", "- Ada Quill: ", "WEBVTT", "NOTE", "X1:40 X2:600",
    "\\n",
    "\u{FFFE}", "Ada Quill\u{2060}: ", "Ada Quill:\u{A0}", "Ada Quill:\u{2060}\u{A0}", "Ada Quill:\n",
    "Ada Quill:\u{2060}\n",
  ]

  /// Captions with times that may run backwards, some of them with speakers.
  static func captions(_ count: Int, using generator: inout SeededGenerator) -> [Caption] {
    let cast = Array(names.shuffled(using: &generator).prefix(Int.random(in: 1...6, using: &generator)))
    let labelled = Int.random(in: 0...4, using: &generator)
    return (0..<count).map { _ in
      let start = Int64.random(in: 0..<400_000_000, using: &generator)
      let end = start + Int64.random(in: 0..<10_000, using: &generator)
      let isLabelled = Int.random(in: 0..<4, using: &generator) < labelled
      let name = isLabelled ? cast.randomElement(using: &generator) : nil
      let isAlone = Int.random(in: 0..<4, using: &generator) == 0
      return Caption(
        start: .milliseconds(start), end: .milliseconds(end), speaker: name,
        label: name.map { .init($0, standsAlone: isAlone) }, text: text(using: &generator))
    }
  }

  /// A text of traps, or an ordinary one.
  static func text(using generator: inout SeededGenerator) -> String {
    if Int.random(in: 0..<4, using: &generator) == 0 { return RandomText.text(words: 4, using: &generator) }
    return (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      let piece = pieces.randomElement(using: &generator) ?? ""
      return Bool.random(using: &generator) ? piece : piece + " "
    }.joined()
  }

  /// What formats must keep of captions: times, who speaks, and every byte of the words.
  static func essence(_ captions: [Caption]) -> [[String]] {
    captions.map { caption in
      ["\(caption.start)", "\(caption.end)", caption.speaker ?? "(nobody)", caption.text].map { $0.debugBytes }
    }
  }

  /// Puts random marks on captions.
  static func marked(_ captions: [Caption], using generator: inout SeededGenerator) -> [Caption] {
    captions.map { caption in
      var caption = caption
      let text = caption.text
      let offsets = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      guard offsets.count > 1 else { return caption }
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let ends = [offsets.randomElement(using: &generator) ?? 0, offsets.randomElement(using: &generator) ?? 0]
          .sorted()
        let marks: [CaptionSpan.Mark] = [.italic, .bold, .underline, .color("red"), .color("#00ff7f")]
        guard ends[0] < ends[1], let mark = marks.randomElement(using: &generator) else { continue }
        caption.spans.append(CaptionSpan(mark, ends[0]..<ends[1]))
      }
      return caption
    }
  }
}

extension String {
  /// The text with every byte to be seen: strings that only look alike differ.
  fileprivate var debugBytes: String {
    utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? self : unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
  }
}
