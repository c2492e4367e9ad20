import SpeechTiming
import XML

/// The parts of a paragraph that TTML's writers have in common.
extension XMLWriter {
  /// Writes when an element begins and ends.
  mutating func times(of caption: Caption) {
    attribute("begin", Self.clock(caption.start))
    attribute("end", Self.clock(caption.end))
  }

  /// Writes the parts of a text between its line feeds, and what stands for a line feed between them.
  mutating func lines(
    _ text: borrowing Span<UInt8>, _ part: (inout XMLWriter, Span<UInt8>) -> Void,
    lineBreak: (inout XMLWriter) -> Void
  ) {
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      if index > start { part(&self, text.extracting(start..<index)) }
      lineBreak(&self)
      start = index + 1
    }
    if text.count > start { part(&self, text.extracting(start...)) }
  }

  /// `HH:MM:SS.mmm`, with more digits for a hundred hours and more; times before zero are zero.
  static func clock(_ time: Duration) -> String {
    let milliseconds = max(0, time.wholeMilliseconds)
    var hours = milliseconds / 3_600_000
    var digits: [UInt8] = []
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: hours % 10))
      hours /= 10
    } while hours > 0
    if digits.count == 1 { digits.append(UInt8(ascii: "0")) }
    return String(unsafeUninitializedCapacity: digits.count + 10) { bytes in
      for (index, digit) in digits.reversed().enumerated() { bytes[index] = digit }
      var place = digits.count
      func put(_ mark: Unicode.Scalar, _ value: Int64, _ count: Int) {
        bytes[place] = UInt8(ascii: mark)
        var rest = value
        for index in stride(from: place + count, to: place, by: -1) {
          bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        place += count + 1
      }
      put(":", milliseconds / 60_000 % 60, 2)
      put(":", milliseconds / 1000 % 60, 2)
      put(".", milliseconds % 1000, 3)
      return place
    }
  }
}

extension XMLWriter {
  /// Writes a region.
  mutating func region(_ identifier: String, _ box: TTMLBox) {
    start("region")
    attribute("xml:id", identifier)
    attribute("tts:origin", TTMLBox.percent(box.x) + " " + TTMLBox.percent(box.y))
    attribute("tts:extent", TTMLBox.percent(box.width) + " " + TTMLBox.percent(box.height))
    attribute("tts:displayAlign", box.displayAlign.rawValue)
    attribute("tts:overflow", "visible")
    if let vertical = box.vertical { attribute("tts:writingMode", vertical == .rightToLeft ? "tbrl" : "tblr") }
    end()
  }
}
