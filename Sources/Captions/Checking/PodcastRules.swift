/// Rules that keep podcast apps from losing text: Podcasting 2.0's own, and traps found in the apps' sources.
extension CaptionRule {
  static let podcasting = [speakerLabel, speakerColon, speakerName, hours]

  private static let transcripts = "Podcasting 2.0, podcast-namespace: transcripts.md"
  private static let apps = "AntennaPod, transcript parser"

  private static let speakerLabel = CaptionRule(
    "speaker-label", "a name stands where the speaker changes, and only there", "\(transcripts): SRT",
    applies: { profile, format in
      profile.isSafeForApps && profile.checks(.speakers) && profile.speakers == .change && format?.showsLabels ?? true
    }
  ) {
    let caption = $0.shown.caption
    if let label = caption.label, label.name == $0.lastLabel {
      $1.tell(1, 0, line: 0, "“\(label.name)” is named again, though nobody else spoke")
    } else if caption.label == nil, let speaker = caption.speaker, let last = $0.lastLabel, last != speaker {
      $1.tell(0, 1, line: 0, "“\(speaker)” speaks, but “\(last)” is the last name shown")
    }
  }

  private static let speakerColon = CaptionRule(
    "speaker-colon", "no other colon with a space", "\(apps): what stands before “: ” is taken for a speaker",
    isKeptByWriter: true, applies: { profile, format in profile.isSafeForApps && (format ?? .srt) == .srt }
  ) {
    let text = $0.shown.textBehindName
    let places = text.indices.dropLast().filter { text[$0] == 0x3A && text[$0 + 1] == 0x20 }
    guard let first = places.first else { return }
    $1.tell(
      Double(places.count), 0, line: $0.shown.lines.firstIndex { first <= $0.upperBound },
      "“: ” within the text: apps take what is before it for a speaker, and may drop what is behind it")
  }

  private static let speakerName = CaptionRule(
    "speaker-name", "names without “&”", "\(apps): a voice that holds “&amp;” isn't matched",
    applies: { profile, format in profile.isSafeForApps && format == .vtt }
  ) {
    guard let speaker = $0.shown.caption.speaker, speaker.utf8.contains(0x26) else { return }
    $1.tell(1, 0, "the name “\(speaker)” holds “&”: apps lose the speaker")
  }

  private static let hours = CaptionRule(
    "app-time", "times of two-digit hours", "\(apps): a caption of 100 hours and more is dropped",
    applies: { profile, _ in profile.isSafeForApps }
  ) {
    guard $0.shown.end >= 360_000_000 else { return }
    $1.tell(Double($0.shown.end) / 1000, 359_999.999, "a time of 100 hours or more, which apps drop")
  }
}
