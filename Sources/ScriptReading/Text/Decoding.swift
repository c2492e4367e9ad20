package import TalkScript
import UnicodeText

/// Turns a file's bytes into text, whatever they are encoded in.
package enum Decoding {
  /// A decoded text and what was found on the way.
  package struct Result {
    /// Valid UTF-8 without byte order mark.
    package var text: [UInt8]
    /// What was guessed or taken out.
    package var diagnostics: [Diagnostic] = []
  }

  /// Decodes UTF-8 with or without byte order mark, UTF-16 with one, and legacy charsets that ICU recognises.
  package static func decode(_ bytes: [UInt8]) throws(ReadingError) -> Result {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return try utf16(Array(bytes.dropFirst(2)), bigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(Array(bytes.dropFirst(2)), bigEndian: true) }
    if looksBinary(bytes.span) {
      throw ReadingError("input-binary", "the input is a binary file, not text; a script is plain text")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    guard let invalid = firstInvalidUTF8(in: text) else { return clean(text) }
    return try legacy(text, firstInvalid: invalid, skipped: hasMark ? 3 : 0)
  }

  private static func utf16(_ bytes: [UInt8], bigEndian: Bool) throws(ReadingError) -> Result {
    let (text, firstInvalid) = Charset.decodeUTF16(bytes, bigEndian: bigEndian)
    if let firstInvalid {
      throw ReadingError(
        "input-invalid-utf16",
        "the byte at offset \(firstInvalid + 2) isn't valid UTF-16, which the byte order mark promises; save the file as UTF-8"
      )
    }
    var result = clean(Array(text.utf8))
    result.diagnostics.insert(
      Diagnostic(.note, "input-charset", "read as UTF-16, as its byte order mark says"), at: 0)
    return result
  }

  private static func legacy(_ bytes: [UInt8], firstInvalid: Int, skipped: Int) throws(ReadingError) -> Result {
    if isRecognised(bytes, around: firstInvalid), let decoded = Charset.decode(bytes) {
      var result = clean(Array(decoded.text.utf8))
      result.diagnostics.insert(
        Diagnostic(
          .note, "input-charset",
          "the byte at offset \(firstInvalid + skipped) isn't UTF-8; read as \(decoded.charset). Save the file as UTF-8 to be sure"
        ),
        at: 0)
      return result
    }
    let before = SourceText(validUTF8: Array(bytes[..<firstInvalid]) + [UInt8(ascii: "?")])
    throw ReadingError(
      "input-invalid-utf8",
      "the byte at offset \(firstInvalid + skipped) (0x\(hex(bytes[firstInvalid]))) isn't valid UTF-8, "
        + "and the text is in no other encoding that is recognised; save the file as UTF-8",
      at: before.location(of: firstInvalid), source: before)
  }

  /// Whether a large file is worth decoding, told from the bytes around the first that isn't UTF-8.
  private static func isRecognised(_ bytes: [UInt8], around place: Int) -> Bool {
    let reach = 1 << 17
    guard bytes.count > 4 * reach else { return true }
    return Charset.decode(Array(bytes[max(0, place - reach)..<min(bytes.count, place + reach)])) != nil
  }

  /// The offset of the first byte that isn't part of valid UTF-8.
  static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether control characters say that this isn't text: a NUL, or more than three and than one in a hundred bytes.
  private static func looksBinary(_ bytes: Span<UInt8>) -> Bool {
    var controls = 0
    let sample = min(bytes.count, 1 << 16)
    for index in 0..<sample {
      let byte = bytes[index]
      if byte >= 0x20 || (0x09...0x0D).contains(byte) { continue }
      if byte == 0 { return true }
      controls += 1
    }
    return controls > 3 && controls * 100 > sample
  }

  /// Takes out the control characters that no output could hold, and says so.
  private static func clean(_ bytes: [UInt8]) -> Result {
    guard let first = firstControl(in: bytes.span, from: 0) else { return Result(text: bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var copied = 0
    var removed = 0
    var next: (offset: Int, length: Int)? = first
    while let control = next {
      text.append(contentsOf: bytes[copied..<control.offset])
      removed += 1
      copied = control.offset + control.length
      next = firstControl(in: bytes.span, from: copied)
    }
    text.append(contentsOf: bytes[copied...])
    let place = SourceText(validUTF8: Array(text)).location(of: first.offset)
    let count = removed == 1 ? "a control character was" : "\(removed) control characters were"
    let diagnostic = Diagnostic(
      .warning, "control-characters", "\(count) taken out, the first one here: no output can hold them",
      at: SourceRange(place, place))
    return Result(text: text, diagnostics: [diagnostic])
  }

  /// The next character of C0 (but white space), DEL, C1 (but NEL), U+FFFE or U+FFFF.
  private static func firstControl(in text: Span<UInt8>, from start: Int) -> (offset: Int, length: Int)? {
    var index = start
    while true {
      index = EightBytes.first(in: text, index..<text.count) {
        $0.below(0x20) | $0.equal(0x7F) | $0.equal(0xC2) | $0.equal(0xEF)
      }
      guard index < text.count else { return nil }
      let byte = text[index]
      if (byte < 0x20 && !(0x09...0x0D).contains(byte)) || byte == 0x7F { return (index, 1) }
      if byte == 0xC2, text[index + 1] < 0xA0, text[index + 1] != 0x85 { return (index, 2) }
      if byte == 0xEF, text[index + 1] == 0xBF, text[index + 2] >= 0xBE { return (index, 3) }
      index += 1
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
