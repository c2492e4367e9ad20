import SpeechTiming

/// Where a turn may be cut: between words, but never inside what is said as one, such as `3. Mai`.
struct TurnCuts {
  private let timed: TimedTurn
  /// The ends of words at which it may be cut, in order; the last one is the turn's own.
  let ends: [Int]

  init(_ timed: TimedTurn) {
    self.timed = timed
    var ends: [Int] = []
    var tokens = TokenCursor(timed)
    for end in timed.words.indices.dropFirst() where !tokens.spans(end) { ends.append(end) }
    self.ends = ends + [timed.words.count]
  }

  /// The index of the first cut behind a word's start.
  func first(after word: Int) -> Int { ends.partitioningIndex { $0 > word } }

  /// The last of some cuts that stands at a boundary, or at the turn's end.
  func last(of ends: ArraySlice<Int>, _ boundary: Boundary) -> Int? {
    ends.last { $0 == timed.words.count || timed.words[$0 - 1].boundary >= boundary }
  }

  /// The part of the turn that follows another one, up to a cut.
  func part(behind before: TurnPart, to end: Int) -> TurnPart {
    let start = before.words.upperBound
    // Each part goes on counting where the last one ended, so that a long turn is counted once.
    let counted = max(0, before.words.lowerBound - 1)..<max(0, start - 1)
    let borders = before.bordersBefore + timed.words[counted].count(where: { $0.boundary >= .sentence })
    return TurnPart(
      turn: before.turn, words: start..<end, isLast: end == timed.words.count, bordersBefore: borders)
  }
}

/// Tells whether a token such as `3. Mai` spans the place between two words; asked in the order of the text.
private struct TokenCursor {
  private let timed: TimedTurn
  private var paragraph = -1
  private var next = 0

  init(_ timed: TimedTurn) { self.timed = timed }

  /// Whether a token begins before a word, counted from 0, and ends behind its start.
  mutating func spans(_ word: Int) -> Bool {
    let place = timed.words[word]
    if place.paragraph != paragraph { (paragraph, next) = (place.paragraph, 0) }
    let tokens = timed.spokenForms[place.paragraph]
    while next < tokens.count, tokens[next].range.upperBound <= place.range.lowerBound { next += 1 }
    return next < tokens.count && tokens[next].range.lowerBound < place.range.lowerBound
  }
}

extension Array {
  /// The index of the first element that a condition holds for, where it holds for all behind it; by halving.
  func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
