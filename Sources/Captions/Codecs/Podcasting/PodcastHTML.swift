import SpeechTiming
import TalkScript
import UnicodeText

/// Writes the HTML transcript of Podcasting 2.0: a paragraph a turn, `<cite>Ada:</cite> <time>0:00</time> <p>…</p>`.
///
/// https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#html
public struct PodcastHTMLWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The transcript as a file's bytes.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var losses = CaptionLosses(document, format: .podcastHTML)
    var html = ""
    for paragraph in TranscriptParagraph.paragraphs(document.captions) {
      if let speaker = paragraph.speaker { html += "<cite>\(Self.escaped(speaker)):</cite>\n" }
      html += "<time>\(ClockStamp.short(paragraph.start))</time>\n<p>\(Self.escaped(paragraph.text))</p>\n"
    }
    for caption in document.captions { losses.look(at: caption) }
    if !document.captions.isEmpty { losses.loseEnds() }
    return CaptionOutput(bytes: Array(html.utf8), diagnostics: losses.diagnostics)
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      // HTML has no control characters.
      case 0..<0x09, 0x0B, 0x0E..<0x20, 0x7F: bytes += [0xEF, 0xBF, 0xBD]
      case 0x0D, 0x0C: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Reads the HTML transcript of Podcasting 2.0, as browsers read HTML: whatever can be made of it.
///
/// What counts are `<cite>`, `<time>`, `<p>` and `<br>`; the words of other tags are part of the paragraph around them, and
/// scripts, styles and the head of a page are passed over.
public struct PodcastHTMLReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's bytes, in time linear in their number.
  /// - Throws: ``CaptionError`` when no paragraph states a time.
  public func read(_ bytes: [UInt8]) throws(CaptionError) -> CaptionReading {
    let source = CaptionSource(bytes)
    var pieces = TranscriptHTML(source)
    pieces.read()
    var reading = CaptionReading(diagnostics: source.diagnostics)
    reading.document.captions = pieces.captions
    var lines = LineCounter(source)
    reading.lines = pieces.places.map { lines.line(of: $0) }
    guard !pieces.captions.isEmpty || source.isBlank else { throw .noTimes("<time>0:01:23</time>", in: source) }
    if !pieces.captions.isEmpty { reading.guessEnds(of: Array(pieces.captions.indices)) }
    return reading
  }

  /// Whether a text is HTML with the tags of a transcript.
  static func recognises(_ source: CaptionSource) -> Bool {
    let text = String(
      decoding: source.bytes[source.start..<min(source.bytes.count, source.start + 65536)], as: UTF8.self
    )
    .lowercased()
    return text.contains("<time") && (text.contains("<cite") || text.contains("<p"))
  }
}

/// The parts of an HTML transcript.
private struct TranscriptHTML {
  private(set) var captions: [Caption] = []
  private(set) var places: [Int] = []

  private let source: CaptionSource
  private var index: Int
  /// The words of the element that is being read.
  private var words: [UInt8] = []
  private var speaker: String?
  private var time: Int64?
  private var element = Element.other
  private var start = 0

  private enum Element {
    case cite, time, paragraph, other
  }

  init(_ source: CaptionSource) {
    self.source = source
    index = source.start
  }

  mutating func read() {
    let bytes = source.bytes
    let text = bytes.span
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "<"): takeTag(text)
      case UInt8(ascii: "&"):
        if let behind = HTMLCharacterReference.consume(bytes, index, end: bytes.count, into: &words) {
          index = behind
        } else {
          words.append(UInt8(ascii: "&"))
          index += 1
        }
      case let byte:
        // White space of any length is a space.
        if byte > 0x20 { words.append(byte) } else if let last = words.last, last > 0x20 { words.append(0x20) }
        index += 1
      }
    }
    end()
  }

  private mutating func takeTag(_ text: Span<UInt8>) {
    let open = index
    if HTMLWords.starts(text, open, with: "<!--") {
      index = HTMLWords.find("-->", text, from: open + 4).map { $0 + 3 } ?? text.count
      return
    }
    var name: [UInt8] = []
    var place = open + 1
    let isEnd = place < text.count && text[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    while place < text.count, (0x61...0x7A).contains(text[place] | 0x20) || text[place] &- 0x30 < 10, name.count < 12 {
      name.append(text[place] | 0x20)
      place += 1
    }
    guard !name.isEmpty || HTMLWords.starts(text, open, with: "<!") else {
      words.append(text[open])
      index = open + 1
      return
    }
    while place < text.count, text[place] != UInt8(ascii: ">") { place += 1 }
    index = min(text.count, place + 1)
    take(String(decoding: name, as: UTF8.self), isEnd: isEnd, text, open)
  }

  private mutating func take(_ name: String, isEnd: Bool, _ text: Span<UInt8>, _ open: Int) {
    switch (name, isEnd) {
    case ("cite", false), ("time", false), ("p", false):
      end()
      element = name == "cite" ? .cite : name == "time" ? .time : .paragraph
      start = open
    case ("cite", true), ("time", true), ("p", true): end()
    case ("br", _): if !words.isEmpty, words.last != 0x0A { words.append(0x0A) }
    case ("script", false), ("style", false), ("head", false), ("title", false):
      // Nothing in these is shown.
      index = HTMLWords.find("</" + name, text, from: index) ?? text.count
    default: break
    }
  }

  /// Ends the element that is being read.
  private mutating func end() {
    let text = String(decoding: words, as: UTF8.self).trimmingSpaces
    words = []
    let ended = element
    element = .other
    switch ended {
    case .cite:
      let name = text.utf8.last == UInt8(ascii: ":") ? String(text.dropLast()).trimmingSpaces : text
      speaker = name.isEmpty ? nil : name
    case .time:
      let bytes = Array(text.utf8)
      time = ClockStamp.read(bytes.span, 0..<bytes.count)
    case .paragraph: append(text)
    case .other: break
    }
  }

  private mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if let time {
      let start = Duration.milliseconds(time)
      captions.append(Caption(start: start, end: start, speaker: speaker, text: text))
      places.append(self.start)
    } else if let last = captions.indices.last {
      captions[last].text += "\n" + text
    }
    time = nil
  }
}

/// Looks for words in HTML, whose tags are the same in any case.
enum HTMLWords {
  /// Whether some bytes stand at a place, in any case.
  static func starts(_ text: Span<UInt8>, _ place: Int, with word: String) -> Bool {
    guard place + word.utf8.count <= text.count else { return false }
    for (offset, byte) in word.utf8.enumerated() {
      let found = text[place + offset]
      if found != byte && !((0x61...0x7A).contains(byte) && found | 0x20 == byte) { return false }
    }
    return true
  }

  /// The first place of some bytes, in any case.
  static func find(_ word: String, _ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    let first = word.utf8.first ?? 0
    while index < text.count {
      if text[index] == first, starts(text, index, with: word) { return index }
      index += 1
    }
    return nil
  }
}
