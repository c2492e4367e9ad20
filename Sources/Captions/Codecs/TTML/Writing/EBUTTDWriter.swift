public import TalkScript
import XML

/// Writes captions as EBU-TT-D (EBU Tech 3380) as the BBC takes it: speakers in white, cyan, yellow and green.
///
/// The gaps between captions are left as they are: they are the business of the profile.
public struct EBUTTDWriter: Sendable {
  /// The language of documents that state none.
  public var language: LanguageTag?
  /// Whose the captions are; the BBC's validator misses the element where it isn't there, so it is written empty then.
  public var copyright: String

  /// Makes a writer.
  public init(language: LanguageTag? = nil, copyright: String = "") {
    self.language = language
    self.copyright = copyright
  }

  /// The captions as a file's bytes, in UTF-8; with characters beyond U+FFFF in them in ASCII, and all others as
  /// references, since the BBC's validator guesses encodings and takes such a mixture for another one.
  ///
  /// EBU-TT-D has no file without a caption that the BBC's validator takes; one without captions is valid by EBU's schema.
  /// - Throws: ``CaptionError`` when the file would be larger than XML's writer can make, some 2 GiB.
  public func write(_ document: CaptionDocument) throws(CaptionError) -> CaptionOutput {
    var body = EBUBody(document)
    var output = try TTMLOutput.make(guessable: true) { (xml) throws(XMLError) in
      body.write(to: &xml, language: document.language ?? language, copyright: copyright)
      return body.losses
    }
    if let note = body.sharedColors { output.diagnostics.append(note) }
    return output
  }
}
