public import TalkScript

/// Reads captions from SubRip (`.srt`), as `SRTWriter` and other well-behaved programs write it.
public struct SRTReader: Sendable {
  /// Names that are taken for a label when a caption's text starts with one and a colon.
  public var speakers: Set<String>

  /// Makes a reader that knows some speakers.
  public init(speakers: some Sequence<String> = []) {
    self.speakers = Set(speakers)
  }

  /// Reads a file's bytes: UTF-8, with or without byte order mark, lines ended by LF or CR LF.
  /// - Throws: ``CaptionError`` with the line that isn't as it should be.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> [Caption] {
    var captions: [Caption] = []
    var lines = Lines(bytes)
    while let line = lines.nextFilled() {
      guard Int(line) != nil else {
        throw CaptionError("expected a caption's number, found “\(line.prefix(40))”", line: lines.number)
      }
      guard let timing = lines.next(), let (start, end) = Self.times(timing) else {
        throw CaptionError("expected HH:MM:SS,mmm --> HH:MM:SS,mmm below a caption's number", line: lines.number)
      }
      var text: [String] = []
      while let line = lines.next(), !line.isEmpty { text.append(line) }
      captions.append(caption(start, end, text))
    }
    return captions
  }

  private func caption(_ start: Duration, _ end: Duration, _ text: [String]) -> Caption {
    guard let first = text.first else { return Caption(start: start, end: end, lines: text) }
    let bytes = Array(first.utf8)
    // A name may hold a colon itself: the longest known one counts.
    let name = speakers.filter { bytes.starts(with: Array($0.utf8) + [UInt8(ascii: ":")]) }.max {
      $0.utf8.count < $1.utf8.count
    }
    guard let name else { return Caption(start: start, end: end, lines: text) }
    let rest = bytes.dropFirst(name.utf8.count + 1)
    var lines = Array(text.dropFirst())
    if rest.isEmpty, !lines.isEmpty {
      return Caption(start: start, end: end, speaker: name, label: .init(name, standsAlone: true), lines: lines)
    }
    guard rest.first == UInt8(ascii: " ") else { return Caption(start: start, end: end, lines: text) }
    lines.insert(String(decoding: rest.dropFirst(), as: UTF8.self), at: 0)
    return Caption(start: start, end: end, speaker: name, label: .init(name), lines: lines)
  }

  private static func times(_ line: String) -> (start: Duration, end: Duration)? {
    let parts = line.split(separator: " ")
    guard parts.count >= 3, parts[1] == "-->", let start = time(parts[0]), let end = time(parts[2]) else { return nil }
    return (start, end)
  }

  private static func time(_ text: Substring) -> Duration? {
    let fields = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 3, let hours = number(fields[0], digits: 2...5),
      let minutes = number(fields[1], digits: 2...2)
    else { return nil }
    let seconds = fields[2].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard seconds.count == 2, let whole = number(seconds[0], digits: 2...2),
      let thousandths = number(seconds[1], digits: 3...3), minutes < 60, whole < 60
    else { return nil }
    return .milliseconds(((hours * 60 + minutes) * 60 + whole) * 1000 + thousandths)
  }

  /// A number of nothing but ASCII digits, of which there are as many as expected.
  private static func number(_ text: Substring.UTF8View, digits: ClosedRange<Int>) -> Int64? {
    guard digits.contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// The lines of a file, one after another.
  private struct Lines {
    private let bytes: [UInt8]
    private var index: Int
    /// The line handed out last, counted from 1.
    private(set) var number = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> String? {
      guard index < bytes.count else { return nil }
      number += 1
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      var end = index
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      index += 1
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    mutating func nextFilled() -> String? {
      while let line = next() { if !line.isEmpty { return line } }
      return nil
    }
  }
}
