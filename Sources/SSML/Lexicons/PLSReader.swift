public import SpeechTiming
public import TalkScript
import XML

/// Reads a lexicon in the W3C's Pronunciation Lexicon Specification (PLS) 1.0.
///
/// Each grapheme of a lexeme is an entry. Of several pronunciations the preferred one wins, or else the first; an alias
/// stays beside winning sounds, for engines that take none. Only IPA is read. Metadata, examples and what belongs to
/// other namespaces are passed over.
public struct PLSReader: Sendable {
  /// The namespace of PLS.
  static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"

  /// Makes a reader.
  public init() {}

  /// Reads a file; linear in its length.
  /// - Throws: ``PLSError`` when it isn't well-formed, or is another kind of document.
  public func read(_ bytes: [UInt8]) throws(PLSError) -> PLSReading {
    var reader = XMLReader(bytes)
    var walk = LexiconWalk()
    do throws(XMLError) {
      while let event = try reader.next() {
        walk.take(event)
        if walk.failure != nil { break }
      }
    } catch {
      let place = error.line.map { SourceLocation(line: $0, column: error.column ?? 1) }
      throw PLSError(
        diagnostic: Diagnostic(.error, "pls-not-well-formed", error.message, at: place.map { SourceRange($0, $0) }))
    }
    if let failure = walk.failure { throw PLSError(diagnostic: failure) }
    return PLSReading(entries: walk.entries, diagnostics: walk.diagnostics)
  }
}

/// A lexicon that was read from PLS.
public struct PLSReading: Hashable, Sendable {
  /// The entries, in the order of the file.
  public var entries: [LexiconEntry]
  /// What was left out, with its place.
  public var diagnostics: [Diagnostic]
}

/// Why a file can't be read as PLS.
public struct PLSError: Error, Hashable, Sendable {
  /// What is wrong, and where.
  public let diagnostic: Diagnostic
}
