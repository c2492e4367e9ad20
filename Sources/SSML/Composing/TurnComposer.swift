import SpeechTiming
import TalkScript
import XML

/// Writes one turn's paragraphs and sentences.
struct TurnComposer {
  let source: Turn
  let timed: TimedTurn
  let name: MarkName

  /// Writes `p` and `s` elements for all words of the turn, and its cues where they stand.
  func write(_ xml: inout XMLWriter, _ report: inout CompositionReport) {
    var number = 0
    var next = 0
    for index in source.paragraphs.indices {
      let first = next
      while next < timed.words.count, timed.words[next].paragraph == index { next += 1 }
      paragraph(index, words: first..<next, number: &number, &xml, &report)
    }
  }

  private func paragraph(
    _ index: Int, words: Range<Int>, number: inout Int, _ xml: inout XMLWriter, _ report: inout CompositionReport
  ) {
    let paragraph = source.paragraphs[index]
    var marks = InlineMarks(paragraph, tokens: timed.spokenForms[index])
    guard !words.isEmpty else {
      for cue in paragraph.cues { self.cue(cue, paragraph, &xml, &report) }
      return
    }
    let text = paragraph.text.utf8.span
    xml.start("p")
    xml.lineBreak()
    var start = words.lowerBound
    while start < words.upperBound {
      var end = start
      while end < words.upperBound - 1, timed.words[end].boundary < .sentence { end += 1 }
      let isLast = end == words.upperBound - 1
      let range = timed.words[start].range.lowerBound..<timed.words[end].range.upperBound
      number += 1
      xml.start("s")
      if number == 1 { mark(name.ofTurn, &xml) }
      mark(name.ofSentence(number), &xml)
      // What stands behind the last word belongs to the last sentence.
      let limit = isLast ? Int.max : timed.words[end + 1].range.lowerBound
      sentence(text, range, before: limit, paragraph, &marks, &xml, &report)
      xml.end()
      xml.lineBreak()
      start = end + 1
    }
    xml.end()
    xml.lineBreak()
  }

  private func mark(_ name: String, _ xml: inout XMLWriter) {
    xml.start("mark")
    xml.attribute("name", name)
    xml.end()
  }

  /// Writes a sentence's text, with `sub`, `emphasis` and `break` where they belong.
  private func sentence(
    _ text: Span<UInt8>, _ range: Range<Int>, before limit: Int, _ paragraph: Paragraph, _ marks: inout InlineMarks,
    _ xml: inout XMLWriter, _ report: inout CompositionReport
  ) {
    var place = range.lowerBound
    marks.enter(range)
    while let mark = marks.next(before: limit) {
      let offset = min(max(mark.offset, place), range.upperBound)
      xml.text(text.extracting(place..<offset))
      place = offset
      switch mark.kind {
      case .cue(let cue): self.cue(cue, paragraph, &xml, &report)
      case .stress: xml.start("emphasis")
      case .unstress: xml.end()
      case .token(let token):
        let end = min(max(token.range.upperBound, place), range.upperBound)
        guard end > place else { continue }
        xml.start("sub")
        xml.attribute("alias", token.spoken)
        xml.text(text.extracting(place..<end))
        xml.end()
        place = end
      }
    }
    xml.text(text.extracting(place..<range.upperBound))
  }

  /// A pause of a stated length is a `break`; anything else that is heard has no SSML.
  private func cue(_ cue: Cue, _ paragraph: Paragraph, _ xml: inout XMLWriter, _ report: inout CompositionReport) {
    guard cue.kind == .pause else {
      report.leaveOut(cue, at: paragraph.range)
      return
    }
    let length = cue.duration ?? .seconds(1)
    guard length > .zero else { return }
    xml.start("break")
    xml.attribute("time", "\(length.wholeMilliseconds)ms")
    xml.end()
  }
}

/// What stands among a paragraph's words, handed out in the order of the text, sentence by sentence.
private struct InlineMarks {
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
