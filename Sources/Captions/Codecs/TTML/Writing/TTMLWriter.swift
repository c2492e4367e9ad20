public import TalkScript
import XML

/// Writes captions as TTML in the text profile of IMSC 1.1.
///
/// Each caption is a `p` with its speaker as a `ttm:agent`. Text comes back as it was: white space is preserved and each
/// line feed is a `br`. Control characters that XML can't hold are written as their pictures (U+2400–241F) behind a U+2060,
/// and read back as what they were; what else it can't hold is told in the diagnostics.
public struct TTMLWriter: Sendable {
  /// The language of documents that state none.
  public var language: LanguageTag?

  /// Makes a writer.
  public init(language: LanguageTag? = nil) {
    self.language = language
  }

  /// The captions as a file's bytes, in UTF-8.
  /// - Throws: ``CaptionError`` when the file would be larger than XML's writer can make, some 2 GiB.
  public func write(_ document: CaptionDocument) throws(CaptionError) -> CaptionOutput {
    try TTMLOutput.make { (xml) throws(XMLError) in
      var body = IMSCBody(document.withPicturesForXML)
      body.write(to: &xml, language: document.language ?? language)
      return body.losses
    }
  }
}

/// Makes a file, and puts what went wrong in our terms.
enum TTMLOutput {
  /// - Parameter guessable: whether programs that guess the encoding, as the BBC's validator does, must not guess wrong:
  ///   with rare characters in it the file is written in ASCII.
  static func make(
    guessable: Bool = false, _ content: (inout XMLWriter) throws(XMLError) -> TTMLLosses
  ) throws(CaptionError) -> CaptionOutput {
    do throws(XMLError) {
      var xml = try XMLWriter()
      let losses = try content(&xml)
      let output = try xml.finish()
      let bytes = guessable && output.hasSupplementaryCharacters ? output.asciiBytes : output.bytes
      return CaptionOutput(bytes: bytes, diagnostics: losses.diagnostics(removed: output.removed))
    } catch {
      throw CaptionError("ttml-unwritable", error.message)
    }
  }
}
