/// Rules about the lines of captions.
extension CaptionRule {
  static let shape = [empty, lineLength, lineCount, captionLength, balance, fitsOnOneLine]

  private static let empty = CaptionRule(
    "empty", "captions show something", "Podcasting 2.0 apps: an empty text ends some of them"
  ) {
    guard !$0.shown.traits.contains(.visible) else { return }
    $1.tell(0, 1, "the caption is empty")
  }

  private static let lineLength = CaptionRule(
    "line-length", "the most characters of a line", "Netflix: guide of each language, “Character Limitation”",
    canBeFixed: true, applies: { profile, _ in profile.checks(.charactersPerLine) }
  ) {
    let limit = $0.profile.columns
    for (index, characters) in $0.shown.lineCharacters.enumerated() where characters > limit {
      $1.tell(
        characters, limit, line: index,
        "a line of \(Plain.number(characters)) characters, at most \(Plain.number(limit))")
    }
  }

  private static let lineCount = CaptionRule(
    "line-count", "the most lines of a caption", "Netflix: General Requirements, “Line Treatment”", canBeFixed: true,
    applies: { profile, _ in profile.checks(.lines) }
  ) {
    let limit = max($0.profile.lines, $0.profile.mostLines ?? 0)
    let lines = $0.shown.lines.count
    guard lines > limit else { return }
    $1.tell(Double(lines), Double(limit), "\(lines) lines, at most \(limit)")
  }

  private static let captionLength = CaptionRule(
    "caption-length", "the most characters of a caption", "TED Translators: Subtitling tips",
    applies: { profile, _ in profile.charactersPerCaption != nil && profile.checks(.charactersPerCaption) }
  ) {
    let characters = $0.shown.characters
    guard let limit = $0.profile.charactersPerCaption, characters > limit else { return }
    $1.tell(characters, limit, "\(Plain.number(characters)) characters, at most \(Plain.number(limit))")
  }

  private static let balance = CaptionRule(
    "balance", "two lines of about a length", "TED Translators: Subtitling tips", canBeFixed: true,
    applies: { profile, _ in profile.balance != nil && profile.checks(.balance) }
  ) {
    guard let limit = $0.profile.balance, $0.shown.lines.count == 2, !DialogueDashes.isDialogue($0.shown) else {
      return
    }
    let lengths = $0.shown.lineCharacters.sorted()
    guard lengths[1] > 0, lengths[0] < limit * lengths[1] else { return }
    let share = lengths[0] / lengths[1]
    $1.tell(share, limit, "one line has \(Plain.number(share)) of the other's length, at least \(Plain.number(limit))")
  }

  private static let fitsOnOneLine = CaptionRule(
    "fits-on-one-line", "one line where one is enough", "Netflix: General Requirements, “Line Treatment”",
    canBeFixed: true, applies: { profile, _ in profile.textRules.contains(.fitsOnOneLine) }
  ) {
    let shown = $0.shown
    guard shown.lines.count > 1, !shown.isBelowLabel, !DialogueDashes.isDialogue(shown) else {
      return
    }
    let space = $0.forms.isWithoutSpaces ? 0 : (shown.lines.count - 1)
    let whole = shown.characters + Double(space) * ($0.profile.counting == .fullWidth ? 0.5 : 1)
    guard whole <= $0.profile.columns else { return }
    $1.tell(
      Double(shown.lines.count), 1,
      "\(shown.lines.count) lines, though all \(Plain.number(whole)) characters fit on one")
  }
}
