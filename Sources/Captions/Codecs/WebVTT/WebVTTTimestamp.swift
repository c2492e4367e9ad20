/// Times as WebVTT has them: `HH:MM:SS.mmm`.
enum WebVTTTimestamp {
  /// A time read, in milliseconds.
  struct Found {
    var milliseconds: Int64
    /// Whether it was too long to be counted, and is cut.
    var isCut: Bool
  }

  /// Collects a timestamp (W3C WebVTT, 6.3) and moves behind it; `nil` when there is none.
  static func collect(_ bytes: [UInt8], _ index: inout Int, end: Int) -> Found? {
    let first = digits(bytes, &index, end)
    guard first.count > 0 else { return nil }
    let startsWithHours = first.count != 2 || first.value > 59
    guard take(UInt8(ascii: ":"), bytes, &index, end) else { return nil }
    let second = digits(bytes, &index, end)
    guard second.count == 2 else { return nil }
    var (hours, minutes, seconds) = (Int64(0), first.value, second.value)
    if startsWithHours || (index < end && bytes[index] == UInt8(ascii: ":")) {
      guard take(UInt8(ascii: ":"), bytes, &index, end) else { return nil }
      let third = digits(bytes, &index, end)
      guard third.count == 2 else { return nil }
      (hours, minutes, seconds) = (first.value, second.value, third.value)
    }
    guard take(UInt8(ascii: "."), bytes, &index, end) else { return nil }
    let fraction = digits(bytes, &index, end)
    guard fraction.count == 3, minutes <= 59, seconds <= 59 else { return nil }
    return Found(
      milliseconds: ((min(hours, mostHours) * 60 + minutes) * 60 + seconds) * 1000 + fraction.value,
      isCut: hours > mostHours)
  }

  /// Writes a time in milliseconds, hours always, with more digits for a hundred and more.
  static func append(_ milliseconds: Int64, to bytes: inout [UInt8]) {
    let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
    let (hours, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours > 99 { bytes.append(contentsOf: String(hours / 100).utf8) }
    let (colon, dot) = (UInt8(ascii: ":"), UInt8(ascii: "."))
    // All at once: byte by byte takes four times as long.
    let digits: InlineArray<12, UInt8> = [
      digit(hours / 10 % 10), digit(hours % 10), colon, digit(minute / 10), digit(minute % 10), colon,
      digit(second / 10), digit(second % 10), dot, digit(fraction / 100), digit(fraction / 10 % 10),
      digit(fraction % 10),
    ]
    digits.span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private static func digit(_ value: Int64) -> UInt8 { 0x30 &+ UInt8(truncatingIfNeeded: value) }

  /// The hours beyond which times are cut: SRT has no more digits for them, and what times are counted in must hold them.
  private static let mostHours: Int64 = 999_999_999

  private static func digits(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> (value: Int64, count: Int) {
    let start = index
    var value: Int64 = 0
    while index < end, (0x30...0x39).contains(bytes[index]) {
      value = min(value * 10 + Int64(bytes[index] - 0x30), mostHours + 1)
      index += 1
    }
    return (value, index - start)
  }

  private static func take(_ mark: UInt8, _ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Bool {
    guard index < end, bytes[index] == mark else { return false }
    index += 1
    return true
  }
}

/// ASCII white space, as the WHATWG's Infra standard has it.
func isWebVTTSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
}
