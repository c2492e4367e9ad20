/// What the labels of an SRT file must look like so that its reader takes names for names and text for text.
///
/// The reader votes over the file (``LabelVote``); this foresees how the vote will end.
struct SRTLabelPlan {
  /// A name that is shown before words.
  struct Label {
    /// Where the words start: a UTF-8 offset into the caption's text.
    var place: Int
    var name: String
    var standsAlone = false
  }

  /// Names as labels, and words that look like labels.
  private var labels = NameCount()
  private var texts = NameCount()
  /// Whether the reader takes names for labels: one comes twice, or labels stand on half of the captions.
  private var takesNames = false
  /// Whether the reader would take words before a colon for a label.
  private(set) var takesTexts = false
  private let isSafeForApps: Bool
  private let marksRareNames: Bool
  /// Whether any text starts as labels do, or as text that was kept from being one.
  private(set) var hasLabelLikeText = false

  /// What each caption's text holds.
  private(set) var traits: [SRTTextTraits] = []

  /// Looks at all captions.
  init(_ captions: Span<Caption>, isSafeForApps: Bool, marksRareNames: Bool) {
    self.isSafeForApps = isSafeForApps
    self.marksRareNames = marksRareNames
    traits.reserveCapacity(captions.count)
    var labelled = 0
    var hasLabels = false
    var texted = 0
    for index in captions.indices {
      let own = SRTTextTraits(captions[index].text)
      traits.append(own)
      if captions[index].label != nil || !captions[index].spans.isEmpty {
        if countLabels(captions[index], own) { labelled += 1 }
        if !hasLabels { hasLabels = !Self.labels(captions[index]).isEmpty }
      }
      if own.contains(.colon), countText(captions[index]) { texted += 1 }
    }
    takesNames = labelled * 2 >= captions.count || labels.hasTwice
    // A label that the reader wouldn't take is marked, and then it takes all.
    takesTexts = hasLabels || texted * 2 >= captions.count || texts.hasTwice
  }

  /// Whether a name is written without a mark: where the reader takes it for a label, or could but for its rareness where
  /// marks aren't wanted.
  func isPlain(_ name: String) -> Bool {
    // What hasn't a name's shape no reader could know for one.
    guard marksRareNames else { return LabelShape.mayBeShort(name.utf8.span) && labels.isName(name) }
    return takesNames && labels.count(name) > 0
  }

  /// The names that a caption shows, in the order of their words.
  static func labels(_ caption: Caption) -> [Label] {
    if let label = caption.label { return [Label(place: 0, name: label.name, standsAlone: label.standsAlone)] }
    return voices(caption.spans).map { Label(place: $0.range.lowerBound, name: $0.name) }
  }

  /// The voices of a caption in order; of several that start together the innermost.
  static func voices(_ spans: [CaptionSpan]) -> [(range: Range<Int>, name: String)] {
    var voices: [(range: Range<Int>, name: String)] = []
    for span in spans where !span.range.isEmpty {
      if let name = span.mark.voice { voices.append((span.range, name)) }
    }
    let order = voices.indices.sorted { (voices[$0].range.lowerBound, $0) < (voices[$1].range.lowerBound, $1) }
    var result: [(range: Range<Int>, name: String)] = []
    for index in order {
      if result.last?.range.lowerBound == voices[index].range.lowerBound { result.removeLast() }
      result.append(voices[index])
    }
    return result
  }

  /// Whether a caption's labels need no mark as far as their place goes.
  func mayBePlain(_ caption: Caption, _ labels: [Label]) -> Bool {
    guard labels.first?.place == 0 else { return false }
    // Apps take the first colon for a label's end, and drop what stands behind the second.
    return !isSafeForApps || (labels.count == 1 && !SRTPlainText.hasColon(caption.text))
  }

  /// Counts a caption's labels that have a name's shape, and says whether it has one.
  private mutating func countLabels(_ caption: Caption, _ traits: SRTTextTraits) -> Bool {
    if let label = caption.label {
      guard !isSafeForApps || !traits.contains(.colon) else { return false }
      return labels.add(label.name)
    }
    let own = Self.labels(caption)
    guard mayBePlain(caption, own) else { return false }
    var hasLabel = false
    for label in own where labels.add(label.name) { hasLabel = true }
    return hasLabel
  }

  private mutating func countText(_ caption: Caption) -> Bool {
    let text = caption.text.utf8.span
    var lines = TextLines(0..<text.count)
    var isBehindLabel = caption.label.map { !$0.standsAlone || isSafeForApps } ?? false
    var hasCandidate = false
    while let (line, isLast) = lines.next(text) {
      defer { isBehindLabel = false }
      guard !isBehindLabel else { continue }
      switch LabelSyntax.head(text, line, isLast: isLast, hasJoiners: false) {
      case .candidate(let name, _, _):
        texts.add(name.map { text[$0] })
        (hasCandidate, hasLabelLikeText) = (true, true)
      case .refused: hasLabelLikeText = true
      default: break
      }
    }
    return hasCandidate
  }
}

/// How often names come, told by their bytes.
struct NameCount {
  private var counts: [[UInt8]: Int] = [:]
  /// The names met first, as they are: a talk has few speakers, and comparing is faster than hashing.
  private var first: [(name: String, count: Int, isName: Bool)] = []

  /// Counts words.
  mutating func add(_ name: [UInt8]) { counts[name, default: 0] += 1 }

  /// Counts a name if it has the shape of one, and says whether it has.
  mutating func add(_ name: String) -> Bool {
    for index in first.indices where Self.isSame(first[index].name, name) {
      if first[index].isName { first[index].count += 1 }
      return first[index].isName
    }
    let bytes = Array(name.utf8)
    let isName = LabelShape.isName(bytes.span, 0..<bytes.count)
    if first.count < 12 {
      first.append((name, isName ? 1 : 0, isName))
    } else if isName {
      counts[bytes, default: 0] += 1
    }
    return isName
  }

  /// How often a name came.
  func count(_ name: String) -> Int {
    for known in first where Self.isSame(known.name, name) { return known.count }
    return counts[Array(name.utf8)] ?? 0
  }

  /// Whether a name has the shape of one; most have been met.
  func isName(_ name: String) -> Bool {
    for known in first where Self.isSame(known.name, name) { return known.isName }
    let bytes = name.utf8.span
    return LabelShape.isName(bytes, 0..<bytes.count)
  }

  /// Whether any came twice.
  var hasTwice: Bool { first.contains { $0.count >= 2 } || counts.values.contains { $0 >= 2 } }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8.span, right.utf8.span)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
