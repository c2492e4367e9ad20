import CLibXML2

/// A compiled W3C XML Schema (1.0), good for any number of documents, also at the same time.
public final class XSDSchema: Sendable {
  // Never changed once it is compiled: each validation has a state of its own.
  nonisolated(unsafe) private let schema: xmlSchemaPtr
  // The compiled schema points into its tree, so the tree goes after it.
  nonisolated(unsafe) private let tree: DocumentTree?

  /// Compiles a schema from memory; throws what is wrong with it.
  ///
  /// It must be complete, since nothing else is loaded.
  public init(_ bytes: [UInt8]) throws(XMLError) {
    let tree = try DocumentTree(bytes)
    schema = try compile(loading: .nothing, freeingWith: xmlSchemaFree) {
      Self.parse(with: xmlSchemaNewDocParserCtxt(tree.document))
    }
    self.tree = consume tree
  }

  /// Compiles a schema from a file together with the files it includes and imports.
  ///
  /// Only local files are read; a schema that imports from an address of the network is refused.
  public init(path: String) throws(XMLError) {
    schema = try compile(loading: .localFiles, freeingWith: xmlSchemaFree) {
      Self.parse(with: xmlSchemaNewParserCtxt(path))
    }
    tree = nil
  }

  private static func parse(with parser: xmlSchemaParserCtxtPtr?) -> xmlSchemaPtr? {
    defer { xmlSchemaFreeParserCtxt(parser) }
    return parser.flatMap { xmlSchemaParse($0) }
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Where a document departs from the schema, in the order of libxml2's findings; empty if it is valid.
  ///
  /// Throws if the document is not well-formed. A schema that the document itself names is not loaded.
  public func validate(_ bytes: [UInt8]) throws(XMLError) -> [XMLIssue] {
    try issues(in: DocumentTree(bytes)) { document in
      let validation = xmlSchemaNewValidCtxt(schema)
      defer { xmlSchemaFreeValidCtxt(validation) }
      return validation.map { xmlSchemaValidateDoc($0, document) } ?? -1
    }
  }
}
