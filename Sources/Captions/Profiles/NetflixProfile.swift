extension CaptionProfile {
  /// Netflix' Timed Text Style Guides.
  ///
  /// General Requirements: partnerhelp.netflixstudios.com, article 215758617; Subtitle Timing Guidelines: article
  /// 360051554394; one guide for each language. Figures by language as Subtitle Edit has them
  /// (NetflixQualityController), which takes them from those guides.
  static func netflix(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let general = "Netflix Timed Text Style Guide: General Requirements (partnerhelp 215758617)"
    let timing = "Netflix Timed Text Style Guide: Subtitle Timing Guidelines (partnerhelp 360051554394)"
    let guide = "Netflix Timed Text Style Guide of the language"
    let figures = NetflixFigures(forms, audience)
    var profile = CaptionProfile(
      name: "netflix", title: "Netflix Timed Text Style Guide", counting: figures.counting, columns: figures.columns,
      // General Requirements: two lines, 5/6 s (20 pictures at 24 a second) to 7 s.
      lines: 2, readingSpeed: figures.readingSpeed, shortest: figures.shortest, longest: .seconds(7),
      // Timing Guidelines: two pictures at least; gaps of 3–11 pictures, less than half a second, are closed to two.
      gap: Gap(closedFrames: 2, open: .milliseconds(500)),
      // Timing Guidelines: in within one or two pictures of the audio, out up to half a second behind it.
      lead: .milliseconds(83), linger: .milliseconds(500), dialogue: forms.dialogue)
    profile.cite(.lines, .shortest, .longest, source: general)
    if forms.language == "ja" { profile.cite(.shortest, source: guide) }
    profile.cite(.gapFrames, .closeGapsBelow, .lead, .linger, source: timing)
    profile.cite(.counting, .charactersPerLine, .readingSpeed, .dialogue, source: guide)
    profile.own(.speakers, why: "subtitles name speakers where they can't be seen, and of sound alone nobody can")
    profile.textRules = textRules(forms)
    return profile
  }

  private static func textRules(_ forms: LanguageForms) -> Set<TextRule> {
    var rules: Set<TextRule> = [.fitsOnOneLine, .ellipsis, .whiteSpace, .glyphs]
    // English Timed Text Style Guide, “Numbers”: other languages know exceptions that a program can't see.
    if forms.language == "en" { rules.formUnion([.numbers, .numberStart]) }
    // Arabic, Korean and Chinese guides, “Italics”: none.
    if forms.isChinese || ["ar", "ko"].contains(forms.language) { rules.insert(.italics) }
    return rules
  }
}

/// Netflix' figures that differ by language.
private struct NetflixFigures {
  var columns = 42.0
  var counting = CaptionProfile.Counting.each
  var readingSpeed = 17.0
  var shortest = Duration.milliseconds(833)

  init(_ forms: LanguageForms, _ audience: CaptionProfile.Audience) {
    let isAdult = audience == .adult
    readingSpeed = isAdult ? 17 : 13
    switch forms.language {
    case "en", "ar": readingSpeed = isAdult ? 20 : 17
    case "hi": readingSpeed = isAdult ? 22 : 18
    case "th": columns = 35
    case "ja":
      // Thirteen full-width characters in a horizontal line, four a second, half a second.
      (columns, counting, readingSpeed, shortest) = (13, .fullWidth, 4, .milliseconds(500))
    case "ko":
      (columns, counting, readingSpeed) = (16, .fullWidth, isAdult ? 12 : 9)
    case "lo", "km", "my":
      (columns, counting, readingSpeed) = (21, .fullWidth, isAdult ? 8.5 : 6.5)
    default:
      if forms.isChinese { (columns, counting, readingSpeed) = (16, .fullWidth, isAdult ? 9 : 7) }
    }
  }
}
