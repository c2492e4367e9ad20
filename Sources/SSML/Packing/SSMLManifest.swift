import JSON
import SpeechTiming
public import TalkScript

/// What a packed script's requests hold: the file that stands beside them and leads back to the script.
///
/// As JSON: `{"engine": …, "requests": [{"file", "turns", "marks", "voices", "bytes", "characters", "start",
/// "duration"}]}`; turns are counted from 0, times are seconds with three decimals. Keys that are unknown are passed over.
public struct SSMLManifest: Hashable, Sendable {
  /// One request to the engine.
  public struct Request: Hashable, Sendable {
    /// The name of its file, which lies beside the manifest.
    public var file: String
    /// The turns that it speaks, wholly or in part: indices into the timed script's `turns`.
    public var turns: [Int]
    /// The names of its marks, in order.
    public var marks: [String]
    /// The voices that speak, by the engine's names.
    public var voices: [String]
    /// The size of its file.
    public var bytes: Int
    /// Its characters as the engine counts them.
    public var characters: Int
    /// When it is estimated to start, from the start of the show.
    public var start: Duration
    /// How long it is estimated to last.
    public var duration: Duration

    /// Makes a request from its parts.
    public init(
      file: String, turns: [Int], marks: [String], voices: [String] = [], bytes: Int = 0, characters: Int = 0,
      start: Duration = .zero, duration: Duration = .zero
    ) {
      (self.file, self.turns, self.marks, self.voices) = (file, turns, marks, voices)
      (self.bytes, self.characters, self.start, self.duration) = (bytes, characters, start, duration)
    }
  }

  /// The engine that the requests are for, by its name in the engine table.
  public var engine: String
  /// The requests in the order in which they are heard.
  public var requests: [Request]

  /// Makes a manifest from its parts.
  public init(engine: String, requests: [Request]) {
    self.engine = engine
    self.requests = requests
  }
}

/// Why a file is no manifest.
public struct ManifestError: Error, Hashable, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic
}

// MARK: Writing

extension SSMLManifest {
  /// The manifest as JSON in UTF-8; equal manifests give equal bytes.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.open("{")
    writer.line(indent: 2)
    writer.key("engine")
    writer.string(engine)
    writer.line(indent: 2)
    writer.key("requests")
    writer.open("[")
    for request in requests {
      writer.line(indent: 4)
      Self.write(request, to: &writer)
    }
    if !requests.isEmpty { writer.line(closing: 2) }
    writer.close("]")
    writer.line(closing: 0)
    writer.close("}")
    writer.end()
    return writer.bytes
  }

  private static func write(_ request: Request, to writer: inout JSONWriter) {
    writer.open("{")
    writer.line(indent: 6)
    writer.key("file")
    writer.string(request.file)
    writer.line(indent: 6)
    writer.key("turns")
    writer.open("[")
    for turn in request.turns { writer.number(turn) }
    writer.close("]")
    for (key, names) in [("marks" as StaticString, request.marks), ("voices", request.voices)] {
      writer.line(indent: 6)
      writer.key(key)
      writer.open("[")
      for name in names { writer.string(name) }
      writer.close("]")
    }
    for (key, count) in [("bytes" as StaticString, request.bytes), ("characters", request.characters)] {
      writer.line(indent: 6)
      writer.key(key)
      writer.number(count)
    }
    for (key, time) in [("start" as StaticString, request.start), ("duration", request.duration)] {
      writer.line(indent: 6)
      writer.key(key)
      writer.number(thousandths: time.roundedMilliseconds)
    }
    writer.line(closing: 4)
    writer.close("}")
  }
}

// MARK: Reading

extension SSMLManifest {
  /// Reads a manifest.
  /// - Throws: ``ManifestError`` with the line and column, when the bytes are no JSON or not that of a manifest.
  public static func read(_ bytes: [UInt8]) throws(ManifestError) -> SSMLManifest {
    do throws(JSONError) {
      var parser = JSONParser(bytes, from: JSONPlace.start(of: bytes))
      guard let node = try parser.next() else { throw JSONError("the file is empty; a manifest is JSON", at: 0) }
      if parser.peek() != nil { throw JSONError("something stands behind the end of the manifest", at: parser.index) }
      let manifest = try manifest(node)
      return manifest
    } catch {
      throw ManifestError(diagnostic: JSONPlace.diagnostic(error, "manifest-invalid", in: bytes))
    }
  }

  private static func manifest(_ node: JSONNode) throws(JSONError) -> SSMLManifest {
    guard case .object = node.value, let requests = node["requests"] else {
      throw JSONError(
        "this is no manifest: it has no “requests”; name the manifest.json that “cuelight export --engine” wrote",
        at: node.offset)
    }
    guard let engine = try node.text("engine") else { throw JSONError("“engine” is missing", at: node.offset) }
    var manifest = SSMLManifest(engine: engine, requests: [])
    for node in try requests.list("requests") { manifest.requests.append(try request(node)) }
    return manifest
  }

  private static func request(_ node: JSONNode) throws(JSONError) -> Request {
    guard case .object = node.value else {
      throw JSONError("\(node.kind) stands where a request is expected", at: node.offset)
    }
    guard let file = try node.text("file") else { throw JSONError("this request has no “file”", at: node.offset) }
    guard let turns = node["turns"], let marks = node["marks"] else {
      throw JSONError("this request has no “\(node["turns"] == nil ? "turns" : "marks")”", at: node.offset)
    }
    var request = Request(file: file, turns: [], marks: try texts(marks, "marks"))
    for node in try turns.list("turns") { request.turns.append(try count(node, "a turn, counted from 0,")) }
    if let voices = node["voices"] { request.voices = try texts(voices, "voices") }
    if let bytes = node["bytes"] { request.bytes = try count(bytes, "a number of bytes") }
    if let characters = node["characters"] { request.characters = try count(characters, "a number of characters") }
    if let start = node["start"] { request.start = try start.time(unit: .second) }
    if let duration = node["duration"] { request.duration = try duration.time(unit: .second) }
    return request
  }

  private static func texts(_ node: JSONNode, _ key: String) throws(JSONError) -> [String] {
    var texts: [String] = []
    for node in try node.list(key) {
      guard case .string(let text) = node.value else {
        throw JSONError("\(node.kind) stands in “\(key)”, where a text is expected", at: node.offset)
      }
      texts.append(text)
    }
    return texts
  }

  private static func count(_ node: JSONNode, _ what: String) throws(JSONError) -> Int {
    guard case .number(let number) = node.value, (0...1e12).contains(number), number == number.rounded() else {
      throw JSONError("\(what) is expected here", at: node.offset)
    }
    return Int(number)
  }
}
