import SpeechTiming
import TalkScript

/// Walks through a turn's paragraphs, sentences and words, and hands them to a sink.
struct TurnWalk {
  private let source: Turn
  private let timed: TimedTurn
  private let name: MarkName
  private let start: TurnStart

  /// A walk through a turn whose marks are named after its number, counted from 0.
  init(_ source: Turn, _ timed: TimedTurn, number: Int, start: TurnStart) {
    self.source = source
    self.timed = timed
    self.start = start
    name = MarkName(turn: number)
  }

  /// Hands over some of the turn's words, and the cues that stand before, among and behind them.
  ///
  /// What stands between two words belongs to the first one. Marks name the turn where its first word is among them, and
  /// each sentence that starts with them.
  func write(_ turnPart: TurnPart, into sink: inout some SpeechSink & ~Copyable) {
    let part = turnPart.words
    var cursor = Cursor(sentence: self.start.sentences(before: turnPart))
    var next = part.lowerBound
    let isFirst = part.lowerBound == 0
    let isLast = part.upperBound == timed.words.count
    let start = isFirst ? 0 : timed.words[part.lowerBound].paragraph
    let end = isLast ? source.paragraphs.count : timed.words[part.upperBound].paragraph + 1
    for index in start..<max(start, end) {
      let first = next
      while next < part.upperBound, timed.words[next].paragraph == index { next += 1 }
      // Where a cut falls between two paragraphs, those without words between them belong to the first part.
      if first == next, !isLast, index == end - 1 { continue }
      paragraph(index, words: first..<next, cursor: &cursor, &sink)
    }
  }

  private struct Cursor {
    /// How many sentences have begun.
    var sentence: Int
  }

  private func paragraph(
    _ index: Int, words: Range<Int>, cursor: inout Cursor, _ sink: inout some SpeechSink & ~Copyable
  ) {
    let paragraph = source.paragraphs[index]
    guard !words.isEmpty else {
      for cue in paragraph.cues { sink.cue(cue, in: paragraph) }
      return
    }
    let isStart = words.lowerBound == 0 || timed.words[words.lowerBound - 1].paragraph != index
    let isEnd = words.upperBound == timed.words.count || timed.words[words.upperBound].paragraph != index
    var marks = InlineMarks(paragraph, tokens: timed.spokenForms[index])
    if !isStart { marks.skip(before: timed.words[words.lowerBound].range.lowerBound) }
    let text = paragraph.text.utf8.span
    sink.startParagraph()
    var first = words.lowerBound
    while first < words.upperBound {
      var end = first
      while end < words.upperBound - 1, timed.words[end].boundary < .sentence { end += 1 }
      let range = timed.words[first].range.lowerBound..<timed.words[end].range.upperBound
      // The first sentence of a paragraph stands alone, whatever the paragraph before ended with.
      sink.startSentence(hasSpaceBefore: first > words.lowerBound && timed.words[first].hasSpaceBefore)
      if first == 0, start.isWhole { sink.mark(name.ofTurn) }
      if start.begins(first, in: timed) {
        cursor.sentence += 1
        sink.mark(name.ofSentence(cursor.sentence))
      }
      // What stands behind the last word belongs to the last sentence.
      let isLast = end == words.upperBound - 1
      let limit = isLast && isEnd ? Int.max : timed.words[end + 1].range.lowerBound
      sentence(text, range, before: limit, paragraph, &marks, &sink)
      sink.endSentence()
      first = end + 1
    }
    sink.endParagraph()
  }

  /// Hands over a sentence's text, with what is said otherwise, stressed or heard between the words.
  private func sentence(
    _ text: Span<UInt8>, _ range: Range<Int>, before limit: Int, _ paragraph: Paragraph, _ marks: inout InlineMarks,
    _ sink: inout some SpeechSink & ~Copyable
  ) {
    var place = range.lowerBound
    marks.enter(range)
    while let mark = marks.next(before: limit) {
      let offset = min(max(mark.offset, place), range.upperBound)
      if offset > place { sink.text(text.extracting(place..<offset)) }
      place = offset
      switch mark.kind {
      case .cue(let cue): sink.cue(cue, in: paragraph)
      case .stress: sink.startEmphasis(in: paragraph)
      case .unstress: sink.endEmphasis()
      case .token(let token):
        let end = min(max(token.range.upperBound, place), range.upperBound)
        guard end > place else { continue }
        sink.token(text.extracting(place..<end), token, in: paragraph)
        place = end
      }
    }
    if place < range.upperBound { sink.text(text.extracting(place..<range.upperBound)) }
  }
}
