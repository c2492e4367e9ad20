import SpeechTiming
import TalkScript
import UnicodeText

/// Writes captions as SBV, the form of SubViewer that YouTube reads: `0:00:01.500,0:00:04.000`, the lines, a blank line.
///
/// There is no markup. A speaker's name stands behind two chevrons, `>> Ada: text`, as YouTube's help asks
/// (https://support.google.com/youtube/answer/2734698).
public struct SBVWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The captions as a file's bytes.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var losses = CaptionLosses(document, format: .sbv)
    var bytes: [UInt8] = []
    for caption in document.captions {
      losses.look(at: caption)
      Self.append(caption.start.captionMilliseconds, to: &bytes)
      bytes.append(UInt8(ascii: ","))
      Self.append(caption.end.captionMilliseconds, to: &bytes)
      bytes.append(0x0A)
      appendText(caption, to: &bytes)
      bytes.append(0x0A)
    }
    return CaptionOutput(bytes: bytes, diagnostics: losses.diagnostics)
  }

  private static func append(_ milliseconds: Int64, to bytes: inout [UInt8]) {
    var time: [UInt8] = []
    SRTNumbers.append(milliseconds, decimalMark: UInt8(ascii: "."), to: &time)
    // A single digit is enough for the hours.
    bytes += time.first == UInt8(ascii: "0") ? time[1...] : time[...]
  }

  private func appendText(_ caption: Caption, to bytes: inout [UInt8]) {
    var text = Array(caption.text.utf8)
    var spans = caption.spans
    ControlPictures.encode(&text, &spans)
    let labels =
      caption.label.map { [(0, $0.name)] } ?? SRTLabelPlan.voices(spans).map { ($0.range.lowerBound, $0.name) }
    let source = text.span
    var lines = TextLines(0..<source.count)
    var next = 0
    while let (line, _) = lines.next(source) {
      var hasLabel = false
      while next < labels.count, labels[next].0 <= line.lowerBound {
        bytes += SBVLabel.written(labels[next].1)
        next += 1
        hasLabel = true
      }
      if !hasLabel, SBVLines.isKeptApart(source, line) { bytes += WordJoiner.bytes }
      for index in line { bytes.append(source[index]) }
      bytes.append(0x0A)
    }
  }
}

/// Reads captions from SBV.
///
/// Times may have commas or points before their fractions; a name behind two chevrons, `>> Ada: text`, is the speaker's.
public struct SBVReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes, in time linear in their number.
  /// - Throws: ``CaptionError`` when there are words, but no times.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes)
    var reading = CaptionReading(diagnostics: source.diagnostics)
    let file = source.bytes
    let text = file.span
    var place = source.start
    var line = 0
    var lines: [Range<Int>] = []
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      line += 1
      if let (start, stop) = SBVLines.times(text, place..<end) {
        finish(text, lines, &reading)
        lines = []
        reading.document.captions.append(Caption(start: .milliseconds(start), end: .milliseconds(stop), text: ""))
        reading.lines.append(line)
      } else {
        lines.append(place..<end)
      }
      place = LineEnd.behind(end, in: text)
    }
    finish(text, lines, &reading)
    guard !reading.lines.isEmpty || source.isBlank else { throw .noTimes("0:00:01.500,0:00:04.000", in: source) }
    return reading
  }

  /// Whether the first words of a file are times as SBV has them.
  static func recognises(_ source: CaptionSource) -> Bool {
    let text = source.bytes.span
    var place = source.start
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      if !SRTBlocks.isBlank(text, place..<end) { return SBVLines.times(text, place..<end) != nil }
      place = LineEnd.behind(end, in: text)
    }
    return false
  }

  /// Gives the last caption its lines.
  private func finish(_ text: Span<UInt8>, _ lines: [Range<Int>], _ reading: inout CaptionReading) {
    var lines = lines[...]
    while let first = lines.first, SRTBlocks.isBlank(text, first) { lines.removeFirst() }
    while let last = lines.last, SRTBlocks.isBlank(text, last) { lines.removeLast() }
    guard let first = lines.first, let last = lines.last else { return }
    guard let index = reading.document.captions.indices.last else {
      let number = SourceLocation(line: 1, column: 1)
      reading.diagnostics.append(
        Diagnostic(
          .warning, "sbv-text-skipped", "what stands before the first caption is left out",
          at: SourceRange(number, SourceLocation(line: 1, column: max(2, first.count + 1)))))
      return
    }
    _ = last
    var caption = reading.document.captions[index]
    SBVLines.read(text, lines, into: &caption)
    reading.document.captions[index] = caption
  }
}

