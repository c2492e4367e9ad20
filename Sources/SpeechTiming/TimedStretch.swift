/// Some words of a turn that belong together, a sentence or a paragraph, with their place in time.
public struct TimedStretch: Hashable, Sendable {
  /// The words: indices into the turn's `words`.
  public var words: Range<Int>
  /// The index of the paragraph in the turn.
  public var paragraph: Int
  /// The bytes from the first word to the last: UTF-8 offsets into the paragraph's text.
  public var range: Range<Int>
  /// When its first word starts, from the start of the show.
  public var start: Duration
  /// When its last word ends, from the start of the show.
  public var end: Duration
}

extension TimedTurn {
  /// The sentences in order; none goes beyond its paragraph.
  ///
  /// Linear in the number of words.
  public var sentences: [TimedStretch] { stretches(endingAt: .sentence) }

  /// The paragraphs that have words, in order.
  ///
  /// Linear in the number of words.
  public var paragraphs: [TimedStretch] { stretches(endingAt: .paragraph) }

  private func stretches(endingAt boundary: Boundary) -> [TimedStretch] {
    var stretches: [TimedStretch] = []
    var first = 0
    for index in words.indices where words[index].boundary >= boundary || index == words.endIndex - 1 {
      let (start, end) = (words[first], words[index])
      stretches.append(
        TimedStretch(
          words: first..<(index + 1), paragraph: start.paragraph,
          range: start.range.lowerBound..<end.range.upperBound, start: start.start, end: end.end))
      first = index + 1
    }
    return stretches
  }
}
