extension SRTReader {
  /// Reads a file as players do: whatever stands between two lines of times is a caption.
  ///
  /// Numbers and hours may be missing, `.` may stand for `,` and `->` for `-->`, fractions may have any number of digits, and captions may
  /// hold blank lines. UTF-8, lines ended by LF, CR LF or CR. Lines of times that can't be read are skipped with their
  /// captions and told in the diagnostics. Linear in the length of the file.
  public func readForgivingly(_ bytes: [UInt8]) -> CaptionCues {
    let lines = CaptionLines(bytes)
    let timings = lines.ranges.indices.filter { Self.isTiming(lines, $0) }
    let isNumbered = timings.first.map { $0 > 0 && Self.isNumber(lines, $0 - 1) } ?? false
    var result = CaptionCues()
    tellOfOpening(lines, before: timings.first ?? 0, isNumbered: isNumbered, &result)
    for (index, line) in timings.enumerated() {
      let next = index + 1 < timings.count ? timings[index + 1] : lines.ranges.count
      guard let (start, end) = Self.forgivingTimes(lines, line) else {
        result.skip(
          "srt-caption-skipped", "a caption is left out: these times are not HH:MM:SS,mmm --> HH:MM:SS,mmm",
          line: line + 1, width: lines.width(line))
        continue
      }
      let number = Self.numberLine(lines, before: line, isNumbered: isNumbered)
      let isLast = next == lines.ranges.count
      let following = isLast ? nil : Self.numberLine(lines, before: next, isNumbered: isNumbered)
      let text = Self.trimmed((line + 1)..<max(line + 1, following ?? next), lines)
      result.cues.append(
        CaptionCue(
          identifier: number.map { lines.text(lines.ranges[$0]) }, start: start, end: end,
          text: lines.text(ofLines: text), line: line + 1))
    }
    return result
  }

  /// Whether a file has a line of times that this reader can read.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    let lines = CaptionLines(bytes)
    return lines.ranges.indices.contains { isTiming(lines, $0) && forgivingTimes(lines, $0) != nil }
  }

  /// Whether a line is meant to hold times; an arrow among words is none.
  private static func isTiming(_ lines: CaptionLines, _ line: Int) -> Bool {
    guard lines.arrow(line) != nil else { return forgivingTimes(lines, line) != nil }
    let first = lines.bytes[lines.ranges[line]].first { $0 > 0x20 }
    return first.map { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") } ?? false
  }

  private func tellOfOpening(_ lines: CaptionLines, before first: Int, isNumbered: Bool, _ result: inout CaptionCues) {
    let opening = Self.trimmed(0..<max(0, isNumbered ? first - 1 : first), lines)
    guard let line = opening.first else { return }
    result.skip(
      "srt-text-skipped", "what stands before the first caption is left out", line: line + 1, width: lines.width(line))
  }

  /// The line of the number above a line of times.
  private static func numberLine(_ lines: CaptionLines, before line: Int, isNumbered: Bool) -> Int? {
    guard line > 0, isNumber(lines, line - 1) else { return nil }
    // In a file without numbers, one that stands right below other words is one of them.
    return isNumbered || line == 1 || lines.isBlank(line - 2) ? line - 1 : nil
  }

  private static func isNumber(_ lines: CaptionLines, _ line: Int) -> Bool {
    var cursor = CaptionCursor(lines.bytes, lines.ranges[line])
    cursor.skipSpaces()
    guard cursor.digits() != nil else { return false }
    cursor.skipSpaces()
    return cursor.isAtEnd
  }

  /// Some lines without the blank ones at their ends.
  private static func trimmed(_ range: Range<Int>, _ lines: CaptionLines) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, lines.isBlank(start) { start += 1 }
    while end > start, lines.isBlank(end - 1) { end -= 1 }
    return start..<end
  }

  private static func forgivingTimes(_ lines: CaptionLines, _ line: Int) -> (start: Duration, end: Duration)? {
    var cursor = CaptionCursor(lines.bytes, lines.ranges[line])
    cursor.skipSpaces()
    guard let start = forgivingTime(&cursor) else { return nil }
    cursor.skipSpaces()
    guard cursor.take("-->") || cursor.take("->") else { return nil }
    cursor.skipSpaces()
    guard let end = forgivingTime(&cursor) else { return nil }
    return (start, end)
  }

  /// `HH:MM:SS,mmm` with one to three fields, any decimal mark, and a fraction of any length or none.
  private static func forgivingTime(_ cursor: inout CaptionCursor) -> Duration? {
    guard let first = cursor.digits() else { return nil }
    var seconds = first.value
    var fields = 1
    while fields < 3, cursor.take(":") {
      guard let field = cursor.digits(), field.value < 60 else { return nil }
      seconds = seconds * 60 + field.value
      fields += 1
    }
    var thousandths: Int64 = 0
    if cursor.take(",") || cursor.take(".") || (fields == 3 && cursor.take(":")) {
      guard let fraction = cursor.thousandths() else { return nil }
      thousandths = fraction
    } else if fields == 1 {
      return nil
    }
    return .milliseconds(seconds * 1000 + thousandths)
  }
}
