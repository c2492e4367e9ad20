import SpeechTiming

/// What a break between two words costs by grammar, for a line and for a caption; the lower, the better it reads.
///
/// The figures are log-odds in hundredths, measured on some 2,700 captions of professionally captioned English and French
/// talks and rounded by hand: how much likelier professionals break there than elsewhere. One table serves all languages,
/// since it speaks of what words do. Where grammar and the measurement disagreed for want of cases, grammar stands.
struct BreakCosts: Hashable {
  /// What a line costs that ends here, though the caption goes on.
  var line: Int32
  /// What a caption costs that ends here.
  var caption: Int32

  /// The mark between two words.
  enum Mark: UInt8 {
    case none, comma, colon, dash, sentence
  }

  /// Nothing should ever break here.
  static let never = BreakCosts(line: 900, caption: 1200)

  /// The cost of a break behind a word that closes as one class, before one that opens as another.
  init(_ mark: Mark, closing: WordClass, opening: WordClass) {
    let (left, right) = (Weights.of(closing), Weights.of(opening))
    switch mark {
    case .none:
      line = -(60 + Int32(left.lineAfter) + Int32(right.lineBefore))
      caption = -(-355 + Int32(left.captionAfter) + Int32(right.captionBefore))
      if closing == .name, opening == .name { add(170) }
      if closing == .number { add(60) }
    case .comma:
      line = -(235 + Int32(right.lineBehindMark))
      caption = -(165 + Int32(right.captionBehindMark))
    case .colon:
      line = -(420 + Int32(right.lineBehindMark))
      caption = -(460 + Int32(right.captionBehindMark))
    case .dash:
      line = -(285 + Int32(right.lineBehindMark))
      caption = -(280 + Int32(right.captionBehindMark))
    case .sentence:
      line = -255
      caption = -620
    }
  }

  private init(line: Int32, caption: Int32) {
    self.line = line
    self.caption = caption
  }

  /// Makes the break dearer.
  mutating func add(_ cost: Int32) {
    line += cost
    caption += cost
  }

  /// How a class changes the odds of a break beside it: behind a word of it, before one, and before one behind a mark.
  private struct Weights {
    var lineAfter: Int16
    var lineBefore: Int16
    var lineBehindMark: Int16
    var captionAfter: Int16
    var captionBefore: Int16
    var captionBehindMark: Int16

    private init(line: (Int16, Int16, Int16), caption: (Int16, Int16, Int16)) {
      (lineAfter, lineBefore, lineBehindMark) = line
      (captionAfter, captionBefore, captionBehindMark) = caption
    }

    static func of(_ wordClass: WordClass) -> Weights {
      switch wordClass {
      case .other: Weights(line: (65, -62, 40), caption: (115, -160, -30))
      case .noun: Weights(line: (70, -60, 0), caption: (160, -95, -35))
      case .adjective: Weights(line: (50, -25, -10), caption: (85, -65, 0))
      case .participle: Weights(line: (70, 28, 0), caption: (20, -50, -65))
      case .gerund: Weights(line: (33, -38, 0), caption: (20, -20, 10))
      case .adverb: Weights(line: (25, 0, -5), caption: (-10, -15, -5))
      case .intensifier: Weights(line: (-70, 10, 0), caption: (-60, -20, 0))
      case .possessive: Weights(line: (-40, -25, 0), caption: (-40, -20, 0))
      case .name: Weights(line: (35, -55, -5), caption: (130, -125, -5))
      case .number: Weights(line: (-30, -15, 10), caption: (40, -45, -20))
      case .symbol: Weights(line: (0, -300, -300), caption: (0, -400, -400))
      case .article: Weights(line: (-95, 25, 0), caption: (-110, -60, -20))
      case .quantifier: Weights(line: (5, 10, -30), caption: (-20, -20, 10))
      case .preposition: Weights(line: (-80, 45, 10), caption: (-50, 70, 0))
      case .infinitive: Weights(line: (-110, 55, 0), caption: (-75, 70, 0))
      case .subject: Weights(line: (-50, -10, 20), caption: (-50, 20, 5))
      case .pronoun: Weights(line: (5, -25, -25), caption: (10, -30, -30))
      case .object: Weights(line: (60, -40, 0), caption: (35, -15, 0))
      case .auxiliary: Weights(line: (-25, 10, -25), caption: (-100, 70, 55))
      case .contraction: Weights(line: (-50, 10, -35), caption: (-30, 25, 15))
      case .negation: Weights(line: (-35, -40, 0), caption: (-15, 10, 0))
      case .conjunction: Weights(line: (-70, 60, 25), caption: (-70, 185, 60))
      case .subordinator: Weights(line: (-40, 65, 0), caption: (-40, 150, 10))
      case .that: Weights(line: (-25, 55, 10), caption: (-65, 60, 0))
      case .relative: Weights(line: (0, 60, 20), caption: (-30, 90, 30))
      case .particle: Weights(line: (80, -250, -250), caption: (90, -300, -300))
      case .ending: Weights(line: (10, -250, -250), caption: (10, -300, -300))
      }
    }
  }
}
