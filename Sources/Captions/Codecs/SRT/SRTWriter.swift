import SpeechTiming
import TalkScript

/// Writes captions as SubRip (`.srt`): a number, `HH:MM:SS,mmm --> HH:MM:SS,mmm`, the lines, and a blank line.
///
/// UTF-8 without byte order mark. A label is written as `Name: ` before the first line, or as `Name:` on a line of its
/// own; where several speak, each as `Name: ` before their words. Italics, bold, underlines and colours are written as
/// tags, the nine places of the screen as `{\an8}`. Text that would be read as something else is kept apart by characters
/// that aren't seen (U+2060, U+00A0), so that ``SRTReader`` reads back what was written; other text is written as it is.
public struct SRTWriter: Sendable {
  /// The bytes that end a line.
  public enum LineEnding: String, Hashable, Sendable, CaseIterable {
    /// Line feed, as Unix has it.
    case lf
    /// Carriage return and line feed, as old players and Windows have it.
    case crlf
  }

  /// The bytes that end a line.
  public var lineEnding: LineEnding
  /// Whether what podcast apps are known to mistake is written so that they can't.
  ///
  /// Some take whatever stands before `: ` anywhere in a caption for a speaker, and drop what follows a second colon.
  public var isSafeForApps: Bool
  /// Whether a name that a reader would not know for one, such as one that comes once, gets a U+2060 before its colon.
  ///
  /// Nothing is lost then when the file is read back. Without it every name that has the shape of one is written plainly:
  /// capitals, five words at most, no colon.
  public var marksRareNames: Bool

  /// Makes a writer.
  public init(lineEnding: LineEnding = .lf, isSafeForApps: Bool = false, marksRareNames: Bool = true) {
    self.lineEnding = lineEnding
    self.isSafeForApps = isSafeForApps
    self.marksRareNames = marksRareNames
  }

  /// The captions as a file's bytes; linear in their size.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    let captions = document.captions.span
    let plan = SRTLabelPlan(captions, isSafeForApps: isSafeForApps, marksRareNames: marksRareNames)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(captions))
    var losses = CaptionLosses(document, format: .srt)
    var head = SRTHead(lineEnding)
    for index in captions.indices {
      head.append(captions[index].start, captions[index].end, to: &bytes)
      if !appendPlain(captions, index, plan, to: &bytes) {
        let encoder = SRTTextEncoder(captions[index], plan, isSafeForApps: isSafeForApps)
        appendLines(encoder.bytes.span, to: &bytes)
      }
      endLine(&bytes)
      losses.look(at: captions, index)
    }
    return CaptionOutput(bytes: bytes, diagnostics: losses.diagnostics)
  }

  /// About the bytes that captions take: their texts, and some fifty each for number, times and line ends.
  private func size(_ captions: Span<Caption>) -> Int {
    var size = 0
    for index in captions.indices {
      size += 48 + captions[index].text.utf8.count
      if let label = captions[index].label { size += label.name.utf8.count }
    }
    return size
  }

  /// Writes a caption whose words need no marks; says `false` where they may.
  private func appendPlain(
    _ captions: Span<Caption>, _ index: Int, _ plan: SRTLabelPlan, to bytes: inout [UInt8]
  ) -> Bool {
    // A caption as a whole is expensive to pass around.
    let traits = plan.traits[index]
    guard captions[index].spans.isEmpty, captions[index].placement == nil, !traits.contains(.marks),
      !traits.contains(.colon) || !(plan.hasLabelLikeText || isSafeForApps),
      !traits.contains(.arrow) || !isSafeForApps
    else { return false }
    let text = captions[index].text
    if let label = captions[index].label {
      guard !label.standsAlone, plan.isPlain(label.name) else { return false }
      if traits.contains(.lowStart), SRTPlainText.hasKeptApart(text, behindLabel: true) { return false }
      bytes.append(contentsOf: label.name.utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(0x20)
    } else if text.isEmpty || traits.contains(.lowStart) {
      if SRTPlainText.hasKeptApart(text, behindLabel: false) { return false }
    }
    if lineEnding == .lf {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    } else {
      appendLines(text.utf8.span, to: &bytes)
    }
    return true
  }

  private func appendLines(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var lines = TextLines(0..<text.count)
    while let (line, _) = lines.next(text) {
      text.extracting(line).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      endLine(&bytes)
    }
  }

  @inline(__always)
  private func endLine(_ bytes: inout [UInt8]) {
    if lineEnding == .crlf { bytes.append(0x0D) }
    bytes.append(0x0A)
  }
}

extension Duration {
  /// The latest time that captions have, 999,999,999:59:59.999: SRT's reader knows no more digits.
  static var latest: Duration { .milliseconds(latestMilliseconds) }

