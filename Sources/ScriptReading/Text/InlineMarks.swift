package import TalkScript
import UnicodeText

/// Takes what isn't spoken out of a paragraph: cues, times, emphasis marks and Markdown's backslashes.
///
/// Words are never touched. A bracket is a cue only when it says so (`[laughs]`, `[MUSIC: …]`, `(lacht)`, `[pause 2s]`)
/// or holds nothing but a time; any other stays in the text as it is.
package struct InlineMarks {
  private let source: [UInt8]
  private var index = 0
  private var text: [UInt8] = []
  private var cues: [Cue] = []
  private var cuePlaces: [Range<Int>] = []
  private var anchors: [Anchor] = []
  private var emphases: [Range<Int>] = []
  /// The open emphasis: its mark, and where its words start in `text`.
  private var open: (mark: [UInt8], start: Int)?

  /// What a paragraph holds, and where in its bytes the cues stood.
  package struct Result {
    /// What was spoken, with its cues and times.
    package var paragraph: Paragraph
    var cuePlaces: [Range<Int>] = []
  }

  /// The spoken text and what stood in it.
  package static func read(_ bytes: [UInt8], range: SourceRange) -> Result {
    guard needsReading(bytes.span) else {
      return Result(paragraph: Paragraph(text: String(validUTF8: bytes.span), range: range))
    }
    var reader = InlineMarks(source: bytes)
    reader.run()
    var paragraph = Paragraph(text: String(decoding: reader.text, as: UTF8.self), range: range)
    paragraph.cues = reader.cues
    paragraph.anchors = reader.anchors
    paragraph.emphases = reader.emphases
    return Result(paragraph: paragraph, cuePlaces: reader.cuePlaces)
  }

  private init(source: [UInt8]) {
    self.source = source
    text.reserveCapacity(source.count)
  }

  private static func needsReading(_ bytes: Span<UInt8>) -> Bool {
    let first = EightBytes.first(in: bytes, bytes.indices) { bytes in
      let brackets = bytes.equal(UInt8(ascii: "(")) | bytes.equal(UInt8(ascii: "[")) | bytes.equal(0xEF)
      let emphasis = bytes.equal(UInt8(ascii: "*")) | bytes.equal(UInt8(ascii: "_"))
      return brackets | emphasis | bytes.equal(UInt8(ascii: "\\"))
    }
    return first < bytes.count
  }

  private mutating func run() {
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\\")
      where index + 1 < source.count && source[index + 1].isASCIIPunctuation && !isBracketAhead(index + 1):
        copy(from: index + 1, count: 1)
        index += 2
      case UInt8(ascii: "\\") where index + 1 < source.count && isBracketAhead(index + 1):
        if !takeBracket() {
          copy(from: index + 1, count: 1)
          index += 2
        }
      case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "("), 0xEF:
        if !takeBracket() { copy(from: index, count: 1); index += 1 }
      case UInt8(ascii: "*"), UInt8(ascii: "_"): if !takeEmphasisMark() { copy(from: index, count: 1); index += 1 }
      default:
        text.append(byte)
        index += 1
      }
    }
    closeForgottenEmphasis()
    while let last = text.last, last == UInt8(ascii: " ") { text.removeLast() }
    let end = text.count
    for place in cues.indices { cues[place].offset = min(cues[place].offset, end) }
    for place in anchors.indices { anchors[place].offset = min(anchors[place].offset, end) }
  }

  private mutating func copy(from start: Int, count: Int) {
    text.append(contentsOf: source[start..<(start + count)])
  }

  // MARK: Brackets

  private func isBracketAhead(_ place: Int) -> Bool { source[place] == UInt8(ascii: "[") }

  /// Takes a bracket that holds a cue or a time; `false` leaves it to be copied.
  private mutating func takeBracket() -> Bool {
    guard let bracket = Bracket(source, at: index) else { return false }
    let inner = String(decoding: source[bracket.inner], as: UTF8.self).trimmed
    if let time = ClockTime.read(inner), bracket.isSquare {
      anchors.append(Anchor(time: time, offset: text.count))
    } else if let cue = CueWords.cue(inner, isSquare: bracket.isSquare, offset: text.count) {
      cues.append(cue)
      cuePlaces.append(index..<bracket.end)
    } else {
      return false
    }
    index = bracket.end
    // The space on one side goes with the bracket, so that none is doubled.
    let isAtGap = text.isEmpty || text.last == UInt8(ascii: " ")
    if isAtGap, index < source.count, source[index] == UInt8(ascii: " ") { index += 1 }
    if isAtGap, index < source.count, [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains(source[index]), !text.isEmpty {
      text.removeLast()
    }
    return true
  }

  // MARK: Emphasis

  private mutating func takeEmphasisMark() -> Bool {
    let mark = source[index]
    var length = 1
    // More than three are a line, not a mark; counting them all each time would never end.
    while length <= 3, index + length < source.count, source[index + length] == mark { length += 1 }
    guard length <= 3 else { return false }
    let before = index > 0 ? source[index - 1] : UInt8(ascii: " ")
    let after = index + length < source.count ? source[index + length] : UInt8(ascii: " ")
    if let open, open.mark.count == length, open.mark.first == mark {
      guard before != UInt8(ascii: " "), !after.isASCIIAlphanumeric else { return false }
      emphases.append(open.start..<text.count)
      self.open = nil
    } else {
      guard open == nil, after != UInt8(ascii: " "), !before.isASCIIAlphanumeric,
        before < 0x80 || isPunctuation(before: index),
        hasClosing(Array(source[index..<(index + length)]), from: index + length)
      else { return false }
      open = (Array(source[index..<(index + length)]), text.count)
    }
    index += length
    return true
  }

  /// Whether a quotation mark or the like that isn't ASCII ends right before a place.
  private func isPunctuation(before place: Int) -> Bool {
    if place >= 2, source[place - 2] == 0xC2 {
      return source[place - 1] == 0xAB || source[place - 1] == 0xBB || source[place - 1] == 0xBF
    }
    guard place >= 3 else { return false }
    return (source[place - 3] == 0xE2 && source[place - 2] == 0x80)
      || (source[place - 3] == 0xE3 && source[place - 2] == 0x80)
  }

  private func hasClosing(_ mark: [UInt8], from start: Int) -> Bool {
    var place = start + 1
    while place + mark.count <= source.count {
      if source[place] == mark[0], Array(source[place..<(place + mark.count)]) == mark,
        source[place - 1] != UInt8(ascii: " ")
      {
        let behind = place + mark.count
        return behind == source.count || !source[behind].isASCIIAlphanumeric
      }
      place += 1
      // Emphasis spans words, not paragraphs: looking further would cost time and mean nothing.
      if place - start > 400 { return false }
    }
    return false
  }

  /// Puts back a mark that turned out to open nothing.
  private mutating func closeForgottenEmphasis() {
    guard let open else { return }
    text.insert(contentsOf: open.mark, at: open.start)
  }
}

