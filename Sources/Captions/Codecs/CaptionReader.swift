import TalkScript
import UnicodeText

/// Reads captions in any format that Cuelight knows.
public struct CaptionReader: Sendable {
  /// The format; `nil` to tell it from the file.
  public var format: CaptionFormat?

  /// Makes a reader; without a format, each file tells its own.
  public init(format: CaptionFormat? = nil) {
    self.format = format
  }

  /// Reads a file's bytes.
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - name: What the file is called: its ending counts where the content leaves a doubt.
  /// - Throws: ``CaptionError`` when the file is in no known format, or not in the one it should be in.
  public func read(_ bytes: [UInt8], name: String? = nil) throws(CaptionError) -> CaptionReading {
    guard let format = format ?? CaptionFormat.detect(bytes, name: name) else { throw .unknownFormat }
    return try Self.read(bytes, as: format)
  }

  /// To add a format, add it to ``CaptionFormat``, here, to ``CaptionWriter`` and to `CaptionFormat.detect`.
  private static func read(_ bytes: [UInt8], as format: CaptionFormat) throws(CaptionError) -> CaptionReading {
    switch format {
    case .srt: return try SRTReader().read(bytes)
    case .sbv: return try SBVReader().read(bytes)
    case .json: return try CaptionJSONReader().read(bytes)
    case .podcastJSON: return try PodcastJSONReader().read(bytes)
    case .podcastHTML: return try PodcastHTMLReader().read(bytes)
    case .text: return try TranscriptReader().read(bytes)
    case .markdown: return try TranscriptReader(isMarkdown: true).read(bytes)
    case .vtt: return try WebVTTReader().read(bytes)
    case .ttml, .ebuTTD: return try TTMLReader().read(bytes)
    }
  }
}

/// Writes captions in any format that Cuelight knows.
public struct CaptionWriter: Sendable {
  /// The format.
  public var format: CaptionFormat
  /// The bytes that end a line of SRT.
  public var lineEnding: SRTWriter.LineEnding
  /// Whether what podcast apps are known to mistake is written so that they can't.
  public var isSafeForApps: Bool
  /// Whether SRT marks names that its reader would not know for names: see ``SRTWriter/marksRareNames``.
  public var marksRareNames: Bool

  /// Makes a writer.
  public init(
    _ format: CaptionFormat, lineEnding: SRTWriter.LineEnding = .lf, isSafeForApps: Bool = false,
    marksRareNames: Bool = true
  ) {
    self.format = format
    self.marksRareNames = marksRareNames
    self.lineEnding = lineEnding
    self.isSafeForApps = isSafeForApps
  }

  /// The captions as a file's bytes.
  /// - Throws: ``CaptionError`` when the format can't hold them at all.
  public func write(_ document: CaptionDocument) throws(CaptionError) -> CaptionOutput {
    switch format {
    case .srt:
      return SRTWriter(
        lineEnding: lineEnding, isSafeForApps: isSafeForApps, marksRareNames: marksRareNames
      ).write(document)
    case .sbv: return SBVWriter().write(document)
    case .json: return CaptionJSONWriter().write(document)
    case .podcastJSON: return PodcastJSONWriter(isSafeForApps: isSafeForApps).write(document)
    case .podcastHTML: return PodcastHTMLWriter().write(document)
    case .text: return TranscriptWriter().write(document)
    case .markdown: return TranscriptWriter(isMarkdown: true).write(document)
    case .vtt: return WebVTTWriter(isSafeForApps: isSafeForApps).write(document)
    case .ttml: return try TTMLWriter().write(document)
    case .ebuTTD: return try EBUTTDWriter().write(document)
    }
  }
}

extension CaptionError {
  /// A file is in no format that is known.
  public static var unknownFormat: CaptionError {
    CaptionError(
      "format-unknown",
      "no captions found: looked for "
        + CaptionFormat.allCases.map { "\($0.title) (\($0.example))" }.joined(separator: ", ")
    )
  }

}

