public import SpeechTiming
import TalkScript
import UnicodeText

/// The producer's table: what comes when, how long it takes, and who talks how much.
public struct RundownReport: Sendable {
  private let timed: TimedScript
  private let target: Duration?

  /// Makes the rundown of a timed script, held against a target length if there is one.
  public init(_ script: TimedScript, target: Duration? = nil) {
    timed = script
    self.target = target
  }

  /// The table as text of at most 80 columns, one line a turn, in which wide characters take two.
  public func text() -> String {
    var lines: [String] = []
    lines += heading()
    lines.append("")
    lines += table()
    lines.append("")
    lines += cast()
    lines.append("")
    lines += totals()
    return lines.map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  // MARK: Heading

  private func heading() -> [String] {
    let script = timed.script
    var lines = [Column.clipped(script.title ?? "Rundown", to: Self.width)]
    let facts = [
      script.date?.description, script.language.description, Self.count(timed.turns.count, "turn"),
      Self.count(timed.speakers.reduce(0) { $0 + $1.words }, "word"),
    ]
    lines.append(facts.compactMap(\.self).joined(separator: " · "))
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(ClockText.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: Table

  private static let width = 80

  private func table() -> [String] {
    var lines = [row("#", "Start", "Item", "Length", "Total", "wpm")]
    lines.append(String(repeating: "─", count: Self.width))
    for (index, segment) in timed.segments.enumerated() {
      if index > 0 { lines.append("") }
      lines.append(segmentRow(index, segment))
      for turn in segment.turns { lines.append(turnRow(turn)) }
    }
    return lines
  }

  private func segmentRow(_ index: Int, _ segment: TimedSegment) -> String {
    let source = timed.script.segments[index]
    let letter = Self.letter(index)
    let title = source.title ?? (source.kind == .introduction ? "Introduction" : "Talk")
    return row(
      letter, ClockText.text(segment.start), title.uppercased(), ClockText.text(segment.duration.likely),
      ClockText.text(segment.start + segment.duration.likely), "")
  }

  private func turnRow(_ index: Int) -> String {
    let turn = timed.turns[index]
    let source = timed.script.segments[turn.segment].turns[turn.indexInSegment]
    let name = timed.script.speakers[turn.speaker].name
    let opening = source.paragraphs.first?.text ?? ""
    let pace = Int(turn.wordsPerMinute.rounded())
    return row(
      String(index + 1), ClockText.text(turn.start), "\(name): \(opening)", ClockText.text(turn.duration.likely),
      ClockText.text(turn.end), pace > 0 ? String(pace) : "")
  }

  private func row(
    _ number: String, _ start: String, _ item: String, _ length: String, _ total: String, _ pace: String
  ) -> String {
    // What the widest number and the last time need.
    let numbers = max(4, String(timed.turns.count).utf8.count)
    let times = max(6, ClockText.text(timed.duration.likely).utf8.count + 1)
    let item = Column.left(item, Self.width - numbers - 3 * times - 9)
    return Column.right(number, numbers) + " " + Column.right(start, times) + "  " + item + " "
      + Column.right(length, times) + Column.right(total, times) + Column.right(pace, 5)
  }

  /// The letter of a segment: A, B and so on to Z, then AA, AB.
  private static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  // MARK: Cast and totals

  private func cast() -> [String] {
    var lines = [castRow("Cast", "Role", "Turns", "Words", "Talk", "Share", "wpm")]
    lines.append(String(repeating: "─", count: Self.width))
    for (index, share) in timed.speakers.enumerated() where share.turns > 0 {
      let speaker = timed.script.speakers[index]
      lines.append(
        castRow(
          speaker.name, speaker.role.rawValue, String(share.turns), ClockText.grouped(share.words),
          ClockText.text(share.duration), "\(Int((share.share * 100).rounded())) %",
          String(Int(share.wordsPerMinute.rounded()))))
    }
    return lines
  }

  private func castRow(
    _ name: String, _ role: String, _ turns: String, _ words: String, _ talk: String, _ share: String, _ pace: String
  ) -> String {
    Column.left(name, 26) + " " + Column.left(role, 10) + Column.right(turns, 7) + Column.right(words, 9)
      + Column.right(talk, 10) + Column.right(share, 8) + Column.right(pace, 8)
  }

  private func totals() -> [String] {
    let duration = timed.duration
    var lines = [
      "TRT     \(ClockText.text(duration.likely))   (\(ClockText.text(duration.low)) – \(ClockText.text(duration.high)), 8 times in 10)"
    ]
    guard let target else { return lines }
    lines.append("Target  \(ClockText.text(target))")
    let difference = duration.likely - target
    let size = difference < .zero ? .zero - difference : difference
    if ClockText.text(size) == ClockText.text(.zero) {
      lines.append("Exact   on target")
    } else if difference > .zero {
      lines.append("Over    +\(ClockText.text(size))   over the target, \(chance(target))")
    } else {
      lines.append("Under   −\(ClockText.text(size))   under the target, \(chance(target))")
    }
    return lines
  }

  /// How sure it is that the show is over or under its target, in words.
  private func chance(_ target: Duration) -> String {
    let isSure = target > timed.duration.high || target < timed.duration.low
    return isSure ? "almost surely" : "but the target lies within what is likely"
  }
}
