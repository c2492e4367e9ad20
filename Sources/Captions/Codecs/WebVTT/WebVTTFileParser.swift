import TalkScript

/// The specification's parser of files (W3C WebVTT, 6.1), which also keeps what it passes over: header, remarks, style
/// sheets and regions.
struct WebVTTFileParser {
  private let input: WebVTTInput
  private let bytes: [UInt8]
  private var lines: WebVTTLines
  private var findings: WebVTTFindings
  private var document = CaptionDocument()
  private var captionLines: [Int] = []
  private var regions: Set<String> = []
  private var latestStart = Duration.zero
  private var cueParser: WebVTTCueParser

  init(_ input: WebVTTInput) {
    self.input = input
    bytes = input.bytes
    cueParser = WebVTTCueParser(input.bytes)
    lines = WebVTTLines(input.bytes)
    findings = WebVTTFindings(input.bytes)
  }

  /// What came of it.
  var reading: CaptionReading {
    CaptionReading(document: document, lines: captionLines, diagnostics: inputFindings + findings.diagnostics)
  }

  /// Reads the whole file, whose signature is known to be there.
  mutating func parse() {
    parseHeader()
    // Most captions take some hundred bytes; to grow by and by would copy them all several times.
    document.captions.reserveCapacity(bytes.count / 100)
    captionLines.reserveCapacity(bytes.count / 100)
    while let line = lines.next {
      if line.isEmpty { lines.advance() } else { parseBlock(line) }
    }
  }

  private var inputFindings: [Diagnostic] {
    var told = WebVTTFindings(bytes)
    if let place = input.firstDamage {
      told.tell(.warning, "vtt-encoding", at: place..<place, "this is not UTF-8: U+FFFD stands for what can't be read")
    }
    if let place = input.firstNull {
      told.tell(.warning, "vtt-null", at: place..<place, "the file holds U+0000: U+FFFD stands for it")
    }
    return told.diagnostics
  }

  private mutating func parseHeader() {
    guard let first = lines.next else { return }
    lines.advance()
    var texts = [bytes[(first.range.lowerBound + 6)..<first.range.upperBound].dropFirst()]
    // A cue may follow without a blank line.
    while let line = lines.next, !line.isEmpty, !line.hasArrow {
      texts.append(bytes[line.range])
      takeLanguage(bytes[line.range])
      lines.advance()
    }
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    let text = Self.text(texts)
    document.blocks.append(CaptionDocument.Block(.header, text, before: 0))
  }

  /// Takes over `Language: en`, as YouTube writes it.
  private mutating func takeLanguage(_ line: ArraySlice<UInt8>) {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    guard name.count < line.count, name.count <= 8 else { return }
    let key = String(decoding: name, as: UTF8.self).lowercased()
    guard key == "language" || key == "lang" else { return }
    let value = line.dropFirst(name.count + 1).drop { isWebVTTSpace($0) }.prefix { !isWebVTTSpace($0) }
    if value.count <= 100 { document.language = LanguageTag(String(decoding: value, as: UTF8.self)) }
  }

  private mutating func parseBlock(_ first: WebVTTLines.Line) {
    lines.advance()
    if first.hasArrow { return parseCue(timing: first, identifier: nil) }
    if let second = lines.next, second.hasArrow {
      lines.advance()
      return parseCue(timing: second, identifier: first.range)
    }
    let body = restOfBlock(behind: first)
    keep(first, body: body.range)
  }

  /// The lines up to a blank one, the next times or the end.
  private mutating func restOfBlock(behind first: WebVTTLines.Line) -> (range: Range<Int>, isMarked: Bool) {
    guard let start = lines.next, !start.isEmpty, !start.hasArrow else {
      return (first.range.upperBound..<first.range.upperBound, false)
    }
    var end = start.range.upperBound
    var isMarked = false
    while let line = lines.next, !line.isEmpty, !line.hasArrow {
      end = line.range.upperBound
      isMarked = isMarked || line.isMarked
      lines.advance()
    }
    return (start.range.lowerBound..<end, isMarked)
  }

  // MARK: Blocks that are no cues

  private mutating func keep(_ first: WebVTTLines.Line, body: Range<Int>) {
    if isKeyword(first, "NOTE", allowsText: true) {
      var text = [bytes[first.range].dropFirst(4).dropFirst()]
      if text[0].isEmpty { text.removeAll() }
      if !body.isEmpty { text.append(bytes[body]) }
      keep(.note, Self.text(text))
    } else if isKeyword(first, "STYLE") {
      keepHead(.style, first, body)
    } else if isKeyword(first, "REGION") {
      guard keepHead(.region, first, body) else { return }
      let region = WebVTTRegion(bytes, body)
      regions.insert(region.identifier)
      for range in region.ignored {
        let quote = findings.quote(range)
        findings.tell(
          .warning, "vtt-setting-ignored", at: range, "“\(quote)” is no setting of a region that players know")
      }
    } else if isKeyword(first, "ATTRIBUTES") {
      keepHead(.attributes, first, body)
    } else {
      findings.tell(
        .warning, "vtt-block-skipped", at: first.range, "a block is left out: it has no times")
    }
  }

