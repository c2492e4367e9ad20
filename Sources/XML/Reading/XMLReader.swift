/// Reads an XML document from memory, one event at a time.
///
///     var xml = XMLReader(bytes)
///     while let event = try xml.next() {
///       if case .text(let text) = event.kind { print(event.line, text) }
///     }
///
/// It is made for documents of strangers. No file and no address is ever opened; a document type is skipped, and one that
/// declares something (entities, default values) ends the reading, which stops an entity bomb at its first line. libxml2's
/// own limits stay in force (`XML_PARSE_HUGE` is off): 10,000,000 bytes for one tag, for instance, but any size for a file.
/// Comments and processing instructions are skipped.
public struct XMLReader: ~Copyable {
  /// What a reader accepts.
  public struct Options: Hashable, Sendable {
    /// How many elements may be open at once.
    public var maximumDepth: Int

    /// Makes options; a depth of 1,000 is far beyond any format here.
    public init(maximumDepth: Int = 1_000) {
      self.maximumDepth = maximumDepth
    }
  }

  private let events = EventQueue()
  private var parser: Parser

  /// Makes a reader for a document in memory; its encoding is found as XML prescribes (byte order mark, declaration, UTF-8).
  public init(_ bytes: [UInt8], options: Options = Options()) {
    parser = Parser(bytes, into: .events(events), maximumDepth: options.maximumDepth)
  }

  /// The next event, or `nil` at the end of the document.
  ///
  /// What stands before a mistake is still returned; then the mistake is thrown, and thrown again if asked again.
  public mutating func next() throws(XMLError) -> XMLEvent? {
    while true {
      if let event = events.next() { return event }
      if let error = parser.error { throw error }
      if parser.isFinished { return nil }
      parser.parsePortion()
    }
  }
}
