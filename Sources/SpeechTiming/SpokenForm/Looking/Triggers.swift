import UnicodeText

/// Finds the places of a text where something may have to be said differently, in one pass over its bytes.
///
/// Digits and signs are such places, and so are two capitals in a row, a full stop inside a word or behind a known
/// abbreviation, and pictures. Everything else is passed by with one look at a table.
struct Triggers {
  private enum Sort {
    static let plain: UInt8 = 0
    static let digit: UInt8 = 1
    static let capital: UInt8 = 2
    static let fullStop: UInt8 = 3
    static let sign: UInt8 = 4
    static let latinSign: UInt8 = 5
    static let punctuation: UInt8 = 6
    static let fullwidth: UInt8 = 7
    static let picture: UInt8 = 8
    static let otherCapital: UInt8 = 9
    static let wideMark: UInt8 = 10
    static let otherDigit: UInt8 = 11
    static let colon: UInt8 = 12
  }

  private let sorts: [UInt8]
  private let abbreviations: AbbreviationTable
  /// Words that a Roman number of one letter may stand behind.
  private let romanNeighbours: HashFilter

  init(_ index: LanguageIndex) {
    var sorts = [UInt8](repeating: Sort.plain, count: 256)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { sorts[Int(byte)] = Sort.digit }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { sorts[Int(byte)] = Sort.capital }
    sorts[Int(UInt8(ascii: "."))] = Sort.fullStop
    for byte in "%&+=$/#@*_<>~^".utf8 { sorts[Int(byte)] = Sort.sign }
    sorts[0xC2] = Sort.latinSign
    sorts[0xE2] = Sort.punctuation
    sorts[0xEF] = Sort.fullwidth
    for byte in 0xF0...0xF4 { sorts[byte] = Sort.picture }
    sorts[0xD0] = Sort.otherCapital
    sorts[0xCE] = Sort.otherCapital
    sorts[0xE3] = Sort.wideMark
    for byte in [0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA] { sorts[byte] = Sort.otherDigit }
    sorts[Int(UInt8(ascii: ":"))] = Sort.colon
    self.sorts = sorts
    abbreviations = index.abbreviations
    var romanNeighbours = HashFilter()
    for word in index.romanLabels { romanNeighbours.insert(word.utf8) }
    for name in index.rulers.keys { romanNeighbours.insert(name.utf8) }
    self.romanNeighbours = romanNeighbours
  }

  /// The next place in a range where a rule should look; the end of the range when there is none.
  func next(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let sorts = sorts.span
    var place = range.lowerBound
    while true {
      place = EightBytes.first(in: text, place..<range.upperBound) { bytes in
        // Small letters, spaces and commas make up most of a text, and after C3 come the accented ones of Latin. Of all
        // that stands behind the letters in ASCII, only ~ is said.
        let isPlain = bytes.equal(0x20) | bytes.equal(UInt8(ascii: ",")) | bytes.equal(0xC3)
        return (bytes.below(0x60) | bytes.equal(UInt8(ascii: "~")) | bytes.wide(from: 0xC2)) & ~isPlain
      }
      guard place < range.upperBound else { return place }
      let sort = sorts[Int(text[place])]
      if sort != Sort.plain, let found = trigger(sort, at: place, in: text, range) { return found }
      place += 1
    }
  }

  /// Behind a place where no rule found anything: behind the digits or letters there, or the character.
  func endOfRun(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    let first = text[end]
    end += 1
    if first.isDigit {
      while end < range.upperBound, text[end].isDigit { end += 1 }
    } else if first.isASCIILetter || first >= 0x80 {
      while end < range.upperBound,
        text[end].isASCIILetter || text[end] & 0xC0 == 0x80
          || (first >= 0xC3 && first < 0xD5 && (0xC3...0xD4).contains(text[end]))
      {
        end += 1
      }
    }
    return end
  }

  @inline(__always)
  private func byte(_ text: Span<UInt8>, _ place: Int, _ range: Range<Int>) -> UInt8 {
    place >= 0 && place < range.upperBound ? text[place] : 0x20
  }

