import Cuelight
import UnicodeText

/// The timed script for a terminal: each turn under its start and length, its words wrapped at 80 columns.
struct TimedScriptText {
  private static let margin = 9
  private static let width = 80

  private let timed: TimedScript

  init(_ timed: TimedScript) {
    self.timed = timed
  }

  /// The text, ended by a line feed.
  func text() -> String {
    var lines = heading()
    for (index, segment) in timed.segments.enumerated() {
      if let title = timed.script.segments[index].title { lines += ["", TerminalText.plain(title.uppercased())] }
      for turn in segment.turns { lines += passage(timed.turns[turn]) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading() -> [String] {
    let duration = timed.duration
    let length =
      "\(ClockText.text(duration.likely)), most likely between \(ClockText.text(duration.low)) and \(ClockText.text(duration.high))"
    return [timed.script.title.map(TerminalText.plain), length].compactMap(\.self)
  }

  private func passage(_ turn: TimedTurn) -> [String] {
    let speaker = timed.script.speakers[turn.speaker]
    let source = timed.script.segments[turn.segment].turns[turn.indexInSegment]
    let length = turn.duration
    let range = "\(ClockText.text(length.likely)) (\(ClockText.text(length.low))–\(ClockText.text(length.high)))"
    var lines = [
      "", "\(Table.right(ClockText.text(turn.start), Self.margin - 2))  \(TerminalText.plain(speaker.name)) · \(range)",
    ]
    for (index, paragraph) in source.paragraphs.enumerated() {
      lines += wrap(paragraph, turn.words.filter { $0.paragraph == index })
    }
    return lines
  }

  private func wrap(_ paragraph: Paragraph, _ words: [TimedWord]) -> [String] {
    let text = Array(paragraph.text.utf8)
    let indent = String(repeating: " ", count: Self.margin)
    var lines: [String] = []
    var line = indent
    var columns = Self.margin
    for word in words {
      let written = TerminalText.plain(String(decoding: text[word.range], as: UTF8.self))
      let width = DisplayWidth.columns(of: written)
      let gap = columns > Self.margin && word.hasSpaceBefore ? 1 : 0
      if columns > Self.margin, columns + gap + width > Self.width {
        lines.append(line)
        line = indent
        columns = Self.margin
      } else if gap == 1 {
        line += " "
        columns += 1
      }
      line += written
      columns += width
    }
    if columns > Self.margin { lines.append(line) }
    return lines
  }
}
