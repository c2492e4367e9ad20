public import XML

/// Cuelight's own RELAX NG schema of W3C SSML 1.1.
///
/// Stricter than the W3C's XML Schema where the Recommendation's prose is: it wants `version="1.1"`, attributes on
/// `voice` and `prosody`, and metadata before all else.
public enum SSMLSchema {
  /// The schema, RELAX NG in XML syntax.
  public static var source: [UInt8] { PackageResources.ssml11_rng }

  /// What is wrong with a document; empty when it is valid.
  /// - Throws: ``XML/XMLError`` when it isn't well-formed XML.
  public static func validate(_ document: [UInt8]) throws(XMLError) -> [XMLIssue] {
    try compiled.get().validate(document)
  }

  /// Compiled once: it takes some milliseconds.
  private static let compiled = Result { () throws(XMLError) in try RelaxNGSchema(source) }
}
