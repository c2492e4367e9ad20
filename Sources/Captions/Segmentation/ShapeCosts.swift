/// What captions cost by their shape, for all widths of their lines.
///
/// Log-odds in hundredths like those of ``BreakCosts``, from the same measurement, by width on a line of 42 characters;
/// other widths are scaled. Professionals fill neither lines nor captions: lines have 28 characters on average, and two of
/// them are of a length.
struct ShapeCosts {
  /// The cost of a line that is wider than allowed, since its one word is.
  static let overflow: Int32 = 100_000
  /// The cost of a line of one word above or below another.
  static let oneWordLine: Int32 = 150
  /// The cost of a caption of one word that is no sentence.
  static let oneWordCaption: Int32 = 300

  let columns: Int32
  private let single: [Int32]
  private let pairs: [Int32]
  /// The least that a lower line of some width costs, whatever stands above it.
  private let leastBelow: [Int32]

  /// Makes the tables for lines of at most some columns, captions of at most some characters, and lines of which none
  /// may be shorter than a share of the other.
  init(columns: Int, inAll most: Int?, balance: Double?) {
    let side = columns + 1
    self.columns = Int32(columns)
    single = (0..<side).map { Self.alone($0, of: columns) }
    var pairs = [Int32](repeating: Self.overflow, count: 2 * side * side)
    var least = [Int32](repeating: Self.overflow, count: side)
    for gap in 0...1 {
      for lower in 1..<side {
        for upper in 1..<side {
          var cost = Self.pair(upper, lower, gap: gap, of: columns)
          if let most, upper + lower > most { cost += 5_000 }
          if let balance, Double(min(upper, lower)) < balance * Double(max(upper, lower)) { cost += 600 }
          pairs[(gap * side + lower) * side + upper] = cost
          least[lower] = min(least[lower], cost)
        }
      }
    }
    self.pairs = pairs
    leastBelow = least
  }

  /// The odds of a caption of one line, by steps of 4 characters.
  private static let singleOdds: [Int32] = [-52, -153, -250, -192, -110, -66, 69, 140, 175, 212, 208]
  /// The odds of a caption of two lines, by steps of 6 characters in all.
  private static let pairOdds: [Int32] = [0, 0, 0, 0, 0, 0, 0, 108, 147, 217, 256, 315, 357, 380, 400]
  /// The odds of two lines, by how much shorter one is, in tenths of the longer.
  private static let balanceOdds: [Int32] = [135, 133, 100, 70, 55, 7, -90, -135, -186, -200, -200]

  private static func alone(_ width: Int, of columns: Int) -> Int32 {
    -singleOdds[min(singleOdds.count - 1, width * 42 / columns / 4)]
  }

  private static func pair(_ upper: Int, _ lower: Int, gap: Int, of columns: Int) -> Int32 {
    // What fits on one line has no need of two.
    let needless: Int32 = upper + gap + lower <= columns ? 3_000 : 0
    let total = min(pairOdds.count - 1, (upper + lower) * 42 / columns / 6)
    let difference = 10 * (max(upper, lower) - min(upper, lower)) / max(upper, lower)
    return needless - pairOdds[total] - balanceOdds[difference]
  }

  /// The cost of a caption of one line.
  @inline(__always)
  func alone(_ width: Int32) -> Int32 {
    width <= columns ? single[Int(width)] : Self.overflow
  }

  /// The cost of a caption of two lines, parted by a space or not.
  @inline(__always)
  func pair(_ upper: Int32, _ lower: Int32, gap: Int32) -> Int32 {
    guard upper <= columns, lower <= columns else { return Self.overflow }
    return pairs[Int((gap * (columns + 1) + lower) * (columns + 1) + upper)]
  }

  /// The least that a caption of two lines costs whose lower line has a width.
  @inline(__always)
  func leastAbove(_ lower: Int32) -> Int32 {
    lower <= columns ? leastBelow[Int(lower)] : Self.overflow
  }
}
