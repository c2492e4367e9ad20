import SpeechTiming

/// Rules about when captions are on screen.
extension CaptionRule {
  static let times = [
    order, overlap, noLength, shortest, longest, readingSpeed, wordsPerMinute, frameGap, gapChaining, gap,
  ]

  private static let sanity = "Every format: captions follow one another in time"

  private static let order = CaptionRule("order", "captions come in the order of their times", sanity) {
    guard let next = $0.nextStart, next < $0.shown.start else { return }
    $1.tell(seconds(next), seconds($0.shown.start), "the next caption comes before this one")
  }

  private static let overlap = CaptionRule("overlap", "one caption at a time", sanity, canBeFixed: true) {
    guard let next = $0.nextStart, next >= $0.shown.start, next < $0.shown.end else { return }
    let overlap = seconds($0.shown.end - next)
    $1.tell(overlap, 0, "the next caption comes \(Plain.number(overlap)) s before this one is gone")
  }

  private static let noLength = CaptionRule("no-length", "captions end after they start", sanity, canBeFixed: true) {
    guard $0.shown.length <= 0 else { return }
    $1.tell(seconds($0.shown.length), 0, "the caption ends \($0.shown.length == 0 ? "when" : "before") it starts")
  }

  private static let shortest = CaptionRule(
    "min-duration", "the shortest time on screen", "Netflix: General Requirements, “Duration”", canBeFixed: true,
    applies: { profile, _ in profile.checks(.shortest) }
  ) {
    let limit = $0.profile.shortest.wholeMilliseconds
    guard $0.shown.length > 0, $0.shown.length < limit else { return }
    $1.tell(
      seconds($0.shown.length), seconds(limit),
      "on screen for \(Plain.number(seconds($0.shown.length))) s, at least \(Plain.number(seconds(limit))) s")
  }

  private static let longest = CaptionRule(
    "max-duration", "the longest time on screen", "Netflix: General Requirements, “Duration”", canBeFixed: true,
    applies: { profile, _ in profile.checks(.longest) }
  ) {
    let limit = $0.profile.longest.wholeMilliseconds
    guard $0.shown.length > limit else { return }
    $1.tell(
      seconds($0.shown.length), seconds(limit),
      "on screen for \(Plain.number(seconds($0.shown.length))) s, at most \(Plain.number(seconds(limit))) s")
  }

  private static let readingSpeed = CaptionRule(
    "reading-speed", "the most characters a second", "Netflix: guide of each language, “Reading Speed Limits”",
    canBeFixed: true, applies: { profile, _ in profile.readingSpeed != nil && profile.checks(.readingSpeed) }
  ) {
    guard let limit = $0.profile.readingSpeed, $0.shown.length > 0 else { return }
    let speed = $0.shown.characters * 1000 / Double($0.shown.length)
    guard speed > limit else { return }
    $1.tell(speed, limit, "\(Plain.number(speed)) characters a second, at most \(Plain.number(limit))")
  }

  private static let wordsPerMinute = CaptionRule(
    "words-per-minute", "the most words a minute", "BBC Subtitle Guidelines, “Target minimum timing”",
    canBeFixed: true, applies: { profile, _ in profile.wordsPerMinute != nil && profile.checks(.wordsPerMinute) }
  ) {
    guard let limit = $0.profile.wordsPerMinute, $0.shown.length > 0 else { return }
    let rate = Double($0.shown.words) * 60_000 / Double($0.shown.length)
    guard rate > limit else { return }
    $1.tell(rate, limit, "\(Plain.number(rate)) words a minute, at most \(Plain.number(limit))")
  }

  private static let frameGap = CaptionRule(
    "frame-gap", "the shortest gap between captions", "Netflix: Subtitle Timing Guidelines, “Frame Gap”: two pictures",
    canBeFixed: true, applies: { profile, _ in hasShortest(profile.gap) && profile.checks(key(profile.gap)) }
  ) {
    guard let gap = GapFigure($0), gap.length < gap.closed else { return }
    $1.tell(gap.length, gap.closed, "a gap of \(gap.text(gap.length)), at least \(gap.text(gap.closed))")
  }

  private static let gapChaining = CaptionRule(
    "gap-chaining", "short gaps are closed to the shortest",
    "Netflix: Subtitle Timing Guidelines: 3–11 pictures to two",
    canBeFixed: true,
    applies: { profile, _ in
      hasShortest(profile.gap) && profile.gap.open > .zero && profile.checks(.closeGapsBelow)
    }
  ) {
    guard let gap = GapFigure($0), gap.length > gap.closed, gap.length < gap.open else { return }
    $1.tell(
      gap.length, gap.closed,
      "a gap of \(gap.text(gap.length)) is to be closed to \(gap.text(gap.closed)), or opened to \(gap.text(gap.open))")
  }

  private static let gap = CaptionRule(
    "gap", "no gap, or one of 1.5 s", "BBC Subtitle Guidelines, “Gaps”; BBC ttml-validator", canBeFixed: true,
    applies: { profile, _ in
      !hasShortest(profile.gap) && profile.gap.open > .zero && profile.checks(.closeGapsBelow)
    }
  ) {
    guard let gap = GapFigure($0), gap.length > 0, gap.length < gap.open else { return }
    let fails = gap.length < 0.8 ? "; the BBC's validator fails gaps under 0.8 s" : ""
    $1.tell(gap.length, gap.open, "a gap of \(gap.text(gap.length)): none, or \(gap.text(gap.open)) and more\(fails)")
  }

  private static func hasShortest(_ gap: CaptionProfile.Gap) -> Bool { gap.closedFrames > 0 || gap.closed > .zero }

  private static func key(_ gap: CaptionProfile.Gap) -> CaptionProfile.Key { gap.closedFrames > 0 ? .gapFrames : .gap }

  private static func seconds(_ milliseconds: Int64) -> Double { Double(milliseconds) / 1000 }
}

/// The gap behind a caption beside the profile's limits: in pictures where the profile counts them, in seconds otherwise.
private struct GapFigure {
  let length: Double
  let closed: Double
  let open: Double
  private let unit: String

  /// Measures a gap; `nil` where there is none, or where captions overlap.
  init?(_ context: RuleContext) {
    guard let next = context.nextStart, next >= context.shown.end else { return nil }
    let milliseconds = next - context.shown.end
    let gap = context.profile.gap
    guard gap.closedFrames > 0 else {
      length = Double(milliseconds) / 1000
      closed = Double(gap.closed.wholeMilliseconds) / 1000
      open = Double(gap.open.wholeMilliseconds) / 1000
      unit = "s"
      return
    }
    // Without a rate, pictures are those of film, and a file's own may be shorter: the nearest number counts.
    let rate = context.profile.frameRate ?? .film
    length = Double(rate.frame(at: min(milliseconds, 1_000_000_000_000)))
    closed = Double(gap.closedFrames)
    let half = gap.open.wholeMilliseconds * rate.numerator
    open = Double((half + 1000 * rate.denominator - 1) / (1000 * rate.denominator))
    unit = "frames"
  }

  func text(_ figure: Double) -> String {
    "\(Plain.number(figure)) \(unit == "frames" && figure == 1 ? "frame" : unit)"
  }
}
