import CLibXML2

/// Owns the tree of a document, which is what libxml2 validates.
struct DocumentTree: ~Copyable {
  /// The tree; valid as long as this value lives.
  let document: xmlDocPtr

  /// Parses a document from memory, under the same rules as ``XMLReader`` and at most 256 levels deep; throws if it is not
  /// well-formed.
  init(_ bytes: [UInt8]) throws(XMLError) {
    // 256 is libxml2's own limit for a tree (`xmlParserMaxDepth`); ours is checked first, for its clearer words.
    var parser = Parser(bytes, into: .tree, maximumDepth: 256)
    while !parser.isFinished { parser.parsePortion() }
    guard let document = parser.takeTree() else { throw parser.error ?? XMLError("The document is not well-formed") }
    self.document = document
  }

  deinit {
    xmlFreeDoc(document)
  }
}
