import XML

/// All events of a document, until its end or the first mistake.
func events(_ document: String, options: XMLReader.Options = .init()) throws(XMLError) -> [XMLEvent] {
  try events(Array(document.utf8), options: options)
}

/// All events of a document, until its end or the first mistake.
func events(_ bytes: [UInt8], options: XMLReader.Options = .init()) throws(XMLError) -> [XMLEvent] {
  var reader = XMLReader(bytes, options: options)
  var events: [XMLEvent] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

/// The mistake that ends the reading; `nil` if the document can be read.
func mistake(in document: String, options: XMLReader.Options = .init()) -> XMLError? {
  do throws(XMLError) {
    _ = try events(document, options: options)
    return nil
  } catch {
    return error
  }
}

/// The events of a document in a short form: `<p`, `>p`, text in quotation marks, each with its place.
func outline(_ document: String) throws -> [String] {
  try events(document).map { event in
    let what =
      switch event.kind {
      case .start(let tag): "<\(tag.name)"
      case .end(let name): ">\(name)"
      case .text(let text): "\"\(text)\""
      }
    return "\(event.line):\(event.column) \(what)"
  }
}

/// What a writer makes of some content, without the XML declaration and the last line feed.
func written(_ content: (inout XMLWriter) -> Void) throws(XMLError) -> String {
  var writer = try XMLWriter()
  content(&writer)
  let document = String(decoding: try writer.finish().bytes, as: UTF8.self)
  return String(document.dropFirst(#"<?xml version="1.0" encoding="UTF-8"?>"#.count + 1).dropLast())
}

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
