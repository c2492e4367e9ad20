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

  /// Makes a writer.
  public init(lineEnding: LineEnding = .lf, isSafeForApps: Bool = false) {
    self.lineEnding = lineEnding
    self.isSafeForApps = isSafeForApps
  }

  /// The captions as a file's bytes; linear in their size.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    let plan = SRTLabelPlan(document.captions, isSafeForApps: isSafeForApps)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.captions.reduce(0) { $0 + Self.size($1) })
    var losses = CaptionLosses(document, format: .srt)
    for (index, caption) in document.captions.enumerated() {
      SRTNumbers.append(index + 1, to: &bytes)
      endLine(&bytes)
      appendTimes(caption, to: &bytes)
      endLine(&bytes)
      if !appendPlain(caption, plan, to: &bytes) {
        let encoder = SRTTextEncoder(caption, plan, isSafeForApps: isSafeForApps)
        appendLines(encoder.bytes.span, to: &bytes)
      }
      endLine(&bytes)
      losses.look(at: caption)
    }
    return CaptionOutput(bytes: bytes, diagnostics: losses.diagnostics)
  }

  /// About the bytes that a caption takes: its texts, and some fifty for number, times and line ends.
  private static func size(_ caption: Caption) -> Int {
    48 + (caption.label?.name.utf8.count ?? 0) + caption.text.utf8.count
  }

  private func appendTimes(_ caption: Caption, to bytes: inout [UInt8]) {
    SRTNumbers.append(caption.start.captionMilliseconds, to: &bytes)
    bytes.append(0x20)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(UInt8(ascii: "-"))
    bytes.append(UInt8(ascii: ">"))
    bytes.append(0x20)
    SRTNumbers.append(caption.end.captionMilliseconds, to: &bytes)
  }

  /// Writes a caption whose words need no marks; says `false` where they may.
  private func appendPlain(_ caption: Caption, _ plan: SRTLabelPlan, to bytes: inout [UInt8]) -> Bool {
    guard caption.spans.isEmpty, caption.placement == nil,
      SRTPlainText.isPlain(
        caption.text, behindLabel: caption.label != nil, mindsColons: plan.hasLabelLikeText || isSafeForApps,
        isSafeForApps: isSafeForApps)
    else { return false }
    if let label = caption.label {
      guard !label.standsAlone, plan.isPlain(label.name) else { return false }
      bytes.append(contentsOf: label.name.utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(0x20)
    }
    if lineEnding == .lf {
      bytes.append(contentsOf: caption.text.utf8)
      bytes.append(0x0A)
    } else {
      appendLines(caption.text.utf8.span, to: &bytes)
    }
    return true
  }

  private func appendLines(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    for index in text.indices {
      if text[index] == 0x0A, lineEnding == .crlf { bytes.append(0x0D) }
      bytes.append(text[index])
    }
    endLine(&bytes)
  }

  @inline(__always)
  private func endLine(_ bytes: inout [UInt8]) {
    if lineEnding == .crlf { bytes.append(0x0D) }
    bytes.append(0x0A)
  }
}

extension Duration {
  /// The milliseconds that a caption file can hold: not negative, and no more than some ten thousand years.
  var captionMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return min(seconds, 359_999_999_999) * 1000 + attoseconds / 1_000_000_000_000_000
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
