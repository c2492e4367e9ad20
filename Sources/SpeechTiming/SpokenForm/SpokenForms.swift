package import TalkScript

/// Says how text is spoken in one language.
///
/// Make one per language and task and keep it: it holds ICU's formatters. The written text is never changed; what is
/// spoken stands beside it.
package final class SpokenForms {
  private let language: any SpokenLanguage
  private let triggers: Triggers
  private let lexicon: LexiconIndex
  private var surroundings = Neighbourhood()
  /// The end of what is known to hold no address, in the text at hand.
  private var addressFreeEnd = 0

  /// Opens the rules of a language.
  ///
  /// - Parameters:
  ///   - language: A language without rules of its own is said as its text is written, but for numbers that ICU
  ///     can spell; where it can't, numbers stay as they are written, and only pictures are left out.
  ///   - lexicon: How words of the show are said; it goes before every rule.
  package init(language: LanguageTag, lexicon: [LexiconEntry] = []) {
    self.language = SpokenLanguages.language(for: language)
    triggers = Triggers(self.language.index)
    self.lexicon = LexiconIndex(lexicon)
  }

  /// Appends the tokens of a text, in order and without overlaps; O(n).
  ///
  /// Nothing is allocated for a text without tokens.
  package func tokens(in text: Span<UInt8>, into tokens: inout [SpokenToken]) {
    var place = 0
    while let entry = lexicon.next(in: text, from: place) {
      scan(text, place..<entry.range.lowerBound, into: &tokens)
      tokens.append(SpokenToken(range: entry.range, spoken: entry.said, kind: .lexicon))
      place = entry.range.upperBound
    }
    scan(text, place..<text.count, into: &tokens)
  }

  /// The whole text as said.
  package func spoken(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var tokens: [SpokenToken] = []
      self.tokens(in: bytes.span, into: &tokens)
      return SpokenText.text(bytes.span, tokens)
    }
  }

  private func scan(_ text: Span<UInt8>, _ range: Range<Int>, into tokens: inout [SpokenToken]) {
    var floor = range.lowerBound
    addressFreeEnd = range.lowerBound
    var place = triggers.next(in: text, range)
    while place < range.upperBound {
      var next: Int
      if let reading = reading(at: place, in: text, floor: floor, limit: range.upperBound) {
        next = surroundings.offset + reading.range.upperBound
        let start = surroundings.offset + reading.range.lowerBound
        tokens.append(
          SpokenToken(
            range: start..<next, spoken: reading.spoken, kind: reading.kind, mayEndSentence: reading.mayEndSentence))
        floor = next
      } else {
        next = triggers.endOfRun(in: text, place..<range.upperBound)
      }
      next = max(next, place + 1)
      place = triggers.next(in: text, next..<max(next, range.upperBound))
    }
  }

  private func reading(at place: Int, in text: Span<UInt8>, floor: Int, limit: Int) -> Reading? {
    let local = surroundings.move(to: place, in: text, floor: floor, limit: limit)
    var addressFree = addressFreeEnd - surroundings.offset
    let found = TextReader(surroundings, language).reading(at: local, addressFreeEnd: &addressFree)
    addressFreeEnd = max(addressFreeEnd, addressFree + surroundings.offset)
    guard let reading = found else { return nil }
    // A rule must claim something behind what is taken, and the place that it was asked about.
    guard reading.range.lowerBound >= surroundings.floor, reading.range.upperBound > local else { return nil }
    return language.completed(reading, in: surroundings).withSingleSpaces
  }
}
