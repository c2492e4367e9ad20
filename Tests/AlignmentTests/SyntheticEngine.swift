import Alignment
import SpeechTiming
import TalkScript
import TestSupport

/// An engine that exists in tests only: it speaks a script at random speeds and tells when it said what.
struct SyntheticEngine {
  /// What an answer has.
  struct Habits {
    var tellsMarks = true
    var tellsWords = true
    var tellsEnds = true
  }

  /// When a word is heard.
  struct Heard {
    var request: Int
    var start: Int64
    var end: Int64
    /// Whether it can be recognised by its letters.
    var hasLetters: Bool
  }

  /// The requests, as they come back.
  private(set) var requests: [RequestTimes] = []
  /// When each word is heard from the start of its request, in milliseconds, and in which request.
  private(set) var truth: [[Heard]] = []
  /// The samples of each request's sound, at 44,100 a second.
  private(set) var samples: [Int] = []

  private var answer = EngineTimes()
  private var marks: [String] = []
  private var clock: Int64 = 0

  /// Speaks a script, so many turns to a request.
  init(
    _ script: TimedScript, turnsPerRequest: Int, habits: Habits = Habits(), using generator: inout SeededGenerator
  ) {
    var turn = 0
    while turn < script.turns.count {
      let turns = turn..<min(turn + turnsPerRequest, script.turns.count)
      (answer, marks) = (EngineTimes(), [])
      clock = Int64.random(in: 0...80, using: &generator)
      for index in turns { speak(index, script, habits, &generator) }
      let length = Int(clock) * 441 / 10 + Int.random(in: 50...20_000, using: &generator)
      samples.append(length)
      requests.append(
        RequestTimes(
          name: "\(requests.count + 1).ssml", turns: Array(turns), marks: marks, times: answer,
          length: Self.length(length)))
      turn = turns.upperBound
    }
  }

  /// How long so many samples sound, to the attosecond.
  private static func length(_ samples: Int) -> Duration {
    Duration(
      secondsComponent: Int64(samples / 44_100),
      attosecondsComponent: Int64(Int128(samples % 44_100) * 1_000_000_000_000_000_000 / 44_100))
  }

  private mutating func speak(
    _ index: Int, _ script: TimedScript, _ habits: Habits, _ generator: inout SeededGenerator
  ) {
    let turn = script.turns[index]
    let source = script.script.segments[turn.segment].turns[turn.indexInSegment]
    let number = String(repeating: "0", count: 4 - String(index + 1).count) + String(index + 1)
    let sentences = turn.sentences.map(\.words.lowerBound)
    var heard: [Heard] = []
    for (place, word) in turn.words.enumerated() {
      if let sentence = sentences.firstIndex(of: place) {
        if place == 0 { mark("t\(number)", habits) }
        mark("t\(number)s" + String(repeating: "0", count: 3 - String(sentence + 1).count) + "\(sentence + 1)", habits)
      }
      let start = clock
      clock += Int64.random(in: 60...600, using: &generator)
      let text = String(decoding: Array(source.paragraphs[word.paragraph].text.utf8)[word.range], as: UTF8.self)
      let hasLetters =
        word.isSpoken && text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      heard.append(Heard(request: requests.count, start: start, end: clock, hasLetters: hasLetters))
      if habits.tellsWords, word.isSpoken {
        answer.words.append(
          EngineTimes.Word(
            text: text, start: .milliseconds(start), end: habits.tellsEnds ? .milliseconds(clock) : nil))
      }
      clock += Int64.random(in: 0...20, using: &generator)
      if word.boundary >= .sentence { clock += Int64.random(in: 100...700, using: &generator) }
    }
    truth.append(heard)
    clock += Int64.random(in: 100...900, using: &generator)
  }

  private mutating func mark(_ name: String, _ habits: Habits) {
    marks.append(name)
    if habits.tellsMarks { answer.marks.append(EngineTimes.Mark(name: name, time: .milliseconds(clock))) }
  }

  /// A time of a request on the show's clock, in whole milliseconds, from the exact number of samples before it.
  func showTime(_ request: Int, _ milliseconds: Int64) -> Int64 {
    let before = samples[..<request].reduce(0, +)
    // A sample is 10/441 ms; half a millisecond more, rounded down, is the nearest.
    return milliseconds + (Int64(before) * 20 + 441) / 882
  }
}
