import CLibXML2

/// Writes one XML document from front to back: start tags, attributes, text, end tags.
///
/// You make one, write into it, and take the document out with ``finish()``, which ends the writer's life:
///
///     var xml = try XMLWriter()
///     xml.element("speak") { xml in
///       xml.attribute("xml:lang", "en-GB")
///       xml.text("Tea & biscuits")
///     }
///     let document = try xml.finish().bytes
///
/// Texts and attribute values may hold anything: libxml2 escapes them, and what XML can't hold is removed and reported.
/// The calls in between don't throw. The first thing that goes wrong is remembered, and ``finish()`` throws it.
///
/// Nothing is indented, since space between elements is text in SSML and TTML; say ``lineBreak()`` where a line may end.
public struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var scratch: [UInt8] = []
  private var forbidden = ForbiddenCharacters()
  private var failure: XMLError?
  private var depth = 0
  private var hasRoot = false

  /// Begins a document with `<?xml version="1.0" encoding="UTF-8"?>` and a line feed; throws if there is no memory.
  public init() throws(XMLError) {
    _ = LibXML2.ready
    guard let buffer = xmlBufferCreateSize(16 << 10) else { throw .outOfMemory }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .outOfMemory
    }
    // The buffer would otherwise grow by the size of each write.
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.buffer = buffer
    self.writer = writer
    // Without the encoding, libxml2 writes `ä` in an attribute as `&#xE4;`.
    check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil), "The XML declaration can't be written")
  }

  deinit {
    // The writer first: it still flushes into the buffer.
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  // MARK: Elements

  /// Opens an element; attributes and content follow, and ``end()`` closes it.
  public mutating func start(_ name: XMLName) {
    if depth == 0, hasRoot { return fail("<\(name)> stands behind the root element; a document has only one") }
    check(xmlTextWriterStartElement(writer, name.pointer), "<\(name)> can't be written")
    depth += 1
    hasRoot = true
  }

  /// Closes the element that was opened last, as `<a/>` if it is empty.
  public mutating func end() {
    guard depth > 0 else { return fail("More elements were closed than opened") }
    check(xmlTextWriterEndElement(writer), "An end tag can't be written")
    depth -= 1
  }

  /// Writes an element whose attributes and content `content` writes; it is closed whatever happens there.
  public mutating func element<Failure: Error>(
    _ name: XMLName, _ content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    start(name)
    defer { end() }
    try content(&self)
  }

  /// Writes an element that holds only text, or nothing.
  public mutating func element(_ name: XMLName, _ text: String = "") {
    start(name)
    self.text(text)
    end()
  }

  // MARK: Attributes, on the start tag that is still open

  /// Writes an attribute; tabs and line breaks in its value survive, as character references.
  ///
  /// A name may be given once for each element: libxml2's writer doesn't look for a second one.
  public mutating func attribute(_ name: XMLName, _ value: String) {
    load(value.utf8.span)
    check(
      xmlTextWriterWriteAttribute(writer, name.pointer, scratch),
      "Attribute \(name) doesn't directly follow a start tag")
  }

  /// Writes an attribute whose value is a whole number.
  public mutating func attribute(_ name: XMLName, _ value: Int) {
    attribute(name, String(value))
  }

  /// Declares a namespace: `xmlns:prefix="uri"`, or `xmlns="uri"` without a prefix.
  public mutating func declareNamespace(prefix: String?, uri: String) {
    guard let prefix else { return attribute("xmlns", uri) }
    guard !prefix.utf8.contains(0), xmlValidateNCName(prefix, 0) == 0 else {
      return fail("\"\(prefix)\" is not a prefix that XML allows")
    }
    load(uri.utf8.span)
    check(
      xmlTextWriterWriteAttribute(writer, "xmlns:\(prefix)", scratch),
      "The namespace of \(prefix) doesn't directly follow a start tag")
  }

  // MARK: Content

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    self.text(text.utf8.span)
  }

  /// Writes text that is valid UTF-8, escaped; ``finish()`` throws if the document became invalid.
  public mutating func text(_ utf8: Span<UInt8>) {
    guard !utf8.isEmpty else { return }
    guard depth > 0 else { return fail("A text stands outside of the root element") }
    // libxml2 measures a text with an Int32, and `"` becomes six bytes.
    guard utf8.count < Int(Int32.max) / 6 else { return fail("A text of \(utf8.count) bytes is too long") }
    load(utf8)
    // Even an empty text would turn `<a/>` into `<a></a>`.
    if scratch.count > 1 { check(xmlTextWriterWriteString(writer, scratch), "A text can't be written") }
  }

  /// Ends the line between two elements.
  public mutating func lineBreak() {
    check(xmlTextWriterWriteRaw(writer, "\n"), "A line break can't be written")
  }

  /// How many bytes were written so far, the start tag that is still open left out.
  public mutating func byteCount() -> Int {
    check(xmlTextWriterFlush(writer), "The document can't be written; it may be too large")
    return Int(xmlBufferLength(buffer))
  }

  // MARK: The end

  /// Ends the document and returns it; throws the first thing that went wrong since ``init()``.
  public consuming func finish() throws(XMLError) -> XMLOutput {
    if let failure { throw failure }
    guard depth == 0 else { throw XMLError("The document ends before each element was closed; \(depth) open") }
    guard hasRoot else { throw XMLError("The document has no element") }
    let length = xmlTextWriterEndDocument(writer) < 0 || xmlTextWriterFlush(writer) < 0 ? -1 : xmlBufferLength(buffer)
    // The length is an Int32, which a document beyond 2 GiB turns negative.
    guard length > 0 else { throw XMLError("The document can't be written; it may be too large") }
    let bytes = Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(length)))
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw XMLError("A text that was written is not valid UTF-8")
    }
    return XMLOutput(bytes: bytes, removed: forbidden.removed)
  }
}

extension XMLWriter {
  /// Brings a text into the form that libxml2 wants: without what XML forbids, and NUL-terminated.
  private mutating func load(_ utf8: Span<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    utf8.withUnsafeBufferPointer { scratch.append(contentsOf: $0) }
    if ForbiddenCharacters.occur(in: utf8) { forbidden.remove(from: &scratch) }
    scratch.append(0)
  }

  /// Keeps the return code of a libxml2 call from being overlooked.
  private mutating func check(_ code: Int32, _ message: @autoclosure () -> String) {
    if code < 0 { fail(message()) }
  }

  private mutating func fail(_ message: String) {
    if failure == nil { failure = XMLError(message) }
  }
}
