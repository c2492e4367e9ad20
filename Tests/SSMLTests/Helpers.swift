import Foundation
import SSML
import ScriptReading
@testable import SpeechTiming
import TalkScript
import TestSupport
import XML

/// What a document says, read back from its XML.
struct SpokenDocument {
  /// The text of a sentence, the written words inside `sub` included, and the marks in it.
  struct Sentence {
    var text = ""
    var marks: [String] = []
    /// How many marks stand before anything else.
    var marksAtStart = 0
  }

  /// A `voice` and what stands in it.
  struct Turn {
    var attributes: [String: String]
    var sentences: [Sentence] = []
    /// Text outside sentences.
    var strayText = ""
  }

  private(set) var turns: [Turn] = []
  /// The `time` of each `break`, wherever it stands.
  private(set) var breaks: [String] = []

  init(_ bytes: [UInt8]) throws(XMLError) {
    var reader = XMLReader(bytes)
    var isInSentence = false
    while let event = try reader.next() {
      switch event.kind {
      case .start(let tag): isInSentence = start(tag) || isInSentence
      case .end(let name): isInSentence = isInSentence && name != "s"
      case .text(let text): add(text, isInSentence: isInSentence)
      }
    }
  }

  private mutating func start(_ tag: XMLTag) -> Bool {
    let last = turns.count - 1
    switch tag.name {
    case "voice":
      turns.append(Turn(attributes: Dictionary(tag.attributes.map { ($0.name, $0.value) }) { first, _ in first }))
    case "s": turns[last].sentences.append(Sentence())
    case "break": breaks.append(tag["time"] ?? "none")
    case "mark":
      let sentence = turns[last].sentences.count - 1
      turns[last].sentences[sentence].marks.append(tag["name"] ?? "none")
      if turns[last].sentences[sentence].text.isEmpty { turns[last].sentences[sentence].marksAtStart += 1 }
    default: break
    }
    return tag.name == "s"
  }

  private mutating func add(_ text: String, isInSentence: Bool) {
    guard let last = turns.indices.last else { return }
    if isInSentence {
      turns[last].sentences[turns[last].sentences.count - 1].text += text
    } else {
      turns[last].strayText += text
    }
  }
}

/// The document of a script.
func document(_ script: TimedScript, voices: [String: String] = [:]) throws -> [UInt8] {
  try SSMLComposer(voices: voices).compose(script).bytes
}

/// A script of one paragraph, timed, in which some stretches are said otherwise than written.
func timed(
  _ text: String, cues: [Cue] = [], emphases: [Range<Int>] = [], said: [(written: String, spoken: String)] = []
) -> TimedScript {
  let place = SourceRange(line: 3, columns: 1..<2)
  let paragraph = Paragraph(text: text, cues: cues, emphases: emphases, range: place)
  let script = Script(
    language: .english, speakers: [Speaker(name: "Ada", role: .host)],
    segments: [Segment(kind: .talk, turns: [Turn(speaker: 0, paragraphs: [paragraph], range: place)])])
  let timed = TimedScript(script)
  let turns = timed.turns.map { turn in
    var turn = turn
    turn.spokenForms = [said.compactMap { token($0.written, $0.spoken, in: text) }]
    return turn
  }
  return TimedScript(
    script: script, turns: turns, segments: timed.segments, duration: timed.duration, talk: timed.talk,
    speakers: timed.speakers, diagnostics: timed.diagnostics)
}

private func token(_ written: String, _ spoken: String, in text: String) -> SpokenToken? {
  guard let range = text.range(of: written) else { return nil }
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return SpokenToken(
    range: start..<(start + written.utf8.count), spoken: spoken, kind: .cardinal, mayEndSentence: false)
}

/// The XML inside each sentence of a script, its marks left out.
func sentences(_ script: TimedScript) throws -> [String] {
  let text = String(decoding: try document(script), as: UTF8.self)
  return text.components(separatedBy: "<s>").dropFirst().map { part in
    (part.components(separatedBy: "</s>").first ?? "").replacing(/<mark name="[^"]*"\/>/, with: "")
  }
}

/// A show script of the project, or a text, timed.
func timedScript(_ bytes: [UInt8]) throws -> TimedScript {
  TimedScript(try ScriptReader().read(bytes).script)
}
