public import SpeechTiming
public import TalkScript
public import XML

/// Writes a timed script as one W3C SSML 1.1 document.
///
/// Each turn is a `voice` with its paragraphs (`p`) and sentences (`s`); each sentence starts with a `mark`
/// (`t0001s001`), each turn with one of its own (`t0001`, counted from 1). Between turns stands a `break` in whole
/// milliseconds. What is said otherwise than written is a `sub` around the written words, so that the document's text is
/// the script's, word for word.
public struct SSMLComposer: Sendable {
  /// The voice of each speaker by name, as the `name` of a `voice` element takes it.
  ///
  /// Others are told apart by `variant`.
  public var voices: [String: String]

  /// Makes a composer.
  public init(voices: [String: String] = [:]) {
    self.voices = voices
  }

  /// Writes the document.
  ///
  /// Linear in the length of the text.
  /// - Throws: ``XML/XMLError`` when libxml2 can't write, which takes a document of gigabytes.
  public func compose(_ script: TimedScript) throws(XMLError) -> SSMLDocument {
    var xml = try XMLWriter()
    var report = CompositionReport()
    xml.start("speak")
    xml.attribute("version", "1.1")
    xml.declareNamespace(prefix: nil, uri: "http://www.w3.org/2001/10/synthesis")
    xml.attribute("xml:lang", script.script.language.description)
    xml.lineBreak()
    var lastEnd: Duration?
    for (index, turn) in script.turns.enumerated() {
      let source = script.script.segments[turn.segment].turns[turn.indexInSegment]
      if let lastEnd { pause(turn.start - lastEnd, &xml) }
      lastEnd = turn.end
      voice(script.script, turn.speaker, &xml) { xml in
        TurnComposer(source: source, timed: turn, name: MarkName(turn: index)).write(&xml, &report)
      }
    }
    xml.end()
    let output = try xml.finish()
    return SSMLDocument(bytes: output.bytes, diagnostics: report.diagnostics + Self.removals(output.removed))
  }

  private func pause(_ length: Duration, _ xml: inout XMLWriter) {
    guard length > .zero else { return }
    xml.start("break")
    xml.attribute("time", "\(length.wholeMilliseconds)ms")
    xml.end()
    xml.lineBreak()
  }

  private func voice(_ script: Script, _ speaker: Int, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    xml.start("voice")
    if let name = voices[script.speakers[speaker].name] {
      xml.attribute("name", name)
    } else {
      xml.attribute("variant", speaker + 1)
    }
    xml.lineBreak()
    content(&xml)
    xml.end()
    xml.lineBreak()
  }

  private static func removals(_ removed: [RemovedCharacter]) -> [Diagnostic] {
    removed.map { character in
      let code = String(character.scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      return Diagnostic(
        .warning, "xml-forbidden", "U+\(padded) was left out \(character.count) times: XML can't hold it")
    }
  }
}

/// An SSML document, and what it could not say.
public struct SSMLDocument: Sendable {
  /// The document in UTF-8.
  public let bytes: [UInt8]
  /// What was left out, and why.
  public let diagnostics: [Diagnostic]
}

/// The names of a turn's marks.
struct MarkName {
  private let turn: String

  init(turn: Int) {
    self.turn = "t" + Self.padded(turn + 1, to: 4)
  }

  /// The mark of the turn.
  var ofTurn: String { turn }

  /// The mark of a sentence of the turn, counted from 1.
  func ofSentence(_ number: Int) -> String {
    turn + "s" + Self.padded(number, to: 3)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

/// Counts what a document leaves out, to tell it once.
struct CompositionReport {
  private(set) var diagnostics: [Diagnostic] = []

  /// Tells of a cue that plain SSML has no words for.
  mutating func leaveOut(_ cue: Cue, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .note, "ssml-cue-left-out", "the cue “\(cue.text)” is not voiced: SSML has no element for it", at: range))
  }
}
