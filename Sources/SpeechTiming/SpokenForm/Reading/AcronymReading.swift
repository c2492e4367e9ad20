/// Words in capitals: `KI`, `NATO`, `U.S.A.`, `LL.M.`, `PCs`, `OpenAI`, `R&B`.
extension TextReader {
  /// An acronym in the word that a place is in.
  func acronym(at place: Int) -> Reading? {
    let start = max(text.startOfWord(place), text.floor)
    let end = text.endOfWord(start)
    if (start..<end).contains(where: { text[$0].isDigit }) {
      return alphanumeric(start..<text.endOfAlphanumeric(start))
    }
    if let reading = dotted(from: start) ?? joinedByAnd(start, end) { return reading }
    let word = text.string(start..<end)
    if let said = index.acronyms.words(for: word) {
      return Reading(range: start..<end, spoken: said, kind: .spelledAcronym)
    }
    let capitals = endOfCapitals(start)
    if capitals == end { return acronym(word, start..<end) }
    // `PCs`, `KIs`
    if end - capitals == 1, text[capitals] == UInt8(ascii: "s"), capitals - start >= 2 {
      let stem = text.string(start..<capitals)
      guard !index.acronyms.isWord(stem) else {
        return Reading(range: start..<end, spoken: Self.asWord(stem) + "s", kind: .acronym)
      }
      let spoken = index.acronyms.words(for: stem) ?? index.letters.spelled(stem)
      return Reading(range: start..<end, spoken: language.plural(ofSpelled: spoken), kind: .spelledAcronym)
    }
    return tailInCapitals(start, end)
  }

  /// A word of capitals alone.
  private func acronym(_ word: String, _ range: Range<Int>) -> Reading? {
    guard word.unicodeScalars.count > 1, !isShouted(range) else { return nil }
    if index.acronyms.isWord(word) {
      return Reading(range: range, spoken: Self.asWord(word), kind: .acronym)
    }
    guard word.unicodeScalars.count <= Self.longestSpelled else { return nil }
    return Reading(range: range, spoken: index.letters.spelled(word), kind: .spelledAcronym)
  }

  private static let longestSpelled = 6

  /// `NATO` as `Nato`: engines spell what is all in capitals.
  private static func asWord(_ acronym: String) -> String {
    acronym.prefix(1) + acronym.dropFirst().lowercased()
  }

  private func endOfCapitals(_ start: Int) -> Int {
    var end = start
    while end < text.count, text.isCapital(at: end) { end += text.scalar(at: end).length }
    return end
  }

  /// Letters with full stops: at least two parts of one to three capitals.
  private func dotted(from start: Int) -> Reading? {
    var letters = ""
    var (place, parts) = (start, 0)
    while case let end = endOfCapitals(place), end > place, end - place <= 3 {
      let isLast = text[end] != UInt8(ascii: ".")
      guard !isLast || (parts > 0 && !text.isWordCharacter(at: end)) else { break }
      letters += text.string(place..<end)
      parts += 1
      place = isLast ? end : end + 1
      if isLast { break }
    }
    guard parts > 1, !text.isWordCharacter(at: place) else { return nil }
    let hasStop = text[place - 1] == UInt8(ascii: ".")
    let spoken = index.acronyms.words(for: letters) ?? index.letters.spelled(letters)
    return Reading(range: start..<place, spoken: spoken, kind: .spelledAcronym, mayEndSentence: hasStop)
  }

  /// `R&B`, `AT&T`.
  private func joinedByAnd(_ start: Int, _ end: Int) -> Reading? {
    guard text[end] == UInt8(ascii: "&"), endOfCapitals(start) == end, end - start <= 3,
      case let stop = endOfCapitals(end + 1), stop > end + 1, stop - end <= 4, !text.isWordCharacter(at: stop)
    else { return nil }
    let whole = text.string(start..<stop)
    let spoken =
      index.acronyms.words(for: whole)
      ?? [
        index.letters.spelled(text.string(start..<end)), index.signs.and,
        index.letters.spelled(text.string(end + 1..<stop)),
      ].joined(separator: " ")
    return Reading(range: start..<stop, spoken: spoken, kind: .spelledAcronym)
  }

  /// `OpenAI`, `ChatGPT`, `macOS`: a word and capitals behind it.
  private func tailInCapitals(_ start: Int, _ end: Int) -> Reading? {
    let hasPlural = text[end - 1] == UInt8(ascii: "s") && text.isCapital(at: end - 2)
    let stop = hasPlural ? end - 1 : end
    var tail = stop
    while tail > start, text[tail - 1].isASCIICapital { tail -= 1 }
    guard stop - tail >= 2, stop - tail <= 4, tail > start, !text.isCapital(at: tail - 1),
      !(start..<tail).dropFirst().contains(where: { text.isCapital(at: $0) && text.isCapital(at: $0 - 1) })
    else { return nil }
    let letters = text.string(tail..<stop)
    var spoken =
      index.acronyms.isWord(letters)
      ? Self.asWord(letters) : index.acronyms.words(for: letters) ?? index.letters.spelled(letters)
    if hasPlural { spoken = language.plural(ofSpelled: spoken) }
    return Reading(range: start..<end, spoken: text.string(start..<tail) + " " + spoken, kind: .spelledAcronym)
  }

  /// Whether the words around are in capitals too, as in a headline.
  private func isShouted(_ range: Range<Int>) -> Bool {
    let before = text.rangeOfWordBefore(range.lowerBound)
    let after = text.rangeOfWordAfter(range.upperBound)
    return isShout(before) || isShout(after)
  }

  private func isShout(_ range: Range<Int>) -> Bool {
    guard range.count >= 4,
      endOfCapitals(range.lowerBound) >= min(range.upperBound, text.endOfLetters(range.lowerBound))
    else {
      return false
    }
    let word = text.string(range.lowerBound..<endOfCapitals(range.lowerBound))
    return word.utf8.count >= 4 && !index.acronyms.isListed(word) && index.acronyms.isWord(word)
  }
}
