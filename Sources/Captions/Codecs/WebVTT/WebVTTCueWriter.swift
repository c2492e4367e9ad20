import SpeechTiming
import TalkScript

/// Writes captions' texts as WebVTT's cue text: escaped, with tags, and without a blank line.
struct WebVTTCueWriter {
  private let isSafeForApps: Bool
  /// Who spoke last, for apps that go on with a name until the next.
  private var lastSpeaker: String?
  /// Which caption is written.
  private var index = 0
  /// Where the line that is written started.
  private var lineStart = 0

  /// Starts a file.
  init(isSafeForApps: Bool) {
    self.isSafeForApps = isSafeForApps
  }

  /// Writes a caption's text, by its index, and its line end; nothing for a caption without any.
  mutating func write(
    _ caption: Caption, _ index: Int, to bytes: inout [UInt8], _ losses: inout WebVTTLosses
  ) {
    self.index = index
    let start = bytes.count
    lineStart = start
    let spans = caption.spans.isEmpty ? [] : spans(of: caption)
    writeSpeaker(of: caption, spans, &bytes, &losses)
    let text = caption.text.utf8.span
    if spans.isEmpty {
      append(text, 0..<text.count, &bytes, &losses)
    } else {
      append(MarkupWalk.steps(spans, length: text.count), text, &bytes, &losses)
    }
    guard bytes.count > start else { return }
    endLine(&bytes)
  }

  /// The spans that are more than nothing, cut between characters only.
  private func spans(of caption: Caption) -> [CaptionSpan] {
    let text = caption.text.utf8.span
    func scalarStart(_ place: Int) -> Int {
      var place = min(max(0, place), text.count)
      while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
      return place
    }
    var spans: [CaptionSpan] = []
    for var span in caption.spans {
      let start = scalarStart(span.range.lowerBound)
      span.range = start..<max(start, scalarStart(span.range.upperBound))
      guard !span.range.isEmpty || span.mark.isTime else { continue }
      // Apps look for `<v Name>`, without classes.
      if isSafeForApps, span.mark.isVoice, !span.classes.isEmpty {
        spans.append(CaptionSpan(span.mark, span.range))
        span.mark = .plain
      }
      spans.append(span)
    }
    return spans
  }

  // MARK: Who speaks

  private mutating func writeSpeaker(
    of caption: Caption, _ spans: [CaptionSpan], _ bytes: inout [UInt8], _ losses: inout WebVTTLosses
  ) {
    let hasVoices = spans.contains(where: \.mark.isVoice)
    guard let speaker = caption.speaker ?? (hasVoices ? nil : caption.label?.name) else {
      if isSafeForApps, !hasVoices, lastSpeaker != nil {
        losses.tell(
          "vtt-speaker-carried", "apps take who spoke last for the speaker of a caption without one", in: index, .note)
      }
      if hasVoices { lastSpeaker = nil }
      return
    }
    let name = name(speaker, &losses)
    guard !name.isEmpty else { return }
    if hasVoices {
      let sorted = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
      if WebVTTVoices.cover(caption.text.utf8.span, sorted, by: speaker) == true { return lastSpeaker = nil }
    }
    if isSafeForApps, lastSpeaker == speaker { return }
    lastSpeaker = hasVoices ? nil : speaker
    // Around all of the text, it needs no end tag.
    bytes.append(contentsOf: "<v ".utf8)
    bytes.append(contentsOf: name)
    Self.endTag(&bytes)
  }

