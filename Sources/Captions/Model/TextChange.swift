/// A change to some bytes: a stretch and what stands in its place.
struct TextChange: Hashable {
  var range: Range<Int>
  var replacement: [UInt8] = []

  init(range: Range<Int>, replacement: [UInt8] = []) {
    self.range = range
    self.replacement = replacement
  }

  /// A change to a text, by default taking a stretch out.
  init(_ range: Range<Int>, _ replacement: String = "") {
    self.init(range: range, replacement: Array(replacement.utf8))
  }
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
