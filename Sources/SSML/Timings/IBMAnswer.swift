import Alignment
import JSON

/// What IBM Watson's WebSocket tells: marks and words in seconds, in as many messages as it likes.
///
/// https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-timing
/// `{"words":[["I",0.0,0.157],…]}` has each word's start and end, `{"marks":[["here",0.501]]}` each mark. Messages
/// without times, such as the one about the sound's type, are passed over.
struct IBMAnswer: AnswerFormat {
  static let name = "IBM Watson"
  static let example = "IBM’s timings ({\"words\":[[\"I\",0.0,0.157],…]} or {\"marks\":[[\"here\",0.501]]})"

  private var stream = AnswerStream()

  static func recognises(_ node: JSONNode) -> Bool {
    node.has("words") || node.has("marks") || node.has("binary_streams")
  }

  var answers: [EngineTimes] { stream.answers }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    // The message about the sound comes first in each answer.
    if node.has("binary_streams") { stream.start() }
    for row in try node["words"]?.list("words") ?? [] {
      let (text, times) = try parts(row, times: 2)
      stream.add(EngineTimes.Word(text: text, start: times[0], end: times[1]))
    }
    for row in try node["marks"]?.list("marks") ?? [] {
      let (name, times) = try parts(row, times: 1)
      stream.add(EngineTimes.Mark(name: name, time: times[0]))
    }
  }

  /// A row's text and times.
  private func parts(_ row: JSONNode, times count: Int) throws(JSONError) -> (String, [Duration]) {
    let columns = count == 1 ? "a name and a time" : "a word, its start and its end"
    guard case .array(let nodes) = row.value, nodes.count == count + 1, case .string(let text) = nodes[0].value else {
      throw JSONError("a row of \(columns) is expected here", at: row.offset)
    }
    var times: [Duration] = []
    for node in nodes.dropFirst() { times.append(try node.time(unit: .second)) }
    return (text, times)
  }
}
