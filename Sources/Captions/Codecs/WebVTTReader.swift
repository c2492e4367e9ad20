/// Reads captions from WebVTT (`.vtt`) as the W3C's parsing rules have it.
///
/// Settings of cues, `STYLE`, `REGION` and `NOTE` blocks are passed over. What ``WebVTTText`` makes of a cue's text are
/// its words and voices.
public struct WebVTTReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes: UTF-8, with or without byte order mark, lines ended by LF, CR LF or CR.
  ///
  /// Cues whose times can't be read are left out, as players leave them out, and told in the diagnostics. Linear in the
  /// length of the file.
  /// - Throws: ``CaptionError`` when the file doesn't start with `WEBVTT`.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionCues {
    let lines = CaptionLines(bytes)
    guard Self.recognises(bytes) else {
      throw CaptionError("a WebVTT file starts with the line “WEBVTT”", identifier: "vtt-invalid", line: 1)
    }
    var result = CaptionCues()
    var line = 1
    // The header block ends at a blank line; a cue may follow without one.
    while line < lines.ranges.count, !lines.ranges[line].isEmpty, lines.arrow(line) == nil { line += 1 }
    while line < lines.ranges.count {
      if lines.ranges[line].isEmpty { line += 1 } else { line = readBlock(lines, from: line, into: &result) }
    }
    return result
  }

  /// Whether a file starts with the signature: `WEBVTT`, then a space, a tab or the line's end.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard text.starts(with: "WEBVTT".utf8) else { return false }
    guard let next = text.dropFirst(6).first else { return true }
    return [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(next)
  }

  /// Reads one block and returns the line behind it.
  private func readBlock(_ lines: CaptionLines, from first: Int, into result: inout CaptionCues) -> Int {
    // Times stand on a block's first line, or on its second below the identifier.
    let timing = first + (lines.arrow(first) == nil ? 1 : 0)
    guard timing < lines.ranges.count, !lines.ranges[timing].isEmpty, lines.arrow(timing) != nil else {
      return end(lines, from: first, &result)
    }
    var last = timing + 1
    while last < lines.ranges.count, !lines.ranges[last].isEmpty, lines.arrow(last) == nil { last += 1 }
    if let (start, end) = Self.times(lines, timing) {
      result.cues.append(
        CaptionCue(
          identifier: timing > first ? lines.text(lines.ranges[first]) : nil, start: start, end: end,
          text: lines.text(ofLines: (timing + 1)..<last), line: timing + 1))
    } else {
      result.skip(
        "vtt-cue-skipped", "a cue is left out: these times are not HH:MM:SS.mmm --> HH:MM:SS.mmm", line: timing + 1,
        width: lines.width(timing))
    }
    return last
  }

  /// Passes over a block without times.
  private func end(_ lines: CaptionLines, from first: Int, _ result: inout CaptionCues) -> Int {
    var last = first
    while last < lines.ranges.count, !lines.ranges[last].isEmpty, last == first || lines.arrow(last) == nil {
      last += 1
    }
    let name = lines.text(lines.ranges[first])
    let isKnown = ["NOTE", "STYLE", "REGION"].contains {
      name == $0 || name.hasPrefix($0 + " ") || name.hasPrefix($0 + "\t")
    }
    if !isKnown {
      result.skip(
        "vtt-block-skipped", "a block is left out: it has no times", line: first + 1, width: lines.width(first))
    }
    return last
  }

  private static func times(_ lines: CaptionLines, _ line: Int) -> (start: Duration, end: Duration)? {
    var cursor = CaptionCursor(lines.bytes, lines.ranges[line])
    cursor.skipSpaces()
    guard let start = time(&cursor) else { return nil }
    cursor.skipSpaces()
    guard cursor.take("-->") else { return nil }
    cursor.skipSpaces()
    guard let end = time(&cursor) else { return nil }
    return (start, end)
  }

  /// A timestamp: `MM:SS.mmm`, or any number of hours before it.
  private static func time(_ cursor: inout CaptionCursor) -> Duration? {
    guard let first = cursor.digits(), cursor.take(":"), let second = cursor.digits(), second.count == 2 else {
      return nil
    }
    var (hours, minutes, seconds) = (Int64(0), first.value, second.value)
    if cursor.take(":") {
      guard let third = cursor.digits(), third.count == 2 else { return nil }
      (hours, minutes, seconds) = (first.value, second.value, third.value)
    } else if first.count != 2 {
      return nil
    }
    guard cursor.take("."), let fraction = cursor.digits(), fraction.count == 3, minutes < 60, seconds < 60 else {
      return nil
    }
    return .milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.value)
  }
}
