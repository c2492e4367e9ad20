import TalkScript

/// The specification's parser of cue text (W3C WebVTT, 6.4): tokenizer and tree builder in one pass, without recursion.
struct WebVTTCueParser {
  /// What a tag makes of the text in it.
  private enum Tag {
    case plain, italic, bold, underline, ruby, rubyText, voice, language
  }

  /// A tag that is open.
  private struct Open {
    var tag: Tag
    /// Which span it is.
    var span: Int
  }

  private let bytes: [UInt8]
  private var end = 0
  private var index = 0
  private var text: [UInt8] = []
  private var spans: [CaptionSpan] = []
  private var open: [Open] = []
  private var voices = WebVTTVoices()
  private var findings = WebVTTFindings([])

  /// Starts for the characters of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads a stretch into a caption, its words, its spans and its speaker, and tells what it leaves out.
  mutating func parse(_ range: Range<Int>, into caption: inout Caption, _ told: inout WebVTTFindings) {
    (index, end) = (range.lowerBound, range.upperBound)
    text.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    voices = WebVTTVoices()
    // Swapped, not copied: a copy would be made anew with each finding.
    swap(&findings, &told)
    defer { swap(&findings, &told) }
    while index < end {
      takeText()
      guard index < end else { break }
      if bytes[index] == UInt8(ascii: "&") {
        index = Self.reference(bytes, index, end, into: &text)
      } else {
        takeTag()
      }
    }
    while let inner = open.popLast() { close(inner) }
    spans.removeAll { $0.range.isEmpty && !$0.mark.isTime }
    caption.speaker = voices.speaker(of: text, &spans)
    caption.text = String(decoding: text, as: UTF8.self)
    caption.spans = spans
  }

  /// The data state, up to the next `<` or `&`.
  private mutating func takeText() {
    let start = index
    while index < end, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") { index += 1 }
    text.append(contentsOf: bytes[start..<index])
  }

  /// Takes a character reference, or a `&` that is none, and returns the place behind it.
  private static func reference(_ bytes: [UInt8], _ index: Int, _ end: Int, into text: inout [UInt8]) -> Int {
    if let next = HTMLCharacterReference.consume(bytes, index, end: end, into: &text) { return next }
    text.append(UInt8(ascii: "&"))
    return index + 1
  }

  // MARK: The tag states

  private mutating func takeTag() {
    let start = index
    index += 1
    guard index < end else { return tell(start, "a “<” at the end is left out") }
    switch bytes[index] {
    case UInt8(ascii: "/"):
      index += 1
      let name = takeUpToEnd()
      takeEnd(bytes[name], start)
    case 0x30...0x39:
      let value = takeUpToEnd()
      takeTime(value, start)
    default:
      takeStart(start)
    }
  }

  /// Takes what stands before the `>`, and that too; to the text's end where there is none.
  private mutating func takeUpToEnd() -> Range<Int> {
    let first = index
    while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
    defer { index = min(index + 1, end) }
    return first..<index
  }

  private mutating func takeTime(_ value: Range<Int>, _ start: Int) {
    var place = value.lowerBound
    guard let time = WebVTTTimestamp.collect(bytes, &place, end: value.upperBound), place == value.upperBound else {
      return tell(start, "this time is left out: it is not HH:MM:SS.mmm")
    }
    guard hasRoom(start) else { return }
    spans.append(CaptionSpan(.time(.milliseconds(time.milliseconds)), text.count..<text.count))
  }

