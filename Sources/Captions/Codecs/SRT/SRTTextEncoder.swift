/// Makes the lines of an SRT caption: labels, tags, and marks where text would be read as something else.
struct SRTTextEncoder {
  /// The lines, parted by line feeds.
  private(set) var bytes: [UInt8] = []

  private var text: [UInt8]
  private var spans: [CaptionSpan]
  private var labels: [SRTLabelPlan.Label] = []
  private var edits: [TextChange] = []
  private let plan: SRTLabelPlan
  private let isSafeForApps: Bool

  /// Makes the lines of a caption.
  init(_ caption: Caption, _ plan: SRTLabelPlan, isSafeForApps: Bool) {
    self.plan = plan
    self.isSafeForApps = isSafeForApps
    text = Array(caption.text.utf8)
    spans = caption.spans
    ControlPictures.encode(&text, &spans)
    takeLabels(caption)
    partVoices()
    if isSafeForApps { guardColons() }
    markLines(mayBePlain: plan.mayBePlain(caption, labels))
    edits.apply(to: &text, &spans)
    if let placement = caption.placement, placement.numberKey.key != 2 {
      bytes += Array("{\\an\(placement.numberKey.key)}".utf8)
    }
    appendTags()
    markKeptApart()
  }

  // MARK: Labels

  private mutating func takeLabels(_ caption: Caption) {
    if let label = caption.label {
      labels = [.init(place: 0, name: label.name, standsAlone: label.standsAlone && !isSafeForApps)]
    } else {
      let voices = SRTLabelPlan.voices(spans)
      for (index, voice) in voices.enumerated() {
        labels.append(.init(place: voice.range.lowerBound, name: voice.name))
        // Words on a line of their own behind a voice are nobody's.
        let end = voice.range.upperBound
        let next = index + 1 < voices.count ? voices[index + 1].range.lowerBound : text.count
        if end + 1 < next, text[end] == 0x0A { labels.append(.init(place: end + 1, name: "")) }
      }
    }
    spans.removeAll { $0.mark.voice != nil }
  }

  /// Puts voices that share a line on lines of their own.
  private mutating func partVoices() {
    var edits: [TextChange] = []
    var moved = 0
    for index in labels.indices {
      let place = labels[index].place
      if place > 0, text[place - 1] != 0x0A {
        let hasSpace = text[place - 1] == 0x20
        edits.append(TextChange(range: (hasSpace ? place - 1 : place)..<place, replacement: [0x0A]))
        if !hasSpace { moved += 1 }
      }
      labels[index].place += moved
    }
    edits.apply(to: &text, &spans)
  }

  /// Leaves no colon with a space or a line's end behind it: apps would take one for the end of a name.
  ///
  /// From here on this is the text: it is read back as it is now.
  private mutating func guardColons() {
    let edits = Self.guards(text.span)
    guard !edits.isEmpty else { return }
    var next = 0
    var moved = 0
    for index in labels.indices {
      while next < edits.count, edits[next].range.upperBound <= labels[index].place {
        moved += edits[next].replacement.count - edits[next].range.count
        next += 1
      }
      labels[index].place += moved
    }
    edits.apply(to: &text, &spans)
  }

  private static func guards(_ text: Span<UInt8>) -> [TextChange] {
    var edits: [TextChange] = []
    for index in text.indices.dropLast() where text[index] == UInt8(ascii: ":") {
      if text[index + 1] == 0x20 {
        edits.append(TextChange(range: (index + 1)..<(index + 2), replacement: [0xC2, 0xA0]))
      } else if text[index + 1] == 0x0A {
        edits.append(TextChange(range: (index + 1)..<(index + 1), replacement: WordJoiner.bytes))
      }
    }
    return edits
  }

  /// Puts labels before their lines, and marks into text that looks like labels.
  private mutating func markLines(mayBePlain: Bool) {
    let source = text
    let bytes = source.span
    var lines = TextLines(0..<bytes.count)
    var next = 0
    while let (line, isLast) = lines.next(bytes) {
      var isBehindLabel = false
      while next < labels.count, labels[next].place <= line.lowerBound {
        let label = labels[next]
        isBehindLabel = !label.standsAlone
        edits.append(TextChange(range: line.lowerBound..<line.lowerBound, replacement: prefix(label, mayBePlain)))
        next += 1
      }
      if !isBehindLabel { markHead(bytes, line, isLast: isLast) }
      edits += Self.doublings(bytes, line, isLast: isLast)
    }
  }

  /// The changes that double the word joiners before colons, so that their number is even.
  private static func doublings(_ text: Span<UInt8>, _ line: Range<Int>, isLast: Bool) -> [TextChange] {
    var edits: [TextChange] = []
    LabelSyntax.eachRun(text, line, isLast: isLast) { run, _ in
      let joiners = repeatElement(WordJoiner.bytes, count: run.count / 3).joined()
      edits.append(TextChange(range: run.lowerBound..<run.lowerBound, replacement: Array(joiners)))
    }
    return edits
  }

