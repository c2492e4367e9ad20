import SpeechTiming

/// Decides where captions and their lines end, for a run of word groups at a time.
///
/// One optimisation over the run: the cheapest way to cut it into lines, and the lines into captions of one or two,
/// where breaks cost by how badly they read, and lines by how badly they balance. Linear in the number of groups, since a
/// line holds only so many.
struct CaptionBreaker {
  /// A caption as a range of word groups, and where its second line starts.
  struct Cut: Hashable {
    var groups: Range<Int>
    var secondLine: Int?
  }

  /// The labels of a run's captions.
  struct Labels {
    /// In the first caption.
    var first: LabelWidth
    /// In all others.
    var others: LabelWidth
  }

  private let columns: Int32
  private let hasSecondLine: Bool
  private let longest: Int64
  private let shapes: ShapeCosts
  private var states: [State] = []

  init(_ style: CaptionStyle) {
    columns = Int32(clamping: style.columns)
    hasSecondLine = style.lines > 1
    longest = style.longest.wholeMilliseconds
    shapes = ShapeCosts(columns: style.columns)
  }

  /// Cuts a run of word groups.
  mutating func cut(_ groups: [WordGroup], labels: Labels) -> [Cut] {
    states.removeAll(keepingCapacity: true)
    states.reserveCapacity(groups.count)
    let columns = Columns(first: columns - Int32(labels.first.columns), others: columns - Int32(labels.others.columns))
    for end in groups.indices {
      var state = state(groups.span, states.span, end: end, columns)
      let label = state.first.start == 0 ? labels.first : labels.others
      state.firstWidth += Int32(label.columns)
      state.takesSecond = !label.standsAlone
      states.append(state)
    }
    return trace()
  }

  /// The columns that a caption's first line has beside its label: in the first caption of a run, and in the others.
  private struct Columns {
    var first: Int32
    var others: Int32
  }

  // MARK: Forward

  /// The best ways to have a line or a caption end behind a group.
  private struct State {
    /// A first line that ends here: what it costs with all before it, where it starts, and its columns with the label.
    var first = Line()
    var firstWidth: Int32 = 0
    /// Whether a second line may stand below: not where the label takes a line of its own.
    var takesSecond = true
    /// A second line that ends here.
    var second = Line()
    /// What the first line costs with the break behind it, when a second line follows.
    var firstWithBreak = Int32.impossible
    /// The cheaper of the two, with the cost of a caption that ends here.
    var closed = Int32.impossible
    var hasTwoLines = false
  }

  private struct Line {
    var cost = Int32.impossible
    var start: Int32 = 0
  }

  /// The state behind a group, from those behind the groups before it.
  private func state(_ groups: Span<WordGroup>, _ states: Span<State>, end: Int, _ room: Columns) -> State {
    var state = State()
    let lastMoment = groups[end].end
    var width = groups[end].width
    var start = end
    repeat {
      let group = groups[start]
      let isAlone = start == end
      if !isAlone && lastMoment - group.start > longest { break }
      let before = start == 0 ? 0 : states[start - 1].closed
      let room = start == 0 ? room.first : room.others
      if isAlone || width <= room, before < state.first.cost {
        state.first = Line(cost: before, start: Int32(start))
        state.firstWidth = width
      }
      if start > 0, hasSecondLine {
        let above = states[start - 1]
        // Most are out before the lines are even compared.
        if above.firstWithBreak < state.second.cost, above.takesSecond,
          lastMoment - groups[Int(above.first.start)].start <= longest
        {
          var cost = above.firstWithBreak + shapes.cost(above.firstWidth, width, gap: group.gap)
          // A line of one word reads worst.
          if isAlone && group.isOneWord || Int(above.first.start) == start - 1 && groups[start - 1].isOneWord {
            cost += 70
          }
          if cost < state.second.cost { state.second = Line(cost: cost, start: Int32(start)) }
        }
      }
      if start > 0 { width += groups[start - 1].width + Int32(group.gap) }
      start -= 1
    } while start >= 0 && width <= columns
    state.first.cost += overflow(state.firstWidth, state.first.start == 0 ? room.first : room.others)
    close(&state, groups, end: end)
    return state
  }

  /// The cost of a word that is wider than its line.
  private func overflow(_ width: Int32, _ room: Int32) -> Int32 {
    width > room ? ShapeCosts.overflow : 0
  }

  private func close(_ state: inout State, _ groups: Span<WordGroup>, end: Int) {
    let perCaption: Int32 = 80
    let one = state.first.cost + shortness(groups, Int(state.first.start), end)
    state.hasTwoLines = state.second.cost < one
    state.closed = min(one, state.second.cost) + groups[end].seam.captionCost + perCaption
    state.firstWithBreak = state.first.cost + groups[end].seam.lineCost
  }

  /// The cost of a caption that is gone before it is read: short, and not a sentence of its own.
  private func shortness(_ groups: Span<WordGroup>, _ start: Int, _ end: Int) -> Int32 {
    let isSentence = groups[end].seam == .sentence && (start == 0 || groups[start - 1].seam == .sentence)
    return !isSentence && groups[end].end - groups[start].start < 1200 ? 100 : 0
  }

  // MARK: Backward

  private func trace() -> [Cut] {
    var cuts: [Cut] = []
    var end = states.count - 1
    while end >= 0 {
      let lower = states[end].hasTwoLines ? Int(states[end].second.start) : nil
      let upper = lower.map { Int(states[$0 - 1].first.start) } ?? Int(states[end].first.start)
      cuts.append(Cut(groups: upper..<(end + 1), secondLine: lower))
      end = upper - 1
    }
    return cuts.reversed()
  }
}

/// What two lines cost by their shape, for all widths.
///
/// Costs are whole numbers in tenths of a point, so that sums of them are exact.
struct ShapeCosts {
  /// The cost of a line that is wider than the style allows, since its one word is.
  static let overflow: Int32 = 10_000

  private let columns: Int32
  private let table: [Int32]

  /// Makes the table for lines of at most some columns.
  init(columns: Int) {
    let side = columns + 1
    var table = [Int32](repeating: 0, count: 2 * side * side)
    for gap in 0...1 {
      for upper in 1..<side {
        for lower in 1..<side {
          // Two lines read best when they are of a length; what fits on one line has no need of two.
          let balance = 100 * (max(upper, lower) - min(upper, lower)) / max(upper, lower)
          table[(gap * side + upper) * side + lower] = Int32(balance + (upper + gap + lower <= columns ? 250 : 0))
        }
      }
    }
    self.columns = Int32(columns)
    self.table = table
  }

  /// The cost of a line of `lower` columns below one of `upper`, parted by a space or not.
  @inline(__always)
  func cost(_ upper: Int32, _ lower: Int32, gap: Int8) -> Int32 {
    guard upper <= columns, lower <= columns else { return Self.overflow }
    return table[Int((Int32(gap) * (columns + 1) + upper) * (columns + 1) + lower)]
  }
}

extension Int32 {
  /// A cost that nothing beats, with room for more to be added.
  fileprivate static let impossible: Int32 = 1 << 30
}

/// The room that a speaker's label takes.
struct LabelWidth: Hashable {
  /// The columns at the start of the first line.
  var columns: Int
  /// Whether the label takes a line of its own instead.
  var standsAlone: Bool

  /// No label.
  static let none = LabelWidth(columns: 0, standsAlone: false)
}