  private static var latestMilliseconds: Int64 { 3_599_999_999_999_999 }

  /// The milliseconds that a caption file can hold: not negative, and none after the latest that is read.
  var captionMilliseconds: Int64 {
    // A division of 128 bits takes as long as all else that is written of a time: this one is by way of a `Double`, which
    // is off by one at most.
    let attoseconds = attoseconds
    let high = Int64(truncatingIfNeeded: attoseconds >> 64)
    let low = UInt64(truncatingIfNeeded: attoseconds)
    guard high >= 0 else { return 0 }
    let estimate = (Double(high) * 0x1p64 + Double(low)) / 1e15
    guard estimate < Double(Self.latestMilliseconds) else { return Self.latestMilliseconds }
    let nearest = Int64(estimate)
    let rest = attoseconds - Int128(nearest) * 1_000_000_000_000_000
    return rest < 0 ? nearest - 1 : rest >= 1_000_000_000_000_000 ? nearest + 1 : nearest
  }
}

/// The lines above a caption's words, its number and its times; each is made of the one before.
private struct SRTHead {
  /// Room for a number, a line's end, two times with an arrow between, and a line's end.
  private var bytes: [UInt8]
  /// Where the number starts.
  private var first = 20
  private let times: Int

  init(_ lineEnding: SRTWriter.LineEnding) {
    let end: [UInt8] = lineEnding == .crlf ? [0x0D, 0x0A] : [0x0A]
    bytes = [UInt8](repeating: UInt8(ascii: "0"), count: 20) + end
    times = bytes.count
    bytes += Array("00:00:00,000 --> 00:00:00,000".utf8) + end
  }

  /// Appends the lines of the next caption.
  mutating func append(_ start: Duration, _ end: Duration, to output: inout [UInt8]) {
    count()
    let (start, end) = (start.captionMilliseconds, end.captionMilliseconds)
    guard start < 360_000_000, end < 360_000_000 else {
      output.append(contentsOf: bytes[first..<times])
      SRTNumbers.append(start, to: &output)
      output.append(contentsOf: " --> ".utf8)
      SRTNumbers.append(end, to: &output)
      output.append(contentsOf: bytes[(times + 29)...])
      return
    }
    set(UInt32(start), at: times)
    set(UInt32(end), at: times + 17)
    output.append(contentsOf: bytes[first...])
  }

  private mutating func count() {
    var place = 19
    while bytes[place] == UInt8(ascii: "9") {
      bytes[place] = UInt8(ascii: "0")
      place -= 1
    }
    bytes[place] += 1
    first = min(first, place)
  }

  @inline(__always)
  private mutating func set(_ milliseconds: UInt32, at place: Int) {
    let seconds = milliseconds / 1000
    let thousandths = milliseconds % 1000
    let minutes = seconds / 60
    pair(minutes / 60, place)
    pair(minutes % 60, place + 3)
    pair(seconds % 60, place + 6)
    bytes[place + 9] = UInt8(truncatingIfNeeded: thousandths / 100 + 0x30)
    pair(thousandths % 100, place + 10)
  }

  @inline(__always)
  private mutating func pair(_ value: UInt32, _ place: Int) {
    bytes[place] = UInt8(truncatingIfNeeded: value / 10 + 0x30)
    bytes[place + 1] = UInt8(truncatingIfNeeded: value % 10 + 0x30)
  }
}

/// Numbers and times as SRT has them.
enum SRTNumbers {
  /// A whole number.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `HH:MM:SS,mmm`, with more digits for a hundred hours and more.
  static func append(_ milliseconds: Int64, decimalMark: UInt8 = UInt8(ascii: ","), to bytes: inout [UInt8]) {
    let whole = UInt64(milliseconds)
    let (seconds, thousandths) = (whole / 1000, UInt32(truncatingIfNeeded: whole % 1000))
    let (minutes, second) = (seconds / 60, UInt32(truncatingIfNeeded: seconds % 60))
    let (hours, minute) = (minutes / 60, UInt32(truncatingIfNeeded: minutes % 60))
    if hours > 99 { append(Int(hours), to: &bytes) } else { appendPair(UInt32(hours), to: &bytes) }
    bytes.append(UInt8(ascii: ":"))
    appendPair(minute, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendPair(second, to: &bytes)
    bytes.append(decimalMark)
    bytes.append(UInt8(truncatingIfNeeded: thousandths / 100 + 0x30))
    appendPair(thousandths % 100, to: &bytes)
  }

  @inline(__always)
  private static func appendPair(_ value: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value / 10 + 0x30))
    bytes.append(UInt8(truncatingIfNeeded: value % 10 + 0x30))
  }
}
