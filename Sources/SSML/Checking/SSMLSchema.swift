public import XML

/// Cuelight's own RELAX NG schemas of W3C SSML 1.1 and 1.0.
///
/// Stricter than the W3C's XML Schemas where the Recommendations' prose is: they want the right `version`, attributes on
/// `voice` and `prosody`, and metadata before all else.
public enum SSMLSchema {
  /// The schema of SSML 1.1, RELAX NG in XML syntax.
  public static var source: [UInt8] { source(of: .v1_1) }

  /// The schema of a version, RELAX NG in XML syntax.
  public static func source(of version: SSMLVersion) -> [UInt8] {
    switch version {
    case .v1_0: PackageResources.ssml10_rng
    case .v1_1: PackageResources.ssml11_rng
    }
  }

  /// What is wrong with a document; empty when it is valid.
  /// - Throws: ``XML/XMLError`` when it isn't well-formed XML.
  public static func validate(
    _ document: [UInt8], version: SSMLVersion = .v1_1
  ) throws(XMLError) -> [XMLIssue] {
    switch version {
    case .v1_0: try compiled10.get().validate(document)
    case .v1_1: try compiled11.get().validate(document)
    }
  }

  // Compiled once: it takes some milliseconds.
  private static let compiled10 = Result { () throws(XMLError) in try RelaxNGSchema(source(of: .v1_0)) }
  private static let compiled11 = Result { () throws(XMLError) in try RelaxNGSchema(source(of: .v1_1)) }
}
