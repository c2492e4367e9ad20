/// Reads what stands at a place of a text; its rules are in the other files of this folder, one sort of writing in
/// each.
struct TextReader {
  let text: Neighbourhood
  let language: any SpokenLanguage
  let index: LanguageIndex

  init(_ text: Neighbourhood, _ language: any SpokenLanguage) {
    self.text = text
    self.language = language
    index = language.index
  }

  /// What is said at a place where something may have to be said differently; `nil` when it is said as written.
  ///
  /// - Parameter addressFreeEnd: The end of what hangs together and is known to hold no address. It moves on, so that a
  ///   long run of signs is looked through once and not once for each sign.
  func reading(at place: Int, addressFreeEnd: inout Int) -> Reading? {
    if mayBeInAddress(place), place >= addressFreeEnd {
      let start = startOfChunk(place)
      if let reading = address(from: start, around: place) { return reading }
      addressFreeEnd = endOfChunk(place)
    }
    let byte = text[place]
    guard numerals.areKnown else { return picture(at: place) }
    if byte.isDigit { return withDigits(at: place) }
    if byte >= 0xC3, let reading = picture(at: place) ?? otherNumber(at: place) { return reading }
    return text.isLetter(at: place) ? withLetters(at: place) : withSign(at: place)
  }

  /// Whether a character may be part of an address: letters, digits and the signs of ASCII.
  private func mayBeInAddress(_ place: Int) -> Bool { text[place] < 0x80 }

  /// A word that contains a digit.
  private func withDigits(at place: Int) -> Reading? {
    if let reading = wordOfItsOwn(around: place) { return reading }
    if text.isLetter(before: place), let reading = afterLetters(place) { return reading }
    return numeric(from: startOfNumber(place), digitAt: place)
  }

  /// A word in capitals, with an inner full stop, or in short.
  private func withLetters(at place: Int) -> Reading? {
    if text.has("º", at: place) { return numberMark(place..<place + 2) }
    return abbreviation(at: place) ?? shortForm(at: place) ?? codeBeforeNumber(at: place) ?? roman(at: place)
      ?? acronym(at: place)
  }

  /// The start of what hangs together at a place, opening marks left out.
  func startOfChunk(_ place: Int) -> Int {
    var start = place
    while start > text.floor {
      let (value, length) = text.scalar(before: start)
      guard !Letters.isSpace(value), !Letters.isWide(value) else { break }
      start -= length
    }
    while start < place {
      let (value, length) = text.scalar(at: start)
      guard Letters.isOpening(value) else { break }
      start += length
    }
    return start
  }

  /// The end of what hangs together at a place.
  func endOfChunk(_ place: Int) -> Int {
    var end = place
    while end < text.count {
      let (value, length) = text.scalar(at: end)
      guard !Letters.isSpace(value), !Letters.isWide(value) else { break }
      end += length
    }
    return end
  }
}
