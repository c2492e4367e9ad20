import SpeechTiming

/// A word on its way into captions.
///
/// Kept small, since the breaker looks at each some ten times.
struct CaptionWord {
  private var lower: UInt32
  private var upper: UInt32
  /// When it is spoken, in milliseconds from the start of the show.
  var start: Int64
  var end: Int64
  /// The columns it takes.
  var width: Int32
  /// 1 when a space parts it from the word before, else 0.
  var gap: Int32
  /// What a break behind it costs.
  var costs: BreakCosts
  /// Whether a sentence ends with it.
  var endsSentence: Bool

  init(_ word: TimedWord, width: Int, costs: BreakCosts) {
    lower = UInt32(clamping: word.range.lowerBound)
    upper = UInt32(clamping: word.range.upperBound)
    start = word.startMilliseconds
    end = word.startMilliseconds + Int64(word.lengthMilliseconds)
    self.width = Int32(clamping: width)
    gap = word.hasSpaceBefore ? 1 : 0
    self.costs = costs
    endsSentence = word.boundary >= .sentence
  }

  /// Where it stands in the paragraph's text.
  var range: Range<Int> { Int(lower)..<Int(upper) }
}
