/// Finds which words of two texts match, in memory that is linear in the texts.
///
/// A longest common subsequence, by E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1986, with
/// the middle snake. Where that takes too long, since long texts differ much, it is found between anchors alone.
struct WordAlignment {
  /// The steps of an exact search and of one between anchors: a second or two each.
  private static let mostSteps = 300_000_000

  private let first: [Int]
  private let second: [Int]
  private var partners: [Int]
  /// For each diagonal, how far paths from the start come in the first text, then the same of paths from the end.
  private var reach: [Int]
  private var steps = 0

  /// The match of each word of the first text in the second, or −1.
  ///
  /// `nil` when less than half of the longer text's words match.
  static func partners(_ first: [Int], _ second: [Int]) -> [Int]? {
    let most = max(first.count, second.count)
    guard most > 0, 2 * shared(first, second) >= most else { return nil }
    var alignment = WordAlignment(first, second)
    if !alignment.match(0..<first.count, 0..<second.count) {
      alignment = WordAlignment(first, second)
      alignment.matchBetweenAnchors()
    }
    let count = alignment.partners.count { $0 >= 0 }
    return 2 * count >= most ? alignment.partners : nil
  }

  /// How many words two texts share in whatever order: no alignment finds more.
  private static func shared(_ first: [Int], _ second: [Int]) -> Int {
    var counts = [Int](repeating: 0, count: (max(first.max() ?? 0, second.max() ?? 0)) + 1)
    for word in first { counts[word] += 1 }
    var shared = 0
    for word in second where counts[word] > 0 {
      counts[word] -= 1
      shared += 1
    }
    return shared
  }

  private init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
    partners = [Int](repeating: -1, count: first.count)
    // Diagonals run from −second.count to first.count; one more on either side is looked at.
    reach = [Int](repeating: 0, count: 2 * (first.count + second.count + 3))
  }

  /// Matches anchors and what lies between them; a stretch that takes too long stays without some matches.
  private mutating func matchBetweenAnchors() {
    var (row, column) = (0, 0)
    for anchor in WordAnchors.places(first, second) {
      _ = match(row..<anchor.row, column..<anchor.column)
      partners[anchor.row] = anchor.column
      (row, column) = (anchor.row + 1, anchor.column + 1)
    }
    _ = match(row..<first.count, column..<second.count)
  }

  /// Matches two stretches, and tells whether that didn't take too long.
  ///
  /// It calls itself as deep as the logarithm of the differences.
  private mutating func match(_ rows: Range<Int>, _ columns: Range<Int>) -> Bool {
    var (top, left) = (rows.lowerBound, columns.lowerBound)
    var (bottom, right) = (rows.upperBound, columns.upperBound)
    while top < bottom, left < right, first[top] == second[left] {
      partners[top] = left
      (top, left) = (top + 1, left + 1)
    }
    while top < bottom, left < right, first[bottom - 1] == second[right - 1] {
      (bottom, right) = (bottom - 1, right - 1)
      partners[bottom] = right
    }
    guard top < bottom, left < right else { return true }
    guard let snake = middleSnake(top..<bottom, left..<right) else { return false }
    for offset in 0..<snake.length { partners[snake.row + offset] = snake.column + offset }
    return match(top..<snake.row, left..<snake.column)
      && match((snake.row + snake.length)..<bottom, (snake.column + snake.length)..<right)
  }

  /// A run of matches in the middle of a shortest path; it may be empty.
  private struct Snake {
    var row: Int
    var column: Int
    var length: Int
  }

  private mutating func middleSnake(_ rows: Range<Int>, _ columns: Range<Int>) -> Snake? {
    let (height, width) = (rows.count, columns.count)
    reach[zero(.forward) + 1] = 0
    reach[zero(.backward) + 1] = 0
    for distance in 0...((height + width + 1) / 2) {
      if let snake = advance(.forward, distance, rows, columns) { return snake }
      if let snake = advance(.backward, distance, rows, columns) { return snake }
      if steps > Self.mostSteps { return nil }
    }
    return nil
  }

  private enum Side: Int {
    case forward, backward
  }

  /// Where a side's diagonal 0 is.
  private func zero(_ side: Side) -> Int { side.rawValue * (reach.count / 2) + second.count + 1 }

  /// Takes the paths of one side a difference further; gives the last run of one that meets the other side.
  ///
  /// Backward paths are counted from the ends, as if both texts were turned round.
  private mutating func advance(
    _ side: Side, _ distance: Int, _ rows: Range<Int>, _ columns: Range<Int>
  ) -> Snake? {
    let (height, width) = (rows.count, columns.count)
    let (own, opposite) = (zero(side), zero(side == .forward ? .backward : .forward))
    // The sides meet after an odd number of differences on a forward step, after an even one on a backward step.
    let canMeet = ((height - width) & 1 != 0) == (side == .forward)
    let met = Self.diagonals(side == .forward ? distance - 1 : distance, height, width)
    let diagonals = Self.diagonals(distance, height, width)
    steps += diagonals.count
    for diagonal in stride(from: diagonals.lowerBound, through: diagonals.upperBound, by: 2) {
      let comesDown =
        diagonal == -distance
        || (diagonal != distance && reach[own + diagonal - 1] < reach[own + diagonal + 1])
      let start = comesDown ? reach[own + diagonal + 1] : reach[own + diagonal - 1] + 1
      let length = run(side, start, start - diagonal, rows, columns)
      let end = start + length
      reach[own + diagonal] = end
      guard canMeet, end <= height, end - diagonal <= width, met.contains(height - width - diagonal),
        end + reach[opposite + height - width - diagonal] >= height
      else { continue }
      return side == .forward
        ? Snake(row: rows.lowerBound + start, column: columns.lowerBound + start - diagonal, length: length)
        : Snake(row: rows.upperBound - end, column: columns.upperBound - end + diagonal, length: length)
    }
    return nil
  }

  /// How many words match in a row from a place on, which is counted from the side's beginning.
  private mutating func run(_ side: Side, _ row: Int, _ column: Int, _ rows: Range<Int>, _ columns: Range<Int>) -> Int {
    let most = min(rows.count - row, columns.count - column)
    var length = 0
    if side == .forward {
      let (top, left) = (rows.lowerBound + row, columns.lowerBound + column)
      while length < most, first[top + length] == second[left + length] { length += 1 }
    } else {
      let (bottom, right) = (rows.upperBound - 1 - row, columns.upperBound - 1 - column)
      while length < most, first[bottom - length] == second[right - length] { length += 1 }
    }
    steps += length
    return length
  }

  /// The diagonals that paths of some differences can end on, every second one, within the texts.
  private static func diagonals(_ distance: Int, _ height: Int, _ width: Int) -> ClosedRange<Int> {
    // Before the first step no diagonal is reached.
    guard distance >= 0 else { return Int.min...Int.min }
    return -(distance - 2 * max(0, distance - width))...(distance - 2 * max(0, distance - height))
  }
}
