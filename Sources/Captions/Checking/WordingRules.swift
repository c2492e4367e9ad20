/// Rules about how a text is written.
extension CaptionRule {
  static let wording = [
    dialogueDash, ellipsis, whiteSpace, numbers, numberStart, glyphs, italics, tags, sentenceMerge,
  ]

  private static let dialogueDash = CaptionRule(
    "dialogue-dash", "two speakers behind dashes as the language has them",
    "Netflix: guide of each language, “Dual Speakers”", canBeFixed: true,
    applies: { profile, _ in profile.dialogue != .never && profile.checks(.dialogue) }
  ) {
    guard $0.shown.traits.contains(.dash), $0.shown.lines.count > 1 else { return }
    let edits = DialogueDashes.edits($0.shown, $0.profile.dialogue)
    guard !edits.isEmpty else { return }
    let form =
      switch $0.profile.dialogue {
      case .never, .hyphen: "“-” before both, without a space"
      case .hyphenSpace: "“- ” before both, with a space"
      case .secondHyphen: "“-” before the second only, without a space"
      }
    $1.tell(
      Double(edits.count), 0, line: line(edits[0].range.lowerBound, $0.shown), "two speakers are written with \(form)")
  }

  private static let ellipsis = CaptionRule(
    "ellipsis", "an ellipsis is one character", "Netflix: guide of each language, “Continuity”: U+2026",
    canBeFixed: true, applies: { profile, _ in profile.textRules.contains(.ellipsis) }
  ) {
    guard $0.shown.traits.contains(.dots) else { return }
    let edits = TextEdits.ellipses($0.shown.text)
    guard let first = edits.first else { return }
    $1.tell(
      Double(edits.count), 0, line: line(first.range.lowerBound, $0.shown), "an ellipsis is written “…”, not with dots")
  }

  private static let whiteSpace = CaptionRule(
    "white-space", "no space twice, at a line's ends or before punctuation",
    "Subtitle Edit: Netflix check “White space”", canBeFixed: true,
    applies: { profile, _ in profile.textRules.contains(.whiteSpace) }
  ) {
    guard $0.shown.traits.contains(.space) else { return }
    let edits = TextEdits.whiteSpace($0.shown.textBehindName, $0.forms)
    guard let first = edits.first else { return }
    $1.tell(
      Double(edits.count), 0, line: line(first.range.lowerBound, $0.shown),
      "\(edits.count == 1 ? "a space" : "\(edits.count) spaces") too many")
  }

  private static let numbers = CaptionRule(
    "numbers", "one to ten are written out", "Netflix: English Timed Text Style Guide, “Numbers”",
    applies: { profile, _ in profile.textRules.contains(.numbers) }
  ) {
    guard $0.shown.traits.contains(.digit) else { return }
    for token in NumberTokens.small($0.shown.text) {
      $1.tell(1, 0, line: line(token.lowerBound, $0.shown), "“\(word($0, token))” is written out, as one to ten are")
    }
  }

  private static let numberStart = CaptionRule(
    "number-start", "a number that starts a sentence is written out",
    "Netflix: English Timed Text Style Guide, “Numbers”",
    applies: { profile, _ in profile.textRules.contains(.numberStart) }
  ) {
    guard $0.shown.traits.contains(.digit) else { return }
    for token in NumberTokens.starting($0.shown.text, startsSentence: $0.startsSentence) {
      $1.tell(
        1, 0, line: line(token.lowerBound, $0.shown), "“\(word($0, token))” starts a sentence, where it is written out")
    }
  }

  private static let glyphs = CaptionRule(
    "glyphs", "characters that players can show",
    "Netflix Glyph List: no control, private, unassigned or emoji characters",
    applies: { profile, _ in profile.textRules.contains(.glyphs) }
  ) {
    guard $0.shown.traits.contains(.unusual) else { return }
    for (scalar, place) in Glyphs.unknown($0.shown.text) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      $1.tell(1, 0, line: line(place, $0.shown), "the character \(name) is in no caption font")
    }
  }

  private static let italics = CaptionRule(
    "italics", "no italics in this language", "Netflix: Arabic, Chinese and Korean guides, “Italics”", canBeFixed: true,
    applies: { profile, _ in profile.textRules.contains(.italics) }
  ) {
    let count = $0.shown.caption.spans.count { $0.mark == .italic }
    guard count > 0 else { return }
    $1.tell(Double(count), 0, "italics, which this language's captions don't have")
  }

  private static let tags = CaptionRule(
    "tags", "tags come in pairs", "Subtitle Edit: Netflix check “Italics”", canBeFixed: true,
    // Elsewhere what looks like a tag was written so on purpose, with “&lt;”.
    applies: { _, format in format == .srt || format == .sbv }
  ) {
    guard $0.shown.traits.contains(.tag) else { return }
    let edits = TextEdits.strayTags($0.shown.text)
    guard let first = edits.first else { return }
    $1.tell(Double(edits.count), 0, line: line(first.range.lowerBound, $0.shown), "a tag without its other half")
  }

  private static let sentenceMerge = CaptionRule(
    "sentence-merge", "not the end of one sentence with the start of another", "TED Translators: Subtitling tips",
    applies: { profile, _ in profile.textRules.contains(.sentenceMerge) }
  ) {
    guard !$0.startsSentence, !Sentence.isEnded($0.shown.text), !DialogueDashes.isDialogue($0.shown),
      let place = Sentence.innerEnd($0.shown.text)
    else { return }
    $1.tell(
      2, 1, line: line(place, $0.shown), "the end of one sentence stands together with the start of another")
  }

  /// The line on screen that a byte stands on.
  private static func line(_ place: Int, _ shown: ShownCaption) -> Int? {
    shown.lines.firstIndex { place <= $0.upperBound }
  }

  private static func word(_ context: RuleContext, _ range: Range<Int>) -> String {
    String(decoding: context.shown.bytes[range], as: UTF8.self)
  }
}
