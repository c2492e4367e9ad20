import Alignment
import JSON

/// The events of eSpeak NG, as a table read keeps them.
///
/// `{"engine":"espeak-ng","sampleRate":22050,"length":12.345,"events":[{"type":"mark","name":"t0001","time":0.012},
/// {"type":"word","time":0.012,"position":1,"length":5},{"type":"end","time":12.3}]}`: times in seconds; `position` (from 1)
/// and `length` count characters of the request's text; a word may have its text as `name`. Only words with one can be
/// matched with the script; types other than mark, word and end are passed over.
struct EspeakAnswer: AnswerFormat {
  static let name = "eSpeak NG"
  static let example = "eSpeak NG’s events ({\"engine\":\"espeak-ng\",\"events\":[…]})"

  private(set) var answers: [EngineTimes] = []

  static func recognises(_ node: JSONNode) -> Bool { node.has("events") && node.has("engine") }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    var answer = EngineTimes()
    answer.length = try node["length"]?.time(unit: .second)
    for event in try node["events"]?.list("events") ?? [] {
      guard let type = try event.text("type") else { throw JSONError("this event has no “type”", at: event.offset) }
      guard let time = try event["time"]?.time(unit: .second) else {
        throw JSONError("this event has no “time”", at: event.offset)
      }
      let name = try event.text("name")
      switch type {
      case "mark":
        guard let name else { throw JSONError("this mark has no “name”", at: event.offset) }
        answer.marks.append(EngineTimes.Mark(name: name, time: time))
      case "word": if let name { answer.words.append(EngineTimes.Word(text: name, start: time)) }
      case "end": if let word = answer.words.indices.last { answer.words[word].end = time }
      default: break
      }
    }
    answers.append(answer)
  }
}
