import SpeechTiming
import TalkScript

/// Writes a WebVTT file: its header, its blocks, and the captions with their times and settings.
struct WebVTTFileWriter {
  /// The file so far.
  private(set) var bytes: [UInt8] = []
  /// What it doesn't hold.
  private(set) var losses = WebVTTLosses()

  private let document: CaptionDocument
  private let isSafeForApps: Bool
  private var regions: Set<String> = []
  /// The last identifier as a number; `nil` once they aren't numbers that rise.
  private var lastNumber: Int? = -1
  private var cueWriter: WebVTTCueWriter
  private var latestStart = Int64.min

  init(_ document: CaptionDocument, isSafeForApps: Bool) {
    self.document = document
    self.isSafeForApps = isSafeForApps
    cueWriter = WebVTTCueWriter(isSafeForApps: isSafeForApps)
    bytes.reserveCapacity(document.captions.reduce(256) { $0 + 80 + $1.text.utf8.count })
  }

  mutating func write() {
    let blocks = document.blocks.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
    writeHeader(blocks.first { $0.kind == .header })
    // What counts only before the first cue comes first.
    for block in blocks where block.kind != .header && (block.kind != .note || block.place <= 0) {
      if isSafeForApps, block.kind != .note {
        losses.tell("vtt-block-left-out", "STYLE, REGION and ATTRIBUTES are left out: many apps stop reading there")
        continue
      }
      if block.place > 0 { losses.tell("vtt-block-moved", "a block was moved before the first caption") }
      write(block)
    }
    var rest = blocks.filter { $0.kind == .note && $0.place > 0 }[...]
    for index in document.captions.indices {
      while let block = rest.first, block.place <= index { write(rest.removeFirst()) }
      write(document.captions[index], index)
    }
    for block in rest { write(block) }
    tellOfDocument()
  }

  private mutating func tellOfDocument() {
    // Numbers that rise are each their own; to count others takes its time.
    if lastNumber == nil {
      let identifiers = document.captions.compactMap(\.identifier).filter { !$0.isEmpty }
      if Set(identifiers).count < identifiers.count {
        losses.tell("vtt-identifier-repeated", "captions have the same identifier as others", .note)
      }
    }
    if document.title != nil {
      losses.tell("vtt-title-left-out", "WebVTT has no place for a title: it is left out", .note)
    }
    if document.language != nil, !document.blocks.contains(where: { $0.kind == .header || $0.kind == .attributes }) {
      losses.tell(
        "vtt-language-left-out", "WebVTT doesn't state its language: say it where the file is linked", .note)
    }
  }

  private mutating func endLine() { bytes.append(0x0A) }

  // MARK: Blocks

  private mutating func writeHeader(_ header: CaptionDocument.Block?) {
    bytes.append(contentsOf: "WEBVTT".utf8)
    var lines = Self.lines(header?.text ?? "")
    let first = lines.removeFirst()
    if !first.isEmpty {
      bytes.append(0x20)
      appendLine(first, in: .header)
    }
    endLine()
    for line in lines where !line.isEmpty {
      appendLine(line, in: .header)
      endLine()
    }
  }

  private mutating func write(_ block: CaptionDocument.Block) {
    var lines = Self.lines(block.text)
    if block.kind == .region { regions.insert(WebVTTRegion(Array(block.text.utf8)).identifier) }
    if block.kind != .note { lines.removeAll(where: \.isEmpty) }
    guard block.kind == .note || !lines.isEmpty else { return }
    endLine()
    bytes.append(contentsOf: block.kind.rawValue.utf8)
    if block.kind == .note, lines.count == 1 {
      if !lines[0].isEmpty {
        bytes.append(0x20)
        appendLine(lines[0], in: .note)
      }
      return endLine()
    }
    endLine()
    for line in lines {
      if line.isEmpty {
        losses.tell("vtt-block-changed", "blank lines in NOTE blocks are filled: they would end the block")
        bytes.append(0x20)
      } else {
        appendLine(line, in: block.kind)
      }
      endLine()
    }
  }

  private mutating func appendLine(_ line: ArraySlice<UInt8>, in kind: CaptionDocument.Block.Kind) {
    for byte in line {
      if byte == UInt8(ascii: ">"), bytes.suffix(2).elementsEqual("--".utf8) {
        losses.tell("vtt-block-changed", "“-->” can't stand in a \(kind.rawValue) block: it is written as “-- >”")
        bytes.append(0x20)
      }
      appendPlain(byte)
    }
  }

  /// NUL is none of WebVTT's characters.
  private mutating func appendPlain(_ byte: UInt8) {
    if byte == 0 { bytes.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { bytes.append(byte) }
  }

  /// The lines of a text that may hold any line end.
  private static func lines(_ text: String) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte != 0x0A || last != 0x0D { bytes.append(byte == 0x0D ? 0x0A : byte) }
      last = byte
    }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  // MARK: Captions

  private mutating func write(_ caption: Caption, _ index: Int) {
    endLine()
    if let identifier = caption.identifier, !identifier.isEmpty {
      if isSafeForApps, Self.keywords.contains(where: identifier.hasPrefix) {
        losses.tell("vtt-identifier-left-out", "apps pass over captions called “NOTE” and the like", in: index)
      } else {
        writeIdentifier(identifier, index)
      }
    }
    writeTimes(caption, index)
    if let placement = caption.placement {
      WebVTTPlacementWriter(placement, regions: regions).append(to: &bytes, &losses, index)
    }
    endLine()
    cueWriter.write(caption, index, to: &bytes, &losses)
  }

  private mutating func writeIdentifier(_ identifier: String, _ index: Int) {
    let start = bytes.count
    var isChanged = false
    for byte in identifier.utf8 {
      if byte == 0x0A || byte == 0x0D {
        bytes.append(0x20)
        isChanged = true
      } else if byte == UInt8(ascii: ">"), bytes.count >= start + 2, bytes.suffix(2).elementsEqual("--".utf8) {
        isChanged = true
      } else {
        appendPlain(byte)
        isChanged = isChanged || byte == 0
      }
    }
    endLine()
    if isChanged {
      losses.tell("vtt-identifier-changed", "an identifier can't hold line ends or “-->”: they are left out", in: index)
    }
    if let last = lastNumber { lastNumber = Int(identifier).flatMap { $0 > last ? $0 : nil } }
  }

  private mutating func writeTimes(_ caption: Caption, _ index: Int) {
    let (start, end) = (milliseconds(caption.start, index), milliseconds(caption.end, index))
    WebVTTTimestamp.append(start, to: &bytes)
    bytes.append(contentsOf: Self.arrow)
    WebVTTTimestamp.append(end, to: &bytes)
    if end <= start {
      losses.tell("vtt-times-reversed", "a caption ends before it starts, and is never shown", in: index)
    }
    if start < latestStart {
      losses.tell("vtt-out-of-order", "a caption starts before one that stands above it", in: index)
    }
    latestStart = max(latestStart, start)
    if isSafeForApps, max(start, end) >= 360_000_000 {
      losses.tell("vtt-hours-long", "apps don't read times of a hundred hours and more", in: index)
    }
  }

  private mutating func milliseconds(_ time: Duration, _ index: Int) -> Int64 {
    guard time >= .zero else {
      losses.tell("vtt-time-negative", "times before zero are written as zero", in: index)
      return 0
    }
    return time.wholeMilliseconds
  }

  private static let keywords = CaptionDocument.Block.Kind.allCases.map(\.rawValue)
  private static let arrow = Array(" --> ".utf8)
}
