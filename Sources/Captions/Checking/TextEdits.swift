extension Caption {
  /// Makes some edits, in ascending order and counted from the text's own start; marks keep their words.
  mutating func apply(_ edits: [TextChange]) {
    guard !edits.isEmpty else { return }
    var bytes = Array(text.utf8)
    edits.apply(to: &bytes, &spans)
    text = String(decoding: bytes, as: UTF8.self)
    spans.removeAll { $0.range.isEmpty && !$0.mark.isTime }
  }
}

/// Finds what can be mended in a text; what is found is what the rules tell of.
///
/// Places count from the start of the bytes that the text is a slice of.
enum TextEdits {
  /// Dots that are meant as an ellipsis.
  static func ellipses(_ text: ArraySlice<UInt8>) -> [TextChange] {
    var edits: [TextChange] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: 0x2E) {
      let end = text[start...].firstIndex { $0 != 0x2E } ?? text.endIndex
      // Four are an ellipsis and a full stop.
      if end - start >= 3 { edits.append(TextChange(start..<end, end - start == 4 ? "…." : "…")) }
      index = end
    }
    return edits
  }

  /// Spaces that nothing is parted by: at the ends of lines, doubled, or before punctuation; and lines without a word.
  static func whiteSpace(_ text: ArraySlice<UInt8>, _ forms: LanguageForms) -> [TextChange] {
    var edits: [TextChange] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: { isSpace($0) || $0 == 0x0A }) {
      let end = text[start...].firstIndex { !isSpace($0) && $0 != 0x0A } ?? text.endIndex
      let run = text[start..<end]
      let wanted: String =
        if start == text.startIndex || end == text.endIndex {
          ""
        } else if run.contains(0x0A) {
          "\n"
        } else if isClosing(text[end...], forms) {
          ""
        } else {
          " "
        }
      if !run.elementsEqual(wanted.utf8) { edits.append(TextChange(start..<end, wanted)) }
      index = end
    }
    return edits
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a text starts with punctuation that no space belongs before, and not with a word such as `.5` or `…and`.
  private static func isClosing(_ text: ArraySlice<UInt8>, _ forms: LanguageForms) -> Bool {
    let high: Set<UInt8> = [0x21, 0x3F, 0x3A, 0x3B]
    guard let first = text.first else { return false }
    let marks = text.prefix { high.contains($0) || [0x2C, 0x2E, 0x29].contains($0) }
    let behind = text.dropFirst(marks.count).first
    guard !marks.isEmpty, behind.map({ $0 <= 0x20 || $0 == 0x22 }) ?? true else { return false }
    // Smileys, “:)”, and dots alone may stand on their own.
    if marks.contains(0x29) && first != 0x29 || first == 0x2E && marks.count > 1 { return false }
    return !(forms.hasSpaceBeforeHighPunctuation && high.contains(first))
  }

  /// Tags of SubRip that a reader left in the text, since they have no other half.
  static func strayTags(_ text: ArraySlice<UInt8>) -> [TextChange] {
    var edits: [TextChange] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: 0x3C) {
      // The longest that counts is a font's with its colour.
      let limit = min(text.endIndex, start + 80)
      guard let end = text[start..<limit].firstIndex(of: 0x3E) else {
        index = start + 1
        continue
      }
      if isTag(text[(start + 1)..<end]) { edits.append(TextChange(start..<(end + 1))) }
      index = end + 1
    }
    return edits
  }

  private static func isTag(_ content: ArraySlice<UInt8>) -> Bool {
    let name = content.first == 0x2F ? content.dropFirst() : content
    let word = name.prefix { $0.isASCIIWord }.map { $0 | 0x20 }
    if word.elementsEqual("font".utf8) { return true }
    return word.count == name.count && [[0x69], [0x62], [0x75]].contains(word)
  }
}
