import Captions
import ScriptReading

/// WebVTT, with names as `<v Name>`, as `Name: text`, or alone in brackets.
enum WebVTTFormat {
  static let example = "WebVTT (“WEBVTT”, “00:01.500 --> 00:04.000”, “<v Ada>Hello.”)"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    guard WebVTTReader.recognises(source.bytes) else { return nil }
    let read = try cues(source)
    findings.tell(read.diagnostics)
    guard !read.cues.isEmpty else {
      throw RecordingError(
        "no-times", "the WebVTT file holds no cue with times such as “00:01.500 --> 00:04.000”", source: source)
    }
    return [Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: read.cues.map(lines), &findings))]
  }

  private static func cues(_ source: SourceText) throws(RecordingError) -> CaptionCues {
    do {
      return try WebVTTReader().read(source.bytes)
    } catch {
      throw RecordingError(error.diagnostic, source: source)
    }
  }

  private static func lines(_ cue: CaptionCue) -> TimedLines {
    var lines: [TimedLines.Line] = []
    for span in WebVTTText(cue.text).spans {
      for line in span.text.utf8.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
        lines.append(TimedLines.Line(voice: span.voice, text: String(Substring(line))))
      }
    }
    return TimedLines(start: cue.start, end: cue.end, line: cue.line, lines: lines)
  }
}
