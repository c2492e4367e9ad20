/// Puts spoken forms into a text in place of the written ones.
enum SpokenText {
  /// The text as said.
  static func text(_ written: Span<UInt8>, _ tokens: [SpokenToken]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(written.count + tokens.count * 16)
    var place = 0
    for token in tokens {
      append(written, place..<token.range.lowerBound, to: &out)
      if token.spoken.isEmpty { dropSpace(beforePunctuationAt: token.range.upperBound, in: written, from: &out) }
      append(token.spoken, to: &out)
      place = token.range.upperBound
      if endsSentence(token, in: written) { out.append(UInt8(ascii: ".")) }
      separate(written, at: place, in: &out)
    }
    append(written, place..<written.count, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// `Gut 👍!` keeps no space before its mark.
  private static func dropSpace(beforePunctuationAt place: Int, in written: Span<UInt8>, from out: inout [UInt8]) {
    guard place < written.count, out.last == 0x20, ".,;:!?".utf8.contains(written[place]) else { return }
    out.removeLast()
  }

  private static func append(_ written: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
    var range = range
    // A token that isn't voiced leaves one space behind, not two.
    if !range.isEmpty, written[range.lowerBound] == 0x20, out.last == 0x20 {
      range = range.lowerBound + 1..<range.upperBound
    }
    written.extracting(range).withUnsafeBufferPointer { out.append(contentsOf: $0) }
  }

  /// Whether the full stop of an abbreviation is the sentence's too, and must not get lost: a capital or nothing
  /// follows.
  private static func endsSentence(_ token: SpokenToken, in written: Span<UInt8>) -> Bool {
    var place = token.range.upperBound
    guard token.mayEndSentence, !token.spoken.isEmpty, written[place - 1] == UInt8(ascii: ".") else { return false }
    while place < written.count, written[place] <= 0x20 { place += 1 }
    guard place < written.count else { return true }
    return place > token.range.upperBound && Letters.isCapital(UTF8Decoding.scalar(in: written, at: place).scalar)
  }

  /// Words of two neighbouring tokens don't run together.
  private static func append(_ spoken: String, to out: inout [UInt8]) {
    guard let first = spoken.unicodeScalars.first else { return }
    if let last = out.last, isNarrowWord(last), !Letters.isWide(first.value) { out.append(0x20) }
    out.append(contentsOf: spoken.utf8)
  }

  private static func separate(_ written: Span<UInt8>, at place: Int, in out: inout [UInt8]) {
    guard place < written.count, isNarrowWord(written[place]), let last = out.last, isNarrowWord(last) else { return }
    out.append(0x20)
  }

  /// Whether a byte ends or begins a word of a script with spaces.
  private static func isNarrowWord(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isASCIILetter || (0xC3...0xE0).contains(byte)
  }
}
