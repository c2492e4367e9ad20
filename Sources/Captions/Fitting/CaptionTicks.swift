import SpeechTiming

/// A profile's times as whole ticks: pictures where it has a frame rate, milliseconds where it has none.
///
/// Limits are rounded to the strict side. Times of pictures are whole milliseconds in the end, less than one beside the
/// exact ones; a limit in whole milliseconds that holds exactly still holds then.
struct CaptionTicks {
  private let rate: FrameRate?
  /// The shortest time on screen.
  let shortest: Int64
  /// The longest time on screen; never below the shortest.
  let longest: Int64
  /// The shortest gap.
  let gap: Int64
  /// Gaps below are to be closed to the shortest one.
  let open: Int64
  /// Whether gaps are a fault in themselves, not only a habit.
  let refusesGaps: Bool
  /// How much earlier than the speech.
  let lead: Int64
  /// How much longer than the speech.
  let linger: Int64

  init(_ profile: CaptionProfile) {
    let rate = profile.frameRate
    self.rate = rate
    shortest = max(1, Self.up(profile.shortest, rate))
    longest = max(shortest, Self.down(profile.longest, rate))
    gap = Self.gap(profile.gap, rate)
    // Whatever the profile: a blank of a quarter of a second and less is but a flicker.
    open = max(gap, Self.up(max(profile.gap.open, .milliseconds(250)), rate))
    refusesGaps = profile.gap.open >= .seconds(1)
    lead = Self.down(profile.lead, rate)
    linger = Self.down(profile.linger, rate)
  }

  private static func gap(_ gap: CaptionProfile.Gap, _ rate: FrameRate?) -> Int64 {
    guard gap.closedFrames > 0 else { return up(gap.closed, rate) }
    // Without pictures, those of film: the longest in use.
    return rate == nil ? FrameRate.film.milliseconds(ofFrames: Int64(gap.closedFrames)) : Int64(gap.closedFrames)
  }

  private static func up(_ time: Duration, _ rate: FrameRate?) -> Int64 {
    up(time.wholeMilliseconds, rate)
  }

  private static func up(_ milliseconds: Int64, _ rate: FrameRate?) -> Int64 {
    guard let rate else { return milliseconds }
    return (milliseconds * rate.numerator + 1000 * rate.denominator - 1) / (1000 * rate.denominator)
  }

  private static func down(_ time: Duration, _ rate: FrameRate?) -> Int64 {
    guard let rate else { return time.wholeMilliseconds }
    return time.wholeMilliseconds * rate.numerator / (1000 * rate.denominator)
  }

  /// The tick nearest to a time.
  func tick(at milliseconds: Int64) -> Int64 {
    // Beyond thirty years, which no show lasts, the arithmetic would overflow.
    let milliseconds = min(max(0, milliseconds), 1_000_000_000_000)
    return rate?.frame(at: milliseconds) ?? milliseconds
  }

  /// The ticks that a length needs: never too few.
  func ticks(for milliseconds: Int64) -> Int64 {
    Self.up(min(max(0, milliseconds), 1_000_000_000_000), rate)
  }

  /// The time of a tick.
  func milliseconds(at tick: Int64) -> Int64 {
    rate?.milliseconds(ofFrame: tick) ?? tick
  }
}

/// How long a text must be on screen to be read.
struct ReadingTime {
  private let readingSpeed: Double?
  private let wordsPerMinute: Double?

  init(_ profile: CaptionProfile) {
    readingSpeed = profile.readingSpeed
    wordsPerMinute = profile.wordsPerMinute
  }

  /// The fewest milliseconds for some characters and words; 0 where a profile has no limit.
  func milliseconds(characters: Double, words: Int) -> Int64 {
    var needed: Int64 = 0
    if let readingSpeed { needed = Self.least(characters * 1000, per: readingSpeed) }
    if let wordsPerMinute { needed = max(needed, Self.least(Double(words) * 60_000, per: wordsPerMinute)) }
    return needed
  }

  /// The least whole number that a count divided by doesn't exceed a limit, in the arithmetic of the checker.
  private static func least(_ count: Double, per limit: Double) -> Int64 {
    // Four years.
    guard count > 0 else { return 0 }
    guard count / limit < 1e11 else { return 100_000_000_000 }
    let about = max(1, Int64((count / limit).rounded(.down)))
    return [about, about + 1].first { count / Double($0) <= limit } ?? about + 2
  }
}
