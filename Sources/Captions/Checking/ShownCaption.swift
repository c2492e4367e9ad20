import SpeechTiming

/// A caption as it is on screen, counted.
struct ShownCaption {
  /// The caption.
  let caption: Caption
  /// When it appears, in milliseconds.
  let start: Int64
  /// When it goes, in milliseconds.
  let end: Int64
  /// What is on screen, with the label where it is shown.
  let bytes: [UInt8]
  /// Where the caption's own text starts.
  let textStart: Int
  /// The bytes of each line.
  let lines: [Range<Int>]
  /// The characters of each line.
  let lineCharacters: [Double]
  /// The words on screen.
  let words: Int

  init(_ caption: Caption, _ measure: CaptionMeasure, showsLabel: Bool) {
    self.caption = caption
    start = caption.start.wholeMilliseconds
    end = caption.end.wholeMilliseconds
    var bytes: [UInt8] = []
    bytes.reserveCapacity(caption.text.utf8.count + 32)
    if showsLabel, let label = caption.label {
      bytes.append(contentsOf: label.name.utf8)
      bytes.append(contentsOf: label.standsAlone ? [0x3A, 0x0A] : [0x3A, 0x20])
    }
    textStart = bytes.count
    bytes.append(contentsOf: caption.text.utf8)
    lines = Self.lines(bytes.span)
    let span = bytes.span
    var characters: [Double] = []
    characters.reserveCapacity(lines.count)
    for line in lines { characters.append(measure.characters(span.extracting(line))) }
    lineCharacters = characters
    words = measure.words(span)
    self.bytes = bytes
  }

  /// How long it is on screen, in milliseconds.
  var length: Int64 { end - start }
  /// The characters on screen.
  var characters: Double { lineCharacters.reduce(0, +) }
  /// The lines of the caption's own text, without the label.
  var textLines: [Range<Int>] {
    Self.lines(bytes.span.extracting(textStart..<bytes.count)).map {
      $0.lowerBound + textStart..<$0.upperBound + textStart
    }
  }
  /// The caption's own text.
  var text: ArraySlice<UInt8> { bytes[textStart...] }

  private static func lines(_ bytes: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }
}

/// What a rule looks at: a caption, those beside it, and the profile.
struct RuleContext {
  let shown: ShownCaption
  /// When the next caption appears, where it stands in the same place; `nil` for the last.
  let nextStart: Int64?
  let profile: CaptionProfile
  let format: CaptionFormat?
  let forms: LanguageForms
  /// Whether the text before ended its sentence.
  let startsSentence: Bool
  /// Who was named last before this caption.
  let lastLabel: String?
  private let label: String?

  init(_ shown: ShownCaption, next: Caption?, after last: RuleContext?, profile: CaptionProfile, format: CaptionFormat?)
  {
    self.shown = shown
    // Captions in different places may be on screen together.
    let isBeside = next.map { $0.placement == shown.caption.placement } ?? false
    nextStart = isBeside ? next?.start.wholeMilliseconds : nil
    self.profile = profile
    self.format = format
    forms = last?.forms ?? LanguageForms(profile.language)
    startsSentence = last.map { Sentence.isEnded($0.shown.text) } ?? true
    lastLabel = last?.label
    label = shown.caption.label?.name ?? last?.label
  }
}

/// What rules find.
struct RuleFindings {
  struct Finding {
    var figure: Double
    var limit: Double
    var message: String
    /// The line on screen that it is about; `nil` where it is about the times or the whole.
    var line: Int?
  }

  var all: [Finding] = []

  /// Tells of a breach.
  mutating func tell(_ figure: Double, _ limit: Double, line: Int? = nil, _ message: String) {
    all.append(Finding(figure: figure, limit: limit, message: message, line: line))
  }
}
