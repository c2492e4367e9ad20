import CLibXML2

/// What the callbacks of one ``Parser`` share: the open elements, the complaints, and where events go.
final class ParserState {
  /// What libxml2 and we ourselves found wrong.
  let log = ErrorLog()
  /// Where events go, if events are wanted.
  var queue: EventQueue?

  private var places: PlaceFinder
  private let maximumDepth: Int
  private var hasRoot = false
  private var openElements: [(name: String, line: Int)] = []

  init(_ bytes: [UInt8], maximumDepth: Int) {
    places = PlaceFinder(bytes)
    self.maximumDepth = maximumDepth
  }

  /// The state of the parser that calls back; `nil` once something went wrong, so that nothing behind it counts.
  static func of(_ context: UnsafeMutableRawPointer?) -> ParserState? {
    guard let state = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
    let found = Unmanaged<ParserState>.fromOpaque(state).takeUnretainedValue()
    return found.log.complaints.isEmpty ? found : nil
  }

  /// The place where the parser stands, or some bytes away from there.
  func place(in context: UnsafeMutableRawPointer?, shiftedBy shift: Int = 0) -> Place {
    guard let input = input(of: context) else { return Place() }
    guard let offset = input.utf8Offset else {
      // In other encodings libxml2's own column must do, which falls behind in some constructs.
      return Place(line: max(1, Int(input.line)), column: max(1, Int(input.col) + shift))
    }
    return places.place(at: offset + shift)
  }

  /// What the parser that calls back reads from.
  func input(of context: UnsafeMutableRawPointer?) -> xmlParserInput? {
    context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee
  }

  /// Enters an element, or ends the parsing if that is too deep.
  func open(_ name: String, at place: Place, in context: UnsafeMutableRawPointer?) -> Bool {
    guard openElements.count < maximumDepth else {
      log.add("Elements are nested deeper than \(maximumDepth) levels", at: place, kind: .tooDeep)
      stop(context)
      return false
    }
    openElements.append((name, place.line))
    hasRoot = true
    return true
  }

  /// Leaves the innermost element and returns its name as it is written.
  func close() -> String? {
    openElements.popLast()?.name
  }

  /// Ends the parsing because the document type declares something.
  func refuseDeclaration(in context: UnsafeMutableRawPointer?) {
    log.add(
      "The document type declares entities or rules of its own, which are not read for safety", at: place(in: context),
      kind: .declaration)
    stop(context)
  }

  /// The first complaint, with what only we know about it.
  var error: XMLError? {
    guard let first = log.complaints.first else { return nil }
    let message =
      if first.isEndOfDocument, let unclosed = openElements.last {
        "The document ends before <\(unclosed.name)> of line \(unclosed.line) is closed"
      } else if first.isEndOfDocument, !hasRoot {
        "The document has no element"
      } else {
        first.message
      }
    let place = first.offset.map { places.place(at: $0) }
    return XMLError(message, line: place?.line ?? first.line, column: place?.column ?? first.column, kind: first.kind)
  }

  private func stop(_ context: UnsafeMutableRawPointer?) {
    xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
  }
}

extension xmlParserInput {
  /// How many bytes of the document lie before the place where the parser stands; `nil` if it is not in UTF-8, because the
  /// parser then counts the bytes of what it made of it.
  var utf8Offset: Int? {
    guard let base, let cur, buf?.pointee.encoder == nil else { return nil }
    return Int(consumed) + (cur - base)
  }
}
