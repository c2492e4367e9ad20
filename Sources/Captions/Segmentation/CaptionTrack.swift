public import SpeechTiming
public import TalkScript
import UnicodeText

/// The captions of a show, and what could not be made to fit.
public struct CaptionTrack: Sendable {
  /// The captions, in order, without overlap.
  public let captions: [Caption]
  /// What breaches the style, and where in the script.
  public let diagnostics: [Diagnostic]

  /// Makes the captions of a timed script.
  ///
  /// No caption holds two speakers, no word is split, and every word comes once, in order. Linear in the length of the
  /// text.
  public init(_ script: TimedScript, style: CaptionStyle = CaptionStyle()) {
    var maker = CaptionMaker(script, style)
    maker.run()
    captions = maker.captions
    diagnostics = maker.diagnostics
  }
}

/// Walks through the turns and makes captions of each paragraph.
private struct CaptionMaker {
  private let script: TimedScript
  private let style: CaptionStyle
  private let classes: WordClasses
  private var breaker: CaptionBreaker
  private(set) var captions: [Caption] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var clock: CaptionClock
  private var lastSpeaker: Int?
  /// The names that were told to be too long.
  private var longNames: Set<String> = []
  private var groups: [WordGroup] = []

  init(_ script: TimedScript, _ style: CaptionStyle) {
    self.script = script
    self.style = style
    classes = WordClasses(language: script.script.language.language)
    breaker = CaptionBreaker(style)
    clock = CaptionClock(style)
  }

  mutating func run() {
    // A caption holds some nine words.
    captions.reserveCapacity(script.turns.reduce(0) { $0 + $1.words.count } / 8)
    for turn in script.turns { add(turn) }
    clock.finish(&captions)
  }

  private mutating func add(_ timed: TimedTurn) {
    let turn = script.script.segments[timed.segment].turns[timed.indexInSegment]
    var next = 0
    while next < timed.words.count {
      let paragraph = timed.words[next].paragraph
      var end = next
      while end < timed.words.count, timed.words[end].paragraph == paragraph { end += 1 }
      let source = turn.paragraphs[paragraph]
      var start = next
      while start < end {
        let stop = Self.runEnd(timed.words, start, end)
        add(timed, source, start..<stop)
        start = stop
      }
      next = end
    }
  }

  /// Long paragraphs are cut into runs at a sentence's end, so that memory stays small.
  private static func runEnd(_ words: [TimedWord], _ start: Int, _ end: Int) -> Int {
    guard end - start > 600 else { return end }
    for index in (start + 300)..<min(end, start + 2000) where words[index].boundary >= .sentence { return index + 1 }
    return min(end, start + 2000)
  }

  private mutating func add(_ turn: TimedTurn, _ paragraph: Paragraph, _ range: Range<Int>) {
    let text = paragraph.text.utf8.span
    measure(turn, text, range)
    let speaker = script.script.speakers[turn.speaker].name
    let label = LabelWidth(name: speaker, in: style)
    let first = style.speakers == .always || (style.speakers == .change && lastSpeaker != turn.speaker) ? label : .none
    let others = style.speakers == .always ? label : .none
    lastSpeaker = turn.speaker
    if first.standsAlone || others.standsAlone { checkName(speaker, paragraph) }
    let cuts = breaker.cut(groups, labels: .init(first: first, others: others))
    for (index, cut) in cuts.enumerated() {
      let width = index == 0 ? first : others
      let shown = width == .none ? nil : Caption.Label(speaker, standsAlone: width.standsAlone)
      captions.append(
        Caption(
          start: .milliseconds(groups[cut.groups.lowerBound].start),
          end: .milliseconds(groups[cut.groups.upperBound - 1].end),
          speaker: speaker, label: shown, text: Self.string(of: cut, groups, in: text)))
      clock.place(&captions, start: groups[cut.groups.lowerBound].start, end: groups[cut.groups.upperBound - 1].end)
      check(cut, paragraph, label: width)
    }
  }

