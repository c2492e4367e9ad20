import XML

/// How a TTML file counts time: its rates of frames, sub-frames and ticks (TTML2, sections 7.2 and 12.3.1).
struct TTMLClock {
  /// Which frames a count by SMPTE 12M leaves out.
  enum DropMode: String {
    case none = "nonDrop"
    case ntsc = "dropNTSC"
    case pal = "dropPAL"
  }

  /// The longest time that is counted, in nanoseconds: 1,000,000 hours, twice which fits into the type.
  static let limit: Int64 = 3_600_000_000_000_000_000

  /// Frames in a thousand seconds, as the file counts them.
  private var frameRate: Int128 = 30_000
  /// What the rate is multiplied with: numerator and denominator.
  private var multiplier: (Int128, Int128) = (1, 1)
  private var subFrameRate: Int128 = 1
  private var tickRate: Int128?
  private var countsFrames = false
  private var dropMode = DropMode.none
  private var statesFrameRate = false

  /// The counting of a file that states nothing.
  init() {}

  /// The counting that a `tt` element states.
  init(_ tag: XMLTag) {
    if let rate = tag.ttml("frameRate").flatMap(Self.thousandths), rate > 0 {
      frameRate = rate
      statesFrameRate = true
    }
    let factors = (tag.ttml("frameRateMultiplier") ?? "").split { $0 == " " || $0 == ":" }.compactMap { Int64($0) }
    if factors.count == 2, factors.allSatisfy({ $0 > 0 && $0 < 1 << 32 }) {
      multiplier = (Int128(factors[0]), Int128(factors[1]))
    }
    if let rate = tag.ttml("subFrameRate").flatMap({ Int64($0) }), rate > 0, rate < 1 << 32 {
      subFrameRate = Int128(rate)
    }
    if let rate = tag.ttml("tickRate").flatMap({ Int64($0) }), rate > 0, rate < 1 << 40 { tickRate = Int128(rate) }
    countsFrames = tag.ttml("timeBase") == "smpte"
    dropMode = tag.ttml("dropMode").flatMap(DropMode.init(rawValue:)) ?? .none
  }

  /// A time expression in nanoseconds; `nil` where it is none.
  ///
  /// What players forgive is forgiven: hours of one digit or left out, and a comma before the decimals.
  func time(_ text: String) -> Int64? {
    var scanner = TTMLScanner(text)
    guard let first = scanner.number(),
      let exact = scanner.isNext(":") ? clock(first, &scanner) : offset(first, &scanner)
    else { return nil }
    return Int64(min(exact, Int128(Self.limit)))
  }

  /// `12.5s`: a number and its unit.
  private func offset(_ number: TTMLScanner.Number, _ scanner: inout TTMLScanner) -> Int128? {
    let unit = scanner.rest
    let nanoseconds = number.billionths
    let ticks = tickRate ?? (statesFrameRate ? max(1, frameRate * subFrameRate / 1000) : 1)
    switch unit {
    case "h": return nanoseconds * 3600
    case "m": return nanoseconds * 60
    case "s": return nanoseconds
    case "ms": return rounded(nanoseconds, over: 1000)
    case "f": return duration(ofFrames: nanoseconds)
    case "t": return rounded(nanoseconds, over: ticks)
    default: return nil
    }
  }

  /// `01:02:03.5`, or `01:02:03:12.1` with frames and sub-frames.
  private func clock(_ first: TTMLScanner.Number, _ scanner: inout TTMLScanner) -> Int128? {
    var fields = [first]
    while scanner.take(":") {
      guard fields.count < 4, let next = scanner.number() else { return nil }
      fields.append(next)
    }
    guard scanner.rest.isEmpty, fields.dropLast().allSatisfy(\.isWhole) else { return nil }
    let frames = fields.count == 4 ? fields.removeLast() : nil
    guard frames == nil || fields.allSatisfy(\.isWhole), let last = fields.popLast() else { return nil }
    let minutes = fields.popLast()?.whole ?? 0
    let hours = fields.popLast()?.whole ?? 0
    guard minutes < 60, last.whole <= 60 else { return nil }
    let seconds = Int128((hours * 60 + minutes) * 60 + last.whole) * Self.second
    guard let frames else { return seconds + Int128(last.fraction) }
    let part = Int128(frames.whole) * Self.second + Int128(frames.decimals) * Self.second / subFrameRate
    guard countsFrames else { return seconds + duration(ofFrames: part) }
    let counted = seconds * frameRate / 1000 + part
    return duration(ofFrames: max(0, counted - Int128(dropped(hours, minutes)) * Self.second))
  }

  /// How many numbers a count by SMPTE 12M has left out.
  private func dropped(_ hours: Int64, _ minutes: Int64) -> Int64 {
    switch dropMode {
    case .none: 0
    case .ntsc: (hours * 54 + minutes - minutes / 10) * 2
    case .pal: (hours * 27 + minutes / 2 - minutes / 20) * 4
    }
  }

  /// How long some frames last, counted in billionths of a frame.
  private func duration(ofFrames frames: Int128) -> Int128 {
    rounded(frames * multiplier.1 * 1000, over: frameRate * multiplier.0)
  }

  private func rounded(_ value: Int128, over divisor: Int128) -> Int128 { (value * 2 + divisor) / (divisor * 2) }

  private static var second: Int128 { 1_000_000_000 }

  /// A rate, which some files write with decimals.
  private static func thousandths(_ text: String) -> Int128? {
    var scanner = TTMLScanner(text)
    guard let number = scanner.number(), scanner.rest.isEmpty, number.whole < 1_000_000 else { return nil }
    return (number.billionths + 500_000) / 1_000_000
  }
}
