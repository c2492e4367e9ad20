/// U+2060 as the mark by which SRT that Cuelight writes keeps apart what would be mistaken.
///
/// The character has no width and no effect at the places where it is put, so that players show the text as it is.
/// It stands only where text would be read as something else: as a tag, as times, as a speaker's name. Text that holds
/// the character at such a place itself gets one more, and the reader takes one out: what is written is read back
/// alike, whatever it is.
enum WordJoiner {
  /// Its bytes.
  static let bytes: [UInt8] = [0xE2, 0x81, 0xA0]

  /// Whether it stands at a byte.
  @inline(__always)
  static func stands(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x81 && text[index + 2] == 0xA0
  }

  /// The place behind all that stand from a byte on.
  @inline(__always)
  static func skip(_ text: Span<UInt8>, from index: Int, limit: Int) -> Int {
    var index = index
    while index + 3 <= limit, stands(text, at: index) { index += 3 }
    return index
  }

  /// How many stand right before a byte, down to a limit.
  static func count(_ text: Span<UInt8>, before index: Int, from lowest: Int) -> Int {
    var count = 0
    while index - 3 * (count + 1) >= lowest, stands(text, at: index - 3 * (count + 1)) { count += 1 }
    return count
  }
}

/// A change to some bytes: a stretch and what stands in its place.
struct TextChange {
  var range: Range<Int>
  var replacement: [UInt8] = []
}

extension [TextChange] {
  /// Makes the changes, which come in order, and moves spans along with the text.
  func apply(to text: inout [UInt8], _ spans: inout [CaptionSpan]) {
    guard !isEmpty else { return }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 8 * count)
    var place = 0
    // The places of the changes in the new text, for moving spans.
    var shifts: [(old: Range<Int>, new: Range<Int>)] = []
    for edit in self {
      result += text[place..<edit.range.lowerBound]
      let start = result.count
      result += edit.replacement
      shifts.append((edit.range, start..<result.count))
      place = edit.range.upperBound
    }
    result += text[place...]
    text = result
    guard !spans.isEmpty else { return }
    for index in spans.indices {
      let range = spans[index].range
      // What is put in at a mark's first or last byte stays outside of it.
      let start = Self.moved(range.lowerBound, shifts, isStart: true)
      spans[index].range = start..<Swift.max(start, Self.moved(range.upperBound, shifts, isStart: false))
    }
  }

  private static func moved(_ place: Int, _ shifts: [(old: Range<Int>, new: Range<Int>)], isStart: Bool) -> Int {
    // The last change that starts before the place, or at it.
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      let start = shifts[middle].old.lowerBound
      if start < place || (isStart && start == place) { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return place }
    let (old, new) = shifts[low - 1]
    return place >= old.upperBound ? new.upperBound + (place - old.upperBound) : new.lowerBound
  }
}
