import SpeechTiming

/// Gives captions their times on screen: from their first word on, long enough to read, never two at once.
struct CaptionClock {
  /// How long a caption may stay when speech pauses, in milliseconds.
  private static let linger: Int64 = 500

  private let shortest: Int64
  private let longest: Int64
  /// When the caption placed last is free to end: its last word's end.
  private var spokenUntil: Int64 = 0
  private var lastStart: Int64 = 0

  init(_ style: CaptionStyle) {
    shortest = style.shortest.wholeMilliseconds
    longest = max(shortest, style.longest.wholeMilliseconds)
  }

  /// Settles the end of the caption before the last one, and the start of the last, from the last one's first word.
  mutating func place(_ captions: inout [Caption], start: Int64, end: Int64) {
    var begin = start
    if captions.count > 1 {
      let settled = settle(before: start)
      captions[captions.count - 2].end = .milliseconds(settled)
      begin = max(start, settled)
    }
    captions[captions.count - 1].start = .milliseconds(begin)
    lastStart = begin
    spokenUntil = end
  }

  /// Settles the end of the very last caption.
  mutating func finish(_ captions: inout [Caption]) {
    guard !captions.isEmpty else { return }
    captions[captions.count - 1].end = .milliseconds(settle(before: .max))
  }

  /// The end of the caption placed last: it stays a little over its last word, gives way to the next one, but keeps its
  /// shortest time even if the next one must wait.
  private func settle(before next: Int64) -> Int64 {
    let wanted = max(spokenUntil + Self.linger, lastStart + shortest)
    return min(max(min(wanted, next), lastStart + shortest), lastStart + longest)
  }
}
