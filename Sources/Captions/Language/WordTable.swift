import SpeechTiming

/// Tells the classes of a language's words: by list, else by shape.
struct WordTable {
  private var keys = [UInt64](repeating: 0, count: Self.size)
  private var values = [WordClass](repeating: .other, count: Self.size)
  private let isEmpty: Bool
  private let hasElisions: Bool
  private let shape: WordLists.WordShape

  private static let size = 2048
  /// No word of the lists is longer; Thai letters take three bytes.
  private static let longest = 24

  /// Makes the table of a language, by its primary subtag.
  init(language: String) {
    let lists = WordLists.of(language)
    isEmpty = lists.words.isEmpty
    hasElisions = !lists.elisions.isEmpty
    shape = lists.shape
    for (wordClass, words) in lists.words + lists.elisions {
      for word in words.split(separator: " ") { add(word, wordClass) }
    }
  }

  private mutating func add(_ word: Substring, _ wordClass: WordClass) {
    let bytes = Array(word.utf8)
    let hash = WordHash.hash(bytes.span, 0..<bytes.count, folding: true)
    let slot = slot(of: hash)
    keys[slot] = hash
    values[slot] = wordClass
  }

  /// Where a hash is, or the free place where it would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(Self.size - 1))
    while keys[slot] != hash, keys[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
    return slot
  }

  /// The classes of a word of a text; `opensSentence` tells that a capital letter says nothing.
  func classes(of word: Range<Int>, in text: Span<UInt8>, opensSentence: Bool) -> WordClasses {
    let core = Self.core(of: word, in: text)
    guard !core.isEmpty else { return WordClasses(.symbol) }
    if let listed = listed(core, text) { return WordClasses(listed) }
    if hasElisions, let elided = elided(core, text, opensSentence) { return elided }
    return WordClasses(shapeClass(core, text, opensSentence))
  }

  private func listed(_ word: Range<Int>, _ text: Span<UInt8>) -> WordClass? {
    guard !isEmpty, word.count <= Self.longest else { return nil }
    var slot = slot(of: WordHash.hash(text, word, folding: true))
    if keys[slot] == 0, let plain = Self.plainApostrophe(word, text) {
      slot = self.slot(of: WordHash.hash(plain.span, 0..<plain.count, folding: true))
    }
    return keys[slot] == 0 ? nil : values[slot]
  }

  /// A word with `’` written as `'`; `nil` where it has none.
  private static func plainApostrophe(_ word: Range<Int>, _ text: Span<UInt8>) -> [UInt8]? {
    var index = word.lowerBound
    while index + 2 < word.upperBound {
      if text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        var plain: [UInt8] = []
        for place in word.lowerBound..<index { plain.append(text[place]) }
        plain.append(UInt8(ascii: "'"))
        for place in (index + 3)..<word.upperBound { plain.append(text[place]) }
        return plain
      }
      index += 1
    }
    return nil
  }

  /// The classes of `l'homme`: those of `l'` before, of `homme` behind.
  private func elided(_ word: Range<Int>, _ text: Span<UInt8>, _ opensSentence: Bool) -> WordClasses? {
    // “puisqu” and “lorsqu” are the longest before an apostrophe.
    for index in (word.lowerBound + 1)..<min(word.upperBound, word.lowerBound + 8) {
      let isWide = text[index] == 0xE2 && index + 2 < word.upperBound && text[index + 2] == 0x99
      guard text[index] == UInt8(ascii: "'") || isWide else { continue }
      let rest = (index + (isWide ? 3 : 1))..<word.upperBound
      guard !rest.isEmpty, let opening = listed(word.lowerBound..<rest.lowerBound, text) else { return nil }
      return WordClasses(opening: opening, closing: listed(rest, text) ?? shapeClass(rest, text, opensSentence))
    }
    return nil
  }

  /// A word without the marks around it.
  private static func core(of word: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !text[start].isASCIIWord {
      if text[start] < 0x80 {
        start += 1
      } else if text[start] == 0xE2, start + 2 < end, text[start + 1] == 0x80 {
        start += 3  // “ ‘ – …
      } else if text[start] == 0xC2, start + 1 < end {
        start += 2  // « ¿ ¡
      } else {
        break
      }
    }
    while end > start, !text[end - 1].isASCIIWord {
      if text[end - 1] < 0x80 {
        end -= 1
      } else if end - start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 {
        end -= 3
      } else if end - start >= 2, text[end - 2] == 0xC2 {
        end -= 2
      } else if end - start >= 3, text[end - 3] == 0xE3 || text[end - 3] == 0xEF, Self.isWideMark(text, end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// `、。「」` and their kin (U+3000–303F), and the full-width marks of ASCII (U+FF01–FF0F, U+FF1A–FF1F).
  private static func isWideMark(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xE3
      ? text[index + 1] == 0x80
      : text[index + 1] == 0xBC && (0x81...0x9F).contains(text[index + 2]) && !(0x90...0x99).contains(text[index + 2])
  }

  private func shapeClass(_ word: Range<Int>, _ text: Span<UInt8>, _ opensSentence: Bool) -> WordClass {
    let first = text[word.lowerBound]
    if first.isASCIIDigit { return .number }
    let isCapital = (0x41...0x5A).contains(first) || Self.isLatinCapital(word, text)
    if shape == .german { return isCapital ? .noun : .other }
    if isCapital, !opensSentence { return .name }
    return shape == .english ? Self.englishShape(word, text) : .other
  }

  /// A capital letter of Latin-1, Greek or Cyrillic.
  private static func isLatinCapital(_ word: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard word.count > 1 else { return false }
    let second = text[word.lowerBound + 1]
    return switch text[word.lowerBound] {
    case 0xC3: (0x80...0x9E).contains(second) && second != 0x97
    case 0xCE: (0x86...0xA9).contains(second)
    case 0xD0: (0x80...0xAF).contains(second)
    default: false
    }
  }

  private static func englishShape(_ word: Range<Int>, _ text: Span<UInt8>) -> WordClass {
    func ends(_ ending: StaticString, beyond length: Int) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard word.count > length else { return false }
      return ending.withUTF8Buffer { ending in
        for index in 0..<count where text[word.upperBound - count + index] | 0x20 != ending[index] { return false }
        return true
      }
    }
    switch text[word.upperBound - 1] | 0x20 {
    case UInt8(ascii: "y"):
      return ends("ly", beyond: 4) ? .adverb : ends("ary", beyond: 5) ? .adjective : .other
    case UInt8(ascii: "g"): return ends("ing", beyond: 5) ? .gerund : .other
    case UInt8(ascii: "d"): return ends("ed", beyond: 4) ? .participle : .other
    case UInt8(ascii: "s"):
      if ends("'s", beyond: 2) || ends("\u{2019}s", beyond: 4) { return .possessive }
      if ends("ous", beyond: 5) || ends("less", beyond: 5) { return .adjective }
      return ends("ss", beyond: 2) ? .other : .noun
    case UInt8(ascii: "l"): return ends("al", beyond: 5) || ends("ful", beyond: 5) ? .adjective : .other
    case UInt8(ascii: "e"):
      return ends("ive", beyond: 5) || ends("able", beyond: 5) || ends("ible", beyond: 5) ? .adjective : .other
    case UInt8(ascii: "c"): return ends("ic", beyond: 5) ? .adjective : .other
    case UInt8(ascii: "h"): return ends("ish", beyond: 5) ? .adjective : .other
    default: return .other
    }
  }
}
