import ScriptReading
import TalkScript

/// Takes out of a text what wasn't spoken: cues in brackets, songs between notes, times, Markdown's marks.
struct SpokenPart {
  /// What was spoken; empty when nothing was.
  private(set) var text = ""
  /// The cues that were taken out.
  private(set) var cues: [String] = []
  /// How many songs were taken out.
  private(set) var songs = 0

  init(_ written: String) {
    let bytes = withoutSongs(Array(written.utf8))
    let nowhere = SourceLocation(line: 1, column: 1)
    let paragraph = InlineMarks.read(Self.withoutControls(bytes), range: SourceRange(nowhere, nowhere)).paragraph
    cues = paragraph.cues.map(\.text)
    text = paragraph.text.trimmed
  }

  /// A text without what stands between two notes, or behind the last one.
  private mutating func withoutSongs(_ bytes: [UInt8]) -> [UInt8] {
    guard var note = Self.note(in: bytes.span, from: 0) else { return bytes }
    var rest: [UInt8] = []
    var copied = 0
    while true {
      rest.append(contentsOf: bytes[copied..<note.lowerBound])
      songs += 1
      // Notes in a row open one song.
      var open = note.upperBound
      while let next = Self.note(in: bytes.span, from: open), Self.isGap(bytes[open..<next.lowerBound]) {
        open = next.upperBound
      }
      guard let close = Self.note(in: bytes.span, from: open) else { return rest }
      copied = close.upperBound
      if rest.last == UInt8(ascii: " "), copied < bytes.count, bytes[copied] == UInt8(ascii: " ") { copied += 1 }
      while let next = Self.note(in: bytes.span, from: copied), next.lowerBound == copied { copied = next.upperBound }
      guard let next = Self.note(in: bytes.span, from: copied) else { return rest + bytes[copied...] }
      note = next
    }
  }

  private static func isGap(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// The next ♩ ♪ ♫ ♬ (U+2669–266C) or 🎵 🎶 (U+1F3B5, U+1F3B6).
  private static func note(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index + 2 < text.count {
      if text[index] == 0xE2, text[index + 1] == 0x99, (0xA9...0xAC).contains(text[index + 2]) {
        return index..<(index + 3)
      }
      if text[index] == 0xF0, index + 3 < text.count, text[index + 1] == 0x9F, text[index + 2] == 0x8E,
        text[index + 3] == 0xB5 || text[index + 3] == 0xB6
      {
        return index..<(index + 4)
      }
      index += 1
    }
    return nil
  }

  /// Line ends and other control characters are spaces in what was said; between lines of a script that has no spaces,
  /// they are nothing.
  private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x20 && byte != 0x7F {
        text.append(byte)
      } else if byte != UInt8(ascii: "\n") || !ScriptWithoutSpaces.ends(text.span)
        || !ScriptWithoutSpaces.starts(bytes.span, at: index + 1)
      {
        text.append(UInt8(ascii: " "))
      }
    }
    return text
  }
}
