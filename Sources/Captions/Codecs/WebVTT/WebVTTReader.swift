/// Reads captions from WebVTT (`.vtt`) as the W3C's parsing rules have it, those for its mistakes included.
public struct WebVTTReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes: UTF-8, with or without byte order mark, lines ended by LF, CR LF or CR.
  ///
  /// What browsers leave out is left out and told in the diagnostics: cues whose times can't be read, unknown settings
  /// and tags, blocks that are nothing known. Linear in the length of the file.
  /// - Throws: ``CaptionError`` when the file doesn't start with `WEBVTT`.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    guard WebVTTInput.isSigned(bytes) else {
      throw CaptionError("a WebVTT file starts with the line “WEBVTT”", identifier: "vtt-invalid", line: 1)
    }
    var parser = WebVTTFileParser(WebVTTInput(bytes))
    parser.parse()
    return parser.reading
  }

  /// Whether a file starts with the signature: `WEBVTT`, then a space, a tab or the line's end.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    WebVTTInput.isSigned(bytes)
  }
}
