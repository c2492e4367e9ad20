import JSON
import SpeechTiming
import TalkScript

/// Writes captions as JSON, with all that Cuelight knows of each: a list of objects, one a line.
///
/// `start` and `end` in seconds with three decimals, `speaker` (`null` where nobody is named), `lines`, `id` (`null`
/// where it has none); and where there are any, `spans`, the marks on the text, with `from` and `to` counted in UTF-8 bytes
/// of the lines joined by line feeds, and `placement`, as WebVTT's settings have it.
public struct CaptionJSONWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The captions as a file's bytes.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var json = JSONWriter()
    var losses = CaptionLosses(document, format: .json)
    json.reserveCapacity(document.captions.reduce(16) { $0 + $1.text.utf8.count + 80 })
    json.open("[")
    for caption in document.captions {
      json.line(indent: 2)
      Self.append(caption, to: &json)
      losses.look(at: caption)
    }
    if !document.captions.isEmpty { json.line(closing: 0) }
    json.close("]")
    json.end()
    return CaptionOutput(bytes: json.bytes, diagnostics: losses.diagnostics)
  }

  private static func append(_ caption: Caption, to json: inout JSONWriter) {
    json.open("{")
    json.key("start")
    json.number(thousandths: caption.start.wholeMilliseconds)
    json.key("end")
    json.number(thousandths: caption.end.wholeMilliseconds)
    json.key("speaker")
    if let speaker = caption.speaker { json.string(speaker) } else { json.null() }
    json.key("lines")
    json.open("[")
    let text = caption.text.utf8.span
    var lines = TextLines(0..<text.count)
    while let (line, _) = lines.next(text) { json.string(text, line) }
    json.close("]")
    json.key("id")
    if let identifier = caption.identifier { json.string(identifier) } else { json.null() }
    if !caption.spans.isEmpty { append(caption.spans, to: &json) }
    if let placement = caption.placement { append(placement, to: &json) }
    json.close("}")
  }

  private static func append(_ spans: [CaptionSpan], to json: inout JSONWriter) {
    json.key("spans")
    json.open("[")
    for span in spans {
      json.open("{")
      json.key("from")
      json.number(span.range.lowerBound)
      json.key("to")
      json.number(span.range.upperBound)
      json.key("mark")
      json.string(span.mark.kind)
      switch span.mark {
      case .voice(let value), .color(let value), .language(let value):
        json.key("value")
        json.string(value)
      case .time(let time):
        json.key("at")
        json.number(thousandths: time.wholeMilliseconds)
      default: break
      }
      if !span.classes.isEmpty {
        json.key("classes")
        json.open("[")
        for name in span.classes { json.string(name) }
        json.close("]")
      }
      json.close("}")
    }
    json.close("]")
  }

  private static func append(_ placement: CaptionPlacement, to json: inout JSONWriter) {
    json.key("placement")
    json.open("{")
    func text(_ key: StaticString, _ value: String?) {
      guard let value else { return }
      json.key(key)
      json.string(value)
    }
    func number(_ key: StaticString, _ value: Double?) {
      guard let value else { return }
      json.key(key)
      json.number(value)
    }
    text("vertical", placement.vertical?.rawValue)
    switch placement.line {
    case .number(let line):
      json.key("line")
      json.number(line)
    case .percent(let percent): number("linePercent", percent)
    case nil: break
    }
    text("lineAlign", placement.lineAlignment?.rawValue)
    number("position", placement.position)
    text("positionAlign", placement.positionAlignment?.rawValue)
    number("size", placement.size)
    text("align", placement.alignment?.rawValue)
    text("region", placement.region)
    json.close("}")
  }
}

extension CaptionSpan.Mark {
  /// What a mark is called in JSON.
  fileprivate var kind: String {
    switch self {
    case .italic: "italic"
    case .bold: "bold"
    case .underline: "underline"
    case .voice: "voice"
    case .color: "color"
    case .language: "language"
    case .ruby: "ruby"
    case .rubyText: "ruby-text"
    case .plain: "plain"
    case .time: "time"
    }
  }

  /// A mark by its kind and its value.
  init?(kind: String, value: String?, at time: Duration?) {
    switch kind {
    case "italic": self = .italic
    case "bold": self = .bold
    case "underline": self = .underline
    case "voice": self = .voice(value ?? "")
    case "color": self = .color(value ?? "")
    case "language": self = .language(value ?? "")
    case "ruby": self = .ruby
    case "ruby-text": self = .rubyText
    case "plain": self = .plain
    case "time":
      guard let time else { return nil }
      self = .time(time)
    default: return nil
    }
  }
}
