/// How the breaks of two files agree, for one kind of break.
public struct BreakAgreement: Hashable, Sendable {
  /// The breaks of the reference.
  public let reference: Int
  /// The breaks of the other file.
  public let other: Int
  /// The breaks that both have at the same place.
  public let both: Int

  /// Makes an agreement from its counts.
  public init(reference: Int, other: Int, both: Int) {
    self.reference = reference
    self.other = other
    self.both = both
  }

  /// The share of the other file's breaks that the reference has; `nil` where it has none.
  public var precision: Double? { other > 0 ? Double(both) / Double(other) : nil }
  /// The share of the reference's breaks that the other file has; `nil` where it has none.
  public var recall: Double? { reference > 0 ? Double(both) / Double(reference) : nil }
  /// The harmonic mean of precision and recall; `nil` where neither file has a break.
  public var f1: Double? { reference + other > 0 ? 2 * Double(both) / Double(reference + other) : nil }
}

/// The places between words that two files share, each with the break that either has there.
struct BreakPlaces {
  private struct Place {
    var reference: SegmentedWords.Break
    var other: SegmentedWords.Break
    /// Whether the place before it lies one word before.
    var followsLast: Bool
  }

  private var places: [Place] = []

  /// Lists the places between neighbours that match.
  /// - Parameter partners: for each word of the reference its match in the other file, or −1.
  init(_ reference: SegmentedWords, _ other: SegmentedWords, _ partners: [Int]) {
    var last = -1
    for index in partners.indices.dropLast() {
      let partner = partners[index]
      guard partner >= 0, partners[index + 1] == partner + 1 else { continue }
      places.append(
        Place(
          reference: reference.breaks[index], other: other.breaks[partner],
          followsLast: last == index - 1 && index > 0))
      last = index
    }
  }

  /// How the breaks of a kind agree.
  func agreement(_ isCounted: (SegmentedWords.Break) -> Bool) -> BreakAgreement {
    var (reference, other, both) = (0, 0, 0)
    for place in places {
      let (isFirst, isSecond) = (isCounted(place.reference), isCounted(place.other))
      if isFirst { reference += 1 }
      if isSecond { other += 1 }
      if isFirst, isSecond { both += 1 }
    }
    return BreakAgreement(reference: reference, other: other, both: both)
  }

  /// Boundary similarity: 1 − (additions + ½ · near misses) ÷ (additions + near misses + matches).
  var boundarySimilarity: Double? {
    var (matches, misses, additions) = (0, 0, 0)
    // A lone break right before, still without a partner; `true` where it is the reference's.
    var open: Bool?
    for place in places {
      let (isFirst, isSecond) = (place.reference != .none, place.other != .none)
      if isFirst, isSecond { matches += 1 }
      guard isFirst != isSecond else {
        open = nil
        continue
      }
      if place.followsLast, open == !isFirst {
        misses += 1
        additions -= 1
        open = nil
      } else {
        additions += 1
        open = isFirst
      }
    }
    let all = additions + misses + matches
    return all > 0 ? 1 - (Double(additions) + Double(misses) / 2) / Double(all) : nil
  }
}
