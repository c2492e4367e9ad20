import SpeechTiming
import UnicodeText

/// Finds what a break behind each word of a text costs.
struct SeamFinder {
  private let table: WordTable

  init(language: String) {
    table = WordTable(language: language)
  }

  /// Fills a list with some words of a paragraph, each with its width and what a break behind it costs.
  func words(
    of timed: [TimedWord], _ range: Range<Int>, in text: Span<UInt8>, _ units: CaptionUnits,
    into words: inout [CaptionWord]
  ) {
    words.removeAll(keepingCapacity: true)
    let isOpening = range.lowerBound == 0 || timed[range.lowerBound - 1].boundary >= .sentence
    var next = table.classes(of: timed[range.lowerBound].range, in: text, opensSentence: isOpening)
    var opensPhrase = false
    for index in range {
      let word = timed[index]
      let own = next
      var costs = BreakCosts(.sentence, closing: .other, opening: .other)
      if index + 1 < range.upperBound {
        next = table.classes(
          of: timed[index + 1].range, in: text, opensSentence: word.boundary >= .sentence)
        costs = Self.costs(word, own, timed[index + 1], next, text)
        // Behind "the", two content words are more likely "the old market" than "the market closed".
        if opensPhrase, word.boundary == .none, own.closing.isContent, next.opening.isContent { costs.add(35) }
      }
      opensPhrase = word.boundary == .none && own.closing.opensNounPhrase
      words.append(CaptionWord(word, width: units.columns(of: text.extracting(word.range)), costs: costs))
    }
  }

  private static func costs(
    _ word: TimedWord, _ classes: WordClasses, _ next: TimedWord, _ nextClasses: WordClasses, _ text: Span<UInt8>
  ) -> BreakCosts {
    // A dash or the like on its own stays with the word before it.
    if !next.isSpoken { return .never }
    let last = text[word.range.upperBound - 1]
    let mark = mark(word, text)
    var costs = BreakCosts(mark, closing: classes.closing, opening: nextClasses.opening)
    guard mark == .none else { return costs }
    switch last {
    // "Vor- und Nachteile" stay together.
    case UInt8(ascii: "-"): costs.add(250)
    // What stands behind a full stop that ends no sentence belongs to it: "Dr. Brandt", "z. B.".
    case UInt8(ascii: "."): costs.add(300)
    default: break
    }
    let pause = next.startMilliseconds - word.startMilliseconds - Int64(word.lengthMilliseconds)
    // Who pauses without a mark ends a thought.
    if pause >= 200 { costs.add(-Int32(min(200, pause / 3))) }
    return costs
  }

  private static func mark(_ word: TimedWord, _ text: Span<UInt8>) -> BreakCosts.Mark {
    switch word.boundary {
    case .paragraph, .sentence: return .sentence
    case .none: return .none
    case .clause: break
    }
    let end = word.range.upperBound
    switch text[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return .colon
    case UInt8(ascii: "-"): return .dash
    // – — ―
    case 0x93...0x95 where word.range.count >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80: return .dash
    default: return .comma
    }
  }
}
