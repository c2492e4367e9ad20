/// Words of letters and digits: `Llama2`, `GPT5`, `CO2`, `3D`, `20-jährigen`.
extension TextReader {
  /// A word in which letters stand right before the digit at a place.
  func afterLetters(_ place: Int) -> Reading? {
    guard !Letters.isWide(text.scalar(before: place).value) else { return nil }
    let start = max(text.startOfWord(place), text.floor)
    guard start < place, !text[start].isDigit else { return nil }
    if let prefix = currency(before: place), prefix.start == start, let figure = figure(at: place) {
      return money(figure, prefix)
    }
    return alphanumeric(start..<text.endOfAlphanumeric(start))
  }

  /// A word of letters and digits with a way of its own, such as `B2B` or `4K`.
  func wordOfItsOwn(around place: Int) -> Reading? {
    guard text.isLetter(before: place) || text.isLetter(at: text.endOfDigits(place)) else { return nil }
    let start = text.startOfWord(place)
    let end = text.endOfWord(place)
    guard start >= text.floor, end - start < 8, let said = index.acronyms.words(for: text.string(start..<end)) else {
      return nil
    }
    return Reading(range: start..<end, spoken: said, kind: .alphanumeric)
  }

  /// The letters and digits of a word, each run said by itself.
  func alphanumeric(_ range: Range<Int>) -> Reading? {
    var words: [String] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if text[place].isDigit {
        let end = min(text.endOfDigits(place), range.upperBound)
        words.append(language.embedded(text.string(place..<end)))
        place = end
      } else if text[place] == UInt8(ascii: ".") {
        words.append(index.signs.point)
        place += 1
      } else {
        let end = min(text.endOfLetters(place), range.upperBound)
        guard end > place else { break }
        words.append(letters(text.string(place..<end), isWhole: place == range.lowerBound))
        place = end
      }
    }
    guard place == range.upperBound, words.count > 1 else { return nil }
    return Reading(range: range, spoken: words.joined(separator: " "), kind: .alphanumeric)
  }

  /// Letters beside digits: spelled when they are in capitals or alone.
  func letters(_ letters: String, isWhole: Bool) -> String {
    if let said = index.acronyms.words(for: letters) { return said }
    let scalars = letters.unicodeScalars
    if scalars.count == 1 { return index.letters.spelled(letters) }
    guard !scalars.contains(where: { !Letters.isCapital($0.value) }) else {
      let isSayable =
        scalars.contains { "aeiouyäöüáéíóúàèìòùâêîôûãõåøæœ".unicodeScalars.contains($0) } || scalars.count > 3
      return isSayable ? letters : index.letters.spelled(letters)
    }
    return index.acronyms.isWord(letters)
      ? letters.prefix(1) + letters.dropFirst().lowercased() : index.letters.spelled(letters)
  }

  /// A number with letters behind it: `3D`, `20-jährigen`, `10-Jahres-Entwicklung`.
  func compound(_ literal: NumberLiteral) -> Reading? {
    let end = literal.range.upperBound
    let (sign, length) = text.scalar(at: end)
    let hyphen = sign == 0x2D || sign == 0x2010 || sign == 0x2011 ? length : 0
    let rest = end + hyphen
    guard text.isLetter(at: rest), !Letters.isWide(text.scalar(at: rest).value) else { return nil }
    let stop = endOfCompound(rest)
    if !(rest..<stop).contains(where: { text[$0].isDigit }),
      let spoken = language.compound(literal, hyphen: hyphen > 0, rest: text.string(rest..<stop), reader: self)
    {
      return Reading(range: literal.range.lowerBound..<stop, spoken: spoken, kind: .cardinal)
    }
    guard hyphen == 0, !literal.isNegative, literal.fraction == nil else { return nil }
    let word = text.endOfAlphanumeric(literal.range.lowerBound)
    return alphanumeric(literal.range.lowerBound..<word)
  }

  /// `50%ige` and `100%-ig`, where the language joins them.
  func percentCompound(_ figure: Figure) -> Reading? {
    let end = figure.range.upperBound
    guard case .number(let literal) = figure, text[end] == UInt8(ascii: "%") else { return nil }
    let rest = text[end + 1] == UInt8(ascii: "-") ? end + 2 : end + 1
    guard text.isLetter(at: rest), case let stop = text.endOfLetters(rest),
      let spoken = language.compound(literal, hyphen: false, rest: "%" + text.string(rest..<stop), reader: self)
    else { return nil }
    return Reading(range: literal.range.lowerBound..<stop, spoken: spoken, kind: .percent)
  }

  /// The end of letters, digits and single hyphens between them.
  private func endOfCompound(_ start: Int) -> Int {
    var end = text.endOfWord(start)
    while text[end] == UInt8(ascii: "-"), text.isWordCharacter(at: end + 1) { end = text.endOfWord(end + 1) }
    return end
  }
}

extension Neighbourhood {
  /// The end of the letters and digits from a place on, with a point between two digits: `GPT3.5`.
  func endOfAlphanumeric(_ place: Int) -> Int {
    var end = endOfWord(place)
    while self[end] == UInt8(ascii: "."), self[end - 1].isDigit, self[end + 1].isDigit { end = endOfWord(end + 1) }
    return end
  }
}