  /// Keeps a block that counts only before the first cue, and says whether it does.
  @discardableResult
  private mutating func keepHead(
    _ kind: CaptionDocument.Block.Kind, _ first: WebVTTLines.Line, _ body: Range<Int>
  ) -> Bool {
    guard document.captions.isEmpty else {
      findings.tell(
        .warning, "vtt-block-skipped", at: first.range,
        "a block is left out: players take \(kind.rawValue) only before the first cue")
      return false
    }
    if !body.isEmpty { keep(kind, String(decoding: bytes[body], as: UTF8.self)) }
    return !body.isEmpty
  }

  private static func text(_ lines: [ArraySlice<UInt8>]) -> String {
    String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }

  private mutating func keep(_ kind: CaptionDocument.Block.Kind, _ text: String) {
    document.blocks.append(CaptionDocument.Block(kind, text, before: document.captions.count))
  }

  /// Whether a line is a keyword, with nothing but white space or with any text behind it.
  private func isKeyword(_ line: WebVTTLines.Line, _ keyword: StaticString, allowsText: Bool = false) -> Bool {
    let text = bytes[line.range]
    guard keyword.withUTF8Buffer({ text.starts(with: $0) }) else { return false }
    let rest = text.dropFirst(keyword.utf8CodeUnitCount)
    guard allowsText, let next = rest.first else { return rest.allSatisfy(isWebVTTSpace) }
    return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
  }

  // MARK: Cues

  private mutating func parseCue(timing line: WebVTTLines.Line, identifier: Range<Int>?) {
    var index = line.range.lowerBound
    let end = line.range.upperBound
    guard let times = times(&index, end) else {
      findings.tell(
        .warning, "vtt-cue-skipped", at: line.range,
        "a cue is left out: these times are not HH:MM:SS.mmm --> HH:MM:SS.mmm")
      _ = restOfBlock(behind: line)
      return
    }
    let start = Duration.milliseconds(times.start.milliseconds)
    var caption = Caption(start: start, end: .milliseconds(times.end.milliseconds), text: "")
    tell(caption, isCut: times.start.isCut || times.end.isCut, at: line.range)
    caption.placement = placement(&index, end)
    if let identifier { caption.identifier = String(decoding: bytes[identifier], as: UTF8.self) }
    let text = restOfBlock(behind: line)
    if text.isMarked {
      cueParser.parse(text.range, into: &caption, &findings)
    } else {
      caption.text = String(decoding: bytes[text.range], as: UTF8.self)
    }
    latestStart = max(latestStart, start)
    document.captions.append(caption)
    captionLines.append(line.number)
  }

  private mutating func tell(_ caption: Caption, isCut: Bool, at range: Range<Int>) {
    if isCut {
      findings.tell(.warning, "vtt-time-cut", at: range, "this time is cut to a thousand million hours")
    }
    if caption.end <= caption.start {
      findings.tell(.warning, "vtt-times-reversed", at: range, "this cue ends before it starts, and is never shown")
    }
    if caption.start < latestStart {
      findings.tell(.note, "vtt-out-of-order", at: range, "this cue starts before one that stands above it")
    }
  }

  /// The times of a line, from its front.
  private func times(
    _ index: inout Int, _ end: Int
  ) -> (start: WebVTTTimestamp.Found, end: WebVTTTimestamp.Found)? {
    skipSpaces(&index, end)
    guard let first = WebVTTTimestamp.collect(bytes, &index, end: end) else { return nil }
    skipSpaces(&index, end)
    guard index + 3 <= end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
      bytes[index + 2] == UInt8(ascii: ">")
    else { return nil }
    index += 3
    skipSpaces(&index, end)
    guard let second = WebVTTTimestamp.collect(bytes, &index, end: end) else { return nil }
    return (first, second)
  }

  private func skipSpaces(_ index: inout Int, _ end: Int) {
    while index < end, isWebVTTSpace(bytes[index]) { index += 1 }
  }

  /// What stands behind the times.
  private mutating func placement(_ index: inout Int, _ end: Int) -> CaptionPlacement? {
    guard index < end else { return nil }
    var placement = CaptionPlacement()
    while let setting = WebVTTSetting.next(bytes, &index, end: end) {
      if placement.take(setting, regions: regions) { continue }
      let quote = findings.quote(setting.range)
      findings.tell(
        .warning, "vtt-setting-ignored", at: setting.range, "“\(quote)” is no setting that counts here: it is left out")
    }
    return placement == CaptionPlacement() ? nil : placement
  }
}
