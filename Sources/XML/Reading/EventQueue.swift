import CLibXML2

/// Turns the callbacks of a parser into events, and keeps them until they are asked for.
final class EventQueue {
  private var events: [XMLEvent] = []
  private var taken = 0
  private var text: [UInt8] = []
  private var textBegin: Place?
  /// Where the next construct begins: just behind the last one; `nil` where libxml2 leaves out what lies between.
  fileprivate private(set) var mark: Place?

  /// Takes the oldest event out of the queue.
  func next() -> XMLEvent? {
    guard taken < events.count else {
      events.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return events[taken]
  }

  fileprivate func start(_ tag: XMLTag, at place: Place, then next: Place) {
    endText()
    add(.start(tag), at: place)
    mark = next
  }

  fileprivate func end(_ name: String, at place: Place, then next: Place) {
    endText()
    add(.end(name), at: place)
    mark = next
  }

  fileprivate func add(_ utf8: UnsafeBufferPointer<xmlChar>, then next: Place?) {
    textBegin = textBegin ?? mark
    text.append(contentsOf: utf8)
    mark = next
  }

  /// Steps over a comment or an instruction; before the root, white space that libxml2 leaves out may follow.
  fileprivate func skip(then next: Place) {
    if mark != nil { mark = next }
  }

  private func endText() {
    defer { textBegin = nil }
    guard !text.isEmpty else { return }
    add(.text(String(decoding: text, as: UTF8.self)), at: textBegin ?? Place())
    text.removeAll(keepingCapacity: true)
  }

  private func add(_ kind: XMLEvent.Kind, at place: Place) {
    events.append(XMLEvent(kind: kind, line: place.line, column: place.column))
  }
}

extension xmlSAXHandler {
  /// Sends what the parser meets to the queue of its state.
  mutating func reportEvents() {
    startElementNs = { context, localName, prefix, uri, _, _, count, _, attributes in
      guard let state = ParserState.of(context), let queue = state.queue, let localName else { return }
      let place = state.tagBegin(in: context)
      let tag = XMLTag(
        name: qualified(localName, prefix), localName: String(cString: localName), namespace: LibXML2.string(uri),
        attributes: xmlAttributes(attributes, count: Int(count)))
      guard state.open(tag.name, at: place, in: context) else { return }
      queue.start(tag, at: place, then: state.placeBehindTag(in: context))
    }
    endElementNs = { context, _, _, _ in
      guard let state = ParserState.of(context), let name = state.close() else { return }
      state.queue?.end(name, at: state.tagBegin(in: context), then: state.place(in: context))
    }
    characters = { context, text, count in
      guard let state = ParserState.of(context) else { return }
      // Called with the parser behind the text or still before it.
      let isBefore = text == state.input(of: context)?.cur
      let end = state.place(in: context, shiftedBy: isBefore ? Int(count) : 0)
      state.queue?.add(UnsafeBufferPointer(start: text, count: Int(count)), then: end)
    }
    ignorableWhitespace = characters
    cdataBlock = { context, text, count in
      // Called before the parser steps over the section, in parts if it is long.
      ParserState.of(context)?.queue?.add(UnsafeBufferPointer(start: text, count: Int(count)), then: nil)
    }
    comment = { context, _ in
      guard let state = ParserState.of(context) else { return }
      state.queue?.skip(then: state.place(in: context))
    }
    processingInstruction = { context, _, _ in
      guard let state = ParserState.of(context) else { return }
      state.queue?.skip(then: state.place(in: context))
    }
  }
}

/// A name as it is written in the document.
func qualified(_ localName: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?) -> String {
  guard let prefix else { return String(cString: localName) }
  return "\(String(cString: prefix)):\(String(cString: localName))"
}

/// The attributes of a start tag, which libxml2 hands over as five pointers each: local name, prefix, URI, the first byte
/// of the value and the one behind its last.
private func xmlAttributes(
  _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
) -> [XMLAttribute] {
  guard let pointers, count > 0 else { return [] }
  let fields = UnsafeBufferPointer(start: pointers, count: 5 * count)
  return stride(from: 0, to: fields.count, by: 5).compactMap { first in
    guard let localName = fields[first], let value = fields[first + 3], let end = fields[first + 4] else { return nil }
    return XMLAttribute(
      name: qualified(localName, fields[first + 1]),
      localName: String(cString: localName),
      namespace: LibXML2.string(fields[first + 2]),
      value: String(decoding: UnsafeBufferPointer(start: value, count: end - value), as: UTF8.self))
  }
}

extension ParserState {
  /// Behind the `>` that the parser stands at; at the `/` of an empty element, since its end is still to come.
  fileprivate func placeBehindTag(in context: UnsafeMutableRawPointer?) -> Place {
    place(in: context, shiftedBy: input(of: context)?.cur?.pointee == UInt8(ascii: ">") ? 1 : 0)
  }

  /// The `<` of the tag at whose end the parser stands: where the last construct ended, or else the last `<` before the
  /// parser, for an attribute can't hold one.
  fileprivate func tagBegin(in context: UnsafeMutableRawPointer?) -> Place {
    if let mark = queue?.mark { return mark }
    guard let input = input(of: context), let base = input.base, let cur = input.cur else { return Place() }
    let parsed = UnsafeBufferPointer(start: base, count: cur - base)
    let begin = parsed.lastIndex(of: UInt8(ascii: "<")) ?? parsed.endIndex
    return place(in: context, shiftedBy: begin - parsed.endIndex)
  }
}
