/// Finds which words of an answer are which words of a script, in order.
///
/// Words that come once in both are found first; what lies between is compared word by word. So a long answer without marks
/// takes little more than linear time, and a stretch that is missing shifts nothing behind it.
struct WordMatcher {
  /// The most comparisons that are made word by word: a stretch of some 500 words on both sides.
  private static let mostComparisons = 250_000

  private let script: [String]
  private let answer: [String]
  private(set) var pairs: [(script: Int, answer: Int)] = []

  /// Matches all words of two lists, by their keys.
  init(_ script: [String], _ answer: [String]) {
    self.script = script
    self.answer = answer
    // Stretches still to be compared, the next one last: a stack takes what recursion would, but no depth.
    var open = [(script.indices, answer.indices)]
    while let (left, right) = open.popLast() { open += match(left, right) }
    pairs.sort { $0.script < $1.script }
  }

  /// Compares two stretches.
  ///
  /// - Returns: the smaller stretches that are left to compare.
  private mutating func match(_ left: Range<Int>, _ right: Range<Int>) -> [(Range<Int>, Range<Int>)] {
    var (left, right) = (left, right)
    while let (first, second) = Self.firsts(left, right), script[first] == answer[second] {
      pairs.append((first, second))
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    while let (last, second) = Self.lasts(left, right), script[last] == answer[second] {
      pairs.append((last, second))
      (left, right) = (left.dropLast(), right.dropLast())
    }
    guard !left.isEmpty, !right.isEmpty else { return [] }
    if left.count <= Self.mostComparisons / right.count {
      compare(left, right)
      return []
    }
    let anchors = anchors(left, right)
    guard !anchors.isEmpty else {
      // Nothing to hold on to: the halves are compared each with each.
      let (middle, other) = (left.lowerBound + left.count / 2, right.lowerBound + right.count / 2)
      return [
        (left.lowerBound..<middle, right.lowerBound..<other), (middle..<left.upperBound, other..<right.upperBound),
      ]
    }
    var open: [(Range<Int>, Range<Int>)] = []
    var (first, second) = (left.lowerBound, right.lowerBound)
    for anchor in anchors {
      pairs.append(anchor)
      open.append((first..<anchor.script, second..<anchor.answer))
      (first, second) = (anchor.script + 1, anchor.answer + 1)
    }
    open.append((first..<left.upperBound, second..<right.upperBound))
    return open
  }

  private static func firsts(_ left: Range<Int>, _ right: Range<Int>) -> (Int, Int)? {
    left.isEmpty || right.isEmpty ? nil : (left.lowerBound, right.lowerBound)
  }

  private static func lasts(_ left: Range<Int>, _ right: Range<Int>) -> (Int, Int)? {
    left.isEmpty || right.isEmpty ? nil : (left.upperBound - 1, right.upperBound - 1)
  }

  // MARK: Words that come once

  /// The longest row of words that come once in both stretches and in the same order.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(script: Int, answer: Int)] {
    let (ours, theirs) = (Self.single(script, left), Self.single(answer, right))
    var candidates: [(script: Int, answer: Int)] = []
    for (key, place) in ours {
      if let place, let other = theirs[key] ?? nil { candidates.append((place, other)) }
    }
    candidates.sort { $0.script < $1.script }
    // The longest rising row, by the ends of the rows of each length.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if candidates[ends[middle]].answer < candidate.answer { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var row: [(script: Int, answer: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      row.append(candidates[index])
      index = before[index]
    }
    return row.reversed()
  }

  /// The places of the words of a stretch; `nil` for those that come more than once.
  private static func single(_ words: [String], _ range: Range<Int>) -> [String: Int?] {
    var places: [String: Int?] = [:]
    for index in range { places[words[index]] = .some(places[words[index]] == nil ? index : nil) }
    return places
  }

  // MARK: Word by word

  /// Matches as many letters of two stretches as can be matched in order.
  private mutating func compare(_ left: Range<Int>, _ right: Range<Int>) {
    let width = right.count + 1
    // best[i, j]: the letters matched from the i-th and the j-th word on.
    var best = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in (0..<left.count).reversed() {
      let key = script[left.lowerBound + i]
      let letters = Int32(clamping: key.utf8.count)
      for j in (0..<right.count).reversed() {
        let same = key == answer[right.lowerBound + j]
        let skipped = max(best[(i + 1) * width + j], best[i * width + j + 1])
        best[i * width + j] = same ? max(skipped, best[(i + 1) * width + j + 1] + letters) : skipped
      }
    }
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let here = best[i * width + j]
      if here == best[(i + 1) * width + j] {
        i += 1
      } else if here == best[i * width + j + 1] {
        j += 1
      } else {
        pairs.append((left.lowerBound + i, right.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      }
    }
  }
}
