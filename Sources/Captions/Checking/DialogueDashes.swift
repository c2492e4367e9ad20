/// The dashes that two speakers of one caption are written with.
enum DialogueDashes {
  /// Whether a caption's lines are of different speakers, by their dashes.
  static func isDialogue(_ shown: ShownCaption) -> Bool {
    guard shown.traits.contains(.dash), shown.lines.count > 1 else { return false }
    let lines = shown.textLines
    guard lines.count > 1 else { return false }
    let dashes = lines.map { dash(shown.bytes[$0]) }
    let isSecond = dashes.dropFirst().contains { $0 != nil }
    // A dash at the second line alone may just go on with the sentence; a hyphen doesn't.
    return isSecond && (dashes[0] != nil || dashes.dropFirst().contains { $0?.isHyphen == true })
  }

  /// What is to be changed for a caption of two speakers to have a form; nothing for one of a single speaker.
  static func edits(_ shown: ShownCaption, _ form: CaptionProfile.Dialogue) -> [TextChange] {
    guard form != .never, isDialogue(shown) else { return [] }
    var edits: [TextChange] = []
    for (index, line) in shown.textLines.enumerated() {
      let dash = dash(shown.bytes[line])
      let isFirst = index == 0
      // A line without a dash goes on with the one above.
      guard isFirst || dash != nil else { continue }
      // Before a digit a hyphen would be read as a minus.
      if dash == nil, let first = shown.bytes[line].first, first == 0x2D || first.isASCIIDigit { continue }
      let wanted =
        switch form {
        case .never, .hyphen: "-"
        case .hyphenSpace: "- "
        case .secondHyphen: isFirst ? "" : "-"
        }
      let old = line.lowerBound..<(line.lowerBound + (dash?.length ?? 0))
      if !shown.bytes[old].elementsEqual(wanted.utf8) { edits.append(TextChange(old, wanted)) }
    }
    return edits
  }

  /// A dash at a line's start, with the spaces behind it.
  private static func dash(_ line: ArraySlice<UInt8>) -> (length: Int, isHyphen: Bool)? {
    let isHyphen = line.first == 0x2D
    let isLong = line.starts(with: [0xE2, 0x80, 0x93]) || line.starts(with: [0xE2, 0x80, 0x94])
    guard isHyphen || isLong else { return nil }
    let behind = line.dropFirst(isHyphen ? 1 : 3)
    let words = behind.drop { $0 == 0x20 }
    // “-5” is a number, “--” an interruption.
    guard let first = words.first, first != 0x2D, !(isHyphen && behind.first?.isASCIIDigit == true) else { return nil }
    return (line.count - words.count, isHyphen)
  }
}
