/// Profiles of platforms.
extension CaptionProfile {
  /// YouTube, which names no limits: Netflix' for the language, without pictures and gaps.
  static func youtube(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    var profile = netflix(forms, audience)
    profile.name = "youtube"
    profile.title = "YouTube"
    profile.gap = Gap()
    profile.sources = [:]
    profile.textRules = []
    profile.own(
      .counting, .charactersPerLine, .lines, .readingSpeed, .shortest, .longest, .gap, .lead, .linger, .dialogue,
      .speakers, why: "as Netflix has it; YouTube Help 2734698 names no limits")
    return profile
  }

  /// Podcasting 2.0 transcripts (podcast-namespace, docs/examples/transcripts/transcripts.md), and what its apps mistake.
  static func podcast(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let source = "Podcasting 2.0, podcast-namespace: transcripts.md"
    var profile = CaptionProfile(
      name: "podcast", title: "Podcasting 2.0 transcripts", columns: 32, lines: 2, readingSpeed: 20,
      shortest: .seconds(1), longest: .seconds(7), linger: .milliseconds(500), dialogue: .never, speakers: .change,
      isSafeForApps: true)
    // SRT: two lines of 32; WebVTT: 65 are recommended.
    profile.columnsByFormat = [.srt: 32, .vtt: 65]
    profile.cite(.charactersPerLine, source: "\(source): 32 in SRT, 65 in WebVTT")
    profile.cite(.lines, .speakers, .dialogue, source: source)
    profile.own(.readingSpeed, .shortest, .longest, .gap, .lead, .linger, why: "transcripts.md names none")
    return profile
  }

  /// Upright short videos.
  static func social(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let source = "Subtitle Edit, rules profile “TikTok/YouTube-shorts (9:16)”"
    var profile = CaptionProfile(
      name: "social", title: "Short videos, 9:16", columns: 24, lines: 2, readingSpeed: 25,
      shortest: .milliseconds(700), longest: .seconds(5), linger: .milliseconds(300), dialogue: .hyphenSpace)
    profile.cite(
      .charactersPerLine, .lines, .readingSpeed, .shortest, .longest, .gap, .dialogue, source: source)
    profile.own(.lead, .linger, .speakers, why: "the profile names none")
    return profile
  }

  /// Amazon Prime Video.
  static func amazon(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let source = "Subtitle Edit, rules profiles “Amazon Prime”"
    var profile = CaptionProfile(
      name: "amazon", title: "Amazon Prime Video", columns: 42, lines: 2, readingSpeed: 17, shortest: .seconds(1),
      longest: .seconds(7), gap: Gap(closedFrames: 2), linger: .milliseconds(500), dialogue: forms.dialogue)
    profile.cite(.charactersPerLine, .lines, .readingSpeed, .shortest, .longest, .gapFrames, source: source)
    profile.own(.lead, .linger, .speakers, .dialogue, why: "the profiles name none for all languages")
    return profile
  }
}

/// Profiles for talks and teaching.
extension CaptionProfile {
  /// TED's subtitling tips.
  static func ted(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    let source = "TED Translators: Subtitling tips"
    var profile = CaptionProfile(
      name: "ted", title: "TED Translators", columns: 42, lines: 2, charactersPerCaption: 84, readingSpeed: 21,
      // At most 100 ms early; one line not shorter than half of the other.
      shortest: .seconds(1), longest: .seconds(7), lead: .milliseconds(100), linger: .milliseconds(500), balance: 0.5,
      dialogue: .hyphenSpace)
    profile.cite(
      .charactersPerLine, .lines, .charactersPerCaption, .readingSpeed, .shortest, .longest, .lead, .balance,
      source: source)
    profile.own(.gap, .linger, .speakers, .dialogue, why: "the tips name none")
    profile.textRules = [.sentenceMerge]
    return profile
  }

  /// The Captioning Key of the Described and Captioned Media Program.
  static func dcmp(_ forms: LanguageForms, _ audience: Audience) -> CaptionProfile {
    var profile = CaptionProfile(
      name: "dcmp", title: "DCMP Captioning Key", columns: 32, lines: 2, readingSpeed: nil,
      // 120–130 words a minute for the lower grades, 150–160 for adults; no caption under two seconds.
      wordsPerMinute: audience == .adult ? 160 : 130, shortest: .seconds(2), longest: .seconds(7),
      lead: .milliseconds(500), linger: .milliseconds(500), dialogue: .never)
    profile.cite(.charactersPerLine, source: "DCMP, Captioning Guidelines: a 32-character line")
    profile.cite(.lines, source: "DCMP Captioning Key, “Text”: one or two lines")
    profile.cite(.wordsPerMinute, .shortest, source: "DCMP Captioning Key, “Presentation Rate”")
    profile.own(.longest, .gap, .lead, .linger, .speakers, .dialogue, why: "the key names none")
    return profile
  }
}
