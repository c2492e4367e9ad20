import UnicodeText

/// Takes the lines of an SRT caption apart: marks, tags, labels.
struct SRTTextDecoder {
  /// The text as it was said.
  private(set) var text: [UInt8]
  /// The marks on it.
  private(set) var spans: [CaptionSpan] = []
  /// Where it stands.
  private(set) var placement: CaptionPlacement?
  /// The label of all of it.
  private(set) var label: Caption.Label?

  /// Reads the lines as far as their tags; labels stay in the text.
  init(_ file: Span<UInt8>, _ range: Range<Int>) {
    text = Self.lines(file, range)
    guard text.contains(where: { Self.isSpecial($0) }) else { return }
    let markup = SRTMarkup(text)
    (text, spans, placement) = (markup.text, markup.spans, markup.placement)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "{") || byte == 0xE2
  }

  /// The lines parted by line feeds; the word joiner before one that would be blank or times is taken out.
  private static func lines(_ file: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var place = range.lowerBound
    while true {
      let end = EightBytes.first(in: file, place..<range.upperBound) { $0.equal(0x0A) }
      var start = place
      if WordJoiner.stands(file, at: place), isKeptApart(file, place..<end) { start += 3 }
      for index in start..<max(start, end) { text.append(file[index]) }
      guard end < range.upperBound else { return text }
      text.append(0x0A)
      place = end + 1
    }
  }

  /// Whether a line, word joiners at its start aside, is blank or looks like times.
  static func isKeptApart(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let start = WordJoiner.skip(text, from: line.lowerBound, limit: line.upperBound)
    guard start < line.upperBound else { return true }
    guard text[start] < 0x3A else { return false }
    let rest = start..<line.upperBound
    return SRTBlocks.isBlank(text, rest) || SRTTimes(text, rest) != nil || SRTTimes.isMeant(text, rest)
  }

  // MARK: Labels

  /// Takes the labels out of the text that count, and the marks that kept text from being one.
  mutating func takeLabels(_ vote: inout LabelVote) {
    var edits: [TextChange] = []
    var labels: [(name: String, line: Int, text: Int, standsAlone: Bool)] = []
    let source = text
    let bytes = source.span
    let hasJoiners = Self.hasJoiners(bytes)
    var lines = TextLines(0..<bytes.count)
    var opensWithLabel = false
    while let (line, isLast) = lines.next(bytes) {
      let isFirst = line.lowerBound == 0
      let head = LabelSyntax.head(bytes, line, isLast: isLast, hasJoiners: hasJoiners)
      var text = line.lowerBound
      switch head {
      case .marked(let name, let joiners, let end, let standsAlone):
        labels.append((Self.name(bytes, name, joiners), line.lowerBound, end, standsAlone))
        text = end
        if isFirst { opensWithLabel = true }
      case .candidate(let name, let end, let standsAlone):
        let mayBe = isFirst || opensWithLabel || LabelSyntax.isDashed(bytes, line)
        if isFirst { opensWithLabel = true }
        guard mayBe, let label = vote.name(bytes, name) else { break }
        // The dash stays with the words.
        if name.lowerBound > line.lowerBound {
          edits.append(TextChange(range: name.lowerBound..<end))
          labels.append((label, line.lowerBound, line.lowerBound, standsAlone))
          if hasJoiners { Self.halveRuns(bytes, line, from: end, isLast: isLast, &edits) }
          continue
        }
        labels.append((label, line.lowerBound, end, standsAlone))
        text = end
      case .refused(let colon):
        edits.append(Self.allowed(bytes, behind: colon))
      case .none: break
      }
      if text > line.lowerBound { edits.append(TextChange(range: line.lowerBound..<text)) }
      if hasJoiners { Self.halveRuns(bytes, line, from: text, isLast: isLast, &edits) }
    }
    name(labels)
    edits.apply(to: &text, &spans)
    spans.removeAll { $0.range.isEmpty && !$0.mark.isTime }
    if hasJoiners { ControlPictures.decode(&text, &spans) }
    // One voice over all of it is the caption's speaker.
    if let voice = spans.first, let name = voice.mark.voice, voice.range == 0..<text.count,
      spans.dropFirst().allSatisfy({ $0.mark.voice == nil })
    {
      label = .init(name)
      spans.removeFirst()
    }
  }

  /// Takes out only the word joiners that mark labels: what stands before the colon stays.
  mutating func keepLabels() {
    let source = text
    let bytes = source.span
    guard Self.hasJoiners(bytes) else { return }
    var edits: [TextChange] = []
    var lines = TextLines(0..<bytes.count)
    while let (line, isLast) = lines.next(bytes) {
      LabelSyntax.eachRun(bytes, line, isLast: isLast) { run, _ in edits.append(TextChange(range: run)) }
    }
    edits.apply(to: &text, &spans)
    ControlPictures.decode(&text, &spans)
  }

  /// Says who speaks: one for all, or each from a label to the next.
  private mutating func name(_ labels: [(name: String, line: Int, text: Int, standsAlone: Bool)]) {
    guard let first = labels.first else { return }
    if first.line == 0, labels.allSatisfy({ $0.name == first.name }) {
      label = first.name.isEmpty ? nil : .init(first.name, standsAlone: first.standsAlone)
      return
    }
    var voices: [CaptionSpan] = []
    for (index, label) in labels.enumerated() where !label.name.isEmpty {
      let end = index + 1 < labels.count ? max(label.text, labels[index + 1].line - 1) : text.count
      voices.append(CaptionSpan(.voice(label.name), min(label.text, end)..<end))
    }
    spans = voices + spans
  }

  /// The name of a marked label without its mark.
  private static func name(_ text: Span<UInt8>, _ range: Range<Int>, _ joiners: Int) -> String {
    var name = (range.lowerBound..<(range.upperBound - 3 * joiners)).map { text[$0] }
    for _ in 0..<((joiners - 1) / 2) { name += WordJoiner.bytes }
    var spans: [CaptionSpan] = []
    // Runs within the name are doubled as those of text are.
    var edits: [TextChange] = []
    let source = name
    halveRuns(source.span, 0..<name.count, from: 0, isLast: true, &edits)
    edits.apply(to: &name, &spans)
    ControlPictures.decode(&name, &spans)
    return String(decoding: name, as: UTF8.self)
  }

  /// The change that makes text again of text that was kept from being a label.
  private static func allowed(_ text: Span<UInt8>, behind colon: Int) -> TextChange {
    WordJoiner.stands(text, at: colon)
      ? TextChange(range: colon..<(colon + 3)) : TextChange(range: colon..<(colon + 2), replacement: [0x20])
  }

  private static func halveRuns(
    _ text: Span<UInt8>, _ line: Range<Int>, from start: Int, isLast: Bool, _ edits: inout [TextChange]
  ) {
    guard start < line.upperBound else { return }
    LabelSyntax.eachRun(text, start..<line.upperBound, isLast: isLast) { run, _ in
      let count = run.count / 3
      if count % 2 == 0 { edits.append(TextChange(range: run.lowerBound..<(run.lowerBound + 3 * (count / 2)))) }
    }
  }

  /// Whether there is a word joiner in a text.
  static func hasJoiners(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    return EightBytes.first(in: text, 1..<text.count, wherePair: { $0.equal(0xE2) & $1.equal(0x81) }) < text.count
  }
}
