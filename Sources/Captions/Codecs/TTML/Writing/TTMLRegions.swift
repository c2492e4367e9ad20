/// The regions of an IMSC file, and which caption stands in which.
///
/// IMSC lets at most four regions show something at a time, and none of them may overlap another. A caption whose region
/// would break that stands in one that is in use at its time.
struct TTMLRegions {
  /// Each region once, in the order in which captions need them.
  private(set) var boxes: [TTMLBox] = []
  /// The region of each caption, as an index into ``boxes``.
  private(set) var places: [Int] = []
  /// How many captions stand elsewhere than they should.
  private(set) var moved = 0

  /// Finds the regions of some captions.
  init(_ captions: [Caption]) {
    var numbers: [TTMLBox: Int] = [:]
    places.reserveCapacity(captions.count)
    for caption in captions {
      let box = caption.placement.map(Self.box) ?? .bottom
      let number = numbers[box] ?? boxes.count
      if number == boxes.count {
        boxes.append(box)
        numbers[box] = number
      }
      places.append(number)
    }
    if boxes.count > 1 {
      separate(captions)
      dropUnused()
    }
  }

  private static func box(_ placement: CaptionPlacement) -> TTMLBox {
    // Most captions at the top are there by this.
    placement == .top ? .top : TTMLBox(placement)
  }

  /// Moves captions together that are on screen at once in regions that can't be.
  private mutating func separate(_ captions: [Caption]) {
    var active: [(box: Int, end: Duration)] = []
    for index in captions.indices.sorted(by: { (captions[$0].start, $0) < (captions[$1].start, $1) }) {
      let caption = captions[index]
      active.removeAll { $0.end <= caption.start }
      let own = places[index]
      let rival = active.first { $0.box != own && boxes[$0.box].overlaps(boxes[own]) }
      if let other = rival ?? (active.count >= 4 ? active.first : nil), !active.contains(where: { $0.box == own }) {
        places[index] = other.box
        moved += 1
      }
      if let known = active.firstIndex(where: { $0.box == places[index] }) {
        active[known].end = max(active[known].end, caption.end)
      } else {
        active.append((places[index], caption.end))
      }
    }
  }

  private mutating func dropUnused() {
    let used = Set(places)
    guard used.count < boxes.count else { return }
    let kept = boxes.indices.filter(used.contains)
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.element, $0.offset) })
    boxes = kept.map { boxes[$0] }
    places = places.map { numbers[$0] ?? 0 }
  }
}
