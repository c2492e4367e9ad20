import CLibXML2

/// A compiled RELAX NG schema (XML syntax), good for any number of documents, also at the same time.
public final class RelaxNGSchema: Sendable {
  // Never changed once it is compiled: each validation has a state of its own.
  nonisolated(unsafe) private let schema: xmlRelaxNGPtr

  /// Compiles a schema from memory; throws what is wrong with it.
  ///
  /// It must be complete, since nothing else is loaded.
  public init(_ bytes: [UInt8]) throws(XMLError) {
    let tree = try DocumentTree(bytes)
    schema = try compile(loading: .nothing, freeingWith: xmlRelaxNGFree) {
      // libxml2 works on a copy of the tree, which the compiled schema then owns.
      let parser = xmlRelaxNGNewDocParserCtxt(tree.document)
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      return parser.flatMap { xmlRelaxNGParse($0) }
    }
  }

  deinit {
    xmlRelaxNGFree(schema)
  }

  /// Where a document departs from the schema, in the order of libxml2's findings; empty if it is valid.
  ///
  /// Throws if the document is not well-formed.
  public func validate(_ bytes: [UInt8]) throws(XMLError) -> [XMLIssue] {
    try issues(in: DocumentTree(bytes)) { document in
      let validation = xmlRelaxNGNewValidCtxt(schema)
      defer { xmlRelaxNGFreeValidCtxt(validation) }
      return validation.map { xmlRelaxNGValidateDoc($0, document) } ?? -1
    }
  }
}
