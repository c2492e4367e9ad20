import SpeechTiming

/// Gives captions their times on screen from the times of their speech, within a profile.
///
/// A caption starts with its first word and stays a little over its last one. Where it needs more time to be read it takes
/// it from the pauses around: it stays longer, then comes earlier, then has the next one wait. Never are two on screen at
/// once, the gap between them is as the profile wants it, and none stays longer than the longest time. With a frame
/// rate, all times fall on pictures.
///
/// What can't be had is left: the caption keeps its words and its place, and ``CaptionCheck`` finds the breach. Two passes
/// over the list, linear in its length.
public struct CaptionFit: Sendable {
  /// When a caption's words are spoken, and how much there is to read.
  public struct Speech: Hashable, Sendable {
    /// When the first word starts, in milliseconds.
    public var start: Int64
    /// When the last word ends, in milliseconds.
    public var end: Int64
    /// The characters on screen with the label, as the profile counts them.
    public var characters: Double
    /// The words on screen with those of the label.
    public var words: Int

    /// Makes a speech.
    public init(start: Int64, end: Int64, characters: Double, words: Int) {
      self.start = start
      self.end = end
      self.characters = characters
      self.words = words
    }
  }

  /// When a caption is on screen.
  public struct Slot: Hashable, Sendable {
    /// When it appears, in milliseconds.
    public var start: Int64
    /// When it goes, in milliseconds.
    public var end: Int64

    /// Makes a slot.
    public init(start: Int64, end: Int64) {
      self.start = start
      self.end = end
    }
  }

  /// How late a caption may come, so that the one before can be read, in milliseconds: what viewers don't notice much, but
  /// nothing where the times are the sound's own.
  private let lateForReading: Int64
  /// How late a caption may come, so that the one before has its shortest time: the BBC's Subtitle Guidelines, “Match
  /// subtitle to pace of speaking”, let subtitles be 1.5 s beside the speech.
  private static let lateForShortest: Int64 = 1500

  private let ticks: CaptionTicks
  private let reading: ReadingTime

  /// Makes a fit to a profile.
  public init(_ profile: CaptionProfile) {
    ticks = CaptionTicks(profile)
    reading = ReadingTime(profile)
    lateForReading = profile.isOnSound ? 0 : 500
  }

  /// The times of captions in the order of their speech.
  ///
  /// Each caption gets a slot of its own, behind the one before and never empty, whatever the speech's times are.
  public func slots(for speeches: [Speech]) -> [Slot] {
    guard !speeches.isEmpty else { return [] }
    var items = items(speeches)
    setLatest(&items)
    setStarts(&items)
    setEnds(&items)
    return items.map {
      Slot(start: ticks.milliseconds(at: $0.start), end: ticks.milliseconds(at: $0.end))
    }
  }

  /// A caption on its way, in ticks.
  private struct Item {
    /// When its speech starts and ends.
    var speech: Range<Int64>
    /// How long it takes to be read.
    var need: Int64
    /// How much earlier it can come without taking the place of speech.
    var lead: Int64
    /// The latest start with which it and all behind it can be read.
    var latest: Int64 = 0
    /// The latest start with which it and all behind it can have their shortest time.
    var latestForShortest: Int64 = 0
    var start: Int64 = 0
    /// The least end that it needs.
    var required: Int64 = 0
    var end: Int64 = 0
  }

