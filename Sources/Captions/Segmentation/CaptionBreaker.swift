import SpeechTiming

/// Decides where captions and their lines end, for a run of words at a time.
///
/// One optimisation over the run: the cheapest of all ways to cut it into captions of one or two lines, by what breaks cost
/// (``BreakCosts``), what shapes cost (``ShapeCosts``), and what time there is to read. Linear in the number of words,
/// since a line holds only so many.
struct CaptionBreaker {
  /// A caption as a range of words, and where its second line starts.
  struct Cut: Hashable {
    var words: Range<Int>
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
  private let times: ReadingCosts
  private let shapes: ShapeCosts
  private var closed: [Closed] = []
  private var uppers: [Upper] = []
  /// Where the upper lines that end with a word are in `uppers`, and the least that one costs.
  private var endings: [Ending] = []

  init(_ profile: CaptionProfile) {
    let units = CaptionUnits(profile)
    columns = Int32(units.columns)
    hasSecondLine = profile.lines > 1
    times = ReadingCosts(profile, units)
    shapes = ShapeCosts(columns: units.columns, inAll: units.mostInAll, balance: profile.balance)
  }

  /// The cheapest way for a caption to end with a word.
  private struct Closed {
    var cost = Int32.impossible
    var start: Int32 = 0
    /// The second line's first word; −1 with one line.
    var secondLine: Int32 = -1
  }

  /// A line that ends with a word and may have another one below.
  private struct Upper {
    /// With all before it, and the break behind it.
    var cost: Int32
    var width: Int32
    var start: Int32
  }

  private struct Ending {
    var uppers: Range<Int32>
    var least: Int32
  }

  /// Cuts a run of words.
  mutating func cut(_ words: [CaptionWord], labels: Labels) -> [Cut] {
    closed.removeAll(keepingCapacity: true)
    uppers.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    for end in words.indices {
      let run = words.span
      closed.append(best(run, end: end, labels))
      if hasSecondLine { addUppers(run, end: end, labels) }
    }
    return trace()
  }

  // MARK: Forward

  /// The best caption that ends with a word, of all that may.
  private func best(_ words: Span<CaptionWord>, end: Int, _ labels: Labels) -> Closed {
    let (closed, endings, uppers) = (closed.span, endings.span, uppers.span)
    let last = words[end]
    var best = Closed()
    var width: Int32 = 0
    var start = end
    repeat {
      let word = words[start]
      width += word.width
      let isAlone = start == end
      guard isAlone || width <= columns else { break }
      let label = start == 0 ? labels.first : labels.others
      let shown = width + Int32(label.columns)
      let before = start == 0 ? 0 : closed[start - 1].cost
      if isAlone || shown <= columns, isAlone || last.end - word.start <= times.longest {
        var cost = before &+ shapes.alone(shown) &+ last.costs.caption
        if isAlone, !(last.endsSentence && (start == 0 || words[start - 1].endsSentence)) {
          cost &+= ShapeCosts.oneWordCaption
        }
        if cost < best.cost {
          cost &+= times.cost(words, start, end, width: shown)
          if cost < best.cost { best = Closed(cost: cost, start: Int32(start)) }
        }
      }
      if start > 0, hasSecondLine {
        let bound = endings[start - 1].least &+ shapes.leastAbove(width) &+ last.costs.caption
        if bound < best.cost {
          let isOneWord = isAlone
          for index in endings[start - 1].uppers {
            let upper = uppers[Int(index)]
            var cost = upper.cost &+ shapes.pair(upper.width, width, gap: word.gap) &+ last.costs.caption
            if isOneWord { cost &+= ShapeCosts.oneWordLine }
            guard cost < best.cost, last.end - words[Int(upper.start)].start <= times.longest else { continue }
            cost &+= times.cost(words, Int(upper.start), end, width: upper.width + width)
            if cost < best.cost { best = Closed(cost: cost, start: upper.start, secondLine: Int32(start)) }
          }
        }
      }
      width += word.gap
      start -= 1
    } while start >= 0
    return best
  }

