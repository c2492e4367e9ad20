/// Finding words around a place.
extension Neighbourhood {
  /// Whether a letter stands at a place.
  func isLetter(at place: Int) -> Bool {
    let byte = self[place]
    return byte < 0x80 ? byte.isASCIILetter : Letters.isLetter(scalar(at: place).value)
  }

  /// Whether a letter ends at a place.
  func isLetter(before place: Int) -> Bool {
    let byte = self[place - 1]
    return byte < 0x80 ? byte.isASCIILetter : Letters.isLetter(scalar(before: place).value)
  }

  /// Whether a letter or a digit stands at a place.
  func isWordCharacter(at place: Int) -> Bool { self[place].isDigit || isLetter(at: place) }

  /// Whether a letter or a digit ends at a place.
  func isWordCharacter(before place: Int) -> Bool { self[place - 1].isDigit || isLetter(before: place) }

  /// Whether a letter of a script with spaces, or a digit, ends at a place.
  func isNarrowWordCharacter(before place: Int) -> Bool {
    isWordCharacter(before: place) && !Letters.isWide(scalar(before: place).value)
  }

  /// Whether a capital stands at a place.
  func isCapital(at place: Int) -> Bool {
    let byte = self[place]
    return byte < 0x80 ? byte.isASCIICapital : Letters.isCapital(scalar(at: place).value)
  }

  /// Whether white space stands at a place, or the text ends there.
  func isSpace(at place: Int) -> Bool { Letters.isSpace(scalar(at: place).value) }

  /// Whether white space ends at a place, or the text begins there.
  func isSpace(before place: Int) -> Bool { Letters.isSpace(scalar(before: place).value) }

  /// The end of the letters from a place on, all of them of scripts with spaces or all of scripts without.
  func endOfLetters(_ place: Int) -> Int {
    var end = place
    let isWide = Letters.isWide(scalar(at: place).value)
    while end < count {
      let (value, length) = scalar(at: end)
      guard Letters.isLetter(value), Letters.isWide(value) == isWide else { break }
      end += length
    }
    return end
  }

  /// The end of the letters from a place on, without those of scripts that set no spaces.
  func endOfNarrowLetters(_ place: Int) -> Int {
    var end = place
    while end < count {
      let (value, length) = scalar(at: end)
      guard Letters.isLetter(value), !Letters.isWide(value) else { break }
      end += length
    }
    return end
  }

  /// The end of the digits from a place on.
  func endOfDigits(_ place: Int) -> Int {
    var end = place
    while end < count, bytes[end].isDigit { end += 1 }
    return end
  }

  /// The start of the letters and digits that end at a place; those of scripts without spaces don't belong to it.
  func startOfWord(_ place: Int) -> Int {
    var start = place
    while start > 0 {
      let (value, length) = scalar(before: start)
      guard value < 0x80 ? UInt8(value).isDigit || UInt8(value).isASCIILetter : isNarrowLetter(value) else { break }
      start -= length
    }
    return start
  }

  /// The end of the letters and digits from a place on, without those of scripts that set no spaces.
  func endOfWord(_ place: Int) -> Int {
    var end = place
    while end < count {
      let (value, length) = scalar(at: end)
      guard value < 0x80 ? UInt8(value).isDigit || UInt8(value).isASCIILetter : isNarrowLetter(value) else { break }
      end += length
    }
    return end
  }

  private func isNarrowLetter(_ scalar: UInt32) -> Bool { Letters.isLetter(scalar) && !Letters.isWide(scalar) }

  /// Behind the white space at a place, at most `limit` characters of it.
  func skippingSpaces(_ place: Int, limit: Int = 2) -> Int {
    var end = place
    for _ in 0..<limit {
      guard end < count, isSpace(at: end), self[end] != 0x0A, self[end] != 0x0D else { break }
      end += scalar(at: end).length
    }
    return end
  }

  /// The word before a place with its punctuation, in lower case; empty at the start of a text or a line.
  ///
  /// Opening marks are left out, so that `(im 3.` begins with `im`; closing ones stay, so that `Jahr, 3` doesn't
  /// continue what went before.
  func wordBefore(_ place: Int) -> String {
    let range = rangeOfWordBefore(place)
    return range.isEmpty ? "" : lower(range)
  }

  /// Where the word before a place stands.
  func rangeOfWordBefore(_ place: Int) -> Range<Int> {
    var end = min(place, count)
    while end > 0, Letters.isOpening(scalar(before: end).value) { end -= scalar(before: end).length }
    var spaces = 0
    while end > 0, isSpace(before: end), self[end - 1] != 0x0A {
      end -= scalar(before: end).length
      spaces += 1
    }
    guard end > 0, spaces > 0 || end == place else { return place..<place }
    var start = end
    while start > 0, !isSpace(before: start) { start -= scalar(before: start).length }
    while start < end, Letters.isOpening(scalar(at: start).value) { start += scalar(at: start).length }
    return start..<end
  }

  /// The letters of the word that follows a place behind a space, in lower case; empty when none does.
  func wordAfter(_ place: Int) -> String {
    let range = rangeOfWordAfter(place)
    return range.isEmpty ? "" : lower(range)
  }

  /// Where the letters of the word behind a space stand.
  func rangeOfWordAfter(_ place: Int) -> Range<Int> {
    let start = skippingSpaces(place)
    guard start > place else { return place..<place }
    return start..<endOfLetters(start)
  }

  /// Whether nothing but white space stands before a place.
  func startsText(at place: Int) -> Bool {
    guard startsText else { return false }
    for index in 0..<min(place, count) where bytes[index] > 0x20 && !Letters.isOpening(UInt32(bytes[index])) {
      return false
    }
    return true
  }

  /// Whether nothing but white space and closing marks follow a place.
  func endsText(at place: Int) -> Bool {
    guard endsText else { return false }
    var index = place
    while index < count {
      let (value, length) = scalar(at: index)
      guard Letters.isSpace(value) || Letters.isOpening(value) || value == 0x29 || value == 0x2E || value == 0x21 else {
        return false
      }
      index += length
    }
    return true
  }

  /// Whether a sentence could end at a place: the text does, or a capital follows behind a space.
  func mayEndSentence(at place: Int) -> Bool {
    let next = skippingSpaces(place, limit: 3)
    return next >= count || (next > place && !isWordCharacter(at: next)) || isCapital(at: next)
  }
}
