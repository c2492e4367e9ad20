public import TalkScript

/// Scripts written in a few words, for tests of a single thing.
public enum SmallScripts {
  /// A script of one segment; a speaker's first turn adds the speaker, the first of them as host.
  ///
  /// A turn's paragraphs are parted by line feeds. The paragraph's range is its place among all paragraphs: line 1, 2, …
  public static func script(_ turns: [(name: String, text: String)], language: String = "en") -> Script {
    var speakers: [Speaker] = []
    var line = 0
    let turns = turns.map { name, text in
      let known = speakers.firstIndex { $0.name == name }
      if known == nil { speakers.append(Speaker(name: name, role: speakers.isEmpty ? .host : .guest)) }
      let paragraphs = text.split(separator: "\n").map { part in
        line += 1
        return Paragraph(text: String(part), range: range(line))
      }
      return Turn(speaker: known ?? speakers.count - 1, paragraphs: paragraphs, range: range(line))
    }
    return Script(
      language: LanguageTag(language) ?? .english, speakers: speakers, segments: [Segment(kind: .talk, turns: turns)])
  }

  /// A script in which one speaker says one text.
  public static func script(_ text: String, language: String = "en") -> Script {
    script([("Ada", text)], language: language)
  }

  private static func range(_ line: Int) -> SourceRange { SourceRange(line: line, columns: 1..<1) }
}
