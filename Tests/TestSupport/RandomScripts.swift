public import TalkScript

/// Scripts of random talk, for tests of laws.
public enum RandomScripts {
  /// A script with some speakers, segments and turns of random words.
  public static func script(seed: UInt64, turns: Int = 12) -> Script {
    var generator = SeededGenerator(seed: seed)
    let names = ["Ada Quill", "主持人", "Zoë", "A: B", "A very long name that no line of captions can hold at all"]
    let speakers = names.map { Speaker(name: $0, role: .guest) }
    let languages = ["en", "de", "ja", "fr", "th", "zh", "ar", "und"]
    let segments = (0..<2).map { _ in
      Segment(
        title: RandomText.text(words: 2, using: &generator), kind: .talk,
        turns: (0..<turns).map { _ in turn(speakers: speakers.count, using: &generator) })
    }
    let language = languages.randomElement(using: &generator) ?? "en"
    return Script(
      title: RandomText.text(words: 3, using: &generator), language: LanguageTag(language) ?? .english,
      speakers: speakers, segments: segments)
  }

  /// A script of plain English, full of colons, dots, quotation marks and brackets; few captions or many name a speaker.
  public static func colons(seed: UInt64) -> Script {
    var generator = SeededGenerator(seed: seed)
    let names = ["Ada", "Bo", "Dr. Quill", "Dr. Bartholomew Quill", "the host"]
    let turns = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      let name = names.randomElement(using: &generator) ?? "Ada"
      let words = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        let isPlain = Int.random(in: 0..<5, using: &generator) > 0
        return (isPlain ? plainWords : colonWords).randomElement(using: &generator) ?? "so"
      }
      return (name, words.joined(separator: " "))
    }
    return SmallScripts.script(turns)
  }

  private static let plainWords = [
    "a", "to", "of", "we", "the", "and", "that", "when", "light", "Harbour", "morning", "because", "question",
    "Through", "important", "conversation", "understanding",
  ]

  private static let colonWords = [
    "10:30", "Note:", "wait...", "“like", "this”", "\"Go:\"", "🙂", "👩‍👩‍👧", "Dr. Smith", "one:two", "(softly)", "[bell]",
    "{note}", "<i>", "Ada:", "so:", "Topic: it", "—", "-", "-->", "::", ":)", "e.g.:", "Ω:", "\u{A0}x",
    "Mr. Jones: yes.",
    "\u{2060}:", "\u{200B}", "Well.", "Is it?", "Yes,",
  ]

  private static func turn(speakers: Int, using generator: inout SeededGenerator) -> Turn {
    let paragraphs = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let words = Int.random(in: 0...40, using: &generator)
      return Paragraph(text: RandomText.text(words: words, using: &generator), range: nowhere)
    }
    return Turn(speaker: Int.random(in: 0..<speakers, using: &generator), paragraphs: paragraphs, range: nowhere)
  }

  private static var nowhere: SourceRange { SourceRange(line: 1, columns: 1..<1) }
}
