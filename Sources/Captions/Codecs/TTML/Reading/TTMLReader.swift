import TalkScript
import XML

/// Reads captions from TTML as it is found in the wild: TTML1, TTML2, IMSC, EBU-TT-D, DFXP, SMPTE-TT, and what Netflix
/// and iTunes have of it.
///
/// Each `p` is a caption. Times are those of TTML2, section 12: those of an element count from its parent's, and parts of
/// a paragraph may have their own. Who speaks is taken from `ttm:agent`, and where a caption stands from its region.
public struct TTMLReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes, in any encoding that XML allows.
  ///
  /// Linear in the length of the file. What a file declares of entities is never expanded, and nothing else is opened.
  /// - Throws: ``CaptionError`` when the file is no well-formed XML or its outermost element is not `tt`.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    var xml = XMLReader(bytes)
    var walk = TTMLWalk()
    while let event = try Self.next(&xml) { try walk.take(event) }
    return walk.reading()
  }

  /// Whether a file looks like TTML: its outermost element is `tt`, of TTML or of no namespace.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    // The outermost tag stands near the front; a file with more before it is taken for something else.
    var xml = XMLReader(Array(bytes.prefix(1 << 16)))
    guard case .start(let tag)? = (try? xml.next())?.kind else { return false }
    return tag.localName == "tt" && TTMLNamespace.isTTML(tag.namespace)
  }

  private static func next(_ xml: inout XMLReader) throws(CaptionError) -> XMLEvent? {
    do throws(XMLError) {
      return try xml.next()
    } catch {
      // See TTMLNotes.place.
      let place = error.line.map { SourceLocation(line: max(1, $0), column: max(1, error.column ?? 1)) }
      throw CaptionError("ttml-invalid", error.message, at: place.map { SourceRange($0, $0) })
    }
  }
}

extension TTMLWalk {
  /// What was found as a document.
  func reading() -> CaptionReading {
    var notes = notes
    var captions = found.map(\.caption)
    // Nothing that lasts for ever fits into captions.
    var next = Duration.zero
    for index in captions.indices.reversed() {
      if found[index].end == nil {
        let start = captions[index].start
        captions[index].end = next > start ? next : start + .seconds(3)
        notes.endless = (notes.endless.count + 1, found[index].line)
      }
      next = captions[index].start
    }
    let tag = language.flatMap { LanguageTag($0) }
    return CaptionReading(
      document: CaptionDocument(captions: captions, language: tag == .undetermined ? nil : tag, title: title),
      lines: found.map(\.line), diagnostics: notes.diagnostics(styles: sheet.unknown))
  }
}
