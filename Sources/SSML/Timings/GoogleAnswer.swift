import Alignment
import JSON

/// The answer of Google's `text:synthesize` (v1beta1) with `enableTimePointing`: marks in seconds.
///
/// https://cloud.google.com/text-to-speech/docs/reference/rest/v1beta1/text/synthesize
/// The sound beside them tells its length where it is LINEAR16, which comes as a WAV. Each object is a request.
struct GoogleAnswer: AnswerFormat {
  static let name = "Google Cloud"
  static let example = "Google’s time points ({\"timepoints\":[{\"markName\":…,\"timeSeconds\":…}]})"

  private(set) var answers: [EngineTimes] = []

  static func recognises(_ node: JSONNode) -> Bool { node.has("timepoints") || node.has("audioContent") }

  mutating func add(_ node: JSONNode) throws(JSONError) {
    var answer = EngineTimes()
    for point in try node["timepoints"]?.list("timepoints") ?? [] {
      guard let name = try point.text("markName") else {
        throw JSONError("this time point has no “markName”", at: point.offset)
      }
      // What is zero may be left out of Google's JSON.
      let time = try point["timeSeconds"]?.time(unit: .second) ?? .zero
      answer.marks.append(EngineTimes.Mark(name: name, time: time))
    }
    answer.length = try node.text("audioContent").flatMap(EmbeddedSound.length)
    answers.append(answer)
  }
}
