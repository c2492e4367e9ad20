/// Times as transcripts have them, to the second.
enum ClockStamp {
  /// `M:SS`, or `H:MM:SS` from an hour on; rounded down.
  static func short(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    guard seconds >= 3600 else { return "\(seconds / 60):\(padded(seconds % 60))" }
    return long(milliseconds)
  }

  /// `H:MM:SS`; rounded down.
  static func long(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    return "\(seconds / 3600):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }

  private static func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// The milliseconds of `SS`, `M:SS` or `H:MM:SS`, with or without a fraction.
  static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    var cursor = SRTCursor(range)
    cursor.skipSpaces(text)
    guard let time = cursor.time(text) else { return nil }
    cursor.skipSpaces(text)
    return cursor.isAtEnd ? time : nil
  }
}
