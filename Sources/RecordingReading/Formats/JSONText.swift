import JSON
import ScriptReading
import TalkScript

/// What the JSON formats share.
enum JSONText {
  /// Whether a text starts as JSON does: with `{` and a key, or with `[` and an object.
  static func isJSON(_ source: SourceText) -> Bool {
    let marks = source.bytes.lazy.filter { $0 > 0x20 }.prefix(2)
    switch marks.first {
    case UInt8(ascii: "{"): return [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(marks.dropFirst().first)
    case UInt8(ascii: "["): return marks.dropFirst().first == UInt8(ascii: "{")
    default: return false
    }
  }

  /// A time in seconds; one that can't be is told and taken for missing.
  static func time(_ seconds: Double?, line: Int, _ findings: inout Findings) -> Duration? {
    guard let seconds else { return nil }
    let time = Duration(transcriptSeconds: seconds)
    if time == nil { findings.count(.timeInvalid, line: line, example: "\(seconds)") }
    return time
  }

  /// A mistake in JSON, with its place.
  static func error(_ error: JSONError, _ source: SourceText) -> RecordingError {
    RecordingError("json-invalid", error.message, at: source.location(of: error.offset), source: source)
  }
}
