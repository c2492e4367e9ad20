import SpeechTiming
import TalkScript

/// What stands among a paragraph's words, handed out in the order of the text, sentence by sentence.
struct InlineMarks {
  struct Mark {
    enum Kind {
      case cue(Cue)
      case stress
      case unstress
      case token(SpokenToken)
    }
    var offset: Int
    var kind: Kind
  }

  private let paragraph: Paragraph
  private let tokens: [SpokenToken]
  private var cue = 0
  private var token = 0
  private var emphasis = 0
  private var isStressed = false
  /// Whether the emphasis was closed at the sentence's end and waits for the next one.
  private var isWaiting = false
  private var sentence = 0..<0

  init(_ paragraph: Paragraph, tokens: [SpokenToken]) {
    self.paragraph = paragraph
    self.tokens = tokens
  }

  /// Passes over what belongs to the words before an offset.
  mutating func skip(before offset: Int) {
    cue = paragraph.cues.partitioningIndex { $0.offset >= offset }
    token = tokens.partitioningIndex { $0.range.lowerBound >= offset }
  }

  /// Turns to a sentence; an emphasis that reaches into it from the one before is taken up again.
  mutating func enter(_ sentence: Range<Int>) {
    self.sentence = sentence
    isStressed = false
    isWaiting = false
  }

  /// The next mark before an offset; `nil` when only text is left.
  ///
  /// An open emphasis is closed first.
  mutating func next(before limit: Int) -> Mark? {
    skipEmptyEmphases()
    let cueOffset = cue < paragraph.cues.count ? paragraph.cues[cue].offset : Int.max
    let tokenOffset = token < tokens.count ? tokens[token].range.lowerBound : Int.max
    let stress = stressOffset
    let first = min(cueOffset, tokenOffset, stress)
    guard first < limit || (isStressed && first == stress) || (first == cueOffset && limit == .max && cueOffset != .max)
    else { return nil }
    if first == stress {
      isStressed.toggle()
      if !isStressed {
        isWaiting = paragraph.emphases[emphasis].upperBound > sentence.upperBound
        if !isWaiting { emphasis += 1 }
      }
      return Mark(offset: first, kind: isStressed ? .stress : .unstress)
    }
    if first == cueOffset {
      cue += 1
      return Mark(offset: first, kind: .cue(paragraph.cues[cue - 1]))
    }
    token += 1
    return Mark(offset: first, kind: .token(tokens[token - 1]))
  }

  /// Passes over emphases that hold no word of the sentence and end before it does.
  private mutating func skipEmptyEmphases() {
    guard !isStressed else { return }
    while emphasis < paragraph.emphases.count {
      let range = paragraph.emphases[emphasis]
      guard range.isEmpty || range.upperBound <= sentence.lowerBound else { return }
      emphasis += 1
    }
  }

  /// Where emphasis starts or, once it has, ends in the sentence.
  private var stressOffset: Int {
    guard emphasis < paragraph.emphases.count, !isWaiting else { return Int.max }
    let range = paragraph.emphases[emphasis].clamped(to: sentence)
    guard !range.isEmpty || isStressed else { return Int.max }
    return isStressed ? range.upperBound : range.lowerBound
  }
}
