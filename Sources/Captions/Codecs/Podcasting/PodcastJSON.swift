import JSON
import TalkScript

/// Writes the JSON transcript of Podcasting 2.0: a segment a caption, in seconds.
///
/// https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
/// Every segment has an end and words: apps skip one without the first and stumble over one without the second. Where
/// several speak in a caption, each has a segment, and they share its time by what they say.
public struct PodcastJSONWriter: Sendable {
  /// Whether the lines of a segment are joined to one, since some apps show line ends and others don't.
  public var isSafeForApps: Bool

  /// Makes a writer.
  public init(isSafeForApps: Bool = false) {
    self.isSafeForApps = isSafeForApps
  }

  /// The captions as a file's bytes.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var json = JSONWriter()
    var losses = CaptionLosses(document, format: .podcastJSON)
    json.open("{")
    json.line(indent: 2)
    json.key("version")
    json.string("1.0.0")
    json.line(indent: 2)
    json.key("segments")
    json.open("[")
    var hasSegment = false
    for caption in document.captions {
      losses.look(at: caption)
      for part in CaptionPart.parts(of: caption) {
        guard part.text.utf8.contains(where: { $0 > 0x20 }) else {
          losses.loseEmpty()
          continue
        }
        hasSegment = true
        json.line(indent: 4)
        append(part, to: &json)
      }
    }
    if hasSegment { json.line(closing: 2) }
    json.close("]")
    json.line(closing: 0)
    json.close("}")
    json.end()
    return CaptionOutput(bytes: json.bytes, diagnostics: losses.diagnostics)
  }

  private func append(_ part: CaptionPart, to json: inout JSONWriter) {
    json.open("{")
    if let speaker = part.speaker {
      json.key("speaker")
      json.string(speaker)
    }
    json.key("startTime")
    json.number(thousandths: max(0, part.start))
    json.key("endTime")
    json.number(thousandths: max(0, part.end))
    json.key("body")
    json.string(isSafeForApps ? part.text.replacing("\n", with: " ") : part.text)
    json.close("}")
  }
}

/// Reads the JSON transcript of Podcasting 2.0.
///
/// `text`, `start` and `end` may stand for `body`, `startTime` and `endTime`, as recognisers write them. A segment without
/// an end lasts until the next one starts.
public struct PodcastJSONReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes.
  /// - Throws: ``CaptionError`` with line and column of what isn't JSON, or not what was expected.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes)
    var reading = CaptionReading(diagnostics: source.diagnostics)
    var places = LineCounter(source)
    var open: [Int] = []
    do throws(JSONError) {
      var parser = JSONParser(source.bytes, from: source.start)
      guard let node = try parser.next(), let segments = node["segments"], case .array(let nodes) = segments.value
      else {
        throw JSONError("an object with a list of “segments” is expected", at: source.start)
      }
      if let language = try? node.text("language") { reading.document.language = LanguageTag(language) }
      for node in nodes {
        let (caption, hasEnd) = try Self.caption(node)
        if !hasEnd { open.append(reading.document.captions.count) }
        reading.document.captions.append(caption)
        reading.lines.append(places.line(of: node.offset))
      }
      if parser.peek() != nil { throw JSONError("something stands behind the end of the transcript", at: parser.index) }
    } catch {
      throw CaptionError(error, in: source)
    }
    if !open.isEmpty { reading.guessEnds(of: open) }
    return reading
  }

  /// Whether a text starts as such a transcript does.
  static func recognises(_ source: CaptionSource) -> Bool {
    var parser = JSONParser(source.bytes, from: source.start)
    guard parser.peek() == UInt8(ascii: "{") else { return false }
    let start = source.bytes[source.start..<min(source.bytes.count, source.start + 4096)]
    return String(decoding: start, as: UTF8.self).contains("\"segments\"")
  }

  private static func caption(_ node: JSONNode) throws(JSONError) -> (caption: Caption, hasEnd: Bool) {
    guard case .object = node.value else {
      throw JSONError("\(node.kind) stands where a segment with “body” and “startTime” is expected", at: node.offset)
    }
    guard let body = try node.text("body", "text") else {
      throw JSONError("this segment has no “body”", at: node.offset)
    }
    guard let start = node["startTime"] ?? node["start"] else {
      throw JSONError("this segment has no “startTime”", at: node.offset)
    }
    let end = node["endTime"] ?? node["end"]
    let speaker = try node.text("speaker").flatMap { $0.isEmpty ? nil : $0 }
    let begin = try start.seconds("startTime")
    return (
      Caption(start: begin, end: try end?.seconds("endTime") ?? begin, speaker: speaker, text: body), end != nil
    )
  }
}

extension CaptionReading {
  /// Gives captions that state no end one: where the next one starts; the last stays as long as it takes to read it.
  mutating func guessEnds(of indices: [Int]) {
    for index in indices {
      // 15 characters a second are an easy reading speed.
      let caption = document.captions[index]
      let length = Duration.milliseconds(max(1000, caption.text.unicodeScalars.count * 1000 / 15))
      let reading = min(caption.start + length, .latest)
      let next = index + 1 < document.captions.count ? document.captions[index + 1].start : reading
      document.captions[index].end = next > caption.start ? next : reading
    }
    diagnostics.append(
      Diagnostic(
        .note, "ends-guessed",
        "the file doesn't say when \(indices.count == 1 ? "a caption ends" : "captions end"); they go when the next one comes"
      ))
  }
}
