import Captions
import ScriptReading
import TalkScript

/// SRT as players read it, with names as `Name: text`.
enum SRTFormat {
  static let example = "SRT (“00:00:01,500 --> 00:00:04,000”, “Ada: Hello.”)"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    guard SRTReader.recognises(source.bytes) else { return nil }
    // Names are told from other words below, as for all formats.
    guard let reading = try? SRTReader(splitsLabels: false).read(source.bytes) else { return nil }
    findings.tell(reading.diagnostics.filter { $0.severity > .note })
    let captions = zip(reading.document.captions, reading.lines).map(lines)
    return [Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: captions, &findings))]
  }

  private static func lines(_ caption: Caption, line: Int) -> TimedLines {
    let text = CaptionTags.stripped(Array(caption.text.utf8))
    let lines = text.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 > 0x20 } }
    return TimedLines(
      start: caption.start, end: caption.end, line: line,
      lines: lines.map { TimedLines.Line(text: String(decoding: $0, as: UTF8.self)) })
  }
}
