import TalkScript
import UnicodeText

/// Reads captions from SubRip (`.srt`), as forgivingly as players do: whatever stands between two lines of times is one.
///
/// Numbers and hours may be missing, `.` may stand for `,` and `->` for `-->`, fractions may have any number of digits,
/// coordinates may stand behind the times, and captions may hold blank lines. Lines end with LF, CR LF or CR; the text may
/// be UTF-8, UTF-16 or in a legacy charset that can be recognised. `<i>`, `<b>`, `<u>`, `<font color>` and `{\an8}` are
/// kept as marks; other brackets, and what looks like a character reference, are text.
///
/// A name as in `Ada: Hello.` is told from other words before a colon by a vote over the whole file: it counts when it
/// comes at least twice, or when such labels stand on at least half of the captions. What ``SRTWriter`` writes is read
/// back alike.
public struct SRTReader: Sendable {
  /// Whether names are taken out of the text.
  public var splitsLabels: Bool

  /// Makes a reader.
  public init(splitsLabels: Bool = true) {
    self.splitsLabels = splitsLabels
  }

  /// Reads a file's bytes, in time linear in their number; an empty file holds no captions.
  ///
  /// Captions whose times can't be read are left out, and told.
  /// - Throws: ``CaptionError`` when there are words, but no times.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes).withLineFeeds
    let blocks = SRTBlocks(source)
    guard blocks.hasTimes || source.isBlank else { throw .noTimes("00:00:01,500 --> 00:00:04,000", in: source) }
    var reading = CaptionReading(diagnostics: source.diagnostics + blocks.diagnostics)
    var builder = SRTCaptionBuilder(source, blocks.blocks, splitsLabels: splitsLabels)
    reading.document.captions = builder.captions()
    reading.lines = blocks.blocks.map(\.line)
    return reading
  }

  /// Whether a file has a line of times that this reader can read.
  package static func recognises(_ bytes: [UInt8]) -> Bool { SRTBlocks.recognises(CaptionSource(bytes)) }
}

extension CaptionError {
  /// A file has words, but no times as its format has them.
  static func noTimes(_ example: String, in source: CaptionSource) -> CaptionError {
    let text = source.bytes.span
    let word = EightBytes.first(in: text, source.start..<text.count) { ~$0.below(0x21) & 0x8080_8080_8080_8080 }
    let place = source.location(of: word)
    return CaptionError(
      "srt-invalid", "no line of times such as “\(example)” is found",
      at: SourceRange(place, SourceLocation(line: place.line, column: place.column + 1)))
  }
}

/// Makes captions of the stretches of an SRT file.
struct SRTCaptionBuilder {
  /// What the lines of a caption hold.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    /// Tags or word joiners.
    static let marks = Traits(rawValue: 1)
    /// A colon.
    static let colon = Traits(rawValue: 2)
  }

  private let source: CaptionSource
  private let blocks: [SRTBlocks.Block]
  private let splitsLabels: Bool
  private var traits: [Traits] = []
  private var vote = LabelVote()

  init(_ source: CaptionSource, _ blocks: [SRTBlocks.Block], splitsLabels: Bool) {
    self.source = source
    self.blocks = blocks
    self.splitsLabels = splitsLabels
    traits.reserveCapacity(blocks.count)
  }

  /// The captions.
  mutating func captions() -> [Caption] {
    let bytes = source.bytes
    let text = bytes.span
    for block in blocks {
      let traits = Self.traits(text, block.text)
      self.traits.append(traits)
      guard splitsLabels, traits.contains(.colon) else { continue }
      if traits.contains(.marks) {
        let decoder = SRTTextDecoder(text, block.text)
        let bytes = decoder.text.span
        vote.count(bytes, 0..<bytes.count, hasJoiners: SRTTextDecoder.hasJoiners(bytes))
      } else {
        vote.count(text, block.text, hasJoiners: false)
      }
    }
    vote.close(captions: blocks.count)
    var captions: [Caption] = []
    captions.reserveCapacity(blocks.count)
    for index in blocks.indices { captions.append(caption(text, blocks[index], traits[index])) }
    return captions
  }

  private mutating func caption(_ text: Span<UInt8>, _ block: SRTBlocks.Block, _ traits: Traits) -> Caption {
    let identifier = block.number.isEmpty ? nil : Self.string(text, Self.trimmed(text, block.number))
    let (start, end) = (Duration.milliseconds(block.start), Duration.milliseconds(block.end))
    if traits.isEmpty || (traits == .colon && !splitsLabels) {
      return Caption(identifier: identifier, start: start, end: end, text: Self.string(text, block.text))
    }
    if traits == .colon, let (name, words) = soleLabel(text, block.text) {
      return Caption(
        identifier: identifier, start: start, end: end, speaker: name, label: name.map { .init($0) },
        text: Self.string(text, words))
    }
    var decoder = SRTTextDecoder(text, block.text)
    if splitsLabels { decoder.takeLabels(&vote) } else { decoder.keepLabels() }
    return Caption(
      identifier: identifier, start: start, end: end, speaker: decoder.label?.name, label: decoder.label,
      text: String(decoding: decoder.text, as: UTF8.self), spans: decoder.spans, placement: decoder.placement)
  }

  /// The label and the words of plain text that has at most one label, before its first line; `nil` for any other.
  private mutating func soleLabel(_ text: Span<UInt8>, _ range: Range<Int>) -> (name: String?, words: Range<Int>)? {
    var lines = TextLines(range)
    var label: String?
    var words = range
    while let (line, isLast) = lines.next(text) {
      switch LabelSyntax.head(text, line, isLast: isLast, hasJoiners: false) {
      case .none: break
      case .candidate(let name, let end, false)
      where line.lowerBound == range.lowerBound && name.lowerBound == line.lowerBound:
        label = vote.name(text, name)
        if label != nil { words = end..<range.upperBound }
      default: return nil
      }
    }
    return (label, words)
  }

  @inline(__always)
  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    // The whole file is known to be valid.
    unsafe String(copying: UTF8Span(unchecked: text.extracting(range)))
  }

  private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text[first] <= 0x20 { range = (first + 1)..<range.upperBound }
    while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
    return range
  }

  /// What some bytes hold, told in one pass.
  private static func traits(_ text: Span<UInt8>, _ range: Range<Int>) -> Traits {
    var (marks, colons) = (UInt64(0), UInt64(0))
    var place = range.lowerBound
    while place < range.upperBound {
      let bytes = EightBytes(text, at: place)
      var found = bytes.equal(UInt8(ascii: "<")) | bytes.equal(UInt8(ascii: "{"))
      if bytes.wide != 0, place > 0 { found |= EightBytes(text, at: place - 1).equal(0xE2) & bytes.equal(0x81) }
      let left = range.upperBound - place
      let mask = left >= 8 ? UInt64.max : (1 << UInt64(8 * left)) - 1
      marks |= found & mask
      colons |= bytes.equal(UInt8(ascii: ":")) & mask
      place += 8
    }
    var traits: Traits = []
    if marks != 0 { traits.insert(.marks) }
    if colons != 0 { traits.insert(.colon) }
    return traits
  }
}
