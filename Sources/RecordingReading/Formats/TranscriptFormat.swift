import ScriptReading

/// A format of transcripts with times.
///
/// To add a format:
/// 1. write a type in a file of its own that tells the format by its content and makes drafts of it;
/// 2. add it to `TranscriptFormat.all`, the most certain first;
/// 3. add texts in that format to the tests of this module.
struct TranscriptFormat: Sendable {
  /// What a user would call it, with an example, as error messages show it.
  let example: String
  /// The recordings of a transcript in this format, as far as the format tells; `nil` when it is in another one.
  let read: @Sendable (_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]?

  /// The formats that are tried, the most certain first.
  static let all = [
    TranscriptFormat(example: WebVTTFormat.example, read: WebVTTFormat.read),
    TranscriptFormat(example: PodcastJSONFormat.example, read: PodcastJSONFormat.read),
    TranscriptFormat(example: JSONRowsFormat.example, read: JSONRowsFormat.read),
    TranscriptFormat(example: SRTFormat.example, read: SRTFormat.read),
    TranscriptFormat(example: StampedTextFormat.example, read: StampedTextFormat.read),
  ]
}