  private static func endTag(_ bytes: inout [UInt8]) {
    // A space at the end is none of a tag's words, and keeps hyphens from making an arrow.
    if bytes.suffix(2).elementsEqual("--".utf8) { bytes.append(0x20) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// A name as an annotation.
  private func name(_ name: String, _ losses: inout WebVTTLosses) -> [UInt8] {
    if Self.isPlain(name) { return Array(name.utf8) }
    let words = WebVTTCueParser.collapsed(name.utf8)
    if words.contains(0) || !words.elementsEqual(name.utf8) {
      losses.tell(
        "vtt-name-changed", "a name can't hold U+0000, nor white space but for single spaces between words", in: index)
    }
    var escaped = ""
    var isWidened = false
    for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
      let (reference, wide) = Self.substitutes(of: scalar)
      escaped += isSafeForApps ? wide ?? String(scalar) : reference ?? String(scalar)
      isWidened = isWidened || (isSafeForApps && wide != nil && reference != wide)
    }
    if isWidened {
      losses.tell(
        "vtt-name-widened",
        "“&”, “<” and “>” in a name are written in their full-width forms: apps would lose the name", in: index)
    }
    // Chromium takes a space in front of the `>` for a part of the name.
    if !isSafeForApps, escaped.hasSuffix("--") { escaped = escaped.dropLast() + "&#45;" }
    return Array(escaped.utf8)
  }

  /// Whether a name is written as it is.
  private static func isPlain(_ name: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in name.utf8 {
      if byte == 0x20 ? last == 0x20 : byte < 0x20 || byte == 0xEF || needsCare(byte) { return false }
      last = byte
    }
    return last != 0x20 && last != UInt8(ascii: "-")
  }

  /// What stands in a name for a character, for browsers and for apps; `nil` for itself.
  private static func substitutes(of scalar: Unicode.Scalar) -> (reference: String?, wide: String?) {
    switch scalar {
    case "&": ("&amp;", "\u{FF06}")
    case "<": ("&lt;", "\u{FF1C}")
    case ">": ("&gt;", "\u{FF1E}")
    case "\u{0}": ("\u{FFFD}", "\u{FFFD}")
    case "\u{FFFF}": (lastCharacter, nil)
    default: (nil, nil)
    }
  }

  /// U+FFFF, which Chromium takes for the text's end where it isn't written as a reference.
  private static let lastCharacter = "&#xFFFF;"

  // MARK: Text and tags

  private mutating func append(
    _ steps: [MarkupWalk.Step], _ text: Span<UInt8>, _ bytes: inout [UInt8], _ losses: inout WebVTTLosses
  ) {
    // The end tag of each tag that is open; empty for one that couldn't be written.
    var open: [(name: String, mark: CaptionSpan.Mark)] = []
    for step in steps {
      switch step {
      case .text(let range): append(text, range, &bytes, &losses)
      case .open(let span):
        let name = appendTag(span, in: open.last?.mark, &bytes, &losses)
        open.append((name, name.isEmpty ? open.last?.mark ?? .plain : span.mark))
      case .close:
        guard let name = open.popLast()?.name, !name.isEmpty, name != Self.time else { continue }
        bytes.append(contentsOf: "</\(name)>".utf8)
      }
    }
  }

  /// Writes a start tag and returns its name; none is written where that is empty.
  private func appendTag(
    _ span: CaptionSpan, in outer: CaptionSpan.Mark?, _ bytes: inout [UInt8], _ losses: inout WebVTTLosses
  ) -> String {
    if case .time(let time) = span.mark {
      bytes.append(UInt8(ascii: "<"))
      WebVTTTimestamp.append(max(0, time.wholeMilliseconds), to: &bytes)
      bytes.append(UInt8(ascii: ">"))
      return Self.time
    }
    var tag = tag(span, in: outer, &losses)
    let classes = classes(tag.classes + span.classes, &losses)
    // Tags that say nothing but their classes, where the name is missing or has no place here.
    if tag.name.isEmpty || (tag.annotation?.isEmpty ?? false) {
      if tag.annotation != nil {
        losses.tell("vtt-name-missing", "a voice or language without a name loses its mark", in: index)
      }
      guard !classes.isEmpty else { return "" }
      tag = ("c", nil, [])
    }
    bytes.append(contentsOf: "<\(tag.name)".utf8)
    for style in classes {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: style.utf8)
    }
    if let annotation = tag.annotation {
      bytes.append(0x20)
      bytes.append(contentsOf: annotation)
    }
    Self.endTag(&bytes)
    return tag.name
  }

