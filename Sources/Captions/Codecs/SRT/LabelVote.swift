/// Decides for a file as a whole which words before a colon are names.
///
/// What has a name's shape counts when labels are in use: when one comes at least twice or is marked as a label, or when
/// such labels stand on at least half of the captions.
struct LabelVote {
  /// The names met so far, each with how often it came.
  private(set) var names: [String] = []
  private var bytes: [[UInt8]] = []
  private var counts: [Int] = []
  // By bytes: two names that look alike to Unicode need not be written alike.
  private var places: [[UInt8]: Int] = [:]
  /// How many captions have something with a label's shape.
  private var captions = 0
  /// Whether the file names speakers at all.
  private var isInUse = false

  /// Counts the labels of a caption's text.
  mutating func count(_ text: Span<UInt8>, _ range: Range<Int>, hasJoiners: Bool) {
    var lines = TextLines(range)
    var hasCandidate = false
    var opensWithLabel = false
    var isFirst = true
    while let (line, isLast) = lines.next(text) {
      let mayHave = isFirst || opensWithLabel || LabelSyntax.isDashed(text, line)
      switch LabelSyntax.head(text, line, isLast: isLast, hasJoiners: hasJoiners) {
      case .candidate(let name, _, _) where mayHave:
        counts[index(of: text, name)] += 1
        hasCandidate = true
        if isFirst { opensWithLabel = true }
      case .marked:
        isInUse = true
        if isFirst { opensWithLabel = true }
      default: break
      }
      isFirst = false
    }
    if hasCandidate { captions += 1 }
  }

  /// Ends the vote.
  mutating func close(captions total: Int) {
    if captions * 2 >= total || counts.contains(where: { $0 >= 2 }) { isInUse = true }
  }

  /// The name that some bytes are, if it counts.
  mutating func name(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    isInUse ? names[index(of: text, range)] : nil
  }

  private mutating func index(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    // A talk has few speakers, and comparing is faster than hashing.
    for index in 0..<min(bytes.count, 12) where Self.isEqual(bytes[index], text, range) { return index }
    let name = range.map { text[$0] }
    if let index = places[name] { return index }
    names.append(String(decoding: name, as: UTF8.self))
    bytes.append(name)
    counts.append(0)
    places[name] = names.count - 1
    return names.count - 1
  }

  private static func isEqual(_ name: [UInt8], _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard name.count == range.count else { return false }
    for index in name.indices where name[index] != text[range.lowerBound + index] { return false }
    return true
  }
}
