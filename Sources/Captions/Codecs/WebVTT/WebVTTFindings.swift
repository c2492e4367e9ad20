import TalkScript

/// What the reader of a WebVTT file has to tell, and where.
struct WebVTTFindings {
  private let bytes: [UInt8]
  private var told: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// The place told of last: findings come in the order of the file, so that each byte is counted once.
  private var offset = 0
  private var place = SourceLocation(line: 1, column: 1)

  /// Starts for the characters of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Tells of a stretch of the file.
  mutating func tell(
    _ severity: Diagnostic.Severity, _ identifier: String, at range: Range<Int>, _ message: @autoclosure () -> String
  ) {
    let count = counts[identifier, default: 0] + 1
    counts[identifier] = count
    guard count <= Self.most else { return }
    if range.lowerBound < offset { (offset, place) = (0, SourceLocation(line: 1, column: 1)) }
    place = moved(place, from: offset, to: range.lowerBound)
    offset = range.lowerBound
    let end = moved(place, from: range.lowerBound, to: range.upperBound)
    told.append(Diagnostic(severity, identifier, message(), at: SourceRange(place, end)))
  }

  /// All findings, in the order in which they were told.
  var diagnostics: [Diagnostic] {
    let more = counts.filter { $0.value > Self.most }.sorted { $0.key < $1.key }
    return told
      + more.map { identifier, count in
        Diagnostic(.note, identifier, "there are \(count - Self.most) more of these")
      }
  }

  /// A stretch of the file, in short, for a message.
  func quote(_ range: Range<Int>) -> String {
    var end = min(range.upperBound, range.lowerBound + 40)
    while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    return end < range.upperBound ? text + "…" : text
  }

  private func moved(_ place: SourceLocation, from start: Int, to end: Int) -> SourceLocation {
    var place = place
    let text = bytes.span
    for index in start..<min(end, text.count) {
      if text[index] == 0x0A {
        place = SourceLocation(line: place.line + 1, column: 1)
      } else if text[index] & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  /// How many findings of one kind are told one by one: a file may hold millions.
  private static let most = 1000
}
