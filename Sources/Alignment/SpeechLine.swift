import SpeechTiming
import TalkScript

/// All words of a script one behind the other, with their estimated places in what is sent to an engine.
///
/// An estimate counts music and other cues that no engine speaks; here they take no time.
struct SpeechLine {
  /// A place on the estimated clock of the speech, in milliseconds.
  struct Point {
    /// Speech and the pauses that come with it: these grow and shrink with the voice's pace.
    var soft = 0.0
    /// Pauses whose length is stated: those of the script, and those between turns.
    var rigid = 0.0
  }

  /// A word of the script.
  struct Word {
    var turn: Int
    /// Its index in the turn.
    var index: Int
    /// What of it can be compared: letters and digits; empty for a lone dash.
    var key: String
    var start: Point
    var end: Point
    /// How long the stated pauses are that stand between the mark of its sentence and the word.
    var pauseBehindMark: Double
    /// Whether more than a word's end follows: a sentence's, a paragraph's, a turn's.
    var endsSentence: Bool
  }

  private(set) var words: [Word] = []
  /// The words of each turn: indices into `words`.
  private(set) var turns: [Range<Int>] = []
  /// The length of the stated pauses of each turn before its first word, and behind its last one.
  private(set) var outerPauses: [(before: Double, behind: Double)] = []
  /// The length of the stated pauses among the words of each turn.
  private(set) var innerPauses: [Double] = []

  private var place = Point()
  /// Where the word before ended on the estimated clock.
  private var lastEnd: Double?
  /// What stands before the next word: stated pauses, time between turns, cues that aren't spoken.
  private var pending = (pauses: 0.0, change: 0.0, cues: 0.0)

  init(_ script: TimedScript) {
    words.reserveCapacity(script.turns.reduce(0) { $0 + $1.words.count })
    var turnEnd: Duration?
    for (index, turn) in script.turns.enumerated() {
      if let turnEnd { pending.change += Self.milliseconds(turn.start - turnEnd) }
      turnEnd = turn.end
      add(turn, number: index, source: script.script.segments[turn.segment].turns[turn.indexInSegment])
    }
  }

  private mutating func add(_ turn: TimedTurn, number: Int, source: Turn) {
    let first = words.count
    var cues = source.paragraphs.enumerated().flatMap { index, paragraph in paragraph.cues.map { (index, $0) } }[...]
    var outer = (before: 0.0, behind: 0.0)
    var inner = 0.0
    for (index, word) in turn.words.enumerated() {
      var behindMark = 0.0
      while let (paragraph, cue) = cues.first, (paragraph, cue.offset) <= (word.paragraph, word.range.lowerBound) {
        cues.removeFirst()
        let pause = take(cue)
        if paragraph == word.paragraph, cue.offset == word.range.lowerBound { behindMark += pause }
        if index == 0 { outer.before += pause } else { inner += pause }
      }
      let text = source.paragraphs[word.paragraph].text.utf8
      let key = word.isSpoken ? WordKey.of(text, word.range) : ""
      add(word, number, index, key: key, behindMark: behindMark, isLast: index == turn.words.count - 1)
    }
    for (_, cue) in cues { outer.behind += take(cue) }
    turns.append(first..<words.count)
    outerPauses.append(outer)
    innerPauses.append(inner)
  }

  /// Takes a cue into what stands before the next word.
  ///
  /// - Returns: the length of the pause, if it is one.
  private mutating func take(_ cue: Cue) -> Double {
    let length = Self.milliseconds(cue.duration ?? (cue.kind == .pause ? .seconds(1) : .zero))
    guard cue.kind == .pause else {
      pending.cues += length
      return 0
    }
    pending.pauses += length
    return length
  }

  private mutating func add(
    _ word: TimedWord, _ turn: Int, _ index: Int, key: String, behindMark: Double, isLast: Bool
  ) {
    let start = Double(word.startMilliseconds)
    // What is left of the gap is a pause at a comma or a full stop: part of the speech.
    let gap = max(0, start - (lastEnd ?? 0))
    place.rigid += pending.pauses + pending.change
    place.soft += max(0, gap - pending.pauses - pending.change - pending.cues)
    pending = (0, 0, 0)
    let from = place
    place.soft += Double(word.lengthMilliseconds)
    lastEnd = start + Double(word.lengthMilliseconds)
    words.append(
      Word(
        turn: turn, index: index, key: key, start: from, end: place, pauseBehindMark: behindMark,
        endsSentence: isLast || word.boundary >= .sentence))
  }

  static func milliseconds(_ length: Duration) -> Double {
    // No script pauses longer than some thirty years, whatever it says.
    Double(min(max(0, length.wholeMilliseconds), 1_000_000_000_000))
  }
}

/// What words are compared by.
enum WordKey {
  /// The letters and digits of a word, in lower case.
  static func of(_ text: String) -> String { of(text.utf8, 0..<text.utf8.count) }

  /// The letters and digits of some bytes of a text, in lower case.
  static func of(_ text: String.UTF8View, _ range: Range<Int>) -> String {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound, limitedBy: text.endIndex) ?? text.endIndex
    let end = text.index(start, offsetBy: range.count, limitedBy: text.endIndex) ?? text.endIndex
    let bytes = text[start..<end]
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: bytes.compactMap { byte -> UInt8? in
          switch byte {
          case 0x30...0x39, 0x61...0x7A: byte
          case 0x41...0x5A: byte + 0x20
          default: nil
          }
        }, as: UTF8.self)
    }
    var key = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
    {
      key.append(scalar)
    }
    return String(key)
  }
}