  /// Fills `groups` with the words of a run, each joined to the next where a break between them would read badly.
  private mutating func measure(_ turn: TimedTurn, _ text: Span<UInt8>, _ range: Range<Int>) {
    groups.removeAll(keepingCapacity: true)
    // Half a line: longer groups would leave lines too ragged.
    let widest = Int32(style.columns / 2)
    var next = classes.classes(of: turn.words[range.lowerBound].range, in: text)
    for index in range {
      let word = turn.words[index]
      let own = next
      var seam = Seam.sentence
      if index + 1 < range.upperBound {
        next = classes.classes(of: turn.words[index + 1].range, in: text)
        seam = Self.seam(word, own, before: next, turn.words[index + 1])
        // "Vor- und Nachteile" stay together.
        if seam > .clause, text[word.range.upperBound - 1] == UInt8(ascii: "-") { seam = .bad }
      } else if word.boundary < .sentence {
        seam = .plain
      }
      let group = WordGroup(word, width: Self.width(text.extracting(word.range)), seam: seam)
      if let last = groups.indices.last, groups[last].seam == .bad,
        groups[last].width + group.width < widest, Self.follows(groups[last].range.upperBound, word, in: text)
      {
        groups[last].append(group)
      } else {
        groups.append(group)
      }
    }
  }

  /// Whether a word stands right behind a place, with one plain space between or none.
  private static func follows(_ place: Int, _ word: TimedWord, in text: Span<UInt8>) -> Bool {
    word.hasSpaceBefore
      ? word.range.lowerBound == place + 1 && text[place] == UInt8(ascii: " ") : word.range.lowerBound == place
  }

  private static func seam(_ word: TimedWord, _ classes: WordClass, before next: WordClass, _ nextWord: TimedWord)
    -> Seam
  {
    // A dash or the like on its own stays with the word before it.
    if !nextWord.isSpoken { return .bad }
    switch word.boundary {
    case .paragraph, .sentence: return .sentence
    case .clause: return .clause
    case .none:
      if classes.contains(.leansForward) { return .bad }
      return next.contains(.opensPhrase) ? .phrase : .plain
    }
  }

  @inline(__always)
  private static func width(_ bytes: Span<UInt8>) -> Int {
    for index in bytes.indices where bytes[index] >= 0x80 { return DisplayWidth.columns(of: bytes) }
    return bytes.count
  }

  /// The words of a caption, a space between them where the script has one, a line feed where the line breaks.
  private static func string(of cut: CaptionBreaker.Cut, _ groups: [WordGroup], in text: Span<UInt8>) -> String {
    let first = groups[cut.groups.lowerBound].range.lowerBound
    let capacity = groups[cut.groups.upperBound - 1].range.upperBound - first + cut.groups.count
    return String(unsafeUninitializedCapacity: capacity) { buffer in
      var count = 0
      var run = first
      var last = first
      for index in cut.groups {
        let group = groups[index].range
        let isBreak = index == cut.secondLine
        if index > cut.groups.lowerBound {
          let gap = Int(groups[index].gap)
          let isPlain = !isBreak && group.lowerBound == last + gap && (gap == 0 || text[last] == UInt8(ascii: " "))
          // Words that follow one another plainly are copied in one go.
          if !isPlain {
            count += copy(text, run..<last, to: buffer, at: count)
            if isBreak || gap == 1 {
              buffer[count] = isBreak ? UInt8(ascii: "\n") : UInt8(ascii: " ")
              count += 1
            }
            run = group.lowerBound
          }
        }
        last = group.upperBound
      }
      return count + copy(text, run..<last, to: buffer, at: count)
    }
  }

  @inline(__always)
  private static func copy(
    _ text: Span<UInt8>, _ range: Range<Int>, to buffer: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    text.extracting(range).withUnsafeBufferPointer { source in
      _ = UnsafeMutableBufferPointer(rebasing: buffer[place...]).update(fromContentsOf: source)
    }
    return range.count
  }

  private mutating func checkName(_ name: String, _ paragraph: Paragraph) {
    let columns = DisplayWidth.columns(of: name) + 1
    guard columns > style.columns, longNames.insert(name).inserted else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "caption-name-long",
        "the name “\(name)” with its colon takes \(columns) columns, a line has \(style.columns); it is kept whole",
        at: paragraph.range))
  }

  private mutating func check(_ cut: CaptionBreaker.Cut, _ paragraph: Paragraph, label: LabelWidth) {
    for index in cut.groups
    where Int(groups[index].width) + (index == cut.groups.lowerBound ? label.columns : 0) > style.columns {
      diagnostics.append(
        Diagnostic(
          .warning, "caption-line-long",
          "a word of \(groups[index].width) columns doesn't fit on a line of \(style.columns); it is kept whole",
          at: paragraph.range))
    }
  }
}

extension LabelWidth {
  /// The room for `Name: `; a name of more than half a line takes one of its own, if there are two.
  init(name: String, in style: CaptionStyle) {
    let columns = DisplayWidth.columns(of: name) + 2
    let standsAlone = columns > style.columns / 2 && style.lines > 1
    self.init(columns: standsAlone ? 0 : columns, standsAlone: standsAlone)
  }
}
