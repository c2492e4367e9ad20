/// Writes captions as a transcript to read: a paragraph a turn, `Name (0:01:23): text`, or in Markdown
/// `**Name** (0:01:23): text`, with blank lines between.
public struct TranscriptWriter: Sendable {
  /// Whether it is Markdown.
  public var isMarkdown: Bool

  /// Makes a writer.
  public init(isMarkdown: Bool = false) {
    self.isMarkdown = isMarkdown
  }

  /// The transcript as a file's bytes.
  public func write(_ document: CaptionDocument) -> CaptionOutput {
    var losses = CaptionLosses(document, format: isMarkdown ? .markdown : .text)
    var bytes: [UInt8] = []
    if let title = document.title, isMarkdown {
      bytes += Array("# \(escaped(TranscriptParagraph.oneLine(title)))\n\n".utf8)
    }
    let paragraphs = TranscriptParagraph.paragraphs(document.captions)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      if let speaker = paragraph.speaker {
        let name = name(speaker)
        bytes += Array((isMarkdown ? "**\(name)** " : "\(name) ").utf8)
      }
      bytes += Array("(\(ClockStamp.long(paragraph.start))): \(escaped(paragraph.text))\n".utf8)
    }
    for caption in document.captions { losses.look(at: caption) }
    if !document.captions.isEmpty { losses.loseEnds() }
    return CaptionOutput(bytes: bytes, diagnostics: losses.diagnostics)
  }

  /// A speaker's name on one line, cut where the reader would no longer take it for one.
  private func name(_ speaker: String) -> String {
    // Some control characters would make the file look like another charset's.
    let name = escaped(TranscriptParagraph.oneLine(speaker))
    guard name.utf8.count > TranscriptReader.longestName - 16 else { return name }
    return self.name(String(String.UnicodeScalarView(speaker.unicodeScalars.prefix(80)))) + "…"
  }

  /// Text in which Markdown finds no marks.
  private func escaped(_ text: String) -> String {
    guard isMarkdown else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      if Markdown.marks.contains(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// What Markdown takes for marks within a line.
enum Markdown {
  /// The characters that get a backslash.
  static let marks = Set("\\`*_[]<>#&~|".utf8)

  /// Text without the backslashes before marks.
  static func unescaped(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, isPunctuation(bytes[index + 1]) { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Any punctuation of ASCII may have a backslash.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
