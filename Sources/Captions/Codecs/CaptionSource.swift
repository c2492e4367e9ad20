public import TalkScript
import UnicodeText

/// A caption file's text, whatever it is encoded in.
public struct CaptionSource: Sendable {
  /// Valid UTF-8; a byte order mark may stand before ``start``.
  package let bytes: [UInt8]
  /// Where the text starts.
  let start: Int
  /// What was guessed or mended.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Takes a file's bytes: UTF-8 or UTF-16 with or without byte order mark, or a legacy charset that can be recognised.
  ///
  /// What is none of these is read as damaged UTF-8, and told.
  public init(_ bytes: [UInt8]) {
    if let isBigEndian = Self.isUTF16(bytes) {
      let (text, damage) = Charset.decodeUTF16(bytes, bigEndian: isBigEndian)
      self.init(decoded: text)
      diagnostics.append(Diagnostic(.note, "input-charset", "read as UTF-16"))
      if damage != nil { tellOfDamage() }
    } else if Self.isUTF8(bytes.span) {
      self.init(valid: bytes)
    } else if let decoded = Charset.decode(bytes) {
      self.init(decoded: decoded.text)
      diagnostics.append(
        Diagnostic(.note, "input-charset", "read as \(decoded.charset); save the file as UTF-8 to be sure"))
    } else {
      self.init(decoded: String(decoding: bytes, as: UTF8.self))
      tellOfDamage()
    }
  }

  private init(decoded text: String) { self.init(valid: Array(text.utf8)) }

  private init(valid bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text with nothing but line feeds to end its lines.
  var withLineFeeds: CaptionSource {
    let text = bytes.span
    var place = EightBytes.first(in: text, start..<text.count) { $0.equal(0x0D) }
    guard place < text.count else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var done = 0
    while place < text.count {
      text.extracting(done..<place).withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
      result.append(0x0A)
      done = LineEnd.behind(place, in: text)
      place = EightBytes.first(in: text, done..<text.count) { $0.equal(0x0D) }
    }
    text.extracting(done..<text.count).withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
    var source = CaptionSource(valid: result)
    source.diagnostics = diagnostics
    return source
  }

  /// Whether it holds nothing but white space.
  var isBlank: Bool { bytes[start...].allSatisfy { $0 <= 0x20 } }

  /// A line of the text, counted from 1; lines end with LF, CR LF or CR.
  public func line(_ number: Int) -> String? {
    var place = start
    var count = 1
    let text = bytes.span
    while place < text.count {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      if count == number { return String(decoding: bytes[place..<end], as: UTF8.self) }
      place = LineEnd.behind(end, in: text)
      count += 1
    }
    return nil
  }

  /// The place of a byte, counted in lines and Unicode scalars.
  func location(of offset: Int) -> SourceLocation {
    var place = start
    var line = 1
    let text = bytes.span
    let offset = min(max(start, offset), text.count)
    while true {
      let end = EightBytes.first(in: text, place..<text.count) { $0.equal(0x0A) | $0.equal(0x0D) }
      if end >= offset || end >= text.count {
        let width = offset - place - EightBytes.countOfContinuing(in: text, place..<offset)
        return SourceLocation(line: line, column: width + 1)
      }
      place = LineEnd.behind(end, in: text)
      if place > offset { return SourceLocation(line: line, column: 1) }
      line += 1
    }
  }

  private mutating func tellOfDamage() {
    let first = location(of: Self.firstReplacement(bytes))
    let behind = SourceLocation(line: first.line, column: first.column + 1)
    diagnostics.append(
      Diagnostic(
        .warning, "input-damaged", "bytes that are no text are read as U+FFFD; save the file as UTF-8",
        at: SourceRange(first, behind)))
  }

  private static func firstReplacement(_ bytes: [UInt8]) -> Int {
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { return index }
      index += 1
    }
    return 0
  }

  private static func isUTF8(_ text: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: text)
      return true
    } catch {
      return false
    }
  }

  /// Whether bytes are UTF-16, and if so, whether the high byte comes first; `nil` for anything else.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0xFF, 0xFE, let third, let fourth): return third == 0 && fourth == 0 ? nil : false
    case (0xFE, 0xFF, _, _): return true
    // The first characters of captions are ASCII.
    case (1..., 0, 1..., 0): return false
    case (0, 1..., 0, 1...): return true
    default: return nil
    }
  }
}

/// The ends of lines: LF, CR LF or CR.
enum LineEnd {
  /// The place behind a line's end that stands at a byte.
  @inline(__always)
  static func behind(_ end: Int, in text: Span<UInt8>) -> Int {
    guard end < text.count else { return text.count }
    return text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
