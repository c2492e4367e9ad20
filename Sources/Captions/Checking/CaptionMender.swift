/// Mends captions that don't keep to a profile, without touching their words.
///
/// Times are moved into free time, gaps closed, lines broken anew, spaces, dots and dashes written as the profile has them.
/// A caption that keeps to the profile stays as it is.
public struct CaptionMender: Sendable {
  /// Breaks a text into lines: gets the text on one line, the characters of its first line that a label takes, and the
  /// profile, and gives the UTF-8 offsets where the second line and further ones start; `nil` where it can't be done.
  public typealias LineBreaker = @Sendable (String, Double, CaptionProfile) -> [Int]?

  private let check: CaptionCheck
  private let shape: CaptionCheck
  private let rules: Set<String>
  private let forms: LanguageForms
  private let format: CaptionFormat?
  private let breakLines: LineBreaker

  /// Makes a mender.
  /// - Parameters:
  ///   - format: what the captions are written as.
  ///   - breakLines: breaks lines anew; without one, they are balanced.
  public init(_ profile: CaptionProfile, format: CaptionFormat? = nil, breakLines: LineBreaker? = nil) {
    check = CaptionCheck(profile, format: format)
    shape = CaptionCheck(check, only: ["line-length", "line-count", "balance", "fits-on-one-line"])
    rules = Set(check.rules.map(\.identifier))
    forms = LanguageForms(profile.language)
    self.format = format
    self.breakLines = breakLines ?? BalancedLines(language: profile.language).breaks
  }

  /// The captions, mended as far as can be.
  ///
  /// There are never more breaches than before: where moving times would only trade one for another, times stay.
  public func mend(_ captions: [Caption]) -> [Caption] {
    let broken = Set(check.check(captions).map(\.caption))
    guard !broken.isEmpty else { return captions }
    var mended = captions
    for number in broken { mended[number - 1] = settled(captions[number - 1]) }
    let left = check.check(mended)
    let times = Set(CaptionRule.times.map(\.identifier))
    let late = Set(left.filter { times.contains($0.rule) }.map { $0.caption - 1 })
    guard !late.isEmpty else { return mended }
    let moved = TimeMender(check.profile, showsLabels: format?.showsLabels ?? true).mended(mended, late)
    return check.check(moved).count < left.count ? moved : mended
  }

  // MARK: Text

  /// A caption mended until nothing is left to mend: a space less may show a dash to be of a dialogue.
  private func settled(_ caption: Caption) -> Caption {
    var mended = caption
    for _ in 0..<4 {
      let next = mendText(mended)
      if next == mended { break }
      mended = next
    }
    return mended
  }

  private func mendText(_ caption: Caption) -> Caption {
    var mended = caption
    if rules.contains("tags") { mended.apply(TextEdits.strayTags(Array(mended.text.utf8)[...])) }
    if rules.contains("white-space") { mended.apply(TextEdits.whiteSpace(Array(mended.text.utf8)[...], forms)) }
    if rules.contains("ellipsis") { mended.apply(TextEdits.ellipses(Array(mended.text.utf8)[...])) }
    if rules.contains("italics") { mended.spans.removeAll { $0.mark == .italic } }
    if rules.contains("dialogue-dash") { mended.apply(dashes(mended)) }
    return breakAnew(mended)
  }

  private func dashes(_ caption: Caption) -> [TextChange] {
    let shown = ShownCaption(caption, CaptionMeasure(check.profile), showsLabel: false)
    return DialogueDashes.edits(shown, check.profile.dialogue)
  }

  /// Breaks the lines anew where they are too long, too many or too few words; not where each is a speaker's own.
  private func breakAnew(_ caption: Caption) -> Caption {
    let before = shapeBreaches(caption)
    guard before > 0, !isOfSeveral(caption) else { return caption }
    let joined = joined(caption)
    let measure = CaptionMeasure(check.profile)
    let label = format?.showsLabels ?? true ? caption.label : nil
    let room = label.map { $0.standsAlone ? 0 : measure.characters($0.name + ": ") } ?? 0
    guard let breaks = breakLines(joined.text, room, check.profile) else { return caption }
    var broken = joined
    broken.apply(Self.edits(breaking: Array(joined.text.utf8), at: breaks))
    return shapeBreaches(broken) < before && !isOfSeveral(broken) ? broken : caption
  }

  private func isOfSeveral(_ caption: Caption) -> Bool {
    let voices = caption.spans.count { if case .voice = $0.mark { true } else { false } }
    return voices > 1
      || DialogueDashes.isDialogue(ShownCaption(caption, CaptionMeasure(check.profile), showsLabel: false))
  }

  private func shapeBreaches(_ caption: Caption) -> Int {
    shape.check([caption]).count
  }

  /// The caption on one line: a space for each line's end, or nothing where a language has no spaces.
  private func joined(_ caption: Caption) -> Caption {
    let bytes = Array(caption.text.utf8)
    let isWithoutSpaces = forms.isWithoutSpaces
    let edits = bytes.indices.filter { bytes[$0] == 0x0A }.map { place in
      let isBetweenWide =
        isWithoutSpaces && place > 0 && place + 1 < bytes.count && bytes[place - 1] >= 0x80
        && bytes[place + 1] >= 0xE0
      return TextChange(place..<(place + 1), isBetweenWide ? "" : " ")
    }
    var caption = caption
    caption.apply(edits)
    return caption
  }

  private static func edits(breaking bytes: [UInt8], at breaks: [Int]) -> [TextChange] {
    breaks.map { place in
      var start = place
      while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
      return TextChange(start..<place, "\n")
    }
  }
}
