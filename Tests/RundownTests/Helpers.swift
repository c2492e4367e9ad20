import Rundown
@testable import SpeechTiming
import TalkScript
import TestSupport

/// A turn with figures set by hand; times in milliseconds.
struct HandTurn {
  var speaker: Int
  var start: Int64
  var length: Int64
  var words: Int
  var text = "Hello."
}

/// A timed script with figures set by hand: `segments` holds each one's turns.
func timedByHand(
  _ script: Script, _ segments: [[HandTurn]], total: (low: Int64, likely: Int64, high: Int64)
) -> TimedScript {
  let place = SourceRange(line: 1, columns: 1..<1)
  var script = script
  var turns: [TimedTurn] = []
  var timedSegments: [TimedSegment] = []
  for (index, segment) in segments.enumerated() {
    script.segments[index].turns = segment.map {
      Turn(speaker: $0.speaker, paragraphs: [Paragraph(text: $0.text, range: place)], range: place)
    }
    let first = turns.count
    for (number, turn) in segment.enumerated() {
      turns.append(
        TimedTurn(
          segment: index, indexInSegment: number, speaker: turn.speaker, start: .milliseconds(turn.start),
          duration: exact(turn.length), talk: .milliseconds(turn.length), wordCount: turn.words, syllableCount: 0,
          words: [], spokenForms: [[]]))
    }
    let start = segment.first?.start ?? 0
    let end = segment.last.map { $0.start + $0.length } ?? 0
    timedSegments.append(
      TimedSegment(turns: first..<turns.count, start: .milliseconds(start), duration: exact(end - start)))
  }
  let talk = segments.joined().map(\.length).reduce(0, +)
  let shares = script.speakers.indices.map { speaker in
    let own = segments.joined().filter { $0.speaker == speaker }
    let length = own.map(\.length).reduce(0, +)
    let words = own.map(\.words).reduce(0, +)
    return SpeakerShare(
      turns: own.count, words: words, duration: .milliseconds(length), share: Double(length) / Double(talk),
      wordsPerMinute: length > 0 ? Double(words) * 60_000 / Double(length) : 0)
  }
  return TimedScript(
    script: script, turns: turns, segments: timedSegments,
    duration: Estimate(
      low: .milliseconds(total.low), likely: .milliseconds(total.likely), high: .milliseconds(total.high)),
    talk: exact(talk), speakers: shares, diagnostics: [])
}

private func exact(_ length: Int64) -> Estimate {
  Estimate(low: .milliseconds(length), likely: .milliseconds(length), high: .milliseconds(length))
}

/// The German and Japanese show that most tests look at: 11 minutes and 27 seconds.
let nightTrain: TimedScript = {
  let script = Script(
    title: "Nachtzug nach Aomori", date: CalendarDate(year: 2025, month: 11, day: 2), language: .german,
    speakers: [
      Speaker(name: "Jörg Weiß", role: .host), Speaker(name: "森田ゆき", role: .guest),
      Speaker(name: "Erzähler", role: .narrator),
    ],
    segments: [Segment(kind: .introduction, turns: []), Segment(title: "夜の駅", kind: .talk, turns: [])])
  let question = "Frau Morita, wann haben Sie das letzte Mal einen Zug verpasst?"
  let answer = "一度もありません。駅長は列車より先に起きますから、遅れるということがないんです。"
  return timedByHand(
    script,
    [
      [HandTurn(speaker: 2, start: 0, length: 12_000, words: 24, text: "Es ist kurz vor elf.")],
      [
        HandTurn(speaker: 0, start: 12_150, length: 75_000, words: 200, text: question),
        HandTurn(speaker: 1, start: 87_300, length: 600_000, words: 1500, text: answer),
      ],
    ], total: (600_000, 687_300, 780_000))
}()

/// A show of two speakers' turns of given lengths, one after another without a gap.
func show(lengths: [Int64], words: Int = 1000, texts: [String] = []) -> TimedScript {
  var start: Int64 = 0
  let turns = lengths.enumerated().map { index, length in
    defer { start += length }
    let text = texts.indices.contains(index) ? texts[index] : "Hello."
    return HandTurn(speaker: index % 2, start: start, length: length, words: words, text: text)
  }
  let script = Script(
    language: .english, speakers: [Speaker(name: "Ada", role: .host), Speaker(name: "Bo", role: .guest)],
    segments: [Segment(kind: .talk, turns: [])])
  let total = lengths.reduce(0, +)
  return timedByHand(script, [turns], total: (total, total, total))
}

/// The lines of a rundown.
func lines(_ script: TimedScript, target: Duration? = nil) -> [String] {
  RundownReport(script, target: target).text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
