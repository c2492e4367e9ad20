import Captions
import ScriptReading

/// WebVTT, with names as `<v Name>`, as `Name: text`, or alone in brackets.
enum WebVTTFormat {
  static let example = "WebVTT (“WEBVTT”, “00:01.500 --> 00:04.000”, “<v Ada>Hello.”)"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    guard WebVTTReader.recognises(source.bytes) else { return nil }
    let reading = try reading(source)
    findings.tell(reading.diagnostics)
    guard !reading.document.captions.isEmpty else {
      throw RecordingError(
        "no-times", "the WebVTT file holds no cue with times such as “00:01.500 --> 00:04.000”", source: source)
    }
    let captions = zip(reading.document.captions, reading.lines).map(lines)
    return [Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: captions, &findings))]
  }

  private static func reading(_ source: SourceText) throws(RecordingError) -> CaptionReading {
    do {
      return try WebVTTReader().read(source.bytes)
    } catch {
      throw RecordingError(error.diagnostic, source: source)
    }
  }

  private static func lines(_ caption: Caption, _ number: Int) -> TimedLines {
    var lines: [TimedLines.Line] = []
    for part in caption.voicedTexts {
      for line in part.text.utf8.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
        lines.append(TimedLines.Line(voice: part.voice, text: String(Substring(line))))
      }
    }
    return TimedLines(start: caption.start, end: caption.end, line: number, lines: lines)
  }
}