  private func items(_ speeches: [Speech]) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(speeches.count)
    var spoken: Int64 = 0
    var last: Int64 = 0
    for speech in speeches {
      // Times that run backwards are none.
      let start = max(last, ticks.tick(at: speech.start))
      let end = max(start, ticks.tick(at: speech.end))
      let need = ticks.ticks(for: reading.milliseconds(characters: speech.characters, words: speech.words))
      let pause = items.isEmpty ? start : start - spoken - ticks.gap
      items.append(
        Item(
          speech: start..<end, need: min(max(need, ticks.shortest), ticks.longest),
          lead: min(max(0, pause), ticks.lead)))
      last = start
      spoken = max(spoken, end)
    }
    return items
  }

  // MARK: Backward

  /// Finds how late each caption may come without harm to those behind it.
  private func setLatest(_ items: inout [Item]) {
    let late = ticks.ticks(for: lateForReading)
    let lateForShortest = ticks.ticks(for: Self.lateForShortest)
    var next: (latest: Int64, latestForShortest: Int64) = (.max, .max)
    for index in items.indices.reversed() {
      let item = items[index]
      let start = item.speech.lowerBound
      let isLast = next.latest == .max
      var latest = isLast ? start + late : min(start + late, next.latest - ticks.gap - item.need)
      // Who can't be read in any case doesn't take time from others for it.
      if latest < start - item.lead { latest = start }
      var shortest =
        isLast
        ? start + lateForShortest
        : min(start + lateForShortest, next.latestForShortest - ticks.gap - ticks.shortest)
      shortest = max(shortest, start, latest)
      items[index].latest = latest
      items[index].latestForShortest = shortest
      next = (latest, shortest)
    }
  }

  // MARK: Forward

  /// Settles the starts, and the least ends that captions need.
  private func setStarts(_ items: inout [Item]) {
    var free: Int64 = 0
    for index in items.indices {
      var item = items[index]
      let next = index + 1 < items.count ? items[index + 1] : nil
      // Until the next one's speech; until it must come to be read; until it must come to have its shortest time.
      let quiet = next.map { $0.speech.lowerBound - ticks.gap } ?? .max
      let limit = next.map { $0.latest - ticks.gap } ?? .max
      let hardLimit = next.map { $0.latestForShortest - ticks.gap } ?? .max
      let earliest = max(free, item.speech.lowerBound - item.lead)
      item.start = max(free, min(item.speech.lowerBound, max(earliest, min(quiet, limit) - item.need)))
      item.required = required(item, quiet: quiet, limit: limit, hardLimit: hardLimit)
      free = item.required + ticks.gap
      items[index] = item
    }
  }

  private func required(_ item: Item, quiet: Int64, limit: Int64, hardLimit: Int64) -> Int64 {
    let spoken = min(item.speech.upperBound, quiet)
    let end: Int64 =
      if item.start + item.need <= limit {
        max(item.start + item.need, spoken)
      } else if item.start + ticks.shortest <= hardLimit {
        max(item.start + ticks.shortest, min(item.start + item.need, quiet), spoken)
      } else {
        hardLimit
      }
    return max(item.start + 1, min(end, item.start + ticks.longest))
  }

  // MARK: Ends

  /// Settles the ends: a little over the last word, and with the gaps that the profile wants.
  private func setEnds(_ items: inout [Item]) {
    for index in items.indices {
      let item = items[index]
      let most = item.start + ticks.longest
      let wish = min(max(item.required, item.speech.upperBound + ticks.linger), most)
      guard index + 1 < items.count else {
        items[index].end = wish
        return
      }
      let next = items[index + 1]
      let limit = next.start - ticks.gap
      items[index].end = max(item.start + 1, min(wish, limit))
      let gap = next.start - items[index].end
      guard gap > ticks.gap, gap < ticks.open else { continue }
      closeGap(&items, index, most: most, limit: limit)
    }
  }

  /// Mends a gap that is neither closed nor open.
  private func closeGap(_ items: inout [Item], _ index: Int, most: Int64, limit: Int64) {
    let item = items[index]
    let next = items[index + 1]
    let opened = next.start - ticks.open
    if opened >= max(item.required, item.speech.upperBound) {
      items[index].end = opened
    } else if limit <= most {
      items[index].end = limit
    } else if most + ticks.gap >= next.speech.lowerBound - max(next.lead, 0), most + ticks.gap <= next.start {
      items[index].end = most
      items[index + 1].start = most + ticks.gap
    } else if opened >= item.start + item.need {
      items[index].end = opened
    } else {
      // A broadcaster that refuses short gaps bears a caption that stays too long.
      items[index].end = ticks.refusesGaps ? limit : most
    }
  }
}
