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
  /// The same, but behind what may be a name that the reader took for text.
  private let wordsStart: Int
  /// Whether a name stands on a line of its own above the text.
  let isBelowLabel: Bool
  /// The bytes of each line.
  let lines: [Range<Int>]
  /// The characters of each line.
  let lineCharacters: [Double]
  /// What the caption's own text holds that a rule may be about.
  let traits: TextTraits
  private let measure: CaptionMeasure

  /// - Parameter guessesLabel: whether what has a label's shape may be one, though the caption has none.
  init(_ caption: Caption, _ measure: CaptionMeasure, showsLabel: Bool, guessesLabel: Bool = false) {
    self.caption = caption
    start = caption.start.wholeMilliseconds
    end = caption.end.wholeMilliseconds
    var bytes: [UInt8] = []
    bytes.reserveCapacity(caption.text.utf8.count + 32)
    if showsLabel, let label = caption.label {
      bytes.append(contentsOf: label.name.utf8)
      bytes.append(contentsOf: label.standsAlone ? [0x3A, 0x0A] : [0x3A, 0x20])
    }
    let textStart = bytes.count
    bytes.append(contentsOf: caption.text.utf8)
    lines = Self.lines(bytes.span)
    let span = bytes.span
    let guess = guessesLabel && caption.label == nil ? Self.openingLabel(span, lines) : nil
    isBelowLabel = caption.label?.standsAlone ?? guess?.standsAlone ?? false
    wordsStart = guess?.end ?? textStart
    self.textStart = textStart
    var characters: [Double] = []
    characters.reserveCapacity(lines.count)
    for line in lines { characters.append(measure.characters(span.extracting(line))) }
    lineCharacters = characters
    traits = TextTraits(span.extracting(textStart..<bytes.count))
    self.measure = measure
    self.bytes = bytes
  }

  /// How long it is on screen, in milliseconds.
  var length: Int64 { end - start }
  /// The characters on screen.
  var characters: Double { lineCharacters.reduce(0, +) }
  /// The words on screen.
  var words: Int { measure.words(bytes.span) }
  /// The lines of the caption's own text, without the label.
  var textLines: [Range<Int>] {
    Self.lines(bytes.span.extracting(textStart..<bytes.count)).map {
      $0.lowerBound + textStart..<$0.upperBound + textStart
    }
  }
  /// The caption's own text.
  var text: ArraySlice<UInt8> { bytes[textStart...] }
  /// The caption's own text without what may be a name.
  var textBehindName: ArraySlice<UInt8> { bytes[wordsStart...] }

  /// Where what has a label's shape ends on the first line.
  private static func openingLabel(_ bytes: Span<UInt8>, _ lines: [Range<Int>]) -> (end: Int, standsAlone: Bool)? {
    guard let line = lines.first,
      case .candidate(let name, let end, let standsAlone) = LabelSyntax.head(
        bytes, line, isLast: lines.count == 1, hasJoiners: false),
      name.lowerBound == line.lowerBound
    else { return nil }
    return (end, standsAlone)
  }

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

/// What is the same for all captions that are checked together.
final class RuleSetting: Sendable {
  let profile: CaptionProfile
  let format: CaptionFormat?
  let forms: LanguageForms

  init(_ profile: CaptionProfile, _ format: CaptionFormat?) {
    self.profile = profile
    self.format = format
    forms = LanguageForms(profile.language)
  }
}

/// What a rule looks at: a caption, those beside it, and the profile.
struct RuleContext {
  let shown: ShownCaption
  /// When the next caption appears, where it stands in the same place; `nil` for the last.
  let nextStart: Int64?
  /// Whether the text before ended its sentence.
  let startsSentence: Bool
  /// Who was named last before this caption.
  let lastLabel: String?
  private let label: String?
  private let setting: RuleSetting

  init(_ shown: ShownCaption, next: Caption?, after last: RuleContext?, _ setting: RuleSetting) {
    self.shown = shown
    // Captions in different places may be on screen together.
    let isBeside = next.map { $0.placement == shown.caption.placement } ?? false
    nextStart = isBeside ? next?.start.wholeMilliseconds : nil
    self.setting = setting
    startsSentence = last.map { Sentence.isEnded($0.shown.text) } ?? true
    lastLabel = last?.label
    label = shown.caption.label?.name ?? last?.label
  }

  var profile: CaptionProfile { setting.profile }
  var format: CaptionFormat? { setting.format }
  var forms: LanguageForms { setting.forms }
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