/// A pair of brackets in a text.
private struct Bracket {
  var inner: Range<Int>
  var end: Int
  var isSquare: Bool

  /// The bracket that opens at an offset: `[…]`, `\[…\]`, `(…)`, `（…）`; `nil` when none closes within 120 bytes.
  init?(_ text: [UInt8], at start: Int) {
    var start = start
    let isEscaped = text[start] == UInt8(ascii: "\\")
    if isEscaped { start += 1 }
    guard start < text.count else { return nil }
    let limit = min(text.count, start + 120)
    switch text[start] {
    case UInt8(ascii: "["):
      guard let close = text[start..<limit].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let hasEscape = close > start + 1 && text[close - 1] == UInt8(ascii: "\\")
      // A Markdown link's text is spoken.
      if close + 1 < text.count, text[close + 1] == UInt8(ascii: "(") { return nil }
      self.init(inner: (start + 1)..<(hasEscape ? close - 1 : close), end: close + 1, isSquare: true)
    case UInt8(ascii: "(") where !isEscaped:
      guard let close = text[start..<limit].firstIndex(of: UInt8(ascii: ")")) else { return nil }
      self.init(inner: (start + 1)..<close, end: close + 1, isSquare: false)
    case 0xEF where !isEscaped && start + 2 < text.count && text[start + 1] == 0xBC && text[start + 2] == 0x88:
      var close = start + 3
      while close + 2 < limit, !(text[close] == 0xEF && text[close + 1] == 0xBC && text[close + 2] == 0x89) {
        close += 1
      }
      guard close + 2 < limit else { return nil }
      self.init(inner: (start + 3)..<close, end: close + 3, isSquare: false)
    default: return nil
    }
  }

  private init(inner: Range<Int>, end: Int, isSquare: Bool) {
    self.inner = inner
    self.end = end
    self.isSquare = isSquare
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or digit.
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }

  /// Whether the byte is an ASCII punctuation mark or symbol.
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
