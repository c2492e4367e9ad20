import SpeechTiming

/// Moves times of captions into free time, so that they keep to a profile.
///
/// A caption's start is the last thing to be moved, since it says when its words are spoken; then it goes no further than
/// the profile's lead. With a frame rate, all times go to the nearest picture.
struct TimeMender {
  /// How much later the next caption may come for the sake of the one before, in milliseconds: about three pictures.
  private static let shift: Int64 = 120

  private let ticks: CaptionTicks
  private let hasPictures: Bool
  private let reading: ReadingTime
  private let measure: CaptionMeasure
  private let showsLabels: Bool

  init(_ profile: CaptionProfile, showsLabels: Bool) {
    ticks = CaptionTicks(profile)
    hasPictures = profile.frameRate != nil
    reading = ReadingTime(profile)
    measure = CaptionMeasure(profile)
    self.showsLabels = showsLabels
  }

  /// The captions with better times for those of some indices; what lies in different places of the screen is left alone.
  func mended(_ captions: [Caption], _ broken: Set<Int>) -> [Caption] {
    var items = captions.map(item)
    for index in items.indices where hasPictures || broken.contains(index) {
      let next = hasNext(captions, index) ? items[index + 1] : nil
      let last = index > 0 && hasNext(captions, index - 1) ? items[index - 1] : nil
      if let next { items[index + 1].start = wait(items[index], next) }
      let start = next == nil ? nil : items[index + 1].start
      setEnd(&items[index], next: start)
      setStart(&items[index], after: last)
      closeGap(&items[index], next: start)
    }
    return captions.indices.map { written(items[$0], captions[$0]) }
  }

  private struct Item {
    var start: Int64
    var end: Int64
    var need: Int64
  }

  private func item(_ caption: Caption) -> Item {
    let shown = ShownCaption(caption, measure, showsLabel: showsLabels)
    let need = ticks.ticks(for: reading.milliseconds(characters: shown.characters, words: shown.words))
    return Item(
      start: ticks.tick(at: shown.start), end: ticks.tick(at: shown.end),
      need: min(max(need, ticks.shortest), ticks.longest))
  }

  /// Whether the next caption stands in the same place, and later.
  private func hasNext(_ captions: [Caption], _ index: Int) -> Bool {
    index + 1 < captions.count && captions[index].placement == captions[index + 1].placement
      && captions[index].start < captions[index + 1].start
  }

  /// When the next caption starts: a little later, where this one needs that little and the next one doesn't.
  private func wait(_ item: Item, _ next: Item) -> Int64 {
    let wish = item.start + item.need + ticks.gap
    guard wish > next.start, wish - next.start <= ticks.ticks(for: Self.shift), next.end - wish >= next.need else {
      return next.start
    }
    return wish
  }

  /// Long enough to be read, not longer than the longest time, and gone before the next.
  private func setEnd(_ item: inout Item, next: Int64?) {
    item.end = min(max(item.end, item.start + item.need), item.start + ticks.longest)
    if let next, item.end > next - ticks.gap { item.end = max(item.start + 1, next - ticks.gap) }
  }

  /// Earlier, where the end can't be later and that is enough.
  private func setStart(_ item: inout Item, after last: Item?) {
    guard item.end - item.start < item.need, let last else { return }
    let wish = item.end - item.need
    let gap = wish - last.end
    guard wish >= max(0, item.start - ticks.lead), gap == ticks.gap || gap >= max(ticks.gap, ticks.open) else { return }
    item.start = wish
  }

  private func closeGap(_ item: inout Item, next: Int64?) {
    guard let next, next - item.end > ticks.gap, next - item.end < ticks.open else { return }
    if next - ticks.gap <= item.start + ticks.longest {
      item.end = next - ticks.gap
    } else if next - ticks.open >= item.start + item.need {
      item.end = next - ticks.open
    }
  }

  /// A caption with the times that were moved; parts of a millisecond stay where they weren't.
  private func written(_ item: Item, _ caption: Caption) -> Caption {
    var caption = caption
    if hasPictures || ticks.tick(at: caption.start.wholeMilliseconds) != item.start {
      caption.start = .milliseconds(ticks.milliseconds(at: item.start))
    }
    if hasPictures || ticks.tick(at: caption.end.wholeMilliseconds) != item.end {
      caption.end = .milliseconds(ticks.milliseconds(at: item.end))
    }
    return caption
  }
}
