/// Profiles of broadcasters.
extension CaptionProfile {
  /// BBC Subtitle Guidelines (bbc.co.uk/accessibility/forproducts/guides/subtitles).
  static func bbc(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let guide = "BBC Subtitle Guidelines"
    var profile = CaptionProfile(
      // 37 characters are what a teletext line holds, and what 68 % of a 16:9 picture's width holds of most texts.
      name: "bbc", title: "BBC Subtitle Guidelines", columns: 37, lines: 2, readingSpeed: nil,
      // 160–180 words a minute, 0.33–0.375 s a word.
      wordsPerMinute: 180, shortest: .seconds(1), longest: .seconds(7), gap: gapOfBBC,
      // Not more than 1.5 s before or behind the speech.
      lead: .milliseconds(1500), linger: .milliseconds(500), dialogue: forms.dialogue)
    profile.mostLines = 3
    profile.cite(.charactersPerLine, source: "\(guide), “Line length”")
    profile.cite(.lines, .mostLines, source: "\(guide), “Avoid 3 lines or more”")
    profile.cite(.wordsPerMinute, source: "\(guide), “Target minimum timing”")
    profile.cite(.lead, source: "\(guide), “Match subtitle to pace of speaking”")
    profile.cite(.gap, .closeGapsBelow, source: "\(guide), “Gaps”; the BBC's ttml-validator fails gaps under 0.8 s")
    profile.own(.shortest, .longest, .linger, why: "the guide names words a minute only")
    profile.own(.dialogue, .speakers, why: "the guide tells speakers apart by colour; this is where there is none")
    return profile
  }

  /// EBU-TT-D as the BBC's validator accepts it.
  static func ebuTTD(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    var profile = CaptionProfile(
      name: "ebu-tt-d", title: "EBU-TT-D for European broadcasters", columns: 37, lines: 2, readingSpeed: 17,
      shortest: .seconds(1), longest: .seconds(7), gap: gapOfBBC, lead: .milliseconds(500),
      linger: .milliseconds(500), dialogue: forms.dialogue)
    profile.mostLines = 3
    profile.cite(.charactersPerLine, source: "BBC Subtitle Guidelines, “Line length”: a teletext line")
    profile.cite(.lines, .mostLines, source: "BBC Subtitle Guidelines, “Avoid 3 lines or more”")
    profile.cite(.gap, .closeGapsBelow, source: "BBC ttml-validator: a gap under 0.8 s fails, one under 1.5 s warns")
    profile.own(.readingSpeed, .shortest, .longest, .lead, .linger, why: "EBU-TT-D is a format and names none")
    profile.own(.dialogue, .speakers, why: "speakers are told apart by colour; this is where there is none")
    return profile
  }

  /// Arte's limits.
  static func arte(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let source = "Subtitle Edit, rules profile “Arte (German/English)”"
    var profile = CaptionProfile(
      name: "arte", title: "Arte", columns: 40, lines: 2, readingSpeed: 20, shortest: .seconds(1),
      // Five pictures of 25 a second.
      longest: .seconds(10), gap: Gap(closed: .milliseconds(200)), linger: .milliseconds(500), dialogue: .hyphenSpace)
    profile.cite(
      .charactersPerLine, .lines, .readingSpeed, .shortest, .longest, .gap, .dialogue, source: source)
    profile.own(.lead, .linger, .speakers, why: "the profile names none")
    return profile
  }

  /// No gap, or one of 1.5 s and more: between, the screen only flickers.
  static let gapOfBBC = Gap(open: .milliseconds(1500))
}
