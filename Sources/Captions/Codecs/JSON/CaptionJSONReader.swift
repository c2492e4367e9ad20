import JSON
import TalkScript

/// Reads captions from JSON as ``CaptionJSONWriter`` writes it.
///
/// `start`, `end` and `lines` must be there; `text` may stand for `lines`, and keys that aren't known are passed over. Half
/// of a surrogate pair is read as U+FFFD.
public struct CaptionJSONReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes.
  /// - Throws: ``CaptionError`` with line and column of what isn't JSON, or not what was expected.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes)
    var reading = CaptionReading(diagnostics: source.diagnostics)
    var places = LineCounter(source)
    do throws(JSONError) {
      var parser = JSONParser(source.bytes, from: source.start)
      guard try parser.enterList() else { throw JSONError("a list of captions is expected", at: parser.index) }
      while let node = try parser.nextElement() {
        reading.document.captions.append(try Self.caption(node))
        reading.lines.append(places.line(of: node.offset))
      }
      if parser.peek() != nil { throw JSONError("something stands behind the end of the list", at: parser.index) }
    } catch {
      throw CaptionError(error, in: source)
    }
    return reading
  }

  /// Whether a text starts as a list of captions does: with `[`, and an object that has times.
  static func recognises(_ source: CaptionSource) -> Bool {
    var parser = JSONParser(source.bytes, from: source.start)
    guard (try? parser.enterList()) == true, let first = try? parser.nextElement() else {
      return false
    }
    return first["start"] != nil
  }

  private static func caption(_ node: JSONNode) throws(JSONError) -> Caption {
    guard case .object(let members) = node.value else {
      throw JSONError(
        "\(node.kind) stands where a caption with “start”, “end” and “lines” is expected", at: node.offset)
    }
    var caption = Caption(start: .zero, end: .zero, text: "")
    var (hasStart, hasEnd, hasText) = (false, false, false)
    for (key, value) in members {
      switch key {
      case "start": (caption.start, hasStart) = (try value.seconds(key), true)
      case "end": (caption.end, hasEnd) = (try value.seconds(key), true)
      case "speaker": caption.speaker = try value.optionalText(key)
      case "id": caption.identifier = try value.optionalText(key)
      case "lines": (caption.text, hasText) = (try lines(value), true)
      case "text": if !hasText { (caption.text, hasText) = (try value.optionalText(key) ?? "", true) }
      case "spans": caption.spans = try spans(value)
      case "placement": caption.placement = try placement(value)
      default: break
      }
    }
    guard hasStart else { throw JSONError("this caption has no “start”", at: node.offset) }
    guard hasText else { throw JSONError("this caption has no “lines”", at: node.offset) }
    if !hasEnd { throw JSONError("this caption has no “end”", at: node.offset) }
    if caption.speaker?.isEmpty == true { caption.speaker = nil }
    let text = caption.text.utf8.span
    for index in caption.spans.indices {
      caption.spans[index].range = whole(caption.spans[index].range, in: text)
    }
    return caption
  }

  /// A range within a text, grown where it cuts a character in two.
  private static func whole(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    func isInside(_ place: Int) -> Bool { place < text.count && text[place] & 0xC0 == 0x80 }
    var (start, end) = (min(range.lowerBound, text.count), min(range.upperBound, text.count))
    while isInside(start) { start -= 1 }
    while isInside(end) { end += 1 }
    return start..<end
  }

  private static func lines(_ node: JSONNode) throws(JSONError) -> String {
    guard case .array(let nodes) = node.value else {
      throw JSONError("“lines” is \(node.kind), where a list is expected", at: node.offset)
    }
    var text = ""
    for (index, node) in nodes.enumerated() {
      guard case .string(let line) = node.value else {
        throw JSONError("\(node.kind) stands where a line of text is expected", at: node.offset)
      }
      if index > 0 { text += "\n" }
      text += line
    }
    return text
  }

  private static func spans(_ node: JSONNode) throws(JSONError) -> [CaptionSpan] {
    guard case .array(let nodes) = node.value else {
      throw JSONError("“spans” is \(node.kind), where a list is expected", at: node.offset)
    }
    var spans: [CaptionSpan] = []
    for node in nodes {
      guard let from = node.index("from"), let to = node.index("to"), from <= to, let kind = try node.text("mark"),
        let mark = CaptionSpan.Mark(kind: kind, value: try node.text("value"), at: try node["at"]?.seconds("at"))
      else { throw JSONError("this is no mark with “from”, “to” and “mark”", at: node.offset) }
      var classes: [String] = []
      if case .array(let names)? = node["classes"]?.value {
        for name in names { if case .string(let text) = name.value { classes.append(text) } }
      }
      spans.append(CaptionSpan(mark, from..<to, classes: classes))
    }
    return spans
  }

  private static func placement(_ node: JSONNode) throws(JSONError) -> CaptionPlacement? {
    guard case .object = node.value else { return nil }
    var placement = CaptionPlacement()
    placement.vertical = try node.text("vertical").flatMap { .init(rawValue: $0) }
    if let line = try node.number("line"), let number = Int(exactly: line.rounded()) {
      placement.line = .number(number)
    }
    if let percent = try node.number("linePercent") { placement.line = .percent(percent) }
    placement.lineAlignment = try node.text("lineAlign").flatMap { .init(rawValue: $0) }
    placement.position = try node.number("position")
    placement.positionAlignment = try node.text("positionAlign").flatMap { .init(rawValue: $0) }
    placement.size = try node.number("size")
    placement.alignment = try node.text("align").flatMap { .init(rawValue: $0) }
    placement.region = try node.text("region")
    return placement
  }
}

extension CaptionError {
  /// A mistake in JSON, with its place.
  init(_ error: JSONError, in source: CaptionSource) {
    let place = source.location(of: error.offset)
    self.init(
      "json-invalid", error.message,
      at: SourceRange(place, SourceLocation(line: place.line, column: place.column + 1)))
  }
}

extension JSONNode {
  /// A time in seconds, to the nearest millisecond; up to 999,999,999:59:59.999, as SRT and WebVTT are read.
  func seconds(_ key: String) throws(JSONError) -> Duration {
    guard case .number(let seconds) = value, seconds.isFinite, abs(seconds) <= 3_599_999_999_999.999 else {
      throw JSONError("“\(key)” is no number of seconds", at: offset)
    }
    return .milliseconds(Int64((seconds * 1000).rounded()))
  }

  /// A text, or `nil` for `null`.
  fileprivate func optionalText(_ key: String) throws(JSONError) -> String? {
    switch value {
    case .string(let text): return text
    case .null: return nil
    default: throw JSONError("“\(key)” is \(kind), where a text is expected", at: offset)
    }
  }

  fileprivate func index(_ key: String) -> Int? {
    guard case .number(let number)? = self[key]?.value, number >= 0 else { return nil }
    return Int(exactly: number)
  }
}

/// Tells the lines of places that come in order.
struct LineCounter {
  private let source: CaptionSource
  private var place: Int
  private var line = 1

  init(_ source: CaptionSource) {
    self.source = source
    place = source.start
  }

  /// The line of a place, counted from 1; none lies before the one asked for last.
  mutating func line(of offset: Int) -> Int {
    let bytes = source.bytes
    let text = bytes.span
    while place < min(offset, text.count) {
      if text[place] == 0x0A || (text[place] == 0x0D && (place + 1 == text.count || text[place + 1] != 0x0A)) {
        line += 1
      }
      place += 1
    }
    return line
  }
}