  /// What opened and needs no end tag.
  private static let time = "time"

  private func tag(
    _ span: CaptionSpan, in outer: CaptionSpan.Mark?, _ losses: inout WebVTTLosses
  ) -> (name: String, annotation: [UInt8]?, classes: [String]) {
    switch span.mark {
    case .italic: return ("i", nil, [])
    case .bold: return ("b", nil, [])
    case .underline: return ("u", nil, [])
    case .plain, .time: return ("c", nil, [])
    case .ruby: return ("ruby", nil, [])
    case .voice(let voice): return ("v", name(voice, &losses), [])
    case .language(let language): return ("lang", name(language, &losses), [])
    case .rubyText:
      if outer == .ruby { return ("rt", nil, []) }
      losses.tell("vtt-ruby-left-out", "a reading that stands in no ruby loses its mark", in: index)
      return ("", nil, [])
    case .color(let color):
      if let style = WebVTTColors.style(of: color) { return ("c", nil, [style]) }
      losses.tell(
        "vtt-color-left-out", "WebVTT has eight colours of its own: others are left out", in: index)
      return ("", nil, [])
    }
  }

  private func classes(_ classes: [String], _ losses: inout WebVTTLosses) -> [String] {
    classes.filter { style in
      if style.isEmpty { return false }
      if style.utf8.allSatisfy({ !isWebVTTSpace($0) && !Self.isMark($0) }) { return true }
      losses.tell(
        "vtt-class-left-out", "a class can't hold white space, “&”, “<”, “>” or “.”, and is left out", in: index)
      return false
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "."), 0: true
    default: false
    }
  }

  private mutating func endLine(_ bytes: inout [UInt8]) {
    // A blank line would end the cue; a pair of tags around nothing reads back as nothing.
    if bytes.count == lineStart { bytes.append(contentsOf: "<c></c>".utf8) }
    bytes.append(0x0A)
    lineStart = bytes.count
  }

  /// Writes plain text, escaped.
  private mutating func append(
    _ text: Span<UInt8>, _ range: Range<Int>, _ bytes: inout [UInt8], _ losses: inout WebVTTLosses
  ) {
    var start = range.lowerBound
    for place in range {
      let byte = text[place]
      // Nearly all that needs care stands below `?`.
      guard byte < 0x3F ? Self.needsCare(byte) : byte == 0xEF && Self.isLastCharacter(text, place) else { continue }
      Self.copy(text, start..<place, &bytes)
      start = place + (byte == 0xEF ? 3 : 1)
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case 0x0A: endLine(&bytes)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0xEF: bytes.append(contentsOf: Self.lastCharacter.utf8)
      default:
        losses.tell("vtt-null", "WebVTT has no U+0000: U+FFFD stands for it", in: index)
        bytes.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    Self.copy(text, start..<range.upperBound, &bytes)
  }

  private static func isLastCharacter(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place + 2 < text.count && text[place + 1] == 0xBF && text[place + 2] == 0xBF
  }

  private static func copy(_ text: Span<UInt8>, _ range: Range<Int>, _ bytes: inout [UInt8]) {
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0A, 0x0D, 0: true
    default: false
    }
  }
}

/// The classes that players colour text by without a style sheet (W3C WebVTT, 5.1).
enum WebVTTColors {
  /// The class of a colour; `nil` for one without.
  static func style(of color: String) -> String? {
    colors[color].map { $0 } ?? (colors.values.contains(color) ? color : nil)
  }

  private static let colors = [
    "#ffffff": "white", "#00ff00": "lime", "#00ffff": "cyan", "#ff0000": "red", "#ffff00": "yellow",
    "#ff00ff": "magenta", "#0000ff": "blue", "#000000": "black",
  ]
}
