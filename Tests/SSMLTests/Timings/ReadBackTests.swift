import Alignment
import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

@Suite("Our own SSML, spoken and read back")
struct ReadBackTests {
  /// What Amazon Polly would answer to a document if each word took so long, and when each word came.
  private struct Speech {
    private(set) var answer = ""
    private(set) var starts: [Int64] = []
    private var clock: Int64 = 37
    private var isInSub = false

    init(_ document: [UInt8]) throws(XMLError) {
      var reader = XMLReader(document)
      while let event = try reader.next() {
        switch event.kind {
        case .start(let tag): start(tag)
        case .end(let name): if name == "sub" { isInSub = false }
        case .text(let text):
          for word in text.split(whereSeparator: \.isWhitespace) { say(String(word)) }
        }
      }
    }

    private mutating func start(_ tag: XMLTag) {
      switch tag.name {
      case "mark": line("ssml", tag["name"] ?? "")
      case "break":
        line("word", "<break/>")
        clock += Int64(tag["time"]?.dropLast(2) ?? "") ?? 0
      case "sub": isInSub = true
      default: break
      }
    }

    private mutating func say(_ word: String) {
      let letters = word.filter { $0.isLetter || $0.isNumber }
      guard !letters.isEmpty else { return }
      starts.append(clock)
      line("word", isInSub ? "<sub alias=\\\"so\\\">\(letters)</sub>" : letters)
      clock += 170 + Int64(letters.utf8.count) * 31
    }

    private mutating func line(_ type: String, _ value: String) {
      answer += "{\"time\":\(clock),\"type\":\"\(type)\",\"start\":0,\"end\":0,\"value\":\"\(value)\"}\n"
    }
  }

  private let turns = [
    (name: "Ada", text: "Where does the old ferry go? It carries 10,000 people a year.\nAnd nobody waits for it."),
    (name: "Ben", text: "It goes over the river anyway – the captain likes it so."),
    (name: "Ada", text: "Yes. Yes. And then?"),
  ]

  @Test("has every word where it was spoken")
  func everyWord() throws {
    let script = TimedScript(SmallScripts.script(turns))
    let speech = try Speech(document(script))
    let reading = try EngineTimesReader().read(Array(speech.answer.utf8))
    try #require(reading.answers.count == 1)
    let request = RequestTimes(
      name: "ferry.ssml", turns: [0, 1, 2], times: reading.answers[0], length: .seconds(60))
    let aligned = try ScriptAligner(script).align([request])
    let heard = aligned.script.turns.flatMap(\.words).filter(\.isSpoken).map(\.start)
    #expect(heard == speech.starts.map { .milliseconds($0) })
    #expect(aligned.diagnostics == [])
  }

  @Test("has every sentence where its mark was reached, with marks alone")
  func everySentence() throws {
    let script = TimedScript(SmallScripts.script(turns))
    let speech = try Speech(document(script))
    var answer = try EngineTimesReader().read(Array(speech.answer.utf8)).answers[0]
    answer.words = []
    let request = RequestTimes(name: "ferry.ssml", turns: [0, 1, 2], times: answer, length: .seconds(30))
    let aligned = try ScriptAligner(script).align([request])
    let marks = answer.marks.filter { $0.name.contains("s") }.map(\.time)
    // “Where”, “It”, “And”, “It”, “Yes”, “Yes”, “And”.
    #expect(marks.count == 7)
    #expect(aligned.script.turns.flatMap(\.sentences).map(\.start) == marks)
  }
}
