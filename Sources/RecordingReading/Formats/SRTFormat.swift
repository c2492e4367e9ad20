import Captions
import ScriptReading

/// SRT as players read it, with names as `Name: text`.
enum SRTFormat {
  static let example = "SRT (“00:00:01,500 --> 00:00:04,000”, “Ada: Hello.”)"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    guard SRTReader.recognises(source.bytes) else { return nil }
    let read = SRTReader().readForgivingly(source.bytes)
    findings.tell(read.diagnostics)
    let captions = read.cues.map(lines)
    return [Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: captions, &findings))]
  }

  private static func lines(_ cue: CaptionCue) -> TimedLines {
    let text = CaptionTags.stripped(Array(cue.text.utf8))
    let lines = text.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 > 0x20 } }
    return TimedLines(
      start: cue.start, end: cue.end, line: cue.line,
      lines: lines.map { TimedLines.Line(text: String(decoding: $0, as: UTF8.self)) })
  }
}
