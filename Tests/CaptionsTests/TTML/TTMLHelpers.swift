@testable import Captions
import TalkScript
import TestSupport

/// A TTML file of some parts, with the usual prefixes declared.
func ttml(_ body: String, head: String = "", _ attributes: String = "") -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \(attributes)>
    <head>\(head)</head><body><div>\(body)</div></body></tt>
    """.utf8)
}

/// The captions of a TTML file.
func ttmlCaptions(_ body: String, head: String = "", _ attributes: String = "") throws -> [Caption] {
  try TTMLReader().read(ttml(body, head: head, attributes)).document.captions
}

/// Times in milliseconds and the text, for comparison at a glance.
func brief(_ captions: [Caption]) -> [String] {
  captions.map { caption in
    let (start, end) = (caption.start / .milliseconds(1), caption.end / .milliseconds(1))
    return
      "\(Int(start))-\(Int(end)) \(caption.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|"))"
  }
}

/// The marks of a caption, each as its name and the text under it.
func marks(_ caption: Caption) -> [String] {
  caption.spans.map { span in
    let text = String(decoding: Array(caption.text.utf8)[span.range], as: UTF8.self)
    return "\(span.mark) \(text)"
  }
}

/// Captions of random words, times, speakers and marks, for tests of laws.
struct RandomTTML {
  private var generator: SeededGenerator
  private let names: [String?] = [
    nil, "Ada Quill", "Ben & Co.", "王小明", "محمد", "O’Connor <x>", "\"Q\"", "Zoë", "A-->B",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A document of some captions that do not overlap.
  mutating func document(_ count: Int, speakers: Int = 9, marks: Bool = true) -> CaptionDocument {
    var now: Int64 = 0
    let captions = (0..<count).map { index in
      now += [0, 0, 1500, 2345].randomElement(using: &generator) ?? 0
      let start = now
      now += Int64.random(in: 1...7000, using: &generator)
      var caption = Caption(
        start: .milliseconds(start), end: .milliseconds(now),
        speaker: names[Int.random(in: 0..<min(speakers, names.count), using: &generator)], text: text())
      if marks { caption.spans = spans(caption.text) }
      if Int.random(in: 0..<6, using: &generator) == 0 { caption.placement = .top }
      if Int.random(in: 0..<3, using: &generator) == 0 {
        let odd = ["x", "12", "a b", "c7", "style-white", "_x0041_", "é", "Q&A"].randomElement(using: &generator) ?? ""
        caption.identifier = "\(odd)\(index)"
      }
      return caption
    }
    return CaptionDocument(captions: captions, language: LanguageTag("en-GB"), title: "Tea & <biscuits>")
  }

  /// Lines of words that hold tabs, spaces at their ends, and all that trips writers up.
  private mutating func text() -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      var line = RandomText.text(words: Int.random(in: 0...6, using: &generator), using: &generator)
      if Int.random(in: 0..<8, using: &generator) == 0 { line = "  \t\(line)  \r" }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private mutating func spans(_ text: String) -> [CaptionSpan] {
    let marks: [CaptionSpan.Mark] = [
      .italic, .bold, .underline, .voice("Ada Quill"), .color("yellow"), .color("#123456"), .language("fr"),
    ]
    let places = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    guard places.count > 1, Bool.random(using: &generator) else { return [] }
    return (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
      let ends = [places.randomElement(using: &generator) ?? 0, places.randomElement(using: &generator) ?? 0].sorted()
      return marks.randomElement(using: &generator).map { CaptionSpan($0, ends[0]..<ends[1]) }
    }
  }
}
