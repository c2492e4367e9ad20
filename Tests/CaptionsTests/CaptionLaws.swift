import Captions
import SpeechTiming
import TalkScript

/// Checks what holds for the captions of any script, and tells what doesn't.
struct CaptionLaws {
  /// A word of the script on its way through the captions.
  private struct Word {
    var bytes: [UInt8]
    var hasSpaceBefore: Bool
    var start: Duration
    var turn: Int
    var paragraph: Int
  }

  private let script: TimedScript
  private let profile: CaptionProfile
  private let track: CaptionTrack
  private let measure: CaptionMeasure
  private let words: [Word]
  private var next = 0
  private var wideLines = 0
  private var shortCaptions = 0
  private var breaches: [String] = []

  /// Everything that is wrong with the captions of a script under a profile; empty when all is well.
  static func breaches(_ script: TimedScript, _ profile: CaptionProfile) -> [String] {
    var laws = CaptionLaws(script, profile)
    laws.check()
    return laws.breaches
  }

  private init(_ script: TimedScript, _ profile: CaptionProfile) {
    self.script = script
    self.profile = profile
    measure = CaptionMeasure(profile)
    track = CaptionTrack(script, profile: profile)
    words = script.turns.enumerated().flatMap { index, turn in
      let source = script.script.segments[turn.segment].turns[turn.indexInSegment]
      let texts = source.paragraphs.map { Array($0.text.utf8) }
      return turn.words.map { word in
        Word(
          bytes: Array(texts[word.paragraph][word.range]), hasSpaceBefore: word.hasSpaceBefore, start: word.start,
          turn: index, paragraph: word.paragraph)
      }
    }
  }

  private mutating func check() {
    var lastTurn: Int?
    for (index, caption) in track.captions.enumerated() {
      guard let turn = checkWords(caption, index) else { return }
      checkLabel(caption, index, turn: turn, lastTurn: lastTurn)
      checkTimes(caption, index)
      lastTurn = turn
    }
    if next < words.count { breaches.append("\(words.count - next) words are missing at the end") }
    let told = track.diagnostics.count { $0.identifier == "caption-line-length" }
    let toldShort = track.diagnostics.count { $0.identifier == "caption-min-duration" }
    if toldShort != shortCaptions { breaches.append("\(shortCaptions) captions are short, \(toldShort) are told") }
    if told != wideLines { breaches.append("\(wideLines) lines are too wide, \(told) are told") }
  }

  /// Every word comes once and whole, in order; a caption's words come from one paragraph.
  ///
  /// - Returns: the turn.
  private mutating func checkWords(_ caption: Caption, _ index: Int) -> Int? {
    guard next < words.count, !caption.lines.isEmpty else {
      breaches.append("caption \(index) has no words")
      return nil
    }
    let first = words[next]
    if caption.start < first.start { breaches.append("caption \(index) comes before its first word") }
    for (place, line) in caption.lines.enumerated() {
      guard let count = consume(Array(line.utf8)) else {
        breaches.append("caption \(index) doesn't go on with the script's words: \(line)")
        return nil
      }
      let last = words[next - 1]
      if last.turn != first.turn || last.paragraph != first.paragraph {
        breaches.append("caption \(index) reaches over a paragraph's end")
      }
      var width = measure.characters(line)
      if place == 0, let label = caption.label, !label.standsAlone { width += measure.characters(label.name + ": ") }
      if place == 0, let label = caption.label, label.standsAlone,
        measure.characters(label.name + ":") > profile.columns
      {
        wideLines += 1
      }
      if width > profile.columns {
        wideLines += 1
        if count > 1 { breaches.append("caption \(index) has a line of \(width) columns and \(count) words") }
      }
    }
    return first.turn
  }

  /// Takes as many words as a line holds; `nil` when they are not the script's next ones.
  private mutating func consume(_ line: [UInt8]) -> Int? {
    var place = 0
    var count = 0
    while place < line.count {
      guard next < words.count else { return nil }
      let gap: [UInt8] = count > 0 && words[next].hasSpaceBefore ? [0x20] : []
      let expected = gap + words[next].bytes
      guard line[place...].starts(with: expected) else { return nil }
      place += expected.count
      next += 1
      count += 1
    }
    return count
  }

  private mutating func checkLabel(_ caption: Caption, _ index: Int, turn: Int, lastTurn: Int?) {
    let speaker = script.turns[turn].speaker
    let name = script.script.speakers[speaker].name
    if caption.speaker != name {
      breaches.append("caption \(index) is \(caption.speaker ?? "no one")'s, not \(name)'s")
    }
    let isExpected =
      switch profile.speakers {
      case .always: true
      case .change: lastTurn.map { script.turns[$0].speaker } != speaker
      case .never: false
      }
    if caption.label?.name != (isExpected ? name : nil) {
      breaches.append("caption \(index) names its speaker wrongly")
    }
    let lines = caption.lines.count + (caption.label?.standsAlone == true ? 1 : 0)
    if lines > 2 { breaches.append("caption \(index) has \(lines) lines") }
  }

  private mutating func checkTimes(_ caption: Caption, _ index: Int) {
    let length = caption.end - caption.start
    if length < profile.shortest {
      shortCaptions += 1
      if length <= .zero { breaches.append("caption \(index) is on screen for \(length) only") }
    }
    if length > profile.longest { breaches.append("caption \(index) is on screen for \(length)") }
    if index > 0, caption.start < track.captions[index - 1].end { breaches.append("caption \(index) overlaps") }
  }
}
