/// Writes captions as WebVTT (`.vtt`), valid by the W3C's syntax and so that it reads back as the same captions.
public struct WebVTTWriter: Hashable, Sendable {
  /// Whether the file is made for podcast apps, which know less of WebVTT than browsers do.
  ///
  /// Names are then told only when another one speaks than before, and `&`, `<` and `>` in them are written in their
  /// full-width forms: AntennaPod finds no name that holds a character reference. Style sheets and regions are left out,
  /// since FFmpeg and others stop reading there.
  public var isSafeForApps: Bool

  /// Makes a writer.
  public init(isSafeForApps: Bool = false) {
    self.isSafeForApps = isSafeForApps
  }

  /// Writes a document: header, blocks and captions in their order, lines ended by LF.
  ///
  /// What WebVTT can't hold is told in the diagnostics, once for each kind of loss.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var file = WebVTTFileWriter(document, isSafeForApps: isSafeForApps)
    file.write()
    return CaptionOutput(bytes: file.bytes, diagnostics: file.losses.diagnostics)
  }
}