extension CaptionFormat {
  /// How a file of the format starts, or what a caption looks like in it.
  var example: String {
    switch self {
    case .srt: "“00:00:01,500 --> 00:00:04,000”"
    case .vtt: "“WEBVTT”"
    case .ttml: "“<tt>”"
    case .ebuTTD: "“<tt>” with “urn:ebu:tt:distribution”"
    case .podcastJSON: #"“{"version": "1.0.0", "segments": […]}”"#
    case .podcastHTML: "“<cite>Ada:</cite> <time>0:00</time> <p>Hello.</p>”"
    case .sbv: "“0:00:01.500,0:00:04.000”"
    case .text: "“Ada (0:01:23): Hello.”"
    case .markdown: "“**Ada** (0:01:23): Hello.”"
    case .json: #"“[{"start": 1.500, "end": 4.000, "lines": ["Hello."]}]”"#
    }
  }

  /// The endings of the format's files, the usual one first; longer ones say more.
  package var suffixes: [String] {
    switch self {
    case .srt: ["srt"]
    case .vtt: ["vtt", "webvtt"]
    case .ttml: ["ttml", "dfxp", "xml"]
    case .ebuTTD: ["ebu-tt-d.xml"]
    case .podcastJSON: ["podcast.json"]
    case .podcastHTML: ["html", "htm"]
    case .sbv: ["sbv"]
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .json: ["json"]
    }
  }

  /// The format that a file's name stands for; `nil` where its ending is none of a format's.
  public init?(fileName name: String) {
    let name = name.lowercased()
    let endings = CaptionFormat.allCases.flatMap { format in format.suffixes.map { (format, ending: $0) } }
    guard
      let found = endings.filter({ name.hasSuffix("." + $0.ending) }).max(by: {
        $0.ending.utf8.count < $1.ending.utf8.count
      })
    else { return nil }
    self = found.0
  }

  /// Tells the format of a file by what it holds, and by its name where that leaves a doubt; `nil` when it is none.
  public static func detect(_ bytes: [UInt8], name: String? = nil) -> CaptionFormat? {
    let named = name.flatMap { CaptionFormat(fileName: $0) }
    let source = CaptionSource(bytes)
    let text = source.bytes.span
    let first = EightBytes.first(in: text, source.start..<text.count) { ~$0.below(0x21) & 0x8080_8080_8080_8080 }
    guard first < text.count else { return named }
    if starts(source, with: "WEBVTT") { return .vtt }
    switch text[first] {
    case UInt8(ascii: "<"):
      if let format = markup(source, from: first) { return format }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if PodcastJSONReader.recognises(source) { return .podcastJSON }
      if CaptionJSONReader.recognises(source) { return .json }
    default: break
    }
    if SRTBlocks.recognises(source) { return .srt }
    if SBVReader.recognises(source) { return .sbv }
    if TranscriptReader.recognises(source) { return named == .text || !isMarkdown(source) ? .text : .markdown }
    if PodcastHTMLReader.recognises(source) { return .podcastHTML }
    // A damaged file is best told about by the reader of the format that it should be in.
    return named
  }

  private static func starts(_ source: CaptionSource, with word: String) -> Bool {
    source.bytes[source.start...].starts(with: word.utf8)
  }

  /// TTML by its root element, HTML by its tags.
  private static func markup(_ source: CaptionSource, from first: Int) -> CaptionFormat? {
    let head = String(decoding: source.bytes[first..<min(source.bytes.count, first + 65536)], as: UTF8.self)
    if head.contains("http://www.w3.org/ns/ttml") || head.contains("http://www.w3.org/2006/") {
      return head.contains("urn:ebu:tt:distribution") ? .ebuTTD : .ttml
    }
    return PodcastHTMLReader.recognises(source) ? .podcastHTML : nil
  }

  /// Whether names stand in asterisks.
  private static func isMarkdown(_ source: CaptionSource) -> Bool {
    String(decoding: source.bytes[source.start..<min(source.bytes.count, source.start + 65536)], as: UTF8.self)
      .contains("** (")
  }
}
