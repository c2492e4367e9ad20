import UnicodeText

/// What a text holds that SRT could take for something else, told in one pass.
struct SRTTextTraits: OptionSet {
  let rawValue: UInt8
  /// A bracket, a control character or a word joiner.
  static let marks = SRTTextTraits(rawValue: 1)
  /// A colon.
  static let colon = SRTTextTraits(rawValue: 2)
  /// A line that starts with a digit, a space or a hyphen, or is blank.
  static let lowStart = SRTTextTraits(rawValue: 4)
  /// A closing bracket, as arrows have.
  static let arrow = SRTTextTraits(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Looks at a text.
  init(_ text: String) {
    self.init(text.utf8.span)
  }

  private init(_ bytes: Span<UInt8>) {
    let count = bytes.count
    guard count >= 9 else {
      self.init(few: bytes)
      return
    }
    var (marks, colons, lows, arrows) = Self.found(bytes, 1)
    // What opens the text: the bytes before the first that has one before it.
    let first = EightBytes(bytes, at: 0)
    marks |= Self.marks(first)
    colons |= first.equal(UInt8(ascii: ":"))
    arrows |= first.equal(UInt8(ascii: ">"))
    var place = 9
    while place < count {
      // The last eight bytes may be looked at twice.
      let (more, moreColons, moreLows, moreArrows) = Self.found(bytes, min(place, count - 8))
      marks |= more
      colons |= moreColons
      lows |= moreLows
      arrows |= moreArrows
      place += 8
    }
    self.init(marks: marks != 0, colons: colons != 0, arrows: arrows != 0)
    if lows != 0 || bytes[0] < 0x3A || bytes[count - 1] == 0x0A { insert(.lowStart) }
  }

  private init(marks: Bool, colons: Bool, arrows: Bool) {
    self.init(rawValue: (marks ? 1 : 0) | (colons ? 2 : 0) | (arrows ? 8 : 0))
  }

  @inline(__always)
  private static func marks(_ chunk: EightBytes) -> UInt64 {
    chunk.equal(UInt8(ascii: "<")) | chunk.equal(UInt8(ascii: "{")) | chunk.equal(0x0D) | chunk.equal(0)
  }

  @inline(__always)
  private static func found(
    _ bytes: Span<UInt8>, _ place: Int
  ) -> (marks: UInt64, colons: UInt64, lows: UInt64, arrows: UInt64) {
    let before = EightBytes(bytes, at: place &- 1)
    let chunk = EightBytes(bytes, at: place)
    return (
      marks(chunk) | (before.equal(0xE2) & chunk.equal(0x81)), chunk.equal(UInt8(ascii: ":")),
      before.equal(0x0A) & chunk.below(0x3A), chunk.equal(UInt8(ascii: ">"))
    )
  }

  /// The same for a text of a few bytes.
  private init(few bytes: Span<UInt8>) {
    var before: UInt8 = 0x0A
    self = []
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "{"), 0x0D, 0: insert(.marks)
      case 0x81 where before == 0xE2: insert(.marks)
      case UInt8(ascii: ":"): insert(.colon)
      case UInt8(ascii: ">"): insert(.arrow)
      default: break
      }
      if before == 0x0A, byte < 0x3A { insert(.lowStart) }
      before = byte
    }
    if before == 0x0A { insert(.lowStart) }
  }
}

/// Tells text that can be written to SRT as it is from text that must be looked at more closely.
enum SRTPlainText {
  /// Whether any line, but for one behind a label, is blank or looks like times.
  static func hasKeptApart(_ text: String, behindLabel: Bool) -> Bool {
    let bytes = text.utf8.span
    var lines = TextLines(0..<bytes.count)
    var isBehindLabel = behindLabel
    while let (line, _) = lines.next(bytes) {
      if !isBehindLabel, SRTTextDecoder.isKeptApart(bytes, line) { return true }
      isBehindLabel = false
    }
    return false
  }

  /// Whether there is a colon in a text.
  static func hasColon(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return EightBytes.first(in: bytes, 0..<bytes.count) { $0.equal(UInt8(ascii: ":")) } < bytes.count
  }
}
