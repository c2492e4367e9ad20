import TalkScript

/// Mends sentences that a page tore over two paragraphs, and tells of turns that are broken off.
struct TornSentences {
  /// What was mended or noticed.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the text ends its paragraphs with punctuation, so that a missing mark means something.
  private let isPunctuated: Bool

  /// Looks at all turns and joins what was torn.
  init(_ segments: inout [Segment]) {
    isPunctuated = Self.isPunctuated(segments)
    for segment in segments.indices {
      for turn in segments[segment].turns.indices {
        mend(&segments[segment].turns[turn])
        let isLast = turn == segments[segment].turns.count - 1
        if !isLast { tellBrokenOff(segments[segment].turns[turn]) }
      }
    }
  }

  private mutating func mend(_ turn: inout Turn) {
    guard hasTorn(turn.paragraphs) else { return }
    var mended: [Paragraph] = []
    mended.reserveCapacity(turn.paragraphs.count)
    for paragraph in turn.paragraphs {
      if let last = mended.last, isTorn(last.text, before: paragraph.text) {
        let end = last.range.end
        diagnostics.append(
          Diagnostic(
            .note, "sentence-torn", "the sentence goes on in the next paragraph: the two are read as one",
            at: SourceRange(SourceLocation(line: end.line, column: max(1, end.column - 1)), end)))
        mended[mended.count - 1].append(paragraph)
      } else {
        mended.append(paragraph)
      }
    }
    turn.paragraphs = mended
  }

  private func hasTorn(_ paragraphs: [Paragraph]) -> Bool {
    for index in paragraphs.indices.dropFirst()
    where isTorn(paragraphs[index - 1].text, before: paragraphs[index].text) { return true }
    return false
  }

  private func isTorn(_ text: String, before next: String) -> Bool {
    guard !text.isEmpty, !next.isEmpty, Ending(text) == .open else { return false }
    if next.unicodeScalars.first?.properties.isLowercase == true { return true }
    return isPunctuated && wordsOfLastSentence(text) <= 3
  }

  private mutating func tellBrokenOff(_ turn: Turn) {
    guard let last = turn.paragraphs.last, Ending(last.text) == .comma else { return }
    let end = last.range.end
    diagnostics.append(
      Diagnostic(
        .note, "turn-broken-off", "the turn is broken off here: another speaker comes in",
        at: SourceRange(SourceLocation(line: end.line, column: max(1, end.column - 1)), end)))
  }

  private static func isPunctuated(_ segments: [Segment]) -> Bool {
    var closed = 0
    var all = 0
    for segment in segments {
      for turn in segment.turns {
        for paragraph in turn.paragraphs where !paragraph.text.isEmpty {
          all += 1
          if Ending(paragraph.text) != .open { closed += 1 }
        }
      }
    }
    return closed * 10 >= all * 8
  }

  private func wordsOfLastSentence(_ text: String) -> Int {
    var words = 0
    var isInWord = false
    for byte in text.utf8.reversed() {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { break }
      if byte == UInt8(ascii: " ") {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        words += 1
        if words > 3 { break }
      }
    }
    return words
  }
}

/// How a stretch of text ends.
enum Ending: Hashable {
  /// A sentence is complete, or a colon hands over.
  case closed
  /// A comma or a dash.
  case comma
  /// A word.
  case open

  /// Looks at the last mark, closing quotation marks and brackets aside.
  init(_ text: String) {
    // Nearly every paragraph ends in one of these.
    let bytes = text.utf8.span
    if let last = bytes.isEmpty ? nil : bytes[bytes.count - 1],
      last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
    {
      self = .closed
      return
    }
    guard let last = text.unicodeScalars.last(where: { !Self.closers.contains($0) && !$0.properties.isWhitespace })
    else {
      self = .open
      return
    }
    if Self.commas.contains(last) {
      self = .comma
    } else {
      self = last.properties.isAlphabetic || last.properties.numericType != nil ? .open : .closed
    }
  }

  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "’", "‘", "»", "«", "›", "‹", ")", "]", "）", "」", "』", "】",
  ]
  private static let commas: Set<Unicode.Scalar> = [",", "、", "，", "،", "–", "—", "-"]
}

extension Paragraph {
  /// Adds another paragraph's words behind these, with a space between where the script has spaces.
  mutating func append(_ next: Paragraph) {
    let needsSpace =
      !(ScriptWithoutSpaces.ends(Array(text.utf8.suffix(3)).span)
      && ScriptWithoutSpaces.starts(Array(next.text.utf8.prefix(3)).span, at: 0))
    if needsSpace { text += " " }
    let shift = text.utf8.count
    text += next.text
    for var cue in next.cues {
      cue.offset += shift
      cues.append(cue)
    }
    for var anchor in next.anchors {
      anchor.offset += shift
      anchors.append(anchor)
    }
    emphases += next.emphases.map { ($0.lowerBound + shift)..<($0.upperBound + shift) }
    range.end = next.range.end
  }
}
