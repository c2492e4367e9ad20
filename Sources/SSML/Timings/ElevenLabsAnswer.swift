import Alignment
import JSON

/// The answer of ElevenLabs' `with-timestamps`: the start and the end of each character, in seconds.
///
/// https://elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps
/// `alignment` has the characters as sent, `normalized_alignment` as spoken; the first is taken where it is there. A
/// dialogue's `voice_segments` part words that no space parts. Audio tags (`[laughs]`) are no words. The objects of a
/// stream make one answer, until time falls back.
struct ElevenLabsAnswer: AnswerFormat {
  static let name = "ElevenLabs"
  static let example = "ElevenLabs’ alignment ({\"alignment\":{\"characters\":[…],…}})"

  private var stream = AnswerStream()

  static func recognises(_ node: JSONNode) -> Bool {
    node.has("alignment") || node.has("normalized_alignment") || node.has("character_start_times_seconds")
  }

  var answers: [EngineTimes] { stream.answers }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    let alignment = node["alignment"] ?? node["normalized_alignment"]
    // A stream's last object has the sound only.
    guard let alignment = alignment ?? (node.has("characters") ? node : nil) else { return }
    let letters = try letters(alignment)
    for word in try Self.words(letters, parts: segmentStarts(node)) { stream.add(word) }
    // Not the last word's end: a full stop is heard as silence.
    if let last = letters.last { stream.setLength(last.end) }
    if let length = try node.text("audio_base64").flatMap(EmbeddedSound.length) { stream.setLength(length) }
  }

  /// A character and its time.
  private struct Letter {
    var text: String
    var start: Duration
    var end: Duration
  }

  private func letters(_ node: JSONNode) throws(JSONError) -> [Letter] {
    let characters = try required("characters", of: node)
    let starts = try required("character_start_times_seconds", of: node)
    let ends = try required("character_end_times_seconds", of: node)
    guard characters.count == starts.count, starts.count == ends.count else {
      throw JSONError(
        "there are \(characters.count) characters, \(starts.count) starts and \(ends.count) ends: each needs one of each",
        at: node.offset)
    }
    var letters: [Letter] = []
    letters.reserveCapacity(characters.count)
    for index in characters.indices {
      guard case .string(let text) = characters[index].value else {
        throw JSONError("\(characters[index].kind) stands where a character is expected", at: characters[index].offset)
      }
      letters.append(
        Letter(
          text: text, start: try starts[index].time(unit: .second), end: try ends[index].time(unit: .second)))
    }
    return letters
  }

  private func required(_ key: String, of node: JSONNode) throws(JSONError) -> [JSONNode] {
    guard let found = node[key] else { throw JSONError("this alignment has no “\(key)”", at: node.offset) }
    return try found.list(key)
  }

  /// The characters with which a dialogue's voices begin.
  private func segmentStarts(_ node: JSONNode) throws(JSONError) -> Set<Int> {
    var starts: Set<Int> = []
    for segment in try node["voice_segments"]?.list("voice_segments") ?? [] {
      if let index = try segment.number("character_start_index"), index >= 0, index < 1e9 { starts.insert(Int(index)) }
    }
    return starts
  }

  private static func words(_ letters: [Letter], parts: Set<Int>) -> [EngineTimes.Word] {
    var words: [EngineTimes.Word] = []
    var word: EngineTimes.Word?
    var isInTag = false
    func end() {
      if let word { words.append(word) }
      word = nil
    }
    for (index, letter) in letters.enumerated() {
      let stands = letter.text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      if stands || letter.text == "[" || parts.contains(index) { end() }
      if letter.text == "[" { isInTag = true }
      defer { if letter.text == "]" { isInTag = false } }
      if stands || isInTag { continue }
      if word == nil { word = EngineTimes.Word(text: "", start: letter.start) }
      word?.text += letter.text
      word?.end = letter.end
      // Where scripts have no spaces, each sign is a word of its own.
      if letter.text.unicodeScalars.first.map(SpacelessScript.contains) ?? false { end() }
    }
    end()
    return words
  }
}
