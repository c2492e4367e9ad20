import SpeechTiming

/// Words that stay on one line, on their way into captions: a word, and those before it that lean on it.
///
/// Kept small, since the breaker looks at each group some ten times.
struct WordGroup {
  private var lower: UInt32
  private var upper: UInt32
  /// When it is spoken, in milliseconds from the start of the show.
  var start: Int64
  var end: Int64
  /// The columns it takes, the spaces inside it included.
  var width: Int32
  /// 1 when a space parts it from the group before, else 0.
  var gap: Int8
  /// How well a break behind it reads.
  var seam: Seam
  /// Whether it is a single word.
  var isOneWord: Bool

  /// A group of one word.
  init(_ word: TimedWord, width: Int, seam: Seam) {
    lower = UInt32(clamping: word.range.lowerBound)
    upper = UInt32(clamping: word.range.upperBound)
    start = word.startMilliseconds
    end = word.startMilliseconds + Int64(word.lengthMilliseconds)
    self.width = Int32(clamping: width)
    gap = word.hasSpaceBefore ? 1 : 0
    self.seam = seam
    isOneWord = true
  }

  /// Where it stands in the paragraph's text.
  var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Adds the next word, which stands right behind it in the text.
  mutating func append(_ next: WordGroup) {
    upper = next.upper
    end = next.end
    width += next.width + Int32(next.gap)
    seam = next.seam
    isOneWord = false
  }
}

/// How well a break between two words reads, from best to worst.
enum Seam: UInt8, Hashable, Comparable {
  /// A sentence ends.
  case sentence
  /// A clause ends.
  case clause
  /// A phrase begins with the next word.
  case phrase
  /// Nothing speaks for or against it.
  case plain
  /// The word leans on the next one.
  case bad

  /// Whether one break reads better than another.
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The cost of a caption that ends here, in tenths of a point.
  var captionCost: Int32 {
    switch self {
    case .sentence: 0
    case .clause: 50
    case .phrase: 110
    case .plain: 220
    case .bad: 600
    }
  }

  /// The cost of a line, but not a caption, that ends here, in tenths of a point.
  var lineCost: Int32 {
    switch self {
    case .sentence: 10
    case .clause: 0
    case .phrase: 30
    case .plain: 90
    case .bad: 320
    }
  }
}
