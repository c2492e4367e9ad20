import SpeechTiming
import TalkScript

/// Writes turns as the plain text that engines without SSML read aloud: the spoken form, with single spaces.
struct TextSink: SpeechSink {
  private let engine: Engine
  private let pronunciations: Pronunciations
  /// What stands between two paragraphs.
  private let paragraphBreak: UInt8
  private(set) var losses: LossReport
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// Whether a space is due before the next word.
  private var needsSpace = false
  private var needsBreak = false
  /// The paragraph at hand, for the place of a loss.
  private var place: SourceRange?

  init(_ engine: Engine, pronunciations: Pronunciations, losses: LossReport) {
    self.engine = engine
    self.pronunciations = pronunciations
    self.losses = losses
    // A turn of a dialogue script is one line.
    paragraphBreak = UInt8(ascii: engine.document.kind == .json && engine.document.shape != "gemini" ? "\n" : " ")
  }

  mutating func startTurn(speaker: Int, hasWords: Bool) {
    bytes.removeAll(keepingCapacity: true)
    (needsSpace, needsBreak, place) = (false, false, nil)
  }

  mutating func endTurn(pause: Duration) {}
  mutating func startParagraph() { needsBreak = !bytes.isEmpty }
  mutating func endParagraph() { needsSpace = false }
  mutating func startSentence(hasSpaceBefore: Bool) { needsSpace = needsSpace || hasSpaceBefore }
  mutating func endSentence() {}
  mutating func mark(_ name: String) {}

  mutating func text(_ utf8: Span<UInt8>) {
    var start = 0
    while start < utf8.count {
      var end = start
      while end < utf8.count, Self.isPlain(utf8[end]) { end += 1 }
      if end > start {
        separate()
        utf8.extracting(start..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      } else {
        append(utf8[start])
        end += 1
      }
      start = end
    }
  }

  mutating func token(_ written: Span<UInt8>, _ token: SpokenToken, in paragraph: Paragraph) {
    place = paragraph.range
    if let entry = pronunciations.entry(for: written, token) {
      losses.countPhoneme(isSaid: entry.said != entry.written, at: paragraph.range)
    }
    text(token.spoken.utf8.span)
  }

  /// Whether a byte is a letter's, or another that every engine is given as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"): false
    default: true
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard byte > 0x20, byte != 0x7F else {
      // White space, and control characters, which no engine can say.
      needsSpace = !bytes.isEmpty
      return
    }
    separate()
    bytes.append(contentsOf: substitute(byte))
  }

  private mutating func separate() {
    if needsBreak {
      bytes.append(paragraphBreak)
    } else if needsSpace, !bytes.isEmpty, bytes.last != UInt8(ascii: "\n") {
      bytes.append(0x20)
    }
    (needsSpace, needsBreak) = (false, false)
  }

  /// A bracket that a dialogue script would take for a speaker's is written as another one.
  private mutating func substitute(_ byte: UInt8) -> [UInt8] {
    let other: String? =
      switch byte {
      case UInt8(ascii: "<"): "‹"
      case UInt8(ascii: ">"): "›"
      case UInt8(ascii: "["): "("
      case UInt8(ascii: "]"): ")"
      default: nil
      }
    guard let other, let turn = engine.document.turn, turn.utf8.contains(byte) else { return [byte] }
    losses.count("bracket", "written as another one, since it marks speakers", at: place)
    return Array(other.utf8)
  }

  mutating func startEmphasis(in paragraph: Paragraph) {
    losses.count("emphasis", "dropped", at: paragraph.range)
  }

  mutating func endEmphasis() {}

  mutating func cue(_ cue: Cue, in paragraph: Paragraph) {
    switch cue.kind {
    case .pause: pause(cue.duration ?? .seconds(1), at: paragraph.range)
    case .sound:
      guard engine.has(.soundCue), let form = engine.form(of: .soundCue) else { fallthrough }
      insert(form.replacing("{}", with: Self.plain(cue.text)))
    case .music, .clip, .advert:
      losses.count("\(cue.kind.rawValue) cue", "left out", at: paragraph.range)
    }
  }

  private mutating func pause(_ length: Duration, at range: SourceRange) {
    guard engine.has(.breakTime), length > .zero else {
      if length > .zero { losses.count("pause", "dropped", at: range) }
      return
    }
    if let form = engine.form(of: .breakTime) {
      losses.count("pause", "written as \(form), without its length", at: range)
      return insert(form)
    }
    let longest = engine.cells[.breakTime]?.maximum.map { Int64($0 * 1000) } ?? 10_000
    // Ten minutes are more than any of these engines speaks at once.
    var rest = min(length.wholeMilliseconds, 600_000)
    if rest > longest { losses.count("pause", "written as several breaks", at: range) }
    while rest > 0 {
      let part = min(rest, longest)
      insert("<break time=\"\(ProsodyText.decimal(Double(part) / 1000))s\" />")
      rest -= part
    }
  }

  /// Writes a tag between words.
  private mutating func insert(_ tag: String) {
    if !bytes.isEmpty { needsSpace = true }
    separate()
    bytes.append(contentsOf: tag.utf8)
    needsSpace = true
  }

  /// A cue's words without what would end its bracket.
  private static func plain(_ text: String) -> String {
    String(text.filter { !"()[]<>\n".contains($0) })
  }
}
