import SpeechTiming

/// What the breaks and lines of a file of captions look like.
///
/// Characters are those of the text without labels; a line's end counts nothing.
public struct SegmentationFigures: Hashable, Sendable {
  /// The captions that hold text.
  public private(set) var captions = 0
  /// Their lines.
  public private(set) var lines = 0
  /// The words that were compared: characters, where scripts have no spaces.
  public private(set) var words = 0
  /// The breaks between captions and within them.
  public private(set) var breaks = 0
  /// The breaks behind a function word that no punctuation follows.
  public private(set) var badBreaks = 0
  /// The lines of a single word.
  public private(set) var oneWordLines = 0
  /// The lines over the limit.
  public private(set) var longLines = 0
  /// The captions whose lines all keep to the limit.
  public private(set) var captionsInColumns = 0
  /// The captions that keep to the reading speed.
  public private(set) var captionsInSpeed = 0
  /// The captions of two lines.
  public private(set) var twoLineCaptions = 0
  /// The mean, over captions of two lines, of the shorter line's characters by the longer's; `nil` where there are none.
  public private(set) var balance: Double?
  /// The characters of all lines.
  public private(set) var characters = 0.0

  init(
    _ captions: [Caption], _ segmented: SegmentedWords, _ vocabulary: Vocabulary,
    _ limits: SegmentationComparison.Limits
  ) {
    words = segmented.words.count
    oneWordLines = segmented.wordsPerLine.count { $0 == 1 }
    for index in segmented.words.indices where segmented.breaks[index] != .none {
      breaks += 1
      if !segmented.hasMarks[index], vocabulary.isFunctionWord(segmented.words[index]) { badBreaks += 1 }
    }
    let measure = CaptionMeasure(CaptionProfile(name: "", title: "", counting: limits.counting))
    var balances = 0.0
    for caption in captions {
      let widths = caption.lines.compactMap { line in
        let text = Self.trimmed(line)
        return text.isEmpty ? nil : measure.characters(text)
      }
      guard !widths.isEmpty else { continue }
      add(caption, widths, limits)
      if widths.count == 2 { balances += min(widths[0], widths[1]) / max(widths[0], widths[1], 1) }
    }
    if twoLineCaptions > 0 { balance = balances / Double(twoLineCaptions) }
  }

  private mutating func add(_ caption: Caption, _ widths: [Double], _ limits: SegmentationComparison.Limits) {
    let long = widths.count { $0 > limits.columns }
    let characters = widths.reduce(0, +)
    let length = caption.end.wholeMilliseconds - caption.start.wholeMilliseconds
    captions += 1
    lines += widths.count
    longLines += long
    if long == 0 { captionsInColumns += 1 }
    if widths.count == 2 { twoLineCaptions += 1 }
    if length > 0, characters * 1000 <= limits.readingSpeed * Double(length) { captionsInSpeed += 1 }
    self.characters += characters
  }

  private static func trimmed(_ line: String) -> Substring {
    var rest = line[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}

extension SegmentationFigures {
  /// The share of breaks behind a function word; `nil` where there is no break.
  public var badBreakShare: Double? { Self.share(badBreaks, of: breaks) }
  /// The share of lines of a single word.
  public var oneWordLineShare: Double? { Self.share(oneWordLines, of: lines) }
  /// The share of captions whose lines all keep to the limit.
  public var columnConformity: Double? { Self.share(captionsInColumns, of: captions) }
  /// The share of captions that keep to the reading speed.
  public var speedConformity: Double? { Self.share(captionsInSpeed, of: captions) }
  /// The share of captions of two lines.
  public var twoLineShare: Double? { Self.share(twoLineCaptions, of: captions) }
  /// The mean characters of a line.
  public var charactersPerLine: Double? { lines > 0 ? characters / Double(lines) : nil }
  /// The mean characters of a caption.
  public var charactersPerCaption: Double? { captions > 0 ? characters / Double(captions) : nil }

  private static func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}
