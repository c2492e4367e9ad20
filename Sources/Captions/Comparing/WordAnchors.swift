/// Runs of words that two texts have once each, in the same order: sure matches, which cut long texts into short stretches.
enum WordAnchors {
  /// The words of a run.
  private static let length = 3

  /// Where a run starts in each text; −1 where it doesn't occur, −2 where it occurs more than once.
  private struct Starts {
    var row = -1
    var column = -1
  }

  /// The first words of such runs, by their places in both texts, ascending in both.
  static func places(_ first: [Int], _ second: [Int]) -> [(row: Int, column: Int)] {
    var starts: [UInt64: Starts] = [:]
    for row in first.indices.dropLast(length - 1) {
      let hash = hash(first, row)
      starts[hash] = Starts(row: starts[hash] == nil ? row : -2)
    }
    for column in second.indices.dropLast(length - 1) {
      let hash = hash(second, column)
      guard let found = starts[hash] else { continue }
      starts[hash] = Starts(row: found.row, column: found.column == -1 ? column : -2)
    }
    let shared = starts.values.filter { $0.row >= 0 && $0.column >= 0 && isSame(first, $0.row, second, $0.column) }
    return ascending(shared.map { ($0.row, $0.column) }.sorted { $0.0 < $1.0 })
  }

  /// The longest part of some places, sorted by row, whose columns ascend too.
  private static func ascending(_ places: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
    // For each length, the part of that length that ends in the lowest column.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: places.count)
    for index in places.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if places[ends[middle]].column < places[index].column { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var result: [(row: Int, column: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      result.append(places[index])
      index = previous[index]
    }
    return result.reversed()
  }

  private static func hash(_ words: [Int], _ place: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in place..<(place + length) {
      hash = (hash ^ UInt64(truncatingIfNeeded: words[index])) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return hash
  }

  private static func isSame(_ first: [Int], _ row: Int, _ second: [Int], _ column: Int) -> Bool {
    first[row..<(row + length)] == second[column..<(column + length)]
  }
}