  /// Adds the lines that end with a word, for others to stand below.
  private mutating func addUppers(_ words: Span<CaptionWord>, end: Int, _ labels: Labels) {
    let first = Int32(uppers.count)
    var least = Int32.impossible
    var width: Int32 = 0
    var start = end
    repeat {
      let word = words[start]
      width += word.width
      let label = start == 0 ? labels.first : labels.others
      let shown = width + Int32(label.columns)
      guard start == end || width <= columns else { break }
      if !label.standsAlone, start == end || shown <= columns {
        var cost = (start == 0 ? 0 : closed[start - 1].cost) &+ words[end].costs.line
        if start == end { cost &+= ShapeCosts.oneWordLine }
        uppers.append(Upper(cost: cost, width: shown, start: Int32(start)))
        least = min(least, cost)
      }
      width += word.gap
      start -= 1
    } while start >= 0
    endings.append(Ending(uppers: first..<Int32(uppers.count), least: least))
  }

  // MARK: Backward

  private func trace() -> [Cut] {
    var cuts: [Cut] = []
    var end = closed.count - 1
    while end >= 0 {
      let last = closed[end]
      let start = Int(last.start)
      cuts.append(Cut(words: start..<(end + 1), secondLine: last.secondLine < 0 ? nil : Int(last.secondLine)))
      end = start - 1
    }
    return cuts.reversed()
  }
}

/// What a caption costs that can't be read in its time.
struct ReadingCosts {
  /// The longest that a caption's speech may last, in milliseconds.
  let longest: Int64
  private let shortest: Int64
  /// Milliseconds for each column; 0 without a limit.
  private let perColumn: Double

  init(_ profile: CaptionProfile, _ units: CaptionUnits) {
    longest = profile.longest.wholeMilliseconds
    shortest = profile.shortest.wholeMilliseconds
    perColumn = profile.readingSpeed.map { 1000 / ($0 * Double(units.perCharacter)) } ?? 0
  }

  /// The cost of a caption of some words and columns.
  @inline(__always)
  func cost(_ words: Span<CaptionWord>, _ start: Int, _ end: Int, width: Int32) -> Int32 {
    let until = end + 1 < words.count ? words[end + 1].start : words[end].end + 500
    let time = until - words[start].start
    var cost: Int32 = 0
    if time < shortest, !(start == 0 && end + 1 == words.count) {
      // Half of the shortest time is as bad as a break in the midst of a sentence.
      cost = 100 + Int32(700 * (shortest - max(0, time)) / max(1, shortest))
    }
    let missing = Double(width) * perColumn - Double(time)
    // A tenth of a second of reading weighs as much as a slightly worse break.
    if missing > 0 { cost &+= Int32(min(missing, 4_000) / 8) }
    return cost
  }
}

/// A profile's line in whole columns: its characters, or half of them where full-width ones count one.
struct CaptionUnits {
  /// The columns of a line.
  let columns: Int
  /// The columns of a character, as the profile counts them.
  let perCharacter: Int
  /// The most columns of a caption.
  let mostInAll: Int?
  private let counting: CaptionMeasure

  init(_ profile: CaptionProfile) {
    perCharacter = profile.counting == .fullWidth ? 2 : 1
    columns = max(1, Int(profile.columns * Double(perCharacter)))
    mostInAll = profile.charactersPerCaption.map { Int($0) * (profile.counting == .fullWidth ? 2 : 1) }
    counting = CaptionMeasure(profile)
  }

  /// The columns of a text.
  @inline(__always)
  func columns(of bytes: Span<UInt8>) -> Int {
    for index in bytes.indices where bytes[index] >= 0x80 {
      return Int((counting.characters(bytes) * Double(perCharacter)).rounded(.up))
    }
    return bytes.count
  }
}

extension Int32 {
  /// A cost that nothing beats, with room for more to be added.
  fileprivate static let impossible: Int32 = 1 << 29
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
