import CLibXML2

/// Owns one libxml2 parser, feeds it a document in portions, and keeps it harmless.
///
/// libxml2's pull interface (`xmlTextReader`) is not used: it can't tell where a node begins, and refuses more than 256
/// levels unless all limits are lifted. Underneath it lies this push parser, which knows the place at each callback.
struct Parser: ~Copyable {
  /// What becomes of the document.
  enum Product {
    /// Events, put into a queue.
    case events(EventQueue)
    /// A tree.
    case tree
  }

  private let bytes: [UInt8]
  private var offset = 0
  private let context: xmlParserCtxtPtr?
  private let state: ParserState

  /// Whether the end of the document is reached, or a mistake that ends the parsing.
  private(set) var isFinished = false

  init(_ bytes: [UInt8], into product: Product, maximumDepth: Int) {
    _ = LibXML2.ready
    self.bytes = bytes
    state = ParserState(bytes, maximumDepth: maximumDepth)
    var handler = xmlSAXHandler()
    switch product {
    case .events(let queue):
      state.queue = queue
      handler.initialized = UInt32(XML_SAX2_MAGIC)
      handler.reportEvents()
    case .tree:
      xmlSAXVersion(&handler, 2)
      handler.buildTreeWithinLimits()
    }
    handler.refuseDeclarations()
    context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
    context?.pointee._private = Unmanaged.passUnretained(state).toOpaque()
    // NOENT resolves `&amp;` in attribute values, which otherwise arrives as `&#38;`. It expands nothing else: the first
    // declaration of an entity ends the parsing.
    let options = [XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_BIG_LINES]
    xmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
    if context == nil { state.log.add(XMLError.outOfMemory.message) }
  }

  deinit {
    xmlFreeDoc(context?.pointee.myDoc)
    xmlFreeParserCtxt(context)
  }

  /// The first thing that is wrong with the document.
  var error: XMLError? { state.error }

  /// Parses the next portion of the document.
  mutating func parsePortion() {
    let end = min(offset + Self.portion, bytes.count)
    let isLast = end == bytes.count
    _ = state.log.receive {
      bytes[offset..<end].withUnsafeBytes { portion in
        xmlParseChunk(
          context, portion.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(portion.count), isLast ? 1 : 0)
      }
    }
    offset = end
    isFinished = isLast || !state.log.complaints.isEmpty
  }

  /// The tree of a document that was parsed without an error; the caller owns it from here on.
  func takeTree() -> xmlDocPtr? {
    guard error == nil, context?.pointee.wellFormed == 1 else { return nil }
    defer { context?.pointee.myDoc = nil }
    return context?.pointee.myDoc
  }

  /// How many bytes are parsed at once: enough to make the calls cheap, small beside a document that matters, and far from
  /// the 10,000,000 that libxml2 takes at most.
  private static var portion: Int { 16 << 10 }
}

extension xmlSAXHandler {
  /// Ends the parsing at the first declaration of a document type: that is where entity bombs and foreign files come from.
  fileprivate mutating func refuseDeclarations() {
    internalSubset = nil
    externalSubset = nil
    resolveEntity = nil
    entityDecl = { context, _, _, _, _, _ in ParserState.of(context)?.refuseDeclaration(in: context) }
    unparsedEntityDecl = { context, _, _, _, _ in ParserState.of(context)?.refuseDeclaration(in: context) }
    attributeDecl = { context, _, _, _, _, _, values in
      xmlFreeEnumeration(values)
      ParserState.of(context)?.refuseDeclaration(in: context)
    }
    elementDecl = { context, _, _, _ in ParserState.of(context)?.refuseDeclaration(in: context) }
    notationDecl = { context, _, _, _ in ParserState.of(context)?.refuseDeclaration(in: context) }
  }

  /// Lets libxml2 build its tree, but no deeper than allowed.
  fileprivate mutating func buildTreeWithinLimits() {
    startElementNs = { context, name, prefix, uri, declared, namespaces, count, defaulted, attributes in
      guard let state = ParserState.of(context), let name else { return }
      guard state.open(qualified(name, prefix), at: state.place(in: context), in: context) else { return }
      xmlSAX2StartElementNs(context, name, prefix, uri, declared, namespaces, count, defaulted, attributes)
    }
    endElementNs = { context, name, prefix, uri in
      guard let state = ParserState.of(context), state.close() != nil else { return }
      xmlSAX2EndElementNs(context, name, prefix, uri)
    }
  }
}
