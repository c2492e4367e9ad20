/// Patterns with their counts, found by the first letter of the target and tried in the order of the notation.
struct PatternTable: Sendable {
  private struct Entry: Sendable {
    /// The letter the target begins with.
    var first: UInt8
    /// Where the pattern's elements lie in `elements`: left context, target, right context, one after the other.
    var left: Int
    var target: Int
    var right: Int
    var end: Int
    var value: Int
  }

  /// The letters that may stand before and after the target's first one: most patterns fail on these two.
  ///
  /// Kept apart from the entries so that a look at many of them stays within few cache lines.
  private struct Neighbours: Sendable {
    var before: LetterFilter
    var after: LetterFilter
  }

  private var elements: [SyllablePattern.Element] = []
  /// Sorted by their first letter once sealed, in the order of the notation within a letter.
  private var entries: [Entry] = []
  private var neighbours: [Neighbours] = []
  /// The entries of each letter begin here and end where those of the next letter begin.
  private var starts = [Int](repeating: 0, count: 257)

  /// Adds a pattern behind those already there; the table is of use once it is sealed.
  mutating func insert(_ pattern: SyllablePattern, value: Int, letters: LetterCodes) {
    let target = elements.count + pattern.left.count
    let right = target + pattern.target.count
    let around = Neighbours(
      before: LetterFilter(pattern.left.first, letters),
      after: LetterFilter((pattern.target + pattern.right).dropFirst().first, letters))
    for code in 1..<UInt8(clamping: letters.count) where pattern.target[0].fits(code, letters) {
      entries.append(
        Entry(
          first: code, left: elements.count, target: target, right: right, end: right + pattern.right.count,
          value: value))
      neighbours.append(around)
    }
    elements += pattern.left + pattern.target + pattern.right
  }

  /// Sorts the patterns by their first letters.
  mutating func seal() {
    var places: [[Int]] = Array(repeating: [], count: 256)
    for (place, entry) in entries.enumerated() { places[Int(entry.first)].append(place) }
    for code in 0..<256 { starts[code + 1] = starts[code] + places[code].count }
    let order = places.joined()
    (entries, neighbours) = (order.map { entries[$0] }, order.map { neighbours[$0] })
  }

  /// The first pattern that fits at `index`, which has a neighbour on both sides: its count and the length of its target.
  func firstMatch(in part: Span<UInt8>, at index: Int, letters: LetterCodes) -> (value: Int, length: Int)? {
    let code = Int(part[index])
    let (before, after) = (part[index - 1], part[index + 1])
    for place in starts[code]..<starts[code + 1] {
      guard neighbours[place].before.admits(before), neighbours[place].after.admits(after) else { continue }
      let entry = entries[place]
      if fits(entry, in: part, at: index, letters: letters) { return (entry.value, entry.right - entry.target) }
    }
    return nil
  }

  /// The counts of all patterns that fit anywhere in the part, added up.
  func sum(in part: Span<UInt8>, letters: LetterCodes) -> Int {
    guard !entries.isEmpty else { return 0 }
    var total = 0
    for index in 1..<max(1, part.count - 1) {
      let code = Int(part[index])
      for place in starts[code]..<starts[code + 1] {
        guard neighbours[place].before.admits(part[index - 1]), neighbours[place].after.admits(part[index + 1]) else {
          continue
        }
        if fits(entries[place], in: part, at: index, letters: letters) { total += entries[place].value }
      }
    }
    return total
  }

  @inline(__always)
  private func fits(_ entry: Entry, in part: Span<UInt8>, at index: Int, letters: LetterCodes) -> Bool {
    guard let afterTarget = walk(entry.target..<entry.right, in: part, from: index, step: 1, letters: letters),
      walk(entry.right..<entry.end, in: part, from: afterTarget, step: 1, letters: letters) != nil
    else { return false }
    return walk(entry.left..<entry.target, in: part, from: index - 1, step: -1, letters: letters) != nil
  }

  /// Walks the part along the elements and returns where it arrived, or nil where an element did not fit.
  private func walk(
    _ range: Range<Int>, in part: Span<UInt8>, from start: Int, step: Int, letters: LetterCodes
  ) -> Int? {
    var position = start
    for index in range {
      let element = elements[index]
      let isInside = part.indices.contains(position)
      switch element.repetition {
      case .once:
        guard isInside, element.fits(part[position], letters) else { return nil }
        position += step
      case .optional:
        if isInside, element.fits(part[position], letters) { position += step }
      case .any:
        while part.indices.contains(position), element.fits(part[position], letters) { position += step }
      }
    }
    return position
  }
}

/// The letters an element admits, as a set that may hold a few more: letter codes 64 apart share a bit.
private struct LetterFilter: Sendable {
  private var bits: UInt64 = 0

  /// Everything, where there is no element or where it need not stand there.
  init(_ element: SyllablePattern.Element?, _ letters: LetterCodes) {
    guard let element, element.repetition == .once else {
      bits = .max
      return
    }
    for code in 0..<UInt8(clamping: letters.count) where element.fits(code, letters) { bits |= 1 << (code & 63) }
  }

  @inline(__always)
  func admits(_ code: UInt8) -> Bool { bits & (1 << (code & 63)) != 0 }
}
