public import SpeechTiming
public import TalkScript

/// Writes a timed script as one W3C SSML 1.1 document.
///
/// Each turn is a `voice` with its paragraphs (`p`) and sentences (`s`); each sentence starts with a `mark`
/// (`t0001s001`), each turn with one of its own (`t0001`, counted from 1). A turn ends with the silence before the next,
/// a `break` in whole milliseconds. What is said otherwise than written is a `sub` around the written words, so that the
/// document's text is the script's, word for word.
public struct SSMLComposer: Sendable {
  /// What the document is made with; its voices are names that a `voice` element takes, and speakers without one are told
  /// apart by `variant`.
  public var options: SpeechPackage.Options

  /// Makes a composer of voices alone.
  public init(voices: [String: String] = [:]) {
    options = SpeechPackage.Options(voices: voices)
  }

  /// Makes a composer.
  public init(options: SpeechPackage.Options) {
    self.options = options
  }

  /// Writes the document.
  ///
  /// Linear in the length of the text.
  /// - Throws: ``SpeechPackageError`` when libxml2 can't write, which takes a document of gigabytes.
  public func compose(_ script: TimedScript) throws(SpeechPackageError) -> SSMLDocument {
    let engine: Engine
    do throws(EngineTableError) {
      engine = try EngineTable.required("w3c")
    } catch {
      throw SpeechPackageError(Diagnostic(.error, "engines-damaged", error.message))
    }
    let package = try SpeechPackage(script, engine: engine, options: options)
    return SSMLDocument(bytes: package.requests.first?.bytes ?? [], diagnostics: package.diagnostics)
  }
}

/// An SSML document, and what it could not say.
public struct SSMLDocument: Sendable {
  /// The document in UTF-8.
  public let bytes: [UInt8]
  /// What was left out, and why.
  public let diagnostics: [Diagnostic]
}
