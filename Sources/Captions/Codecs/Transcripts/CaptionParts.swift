import SpeechTiming

/// What one speaker says within a caption.
struct CaptionPart {
  /// Who speaks; `nil` where nobody is named.
  var speaker: String?
  /// The words; lines are parted by line feeds.
  var text: String
  /// When the words appear and go, in milliseconds.
  var start, end: Int64

  /// The parts of a caption; several share its time by the length of what they say.
  static func parts(of caption: Caption) -> [CaptionPart] {
    let (start, end) = (caption.start.wholeMilliseconds, caption.end.wholeMilliseconds)
    let voices = caption.speaker == nil ? SRTLabelPlan.voices(caption.spans) : []
    guard !voices.isEmpty else {
      return [CaptionPart(speaker: caption.speaker, text: caption.text, start: start, end: end)]
    }
    let text = Array(caption.text.utf8)
    var bounds: [(place: Int, name: String?)] = voices[0].range.lowerBound > 0 ? [(0, nil)] : []
    for (index, voice) in voices.enumerated() {
      bounds.append((min(voice.range.lowerBound, text.count), voice.name.isEmpty ? nil : voice.name))
      let next = index + 1 < voices.count ? voices[index + 1].range.lowerBound : text.count
      if voice.range.upperBound < next { bounds.append((voice.range.upperBound, nil)) }
    }
    var parts: [CaptionPart] = []
    for (index, bound) in bounds.enumerated() {
      let limit = index + 1 < bounds.count ? bounds[index + 1].place : text.count
      let words = text[bound.place..<max(bound.place, limit)]
      guard words.contains(where: { $0 > 0x20 }) else { continue }
      // A damaged file's captions last for so long that their product with a long text's length overflows.
      func time(_ place: Int) -> Int64 {
        start + Int64(Int128(end - start) * Int128(place) / Int128(max(1, text.count)))
      }
      let part = String(decoding: Self.trimmed(words), as: UTF8.self)
      parts.append(CaptionPart(speaker: bound.name, text: part, start: time(bound.place), end: time(limit)))
    }
    if let last = parts.indices.last { parts[last].end = end }
    return parts
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { $0 <= 0x20 }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }
}

/// What one speaker says until another speaks, or until a paragraph is long enough: the paragraphs of a transcript.
struct TranscriptParagraph {
  /// Who speaks; `nil` where nobody is named.
  var speaker: String?
  /// When the words start and end, in milliseconds.
  var start, end: Int64
  /// The words, on one line.
  var text: String

  /// Words of one speaker go on for so long before a sentence's end ends a paragraph, in milliseconds.
  private static let longEnough: Int64 = 60_000

  /// The paragraphs of some captions; those without words are left out.
  static func paragraphs(_ captions: [Caption]) -> [TranscriptParagraph] {
    var paragraphs: [TranscriptParagraph] = []
    for caption in captions {
      for part in CaptionPart.parts(of: caption) {
        let words = oneLine(part.text)
        guard !words.isEmpty else { continue }
        if paragraphs.last?.takes(part) == true {
          join(&paragraphs[paragraphs.count - 1].text, words)
          paragraphs[paragraphs.count - 1].end = part.end
        } else {
          let speaker = part.speaker ?? paragraphs.last?.speaker
          paragraphs.append(TranscriptParagraph(speaker: speaker, start: part.start, end: part.end, text: words))
        }
      }
    }
    return paragraphs
  }

  /// Whether words go on with this paragraph; words without a name go on with whoever spoke.
  private func takes(_ part: CaptionPart) -> Bool {
    guard part.speaker == nil || part.speaker == speaker else { return false }
    return part.start - start < Self.longEnough || !endsSentence
  }

  private var endsSentence: Bool {
    text.unicodeScalars.last.map { [".", "!", "?", "…", "”", "“", "»", "\"", "。", "！", "？", "」"].contains($0) } ?? false
  }

  /// The words of some lines on one.
  static func oneLine(_ text: String) -> String {
    var line = ""
    let bytes = text.utf8.span
    var (start, index) = (0, 0)
    while index <= bytes.count {
      let length = index < bytes.count ? lineEnd(bytes, index) : 1
      guard length > 0 else {
        index += 1
        continue
      }
      let words = trimmed(bytes, start..<index)
      if !words.isEmpty {
        join(&line, bytes.extracting(words).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
      }
      index += length
      start = index
    }
    return line
  }

  /// The bytes of the line end at a place; 0 where there is none.
  @inline(__always)
  private static func lineEnd(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 0..<0x20: 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
        ? 3 : 0
    default: 0
    }
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Adds words to a text, with a space between, or without where both belong to a script that has none.
  private static func join(_ text: inout String, _ words: String) {
    if let last = text.unicodeScalars.last, let next = words.unicodeScalars.first {
      if !isUnspaced(last) || !isUnspaced(next) { text += " " }
    }
    text += words
  }

  /// Whether a character belongs to a script whose words have no spaces between, or to its punctuation.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai, Lao, Myanmar, Khmer; East Asian ideographs, kana, punctuation and full-width forms. Korean has spaces.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF01...0xFF9F, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}

extension String {
  /// The text without spaces, tabs and line ends before and behind.
  var trimmingSpaces: String {
    var bytes = utf8[...].drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
