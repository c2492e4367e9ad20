/// The four colours in which British broadcasters set speakers apart, and who has which.
///
/// The first speaker is white. With more than four, colours are shared, in a way that speakers who follow one another
/// have different ones wherever that can be found.
struct SpeakerColors {
  /// A colour of subtitles, from the most to the least usual one.
  enum Color: Int, CaseIterable {
    case white, cyan, yellow, green

    /// The colour's value (BBC Subtitle Guidelines: white, cyan, yellow, and the green that is called lime elsewhere).
    var code: String {
      switch self {
      case .white: "#FFFFFF"
      case .cyan: "#00FFFF"
      case .yellow: "#FFFF00"
      case .green: "#00FF00"
      }
    }

    /// The colour with a value, as the model writes colours.
    init?(_ color: String) {
      let code = TTMLColor.code(color)?.uppercased()
      guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
      self = found
    }
  }

  /// The colour of each speaker, by index.
  let colors: [Color]

  /// Finds colours for some speakers, who speak in an order.
  /// - Parameter order: indices of speakers, one for each time that somebody speaks.
  init(speakers: Int, order: [Int]) {
    guard speakers > Color.allCases.count else {
      colors = Color.allCases.prefix(speakers).map(\.self)
      return
    }
    colors = Self.shared(speakers, Self.neighbours(speakers, order))
  }

  /// How often each speaker follows or is followed by each other.
  private static func neighbours(_ speakers: Int, _ order: [Int]) -> [[Int: Int]] {
    var neighbours = [[Int: Int]](repeating: [:], count: speakers)
    for (left, right) in zip(order, order.dropFirst()) where left != right {
      neighbours[left][right, default: 0] += 1
      neighbours[right][left, default: 0] += 1
    }
    return neighbours
  }

  /// Colours one speaker after the other, those first whose neighbours have the most colours already (Brélaz, 1979), then
  /// mends what still clashes as long as that helps.
  private static func shared(_ speakers: Int, _ neighbours: [[Int: Int]]) -> [Color] {
    var found = [Color?](repeating: nil, count: speakers)
    var uses = [Int](repeating: 0, count: Color.allCases.count)
    found[0] = .white
    uses[0] = 1
    // Choosing the next one looks at all others; in a crowd the order of appearance must do.
    let choosesNext = speakers <= 300
    for turn in 1..<speakers {
      let next = choosesNext ? mostBound(found, neighbours) : turn
      let clashes = clashes(next, found, neighbours)
      let color = Color.allCases.min {
        (clashes[$0.rawValue], uses[$0.rawValue]) < (clashes[$1.rawValue], uses[$1.rawValue])
      }
      found[next] = color
      uses[color?.rawValue ?? 0] += 1
    }
    for _ in 0..<8 where !mend(&found, neighbours) { break }
    return found.map { $0 ?? .white }
  }

  private static func mostBound(_ found: [Color?], _ neighbours: [[Int: Int]]) -> Int {
    var (best, bestRank) = (0, (-1, -1))
    for speaker in found.indices where found[speaker] == nil {
      let taken = Set(neighbours[speaker].keys.compactMap { found[$0] })
      let rank = (taken.count, neighbours[speaker].count)
      if rank > bestRank { (best, bestRank) = (speaker, rank) }
    }
    return best
  }

  /// How often each colour would meet itself if a speaker had it.
  private static func clashes(_ speaker: Int, _ found: [Color?], _ neighbours: [[Int: Int]]) -> [Int] {
    var clashes = [Int](repeating: 0, count: Color.allCases.count)
    for (other, times) in neighbours[speaker] {
      if let color = found[other] { clashes[color.rawValue] += times }
    }
    return clashes
  }

  /// Gives speakers other colours where they then clash less; the first stays white.
  ///
  /// Says whether anything changed.
  private static func mend(_ found: inout [Color?], _ neighbours: [[Int: Int]]) -> Bool {
    var hasChanged = false
    for speaker in found.indices.dropFirst() {
      guard let own = found[speaker] else { continue }
      let clashes = clashes(speaker, found, neighbours)
      guard clashes[own.rawValue] > 0,
        let better = Color.allCases.min(by: { clashes[$0.rawValue] < clashes[$1.rawValue] }),
        clashes[better.rawValue] < clashes[own.rawValue]
      else { continue }
      found[speaker] = better
      hasChanged = true
    }
    return hasChanged
  }
}
