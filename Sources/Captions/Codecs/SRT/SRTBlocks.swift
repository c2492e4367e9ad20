import TalkScript
import UnicodeText

/// The captions of an SRT file as stretches of its bytes: whatever stands between two lines of times is one.
struct SRTBlocks {
  /// A caption's place in the file.
  struct Block {
    /// When it appears and goes, in milliseconds.
    var start, end: Int64
    /// The bytes of its number; empty where it has none.
    var number: Range<Int>
    /// The bytes of its lines, blank ones before and behind left out.
    var text: Range<Int>
    /// The line of its times, counted from 1.
    var line: Int
  }

  private(set) var blocks: [Block] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The times of the block that is being read; `nil` before the first, and where they can't be read.
  private var times: SRTTimes?
  private var timesLine = 0
  private var number = 0..<0
  /// Where the first line with words of the block starts; `nil` before it.
  private var textStart: Int?
  private var textStartLine = 0
  /// Where the last line with words ends, and the last one but for the line just read.
  private var textEnd = 0
  private var textEndBefore = 0
  private var last = 0..<0
  private var isBeforeLastBlank = true
  private var isNumbered: Bool?
  private var line = 0
  private var hasRest: (line: Int, range: Range<Int>)?

  /// Finds the captions of a file; linear in its length.
  init(_ source: CaptionSource) {
    let text = source.bytes.span
    // A caption takes some hundred bytes.
    blocks.reserveCapacity(text.count / 100 + 1)
    var place = source.start
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      take(text, place..<end)
      place = LineEnd.behind(end, in: text)
    }
    finish(text, endsAt: textEnd)
    tellOfRest(text)
  }

  /// Whether the file has a line of times, be it one that can't be read.
  var hasTimes: Bool { timesLine > 0 }

  /// Whether a file has a line of times that can be read.
  static func recognises(_ source: CaptionSource) -> Bool {
    let text = source.bytes.span
    var place = source.start
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      if place < end, text[place] < 0x3A, SRTTimes(text, place..<end) != nil { return true }
      place = LineEnd.behind(end, in: text)
    }
    return false
  }

  @inline(__always)
  private mutating func take(_ text: Span<UInt8>, _ range: Range<Int>) {
    line += 1
    // Times and blank lines start with a digit, a space or a hyphen.
    if range.isEmpty || text[range.lowerBound] < 0x3A {
      if takeTimes(text, range) { return }
      if Self.isBlank(text, range) {
        (isBeforeLastBlank, last, textEndBefore) = (last.isEmpty, range.upperBound..<range.upperBound, textEnd)
        return
      }
    }
    (isBeforeLastBlank, last, textEndBefore) = (last.isEmpty, range, textEnd)
    textEnd = range.upperBound
    if textStart == nil { (textStart, textStartLine) = (range.lowerBound, line) }
  }

  private mutating func takeTimes(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 6 else { return false }
    let found = SRTTimes(text, range)
    guard found != nil || SRTTimes.isMeant(text, range) else { return false }
    let hasNumber = Self.isNumber(text, last)
    let numbered = isNumbered ?? hasNumber
    isNumbered = numbered
    // In a file without numbers, one that stands right below other words is one of them.
    let takesNumber = hasNumber && (numbered || isBeforeLastBlank)
    finish(text, endsAt: takesNumber ? textEndBefore : textEnd)
    (times, timesLine, number) = (found, line, takesNumber ? last : range.lowerBound..<range.lowerBound)
    (textStart, textEnd, textEndBefore) = (nil, range.upperBound, range.upperBound)
    last = range
    if let found, found.hasRest, hasRest == nil { hasRest = (line, range) }
    if found == nil {
      tell(
        .warning, "srt-caption-skipped", "a caption is left out: these times are not HH:MM:SS,mmm --> HH:MM:SS,mmm",
        text, range)
    }
    return true
  }

  /// Ends the block that was being read.
  private mutating func finish(_ text: Span<UInt8>, endsAt end: Int) {
    let start = textStart.map { min($0, end) } ?? end
    if let times {
      blocks.append(
        Block(start: times.start, end: times.end, number: number, text: start..<max(start, end), line: timesLine))
    } else if timesLine == 0, start < end {
      let stop = EightBytes.first(in: text, start..<end) { $0.equal(0x0A) | $0.equal(0x0D) }
      let place = line
      line = textStartLine
      tell(.warning, "srt-text-skipped", "what stands before the first caption is left out", text, start..<stop)
      line = place
    }
  }

  private mutating func tellOfRest(_ text: Span<UInt8>) {
    guard let hasRest else { return }
    line = hasRest.line
    tell(.note, "srt-coordinates-left-out", "what stands behind the times is left out", text, hasRest.range)
  }

  private mutating func tell(
    _ severity: Diagnostic.Severity, _ identifier: String, _ message: String, _ text: Span<UInt8>, _ range: Range<Int>
  ) {
    let width = range.count - EightBytes.countOfContinuing(in: text, range)
    diagnostics.append(
      Diagnostic(severity, identifier, message, at: SourceRange(line: line, columns: 1..<(max(1, width) + 1))))
  }

  /// Whether a line holds nothing but spaces and tabs.
  @inline(__always)
  static func isBlank(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { text[$0] == 0x20 || text[$0] == 0x09 }
  }

  private static func isNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var cursor = SRTCursor(range)
    cursor.skipSpaces(text)
    guard cursor.digits(text) != nil else { return false }
    cursor.skipSpaces(text)
    return cursor.isAtEnd
  }
}
