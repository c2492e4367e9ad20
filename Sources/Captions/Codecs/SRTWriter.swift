import SpeechTiming

/// Writes captions as SubRip (`.srt`): a number, `HH:MM:SS,mmm --> HH:MM:SS,mmm`, the lines, and a blank line.
///
/// UTF-8 without byte order mark. A label is written as `Name: ` before the first line, or as `Name:` on a line of its
/// own.
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

  /// Makes a writer.
  public init(lineEnding: LineEnding = .lf) {
    self.lineEnding = lineEnding
  }

  private static let arrow = Array(" --> ".utf8)

  /// The captions as a file's bytes.
  public func write(_ captions: [Caption]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(captions.reduce(0) { $0 + Self.size($1) })
    for (index, caption) in captions.enumerated() {
      Self.append(index + 1, to: &bytes)
      endLine(&bytes)
      Self.append(caption.start, to: &bytes)
      bytes.append(contentsOf: Self.arrow)
      Self.append(caption.end, to: &bytes)
      endLine(&bytes)
      appendText(caption, to: &bytes)
      endLine(&bytes)
    }
    return bytes
  }

  /// About the bytes that a caption takes: its texts, and some fifty for number, times and line ends.
  private static func size(_ caption: Caption) -> Int {
    64 + (caption.label?.name.utf8.count ?? 0) + caption.text.utf8.count
  }

  private func appendText(_ caption: Caption, to bytes: inout [UInt8]) {
    if let label = caption.label {
      bytes.append(contentsOf: label.name.utf8)
      bytes.append(UInt8(ascii: ":"))
      if label.standsAlone { endLine(&bytes) } else { bytes.append(UInt8(ascii: " ")) }
    }
    if lineEnding == .lf {
      bytes.append(contentsOf: caption.text.utf8)
      endLine(&bytes)
    } else {
      for line in caption.lines {
        bytes.append(contentsOf: line.utf8)
        endLine(&bytes)
      }
    }
  }

  private func endLine(_ bytes: inout [UInt8]) {
    if lineEnding == .crlf { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `HH:MM:SS,mmm`, with more digits for a hundred hours and more.
  private static func append(_ time: Duration, to bytes: inout [UInt8]) {
    let milliseconds = max(0, time.wholeMilliseconds)
    let hours = milliseconds / 3_600_000
    if hours > 99 { append(Int(hours), to: &bytes) } else { append(hours, digits: 2, to: &bytes) }
    bytes.append(UInt8(ascii: ":"))
    append(milliseconds / 60_000 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(milliseconds / 1000 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    append(milliseconds % 1000, digits: 3, to: &bytes)
  }

  private static func append(_ value: Int64, digits: Int, to bytes: inout [UInt8]) {
    let zero = Int64(UInt8(ascii: "0"))
    if digits == 3 { bytes.append(UInt8(truncatingIfNeeded: value / 100 + zero)) }
    bytes.append(UInt8(truncatingIfNeeded: value / 10 % 10 + zero))
    bytes.append(UInt8(truncatingIfNeeded: value % 10 + zero))
  }
}