/// Names as SBV has them.
enum SBVLabel {
  /// `>> Name: `; a colon and a space within the name are kept apart.
  static func written(_ name: String) -> [UInt8] {
    var bytes = Array(name.utf8)
    var spans: [CaptionSpan] = []
    ControlPictures.encode(&bytes, &spans, includingLineFeeds: true)
    var result = Array(">> ".utf8)
    for index in bytes.indices {
      result.append(bytes[index])
      if bytes[index] == UInt8(ascii: ":") { result += WordJoiner.bytes }
    }
    return result + Array(": ".utf8)
  }

  /// The name before words and where the words start; `nil` where a line starts without one.
  static func read(_ text: Span<UInt8>, _ line: Range<Int>) -> (name: String, words: Int)? {
    guard line.count > 4, text[line.lowerBound] == UInt8(ascii: ">"), text[line.lowerBound + 1] == UInt8(ascii: ">"),
      text[line.lowerBound + 2] == 0x20
    else { return nil }
    let limit = min(line.upperBound, line.lowerBound + 400)
    var name: [UInt8] = []
    var index = line.lowerBound + 3
    while index < limit {
      if text[index] == UInt8(ascii: ":") {
        if WordJoiner.stands(text, at: index + 1) {
          name.append(text[index])
          index += 4
          continue
        }
        guard index + 1 < line.upperBound, text[index + 1] == 0x20 else { return nil }
        var spans: [CaptionSpan] = []
        ControlPictures.decode(&name, &spans)
        return (String(decoding: name, as: UTF8.self), index + 2)
      }
      name.append(text[index])
      index += 1
    }
    return nil
  }
}

/// Lines as SBV has them.
enum SBVLines {
  /// The times of a line, in milliseconds; `nil` where it holds none.
  static func times(_ text: Span<UInt8>, _ line: Range<Int>) -> (start: Int64, end: Int64)? {
    guard line.count >= 11, line.count < 60, text[line.lowerBound] < 0x3A else { return nil }
    // With a comma before the fractions, the second of three parts the times.
    let commas = line.filter { text[$0] == UInt8(ascii: ",") }
    guard commas.count == 1 || commas.count == 3 else { return nil }
    let comma = commas[commas.count / 2]
    guard let start = time(text, line.lowerBound..<comma), let end = time(text, (comma + 1)..<line.upperBound) else {
      return nil
    }
    return (start, end)
  }

  private static func time(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    guard range.count(where: { text[$0] == UInt8(ascii: ":") }) == 2 else { return nil }
    return ClockStamp.read(text, range)
  }

  /// Whether a line, word joiners at its start aside, is blank, or would be read as times or as a name.
  static func isKeptApart(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let start = WordJoiner.skip(text, from: line.lowerBound, limit: line.upperBound)
    let rest = start..<line.upperBound
    return SRTBlocks.isBlank(text, rest) || times(text, rest) != nil || SBVLabel.read(text, rest) != nil
  }

  /// Reads a caption's lines.
  static func read(_ text: Span<UInt8>, _ lines: ArraySlice<Range<Int>>, into caption: inout Caption) {
    var words: [UInt8] = []
    var labels: [(name: String, place: Int)] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { words.append(0x0A) }
      var start = line.lowerBound
      if let (name, place) = SBVLabel.read(text, line) {
        labels.append((name, words.count))
        start = place
      } else if WordJoiner.stands(text, at: start), isKeptApart(text, line) {
        start += 3
      }
      for index in start..<max(start, line.upperBound) { words.append(text[index]) }
    }
    var voices: [CaptionSpan] = []
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? max(label.place, labels[index + 1].place - 1) : words.count
      voices.append(CaptionSpan(.voice(label.name), label.place..<end))
    }
    ControlPictures.decode(&words, &voices)
    caption.text = String(decoding: words, as: UTF8.self)
    if let first = labels.first, first.place == 0, labels.allSatisfy({ $0.name == first.name }) {
      (caption.speaker, caption.label) = (first.name, .init(first.name))
    } else {
      caption.spans = voices.filter { !$0.range.isEmpty }
    }
  }
}
