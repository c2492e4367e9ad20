import Alignment
import JSON

/// Azure's word boundaries and bookmarks: batch synthesis' files, or the SDK's events as somebody kept them.
///
/// https://learn.microsoft.com/azure/ai-services/speech-service/batch-synthesis
/// https://learn.microsoft.com/azure/ai-services/speech-service/how-to-speech-synthesis
/// A batch's `0001.word.json` is a list of nothing but `Text`, `AudioOffset` and `Duration`, in milliseconds. Whatever has
/// more, or has other spellings (`audio_offset`, `privAudioOffset`), is an SDK event, whose offsets are ticks of 100
/// nanoseconds; its duration may be ticks, seconds or `00:00:00.1370000`. An event's kind stands in `Type`, `Event`, `Name`
/// or `BoundaryType`: one with “bookmark” is a mark; sentences, punctuation and visemes are passed over; all else is a word.
/// The service's own messages (`{"Metadata":[{"Type":…,"Data":…}]}`) are taken too.
struct AzureAnswer: AnswerFormat {
  static let name = "Azure"
  static let example = "Azure’s boundaries ({\"Text\":\"The\",\"AudioOffset\":50,\"Duration\":137})"

  private var stream = AnswerStream()

  static func recognises(_ node: JSONNode) -> Bool {
    node.has("Metadata") || Event(node).has("audiooffset") || Event(node).has("audioduration")
  }

  var answers: [EngineTimes] { stream.answers }

  mutating func startList() { stream.start() }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    if let metadata = node["Metadata"] {
      for node in try metadata.list("Metadata") { try addMessage(node) }
      return
    }
    let event = Event(node)
    guard let offset = event["audiooffset"] else {
      if let length = event["audioduration"] { stream.setLength(try Self.duration(length, isBatch: false)) }
      return
    }
    let isBatch = event.isBatch
    let kind = try event.text("type", "event", "eventname", "boundarytype", "name")?.lowercased() ?? ""
    try add(
      kind: kind + " " + (try event.text("boundarytype")?.lowercased() ?? ""),
      text: try event.text("text", "bookmark", "mark", "value", "word") ?? "",
      time: try offset.time(unit: isBatch ? .millisecond : .tick),
      duration: try event["duration"].map { node throws(JSONError) in try Self.duration(node, isBatch: isBatch) })
  }

  /// A message of the service itself: all times are ticks.
  private mutating func addMessage(_ node: JSONNode) throws(JSONError) {
    guard let kind = try node.text("Type"), let data = node["Data"] else {
      throw JSONError("this message has no “Type” or no “Data”", at: node.offset)
    }
    guard let offset = data["Offset"] else { return }
    let boundary = try data["text"]?.text("BoundaryType") ?? ""
    var text = try data.text("Bookmark")
    if text == nil { text = try data["text"]?.text("Text") }
    try add(
      kind: "\(kind) \(boundary)".lowercased(), text: text ?? "", time: try offset.time(unit: .tick),
      duration: try data["Duration"].map { node throws(JSONError) in try Self.duration(node, isBatch: false) })
  }

  private mutating func add(kind: String, text: String, time: Duration, duration: Duration?) throws(JSONError) {
    if kind.contains("bookmark") {
      stream.add(EngineTimes.Mark(name: text, time: time))
    } else if !["sentence", "viseme", "punctuation", "sessionend", "avatar"].contains(where: kind.contains) {
      stream.add(EngineTimes.Word(text: text, start: time, end: duration.map { time + $0 }))
    }
  }

  private static func duration(_ node: JSONNode, isBatch: Bool) throws(JSONError) -> Duration {
    if case .string(let text) = node.value, let span = timeSpan(text) { return span }
    // Python's events have seconds; nothing that is spoken takes a thousand ticks, a tenth of a millisecond.
    if !isBatch, case .number(let number) = node.value, number < 1000 { return try node.time(unit: .second) }
    return try node.time(unit: isBatch ? .millisecond : .tick)
  }

  /// The length that .NET writes as `00:00:00.1370000` and Python as `0:00:00.137000`.
  private static func timeSpan(_ text: String) -> Duration? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hours = Int64(parts[0]), let minutes = Int64(parts[1]), let seconds = Double(parts[2]),
      (0..<24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
    else { return nil }
    return .seconds(hours * 3600 + minutes * 60) + .nanoseconds(Int64((seconds * 1e9).rounded()))
  }

  /// An event's values by their keys, however these are spelt: `AudioOffset`, `audio_offset`, `privAudioOffset`.
  private struct Event {
    private var values: [String: JSONNode] = [:]
    private var isPlain = true

    init(_ node: JSONNode) {
      guard case .object(let members) = node.value else { return }
      for (key, value) in members {
        if !["Text", "AudioOffset", "Duration"].contains(key) { isPlain = false }
        var name = key.lowercased().filter { $0 != "_" }
        if name.hasPrefix("priv") { name.removeFirst(4) }
        if case .null = value.value { continue }
        values[name] = value
      }
    }

    /// Whether this is of a batch's file: it has nothing but a text and its times.
    var isBatch: Bool { isPlain }

    func has(_ key: String) -> Bool { values[key] != nil }

    subscript(key: String) -> JSONNode? { values[key] }

    /// The first of some keys that has a text or a number; numbers of enumerations tell nothing and are left out.
    func text(_ keys: String...) throws(JSONError) -> String? {
      for key in keys {
        if case .string(let text)? = values[key]?.value { return text }
      }
      return nil
    }
  }
}
