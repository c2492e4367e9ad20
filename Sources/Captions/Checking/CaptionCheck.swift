import TalkScript

/// Checks captions against a profile: any captions, of any file.
public struct CaptionCheck: Sendable {
  /// What is checked against, as it is in the format.
  public let profile: CaptionProfile
  /// The rules that the profile has.
  public let rules: [CaptionRule]
  private let format: CaptionFormat?

  /// Makes a check.
  /// - Parameter format: what the captions are read from or written as. It decides whether labels are on screen, and how
  ///   many characters a line has where that differs; `nil` counts labels.
  public init(_ profile: CaptionProfile, format: CaptionFormat? = nil) {
    let profile = profile.adapted(to: format)
    self.profile = profile
    self.format = format
    rules = CaptionRule.all.filter { $0.applies(profile, format) }
  }

  /// A check of captions that are yet to be written as the profile has it: what writing mends isn't told.
  static func beforeWriting(_ profile: CaptionProfile, format: CaptionFormat?) -> CaptionCheck {
    let check = CaptionCheck(profile, format: format)
    return CaptionCheck(check, only: Set(check.rules.lazy.filter { !$0.isKeptByWriter }.map(\.identifier)))
  }

  /// The same check by some of its rules.
  init(_ check: CaptionCheck, only identifiers: Set<String>) {
    profile = check.profile
    format = check.format
    rules = check.rules.filter { identifiers.contains($0.identifier) }
  }

  /// Every breach in a caption file, each with its line.
  public func check(_ reading: CaptionReading) -> [CaptionBreach] {
    check(reading.document.captions, lines: reading.lines)
  }

  /// Every breach in some captions, in their order; linear in the length of the text.
  public func check(_ captions: [Caption], lines: [Int] = []) -> [CaptionBreach] {
    let measure = CaptionMeasure(profile)
    var breaches: [CaptionBreach] = []
    let setting = RuleSetting(profile, format)
    var context: RuleContext?
    var findings = RuleFindings()
    let showsLabels = format?.showsLabels ?? true
    // Where one name comes once, a reader can't know it for one.
    let guessesLabels = showsLabels && captions.allSatisfy { !$0.namesSpeakers }
    for index in captions.indices {
      let shown = ShownCaption(
        captions[index], measure, showsLabel: showsLabels, guessesLabel: guessesLabels)
      let next = index + 1 < captions.count ? captions[index + 1] : nil
      let current = RuleContext(shown, next: next, after: context, setting)
      for rule in rules {
        rule.check(current, &findings)
        guard !findings.all.isEmpty else { continue }
        for finding in findings.all {
          breaches.append(
            CaptionBreach(
              rule: rule.identifier, caption: index + 1, start: captions[index].start, figure: finding.figure,
              limit: finding.limit, message: finding.message,
              range: index < lines.count ? range(finding, shown, line: lines[index]) : nil))
        }
        findings.all.removeAll(keepingCapacity: true)
      }
      context = current
    }
    return breaches
  }

  /// The place of a finding: the caption's times, or its line of text where that is sure to stand below them.
  private func range(_ finding: RuleFindings.Finding, _ shown: ShownCaption, line: Int) -> SourceRange {
    guard let place = finding.line, place < shown.lines.count, format?.hasTextBelowTimes == true else {
      return SourceRange(line: line, columns: 1..<1)
    }
    let scalars = shown.bytes[shown.lines[place]].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourceRange(line: line + 1 + place, columns: 1..<(scalars + 1))
  }
}

extension Caption {
  /// Whether it says who speaks where that is seen.
  fileprivate var namesSpeakers: Bool { label != nil || spans.contains { $0.mark.voice != nil } }
}

extension CaptionFormat {
  /// Whether a caption's label is part of the text on screen; other formats keep the speaker beside it.
  public var showsLabels: Bool {
    switch self {
    case .srt, .sbv, .text, .markdown: true
    case .vtt, .ttml, .ebuTTD, .podcastJSON, .podcastHTML, .json: false
    }
  }

  /// Whether a caption's lines are lines of the file, right below that of its times.
  var hasTextBelowTimes: Bool {
    switch self {
    case .srt, .vtt, .sbv: true
    default: false
    }
  }
}
