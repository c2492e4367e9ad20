/// The text of a `p` element as it is gathered: its characters, and how and when each stretch of them is shown.
struct TTMLParagraph {
  /// How a stretch of text is shown.
  struct Look: Hashable {
    var isItalic = false
    var isBold = false
    var isUnderlined = false
    var color: String?
    var voice: String?
    var language: String?
    /// The number of the ruby it is part of.
    var ruby: Int?
    /// Whether it is the ruby's reading.
    var isReading = false
  }

  /// A stretch of text within one element.
  struct Run {
    var range: Range<Int>
    var look: Look
    var time: TTMLInterval
    /// Whether it holds nothing but white space.
    var isBlank: Bool
  }

  /// The characters so far.
  private(set) var text: [UInt8] = []
  /// The stretches so far, in their order and without gaps.
  private(set) var runs: [Run] = []
  /// White space that counts as one space if text follows on the same line: how and when it is shown.
  private var space: (look: Look, time: TTMLInterval)?
  /// Whether what is before the end so far can take a space behind it.
  private var isAtLineStart = true

  /// Adds text; where white space isn't preserved, any number of it is one space, and none at the ends of lines.
  mutating func add(_ words: String, preserving: Bool, _ look: Look, _ time: TTMLInterval) {
    guard !preserving else {
      if !words.isEmpty { flushSpace() }
      let start = text.count
      text.append(contentsOf: words.utf8)
      isAtLineStart = text.last == UInt8(ascii: "\n") || text.isEmpty
      return close(from: start, look, time)
    }
    var start = text.count
    for byte in words.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if !isAtLineStart, space == nil { space = (look, time) }
      } else {
        if space != nil {
          close(from: start, look, time)
          flushSpace()
          start = text.count
        }
        text.append(byte)
        isAtLineStart = false
      }
    }
    close(from: start, look, time)
  }

  /// Adds a line break; white space before it is dropped.
  mutating func addBreak(_ look: Look, _ time: TTMLInterval) {
    space = nil
    text.append(UInt8(ascii: "\n"))
    isAtLineStart = true
    close(from: text.count - 1, look, time)
  }

  private mutating func flushSpace() {
    guard let space else { return }
    text.append(UInt8(ascii: " "))
    close(from: text.count - 1, space.look, space.time)
    self.space = nil
  }

  private mutating func close(from start: Int, _ look: Look, _ time: TTMLInterval) {
    guard text.count > start else { return }
    let isBlank = text[start...].allSatisfy { $0 <= 0x20 }
    if let last = runs.last, last.look == look, last.time == time {
      runs[runs.count - 1].range = last.range.lowerBound..<text.count
      runs[runs.count - 1].isBlank = last.isBlank && isBlank
    } else {
      runs.append(Run(range: start..<text.count, look: look, time: time, isBlank: isBlank))
    }
  }
}

extension TTMLParagraph {
  /// A stretch of time, and what is shown in it.
  struct Showing {
    var time: TTMLInterval
    var text: String
    var spans: [CaptionSpan]
  }

  /// What is shown, from first to last.
  ///
  /// Mostly the whole text at once. Where parts of it have times of their own, a text that only grows is shown once with
  /// marks of time in it; any other is shown anew each time that something changes.
  func showings(of element: TTMLInterval) -> [Showing] {
    let timed = runs.filter { !$0.isBlank }
    guard let first = timed.first, timed.contains(where: { $0.time != element }) else {
      return [showing(runs, element)]
    }
    var whole = first.time
    for run in timed {
      whole.begin = min(whole.begin, run.time.begin)
      whole.end = whole.end.flatMap { end in run.time.end.map { max(end, $0) } }
    }
    if grows(timed, within: whole) { return [showing(runs, whole, marksTime: true)] }
    var changes = Set(timed.map(\.time.begin))
    changes.formUnion(timed.compactMap(\.time.end))
    // Texts of this many changes are no captions; the product bounds the work.
    guard changes.count * runs.count < 4_000_000 else { return [showing(runs, whole)] }
    return slices(at: changes.sorted(), whole)
  }

  /// Whether each part appears no earlier than the one before it, and all stay until the end.
  private func grows(_ timed: [Run], within whole: TTMLInterval) -> Bool {
    var last = whole.begin
    for run in timed {
      guard run.time.begin >= last, run.time.end == whole.end else { return false }
      last = run.time.begin
    }
    return timed.first?.time.begin == whole.begin
  }

  private func slices(at changes: [Int64], _ whole: TTMLInterval) -> [Showing] {
    var result: [Showing] = []
    for (index, begin) in changes.enumerated() {
      let end = index + 1 < changes.count ? changes[index + 1] : whole.end
      guard end != begin else { continue }
      let visible = runs.filter { $0.time.begin <= begin && ($0.time.end.map { $0 > begin } ?? true) }
      guard visible.contains(where: { !$0.isBlank }) else { continue }
      var slice = showing(visible[...].trimmingBlanks(), TTMLInterval(begin: begin, end: end))
      if let last = result.last, last.time.end == begin, last.text == slice.text, last.spans == slice.spans {
        slice.time.begin = last.time.begin
        result.removeLast()
      }
      result.append(slice)
    }
    return result
  }

  private func showing(_ runs: some Sequence<Run>, _ time: TTMLInterval, marksTime: Bool = false) -> Showing {
    var spans = TTMLSpans()
    var bytes: [UInt8] = []
    var now = time.begin
    for run in runs {
      if marksTime, !run.isBlank, run.time.begin > now {
        now = run.time.begin
        spans.add(.time(Duration(ttmlNanoseconds: now)), at: bytes.count)
      }
      bytes.append(contentsOf: text[run.range])
      spans.add(run.look, until: bytes.count)
    }
    return Showing(time: time, text: String(decoding: bytes, as: UTF8.self), spans: spans.finish())
  }
}

extension ArraySlice<TTMLParagraph.Run> {
  /// Without what is blank at both ends.
  fileprivate func trimmingBlanks() -> Self {
    var slice = drop(while: \.isBlank)
    while slice.last?.isBlank == true { slice.removeLast() }
    return slice
  }
}
