import SpeechTiming
import TalkScript
import UnicodeText

/// Walks through the turns of a script and makes captions of each paragraph, with the times of their words.
struct CaptionMaker {
  private let script: TimedScript
  private let profile: CaptionProfile
  private let showsLabels: Bool
  private let units: CaptionUnits
  private let seams: SeamFinder
  private var breaker: CaptionBreaker
  private(set) var captions: [Caption] = []
  /// The place in the script of each caption.
  private(set) var places: [SourceRange] = []
  /// When each caption's words are spoken.
  private(set) var speeches: [CaptionFit.Speech] = []
  private var lastSpeaker: Int?
  private var words: [CaptionWord] = []

  init(_ script: TimedScript, _ profile: CaptionProfile, showsLabels: Bool) {
    self.script = script
    self.profile = profile
    self.showsLabels = showsLabels
    units = CaptionUnits(profile)
    seams = SeamFinder(language: script.script.language.language)
    breaker = CaptionBreaker(profile)
  }

  mutating func run() {
    // A caption holds some eight words.
    let count = script.turns.reduce(0) { $0 + $1.words.count } / 7
    captions.reserveCapacity(count)
    places.reserveCapacity(count)
    speeches.reserveCapacity(count)
    for turn in script.turns { add(turn) }
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
    seams.words(of: turn.words, range, in: text, units, into: &words)
    let speaker = script.script.speakers[turn.speaker].name
    let labels = labels(of: speaker, isNew: lastSpeaker != turn.speaker)
    lastSpeaker = turn.speaker
    for (index, cut) in breaker.cut(words, labels: labels).enumerated() {
      let label = index == 0 ? labels.first : labels.others
      add(cut, text, speaker, label, at: paragraph.range)
    }
  }

  private func labels(of speaker: String, isNew: Bool) -> CaptionBreaker.Labels {
    guard showsLabels, profile.speakers != .never else { return .init(first: .none, others: .none) }
    // Apps know a name only where its words stand beside it: there it is written so.
    let label = LabelWidth(name: speaker, units, lines: profile.isSafeForApps ? 1 : profile.lines)
    return .init(
      first: profile.speakers == .always || isNew ? label : .none, others: profile.speakers == .always ? label : .none)
  }

  private mutating func add(
    _ cut: CaptionBreaker.Cut, _ text: Span<UInt8>, _ speaker: String, _ label: LabelWidth, at place: SourceRange
  ) {
    let shown = label == .none ? nil : Caption.Label(speaker, standsAlone: label.standsAlone)
    let (first, last) = (words[cut.words.lowerBound], words[cut.words.upperBound - 1])
    var columns = shown == nil ? 0 : label.standsAlone ? units.columns(of: speaker.utf8.span) + 1 : label.columns
    for index in cut.words {
      columns += Int(words[index].width)
      if index > cut.words.lowerBound, index != cut.secondLine { columns += Int(words[index].gap) }
    }
    captions.append(
      Caption(
        start: .milliseconds(first.start), end: .milliseconds(last.end), speaker: speaker, label: shown,
        text: Self.string(of: cut, words, in: text)))
    places.append(place)
    speeches.append(
      CaptionFit.Speech(
        start: first.start, end: last.end, characters: Double(columns) / Double(units.perCharacter),
        words: cut.words.count + (shown == nil ? 0 : Self.wordCount(speaker))))
  }

  private static func wordCount(_ name: String) -> Int {
    name.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
  }

  /// The words of a caption, a space between them where the script has one, a line feed where the line breaks.
  private static func string(of cut: CaptionBreaker.Cut, _ words: [CaptionWord], in text: Span<UInt8>) -> String {
    let first = words[cut.words.lowerBound].range.lowerBound
    let capacity = words[cut.words.upperBound - 1].range.upperBound - first + cut.words.count
    return String(unsafeUninitializedCapacity: capacity) { buffer in
      var count = 0
      var run = first
      var last = first
      for index in cut.words {
        let word = words[index].range
        let isBreak = index == cut.secondLine
        if index > cut.words.lowerBound {
          let gap = Int(words[index].gap)
          let isPlain = !isBreak && word.lowerBound == last + gap && (gap == 0 || text[last] == UInt8(ascii: " "))
          // Words that follow one another plainly are copied in one go.
          if !isPlain {
            count += copy(text, run..<last, to: buffer, at: count)
            if isBreak || gap == 1 {
              buffer[count] = isBreak ? UInt8(ascii: "\n") : UInt8(ascii: " ")
              count += 1
            }
            run = word.lowerBound
          }
        }
        last = word.upperBound
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
}

extension LabelWidth {
  /// The room for `Name: `; a name of more than half a line takes one of its own, if there are two.
  init(name: String, _ units: CaptionUnits, lines: Int) {
    let columns = units.columns(of: name.utf8.span) + 2
    let standsAlone = columns > units.columns / 2 && lines > 1
    self.init(columns: standsAlone ? 0 : columns, standsAlone: standsAlone)
  }
}
