import Alignment
import JSON

/// Amazon Polly's speech marks: one object a line, times in milliseconds.
///
/// https://docs.aws.amazon.com/polly/latest/dg/output.html
/// `ssml` is a mark, `word` a word; the viseme `sil` ends the word before it. What the request has as a tag, such as
/// `<break/>`, can come back as a word.
struct PollyAnswer: AnswerFormat {
  static let name = "Amazon Polly"
  static let example = "Amazon Polly’s speech marks ({\"time\":373,\"type\":\"word\",…})"

  private var stream = AnswerStream()

  static func recognises(_ node: JSONNode) -> Bool { node.has("time") && node.has("type") }

  var answers: [EngineTimes] { stream.answers }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    guard let time = try node["time"]?.time(unit: .millisecond) else {
      throw JSONError("this speech mark has no “time”", at: node.offset)
    }
    let value = try node.text("value") ?? ""
    switch try node.text("type") {
    case "ssml": stream.add(EngineTimes.Mark(name: value, time: time))
    case "word":
      let text = Self.spoken(value)
      // A tag that is no word is silence.
      if text.isEmpty { stream.endWord(at: time) } else { stream.add(EngineTimes.Word(text: text, start: time)) }
    case "viseme": if value == "sil" { stream.endWord(at: time) }
    case "sentence": break
    case let type:
      throw JSONError(
        "“\(type ?? "null")” is no type of speech mark; known are sentence, word, viseme, ssml", at: node.offset)
    }
  }

  /// A word without the tags that it is quoted with, and with its references resolved.
  private static func spoken(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return value }
    var text = ""
    var isInTag = false
    for character in value {
      switch character {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      default: if !isInTag { text.append(character) }
      }
    }
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }
}