  /// The place to look at when the character at hand calls for it.
  private func trigger(_ sort: UInt8, at place: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let next = byte(text, place + 1, range)
    switch sort {
    case Sort.digit, Sort.sign: return place
    case Sort.capital: return isCapitalTrigger(place, next, in: text, range) ? place : nil
    case Sort.fullStop: return fullStopTrigger(place, next, in: text, range)
    case Sort.latinSign:
      // Not the no-break space, quotation marks and the like.
      switch next {
      case 0xA2...0xA5, 0xA7, 0xA9, 0xAE, 0xB0...0xB3, 0xB9, 0xBA, 0xBC...0xBE: return place
      default: return nil
      }
    case Sort.punctuation:
      // E2 80 are quotation marks and dashes; per mille is E2 80 B0.
      return next != 0x80 || byte(text, place + 2, range) == 0xB0 ? place : nil
    case Sort.fullwidth:
      // Digits, and the fullwidth tilde.
      let third = byte(text, place + 2, range)
      return next == 0xBC && (0x90...0x99).contains(third) || next == 0xBD && third == 0x9E ? place : nil
    case Sort.colon:
      // `Hörer:innen`
      let isGender = next == UInt8(ascii: "i") && byte(text, place + 2, range) == UInt8(ascii: "n")
      return isGender && byte(text, place - 1, range) > 0x40 ? place : nil
    case Sort.wideMark: return next == 0x80 && byte(text, place + 2, range) == 0x9C ? place : nil
    case Sort.otherDigit:
      return OtherDigits.digit(UTF8Decoding.scalar(in: text, at: place).scalar) == nil ? nil : place
    case Sort.picture:
      // F0 9D 9F are the digits of formulas.
      let isDigit = next == 0x9D && byte(text, place + 2, range) == 0x9F
      return text[place] == 0xF0 && (next == 0x9F || isDigit) ? place : nil
    default:
      let lead = text[place]
      guard byte(text, place + 2, range) == lead, isOtherCapital(lead, next) else { return nil }
      return isOtherCapital(lead, byte(text, place + 3, range)) ? place : nil
    }
  }

  private func isOtherCapital(_ lead: UInt8, _ byte: UInt8) -> Bool {
    lead == 0xD0 ? (0x90...0xAF).contains(byte) : (0x91...0xA9).contains(byte)
  }

  private func isCapitalTrigger(_ place: Int, _ next: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if next.isASCIICapital { return true }
    if next == 0xC3, (0x80...0x9E).contains(byte(text, place + 2, range)) { return true }
    if next.isASCIILetter || next >= 0x80 {
      if isRankingRoman(place, next, in: text, range) { return true }
      return abbreviations.mayBeShortForm(at: place, in: text, to: range.upperBound)
    }
    return next < 0x80 && isLoneRoman(place, in: text, range)
  }

  /// Whether `Ier`, `Ire`, `Ve` or `Xe` stands at a place, which French ranks kings and centuries with.
  private func isRankingRoman(_ place: Int, _ next: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var end = place + 2
    switch (text[place], next) {
    case (UInt8(ascii: "V"), UInt8(ascii: "e")), (UInt8(ascii: "X"), UInt8(ascii: "e")): break
    case (UInt8(ascii: "I"), UInt8(ascii: "e")) where byte(text, end, range) == UInt8(ascii: "r"),
      (UInt8(ascii: "I"), UInt8(ascii: "r")) where byte(text, end, range) == UInt8(ascii: "e"):
      end += 1
    default: return false
    }
    let last = byte(text, end, range)
    return !last.isASCIILetter && last < 0x80
  }

  /// Whether a single `I`, `V`, `X` … stands behind a word that it may belong to: `Karl V.`, `Part I`.
  private func isLoneRoman(_ place: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch text[place] {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
      UInt8(ascii: "D"),
      UInt8(ascii: "M"):
      break
    default: return false
    }
    guard byte(text, place - 1, range) == 0x20, place > range.lowerBound + 1 else { return false }
    var start = place - 1
    while start > range.lowerBound, text[start - 1].isASCIILetter || text[start - 1] >= 0x80 {
      guard place - start < 24 else { return false }
      start -= 1
    }
    var hash = HashFilter.seed
    for index in start..<place - 1 { HashFilter.add(text[index], to: &hash) }
    return romanNeighbours.mayContain(hash)
  }

  private func fullStopTrigger(_ place: Int, _ next: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard place > range.lowerBound else { return nil }
    let last = text[place - 1]
    guard last.isASCIILetter || last >= 0x80 else { return nil }
    var start = place - 1
    while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    if next.isASCIILetter || next.isDigit || next >= 0xC3 { return start }
    return abbreviations.mayEnd(at: place, in: text, from: range.lowerBound) ? start : nil
  }
}