  private mutating func markHead(_ bytes: Span<UInt8>, _ line: Range<Int>, isLast: Bool) {
    switch LabelSyntax.head(bytes, line, isLast: isLast, hasJoiners: false) {
    case .candidate(let name, _, let standsAlone) where plan.takesTexts:
      let colon = name.upperBound + 1
      edits.append(
        standsAlone
          ? TextChange(range: colon..<colon, replacement: WordJoiner.bytes)
          : TextChange(range: colon..<(colon + 1), replacement: [0xC2, 0xA0]))
    case .refused(let colon):
      edits.append(TextChange(range: colon..<colon, replacement: WordJoiner.bytes))
    default: break
    }
  }

  /// A label up to where its words start.
  private mutating func prefix(_ label: SRTLabelPlan.Label, _ mayBePlain: Bool) -> [UInt8] {
    if mayBePlain, plan.isPlain(label.name) {
      return Array(label.name.utf8) + [UInt8(ascii: ":"), label.standsAlone ? 0x0A : 0x20]
    }
    var name = Array(label.name.utf8)
    var none: [CaptionSpan] = []
    ControlPictures.encode(&name, &none, includingLineFeeds: true)
    if isSafeForApps { Self.guards(name.span).apply(to: &name, &none) }
    let source = name
    Self.doublings(source.span, 0..<source.count, isLast: true).apply(to: &name, &none)
    let joiners = WordJoiner.count(name.span, before: name.count, from: 0)
    for _ in 0...joiners { name += WordJoiner.bytes }
    name.append(UInt8(ascii: ":"))
    if label.standsAlone { return name + [0x0A] }
    // Apps take what is before a space for the speaker: they may where there is no other colon.
    let isForApps = mayBePlain && LabelShape.mayBeShort(label.name.utf8.span)
    return name + (isSafeForApps && !isForApps ? [0xC2, 0xA0] : [0x20])
  }

  // MARK: Tags

  private mutating func appendTags() {
    for step in MarkupWalk.steps(spans.filter { $0.mark.isOfSRT }, length: text.count) {
      switch step {
      case .open(let span): bytes += span.mark.openingTag
      case .close(let span): bytes += span.mark.closingTag
      case .text(let range): append(range)
      }
    }
  }

  /// Appends text; what looks like a tag gets a word joiner behind its bracket.
  private mutating func append(_ range: Range<Int>) {
    let copy = text
    let source = copy.span
    for index in range {
      bytes.append(source[index])
      switch source[index] {
      case UInt8(ascii: "<"):
        let behind = WordJoiner.skip(source, from: index + 1, limit: range.upperBound)
        if SRTTag(source, behind: behind, limit: range.upperBound) != nil { bytes += WordJoiner.bytes }
      case UInt8(ascii: "{"):
        let behind = WordJoiner.skip(source, from: index + 1, limit: range.upperBound)
        if SRTTag.overrideEnd(source, behind: behind, limit: range.upperBound) != nil { bytes += WordJoiner.bytes }
      case UInt8(ascii: "-") where index > range.lowerBound && source[index - 1] == UInt8(ascii: "-"):
        let end = SRTTag.arrowEnd(source, index - 1, limit: range.upperBound)
        if let end, isSafeForApps || end > index + 2 { bytes += WordJoiner.bytes }
      default: break
      }
    }
  }

  /// Puts a word joiner before lines that are blank or look like times.
  private mutating func markKeptApart() {
    var edits: [TextChange] = []
    let source = bytes
    let lines = source.span
    var all = TextLines(0..<lines.count)
    while let (line, _) = all.next(lines) {
      guard SRTTextDecoder.isKeptApart(lines, line) else { continue }
      edits.append(TextChange(range: line.lowerBound..<line.lowerBound, replacement: WordJoiner.bytes))
    }
    var none: [CaptionSpan] = []
    edits.apply(to: &bytes, &none)
  }
}

extension CaptionSpan.Mark {
  /// Whether SRT has a tag for it.
  var isOfSRT: Bool {
    switch self {
    case .italic, .bold, .underline: true
    case .color(let color): SRTTag.canonical(color) == color
    default: false
    }
  }

  fileprivate var openingTag: [UInt8] {
    switch self {
    case .italic: Array("<i>".utf8)
    case .bold: Array("<b>".utf8)
    case .underline: Array("<u>".utf8)
    case .color(let color): Array("<font color=\"\(color)\">".utf8)
    default: []
    }
  }

  fileprivate var closingTag: [UInt8] {
    switch self {
    case .italic: Array("</i>".utf8)
    case .bold: Array("</b>".utf8)
    case .underline: Array("</u>".utf8)
    case .color: Array("</font>".utf8)
    default: []
    }
  }
}
