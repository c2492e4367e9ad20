import Cuelight
import UnicodeText

/// The timed script for a terminal: a row a turn, the longest monologues, and who talks how much, in 80 columns.
struct TimeTable {
  private static let width = 80
  /// How many monologues are listed.
  private static let monologues = 5
  /// The shortest turn that counts as a monologue.
  private static let shortestMonologue = Duration.seconds(30)

  private let timed: TimedScript
  private let times: Int

  init(_ timed: TimedScript) {
    self.timed = timed
    times = max(7, ClockText.text(timed.duration.high).utf8.count + 1)
  }

  /// The text, ended by a line feed.
  func text() -> String {
    let parts = [heading(), turns(), longest(), shares()].filter { !$0.isEmpty }
    return parts.joined(separator: [""]).map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  private func heading() -> [String] {
    let duration = timed.duration
    let length =
      "\(ClockText.text(duration.likely)), 8 times in 10 between \(ClockText.text(duration.low)) and "
      + "\(ClockText.text(duration.high)) · \(ClockText.grouped(timed.speakers.reduce(0) { $0 + $1.words })) words"
    return [timed.script.title.map { Column.clipped($0, to: Self.width) }, length].compactMap(\.self)
  }

  // MARK: Turns

  private func turns() -> [String] {
    var lines = [
      row("#", "Start", "Speaker", "Length", "±", "Words", "wpm"), String(repeating: "─", count: Self.width),
    ]
    for (index, segment) in timed.segments.enumerated() {
      if index > 0 { lines.append("") }
      let source = timed.script.segments[index]
      let words = timed.turns[segment.turns].reduce(0) { $0 + $1.wordCount }
      lines.append(
        row(
          String(index + 1), ClockText.text(segment.start), (source.title ?? source.kind.rawValue).uppercased(),
          ClockText.text(segment.duration.likely), Self.margin(segment.duration), ClockText.grouped(words), ""))
      lines += segment.turns.map { turn(timed.turns[$0]) }
    }
    return lines
  }

  private func turn(_ turn: TimedTurn) -> String {
    let pace = Int(turn.wordsPerMinute.rounded())
    return row(
      "\(turn.segment + 1).\(turn.indexInSegment + 1)", ClockText.text(turn.start),
      timed.script.speakers[turn.speaker].name, ClockText.text(turn.duration.likely), Self.margin(turn.duration),
      ClockText.grouped(turn.wordCount), pace > 0 ? String(pace) : "")
  }

  private func row(
    _ number: String, _ start: String, _ name: String, _ length: String, _ margin: String, _ words: String,
    _ pace: String
  ) -> String {
    let fixed = 8 + times + 2 + times + 6 + 8 + 6
    return Column.left(number, 8) + Column.right(start, times) + "  " + Column.left(name, Self.width - fixed)
      + Column.right(length, times) + Column.right(margin, 6) + Column.right(words, 8) + Column.right(pace, 6)
  }

  /// Half the width of an interval.
  private static func margin(_ estimate: Estimate) -> String {
    ClockText.text((estimate.high - estimate.low) / 2)
  }

  // MARK: Monologues and shares

  private func longest() -> [String] {
    let turns = timed.turns.filter { $0.duration.likely >= Self.shortestMonologue }
      .sorted { ($1.duration.likely, $0.start) < ($0.duration.likely, $1.start) }.prefix(Self.monologues)
    guard !turns.isEmpty else { return [] }
    return ["Longest monologues"]
      + turns.map { turn in
        let source = timed.script.segments[turn.segment].turns[turn.indexInSegment]
        let opening = "\(timed.script.speakers[turn.speaker].name): \(source.paragraphs.first?.text ?? "")"
        return Column.left("  \(turn.segment + 1).\(turn.indexInSegment + 1)", 8)
          + Column.right(ClockText.text(turn.start), times) + Column.right(ClockText.text(turn.duration.likely), times)
          + "  " + Column.clipped(opening, to: Self.width - 10 - 2 * times)
      }
  }

  private func shares() -> [String] {
    let speakers = zip(timed.script.speakers, timed.speakers).filter { $1.turns > 0 }
    guard !speakers.isEmpty else { return [] }
    return ["Shares of talk"]
      + speakers.map { speaker, share in
        let percent = Int((share.share * 100).rounded())
        let bar = String(repeating: "█", count: Int((share.share * 20).rounded()))
        return "  " + Column.left(speaker.name, 24) + " " + Column.left(speaker.role.rawValue, 10)
          + Column.right(ClockText.text(share.duration), times) + Column.right("\(percent) %", 7) + "  "
          + bar
      }
  }
}
