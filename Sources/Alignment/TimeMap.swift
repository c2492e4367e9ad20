import SpeechTiming

/// Finds real times between known ones, by the estimate.
///
/// Each word has three places, one behind the other: where its sentence's mark stands if it is the first, its start, its end.
struct TimeMap {
  /// A place of a word.
  enum Place: Int {
    case mark = 0
    case start = 1
    case end = 2
  }

  private let words: [SpeechLine.Word]
  /// The known times by place.
  private var known: [Duration?]

  init(_ words: [SpeechLine.Word]) {
    self.words = words
    known = [Duration?](repeating: nil, count: words.count * 3)
  }

  /// The known time of a place.
  subscript(word: Int, place: Place) -> Duration? {
    get { known[word * 3 + place.rawValue] }
    set { known[word * 3 + place.rawValue] = newValue }
  }

  /// The first known time behind a place.
  func next(after word: Int, _ place: Place) -> Duration? {
    var slot = word * 3 + place.rawValue + 1
    while slot < known.count {
      if let time = known[slot] { return time }
      slot += 1
    }
    return nil
  }

  /// Where a place lies on the estimated clock.
  private func point(_ slot: Int) -> SpeechLine.Point {
    let word = words[slot / 3]
    switch Place(rawValue: slot % 3) {
    case .mark: return SpeechLine.Point(soft: word.start.soft, rigid: word.start.rigid - word.pauseBehindMark)
    case .end: return word.end
    default: return word.start
    }
  }

  /// Takes back what runs backwards: each time is at least the one before it.
  ///
  /// - Returns: how many times had to be moved.
  mutating func straighten() -> Int {
    var last = Duration.zero
    var moved = 0
    for slot in known.indices {
      guard let time = known[slot] else { continue }
      if time < last {
        known[slot] = last
        moved += 1
      }
      last = max(last, time)
    }
    return moved
  }

  /// Real milliseconds of an estimated millisecond of speech among some words, by the starts that are known; `nil` where
  /// too few are.
  func pace(_ range: Range<Int>) -> Double? {
    guard let first = range.first(where: { self[$0, .start] != nil || self[$0, .mark] != nil }),
      let last = range.last(where: { self[$0, .start] != nil || self[$0, .mark] != nil }),
      let from = self[first, .start] ?? self[first, .mark], let to = self[last, .start] ?? self[last, .mark]
    else { return nil }
    let (start, end) = (words[first].start, words[last].start)
    guard end.soft - start.soft >= 300 else { return nil }
    let pace = ((to - from).inMilliseconds - (end.rigid - start.rigid)) / (end.soft - start.soft)
    return min(max(pace, 0.3), 3)
  }

  /// The start and the end of each word.
  ///
  /// - Parameters:
  ///   - pace: Real milliseconds of an estimated one, for what lies before the first known time and behind the last.
  ///   - limit: No time lies behind this.
  func times(pace: Double, limit: Duration) -> [Range<Duration>] {
    var times: [Duration] = []
    times.reserveCapacity(known.count)
    var left: Int?
    var right = known.firstIndex { $0 != nil }
    for slot in known.indices {
      if slot == right {
        left = slot
        right = known[(slot + 1)...].firstIndex { $0 != nil }
      }
      let time = known[slot] ?? time(slot, left, right, pace: pace)
      times.append(min(max(time, times.last ?? .zero), max(limit, times.last ?? .zero)))
    }
    return words.indices.map { index in times[index * 3 + 1]..<times[index * 3 + 2] }
  }

  private func time(_ slot: Int, _ left: Int?, _ right: Int?, pace: Double) -> Duration {
    let point = point(slot)
    switch (left.flatMap { known[$0] }, right.flatMap { known[$0] }) {
    case (let from?, let to?):
      let share = Self.share(
        of: point, self.point(left ?? slot), self.point(right ?? slot), real: (to - from).inMilliseconds)
      return min(from + .nanoseconds(Int64((share * 1_000_000).rounded())), to)
    case (let from?, nil):
      return from + Self.length(self.point(left ?? slot), point, pace: pace)
    case (nil, let to?):
      return to - Self.length(point, self.point(right ?? slot), pace: pace)
    case (nil, nil):
      return Self.length(SpeechLine.Point(), point, pace: pace)
    }
  }

  private static func length(_ from: SpeechLine.Point, _ to: SpeechLine.Point, pace: Double) -> Duration {
    .nanoseconds(Int64(((to.rigid - from.rigid) + (to.soft - from.soft) * pace) * 1_000_000))
  }

  /// How far into a stretch a place lies that takes so many real milliseconds: stated pauses keep their length where the
  /// stretch leaves room for the speech.
  private static func share(
    of point: SpeechLine.Point, _ from: SpeechLine.Point, _ to: SpeechLine.Point, real: Double
  ) -> Double {
    let (soft, rigid) = (to.soft - from.soft, to.rigid - from.rigid)
    let (softPart, rigidPart) = (point.soft - from.soft, point.rigid - from.rigid)
    if soft > 0, real - rigid >= soft * 0.3 { return rigidPart + softPart * (real - rigid) / soft }
    return soft + rigid > 0 ? real * (softPart + rigidPart) / (soft + rigid) : 0
  }
}

extension Duration {
  /// The length in milliseconds, as a fraction.
  var inMilliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
