import Alignment
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Random scripts on synthetic times")
struct AlignmentLawTests {
  private func spoken(_ seed: UInt64, _ turnsPerRequest: Int, _ habits: SyntheticEngine.Habits) -> (
    TimedScript, SyntheticEngine
  ) {
    var generator = SeededGenerator(seed: seed)
    let script = TimedScript(RandomScripts.script(seed: seed))
    return (script, SyntheticEngine(script, turnsPerRequest: turnsPerRequest, habits: habits, using: &generator))
  }

  @Test("come back exactly where the engine tells its words", arguments: 0..<60)
  func exact(seed: UInt64) throws {
    let habits = SyntheticEngine.Habits(tellsMarks: seed % 2 == 0, tellsEnds: seed % 3 > 0)
    let (script, engine) = spoken(seed, 1 + Int(seed % 7), habits)
    let aligned = try ScriptAligner(script).align(engine.requests)
    for (turn, truth) in zip(aligned.script.turns, engine.truth) {
      #expect(turn.words.count == truth.count)
      for (word, heard) in zip(turn.words, truth) where heard.hasLetters {
        #expect(word.start == .milliseconds(engine.showTime(heard.request, heard.start)))
        if habits.tellsEnds { #expect(word.end == .milliseconds(engine.showTime(heard.request, heard.end))) }
      }
    }
    let warnings = aligned.diagnostics.filter { $0.severity == .warning && $0.identifier != "times-none" }
    #expect(warnings == [])
  }

  @Test("have their sentences exactly where the engine tells marks alone", arguments: 100..<140)
  func marksAlone(seed: UInt64) throws {
    let (script, engine) = spoken(seed, 1 + Int(seed % 5), SyntheticEngine.Habits(tellsWords: false))
    let aligned = try ScriptAligner(script).align(engine.requests)
    for (turn, truth) in zip(aligned.script.turns, engine.truth) {
      for sentence in turn.sentences {
        let heard = truth[sentence.words.lowerBound]
        #expect(sentence.start == .milliseconds(engine.showTime(heard.request, heard.start)))
      }
    }
  }

  @Test("are in order and add up, whatever the answers hold", arguments: 200..<260)
  func damaged(seed: UInt64) throws {
    let (script, engine) = spoken(seed, 1 + Int(seed % 4), SyntheticEngine.Habits())
    var generator = SeededGenerator(seed: seed &* 77)
    let requests = engine.requests.map { request in
      var request = request
      request.times.words.removeAll { _ in Int.random(in: 0..<5, using: &generator) == 0 }
      request.times.marks.removeAll { _ in Int.random(in: 0..<3, using: &generator) == 0 }
      for index in request.times.words.indices where Int.random(in: 0..<6, using: &generator) == 0 {
        request.times.words[index].start += .milliseconds(Int64.random(in: -900...900, using: &generator))
        request.times.words[index].text = RandomText.word(using: &generator)
      }
      request.times.marks.shuffle(using: &generator)
      if Bool.random(using: &generator) { request.length = nil }
      return request
    }
    let aligned = try ScriptAligner(script).align(requests)
    var last = Duration.zero
    var turnEnd = Duration.zero
    for turn in aligned.script.turns {
      #expect(turn.start >= turnEnd && turn.end >= turn.start && turn.talk <= turn.duration.likely)
      #expect(turn.duration.low == turn.duration.high)
      for word in turn.words {
        #expect(word.start >= last && word.end >= word.start)
        last = word.end
      }
      turnEnd = turn.end
    }
    #expect(aligned.script.duration.likely >= turnEnd)
  }
}
