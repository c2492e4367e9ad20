/// The caption and transcript formats that Cuelight reads and writes.
public enum CaptionFormat: String, Hashable, Sendable, CaseIterable {
  /// SubRip.
  case srt
  /// WebVTT, of the W3C.
  case vtt
  /// TTML in the text profile of IMSC 1.1, of the W3C.
  case ttml
  /// EBU-TT-D, of the European Broadcasting Union.
  case ebuTTD = "ebu-tt-d"
  /// The JSON transcript of Podcasting 2.0.
  case podcastJSON = "podcast-json"
  /// The HTML transcript of Podcasting 2.0.
  case podcastHTML = "podcast-html"
  /// SubViewer as YouTube has it.
  case sbv
  /// A transcript as plain text.
  case text = "txt"
  /// A transcript as Markdown.
  case markdown = "md"
  /// Every caption with all that Cuelight knows of it.
  case json
}
