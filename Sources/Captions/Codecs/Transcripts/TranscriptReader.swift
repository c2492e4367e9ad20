import TalkScript
import UnicodeText

/// Reads transcripts with times as ``TranscriptWriter`` writes them: `Name (0:01:23): text`, `(0:01:23): text`, or
/// `**Name** (0:01:23): text` in Markdown.
///
/// Further lines belong to the paragraph before. A paragraph lasts until the next one.
public struct TranscriptReader: Sendable {
  /// Whether it is Markdown.
  public var isMarkdown: Bool

  /// Makes a reader.
  public init(isMarkdown: Bool = false) {
    self.isMarkdown = isMarkdown
  }

  /// Reads a file's bytes.
  /// - Throws: ``CaptionError`` when no line states a time.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes)
    var reading = CaptionReading(diagnostics: source.diagnostics)
    let file = source.bytes
    let text = file.span
    var place = source.start
    var line = 0
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      let range = place..<end
      place = LineEnd.behind(end, in: text)
      line += 1
      guard !SRTBlocks.isBlank(text, range) else { continue }
      if let head = Self.head(text, range) {
        append(head, file, range, line, to: &reading)
      } else if reading.lines.isEmpty {
        takeTitle(file, range, line, &reading)
      } else {
        let words = plain(file[range])
        let last = reading.document.captions.count - 1
        // In place: a new text for each of many lines would take the square of their number.
        if !reading.document.captions[last].text.isEmpty { reading.document.captions[last].text += "\n" }
        reading.document.captions[last].text += words
      }
    }
    guard !reading.lines.isEmpty || source.isBlank else { throw .noTimes("Ada (0:01:23): Hello.", in: source) }
    if !reading.lines.isEmpty { reading.guessEnds(of: Array(reading.document.captions.indices)) }
    return reading
  }

  /// Whether a text has a line with a time as transcripts have them.
  static func recognises(_ source: CaptionSource) -> Bool {
    let text = source.bytes.span
    var place = source.start
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      if head(text, place..<end) != nil { return true }
      place = LineEnd.behind(end, in: text)
    }
    return false
  }

  /// The most bytes of a name with the marks around it; a time farther on stands among words.
  static let longestName = 400

  /// What a line with a time says.
  private struct Head {
    var name: Range<Int>
    var time: Int64
    var words: Int
  }

  /// A line's name, time and words: the first time in round brackets with a colon behind.
  private static func head(_ text: Span<UInt8>, _ line: Range<Int>) -> Head? {
    let limit = min(line.upperBound, line.lowerBound + longestName)
    var index = line.lowerBound
    while index < limit {
      guard text[index] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      var close = index + 1
      while close < min(line.upperBound, index + 24), text[close] != UInt8(ascii: ")") { close += 1 }
      if close + 1 < line.upperBound, text[close] == UInt8(ascii: ")"), text[close + 1] == UInt8(ascii: ":"),
        let time = ClockStamp.read(text, (index + 1)..<close)
      {
        return Head(name: line.lowerBound..<index, time: time, words: close + 2)
      }
      index += 1
    }
    return nil
  }

  private func append(
    _ head: Head, _ file: [UInt8], _ line: Range<Int>, _ number: Int, to reading: inout CaptionReading
  ) {
    var name = String(decoding: file[head.name], as: UTF8.self).trimmingSpaces
    if isMarkdown || name.hasPrefix("**") {
      name = Markdown.unescaped(name)
      while name.hasPrefix("*") { name.removeFirst() }
      while name.hasSuffix("*") { name.removeLast() }
    }
    let words = plain(file[head.words..<max(head.words, line.upperBound)])
    let start = Duration.milliseconds(head.time)
    reading.document.captions.append(
      Caption(start: start, end: start, speaker: name.isEmpty ? nil : name, text: words))
    reading.lines.append(number)
  }

  private func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self).trimmingSpaces
    return isMarkdown ? Markdown.unescaped(text) : text
  }

  /// Takes a heading before the first paragraph for the title; any other line is left out, and told.
  private func takeTitle(_ file: [UInt8], _ line: Range<Int>, _ number: Int, _ reading: inout CaptionReading) {
    let words = String(decoding: file[line], as: UTF8.self).trimmingSpaces
    if isMarkdown, words.hasPrefix("# "), reading.document.title == nil {
      reading.document.title = Markdown.unescaped(String(words.dropFirst(2)))
      return
    }
    if !reading.diagnostics.contains(where: { $0.identifier == "text-skipped" }) {
      let width = words.unicodeScalars.count
      reading.diagnostics.append(
        Diagnostic(
          .warning, "text-skipped", "what stands before the first time is left out",
          at: SourceRange(line: number, columns: 1..<(width + 1))))
    }
  }
}