  private mutating func takeStart(_ start: Int) {
    let name = takeWord(.name)
    let tag = Self.tag(bytes[name])
    var classes: [String] = []
    while index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let word = takeWord(.style)
      if tag != nil, !word.isEmpty { classes.append(String(decoding: bytes[word], as: UTF8.self)) }
    }
    var annotation = ""
    if index < end, bytes[index] != UInt8(ascii: ">") { annotation = takeAnnotation() }
    index = min(index + 1, end)
    guard let tag else { return tell(start, "this tag is left out: WebVTT has none of this name") }
    guard tag != .rubyText || open.last?.tag == .ruby else {
      return tell(start, "this tag is left out: <rt> belongs right into <ruby>")
    }
    begin(tag, classes, annotation, start)
  }

  private enum Word { case name, style }

  /// Takes a tag's name or a class, up to a dot, white space or the tag's end.
  private mutating func takeWord(_ word: Word) -> Range<Int> {
    let first = index
    while index < end {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0C, 0x20, UInt8(ascii: "."), UInt8(ascii: ">"): return first..<index
      default: index += 1
      }
    }
    return first..<index
  }

  /// Takes the annotation, its white space as one space between words.
  private mutating func takeAnnotation() -> String {
    let first = index + 1
    var isPlain = true
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") { return takeMarkedAnnotation(from: first - 1) }
      if isWebVTTSpace(byte), byte != 0x20 || (index >= first && bytes[index - 1] == 0x20) { isPlain = false }
      index += 1
    }
    // A single space stands before nearly every name.
    if isPlain, first < index, bytes[first - 1] == 0x20, bytes[first] != 0x20, bytes[index - 1] != 0x20 {
      return String(decoding: bytes[first..<index], as: UTF8.self)
    }
    return String(decoding: Self.collapsed(bytes[(first - 1)..<index]), as: UTF8.self)
  }

  private mutating func takeMarkedAnnotation(from start: Int) -> String {
    var raw: [UInt8] = []
    index = start
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "&") {
        index = Self.reference(bytes, index, end, into: &raw)
      } else {
        raw.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: Self.collapsed(raw), as: UTF8.self)
  }

  /// A text without white space at its ends, and with one space for any within.
  static func collapsed(_ raw: some Sequence<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    for byte in raw {
      if !isWebVTTSpace(byte) {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  // MARK: The tree

  private static func tag(_ name: ArraySlice<UInt8>) -> Tag? {
    switch name.count {
    case 1:
      switch name[name.startIndex] {
      case UInt8(ascii: "c"): .plain
      case UInt8(ascii: "i"): .italic
      case UInt8(ascii: "b"): .bold
      case UInt8(ascii: "u"): .underline
      case UInt8(ascii: "v"): .voice
      default: nil
      }
    case 2: name.elementsEqual("rt".utf8) ? .rubyText : nil
    case 4: name.elementsEqual("ruby".utf8) ? .ruby : name.elementsEqual("lang".utf8) ? .language : nil
    default: nil
    }
  }

  private mutating func begin(_ tag: Tag, _ classes: [String], _ annotation: String, _ start: Int) {
    guard hasRoom(start) else { return }
    let mark: CaptionSpan.Mark =
      switch tag {
      case .plain: .plain
      case .italic: .italic
      case .bold: .bold
      case .underline: .underline
      case .ruby: .ruby
      case .rubyText: .rubyText
      case .voice: .voice(annotation)
      case .language: .language(annotation)
      }
    if case .voice(let name) = mark { voices.take(name) }
    open.append(Open(tag: tag, span: spans.count))
    spans.append(CaptionSpan(mark, text.count..<text.count, classes: classes))
  }

  private mutating func takeEnd(_ name: ArraySlice<UInt8>, _ start: Int) {
    guard let inner = open.last else { return tell(start, "this tag is left out: nothing is open here") }
    let tag = Self.tag(name)
    if let tag, tag == inner.tag {
      open.removeLast()
      close(inner)
    } else if tag == .ruby, inner.tag == .rubyText {
      // A ruby closes the reading in it; that one stands right in it.
      open.removeLast()
      close(inner)
      if let ruby = open.popLast() { close(ruby) }
    } else {
      tell(start, "this tag is left out: it doesn't close the one that was opened last")
    }
  }

  private mutating func close(_ tag: Open) {
    let span = tag.span
    spans[span].range = spans[span].range.lowerBound..<text.count
    // Pairs around nothing say nothing.
    if span == spans.count - 1, spans[span].range.isEmpty { spans.removeLast() }
  }

  /// Whether one more span is kept: a million in one cue is more than anyone means, and memory has an end.
  private mutating func hasRoom(_ start: Int) -> Bool {
    if spans.count < 1_000_000 { return true }
    tell(start, "this tag is left out: the cue has too many")
    return false
  }

  private mutating func tell(_ start: Int, _ message: @autoclosure () -> String) {
    findings.tell(.warning, "vtt-tag-ignored", at: start..<index, message())
  }
}
