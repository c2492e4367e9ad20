import ScriptReading
import TalkScript
import TestSupport
import Testing

/// The place in a script, not the one in a test's source.
typealias SourceLocation = TalkScript.SourceLocation

/// Reads a text with what a caller knows of it.
func read(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> Reading {
  try ScriptReader(options).read(Array(text.utf8))
}

/// Options that only name a cast.
func cast(_ members: CastMember...) -> ReadingOptions {
  ReadingOptions(cast: members)
}

extension Reading {
  /// The turns in order, each as `Name: first paragraph | second paragraph`; introductions too.
  var outline: [String] {
    script.segments.flatMap { segment in
      segment.turns.map { turn in
        "\(script.speakers[turn.speaker].name): \(turn.paragraphs.map(\.text).joined(separator: " | "))"
      }
    }
  }

  /// The cast, each as `Name=role`, in order.
  var castList: [String] { script.speakers.map { "\($0.name)=\($0.role.rawValue)" } }

  /// The segments' titles; `–` for one without.
  var titles: [String] { script.segments.map { $0.title ?? "–" } }

  /// All paragraphs in order.
  var paragraphs: [Paragraph] { script.segments.flatMap { $0.turns.flatMap(\.paragraphs) } }

  /// The cues in order, each as `kind “text”`, with its length in seconds where it has one.
  var cues: [String] {
    paragraphs.flatMap(\.cues).map { cue in
      let length = cue.duration.map { ", \($0.components.seconds) s" } ?? ""
      return "\(cue.kind.rawValue) “\(cue.text)”\(length)"
    }
  }

  /// The findings of one kind, in order.
  func findings(_ identifier: String) -> [Diagnostic] { diagnostics.filter { $0.identifier == identifier } }

  /// Where the findings of one kind start, in order.
  func places(_ identifier: String) -> [SourceLocation?] { findings(identifier).map { $0.range?.start } }
}

/// Expects findings of one kind at the marked places of a text and nowhere else.
func expect(
  _ identifier: String, at marks: Int..., in marked: MarkedText, _ options: ReadingOptions = ReadingOptions(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let reading = try ScriptReader(options).read(marked.bytes)
  let expected = marks.map { marked.places[$0] }
  #expect(reading.places(identifier) == expected, "\(identifier)", sourceLocation: sourceLocation)
}
