/// Signs that are said, and those that aren't.
extension TextReader {
  /// A sign at a place.
  func withSign(at place: Int) -> Reading? {
    let (value, length) = text.scalar(at: place)
    let end = place + length
    if let reading = number(afterSign: place) { return reading }
    if let currency = index.currencies.currency(text.string(place..<end), isAttached: false),
      value > 0x7F || value == 0x24
    {
      return text.isWordCharacter(before: place) || text.isLetter(at: end)
        ? nil : Reading(range: place..<end, spoken: currency.major.form(language.manyForm), kind: .symbol)
    }
    switch value {
    case 0x40: return word(index.signs.at, place..<end)
    case 0x23: return hashtag(at: place)
    case 0x26: return ampersand(at: place)
    case 0x2B: return plus(at: place)
    case 0x2F: return slash(at: place)
    case 0x2A, 0x3A, 0x5F: return genderMark(at: place)
    case 0x3D: return word(index.signs.equals, place..<end)
    case 0x25: return word(index.signs.percent.form(language.manyForm), place..<end)
    case 0x2030: return word(index.signs.permille.form(language.manyForm), place..<end)
    case 0xB0 where isNumberMark(place): return numberMark(place..<end)
    case 0xB0: return word(index.signs.degree.form(language.manyForm), place..<end)
    case 0xA7: return paragraph(at: place)
    case 0x3C, 0x3E, 0x7E, 0x2248, 0x2264, 0x2265: return comparison(at: place)
    case 0x2116: return text[text.skippingSpaces(end)].isDigit ? word(index.signs.number, place..<end) : nil
    case 0x5E: return raised(at: place)
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: return raised(at: place)
    case 0xB1: return word(index.signs.plus + " " + index.signs.minus, place..<end)
    case 0xA9, 0xAE, 0x2122: return Reading(range: place..<end, spoken: "", kind: .symbol)
    case 0x301C, 0xFF5E: return word(index.signs.to, place..<end)
    default: return nil
    }
  }

  private func word(_ spoken: String, _ range: Range<Int>) -> Reading? {
    spoken.isEmpty ? nil : Reading(range: range, spoken: spoken, kind: .symbol)
  }

  /// A number that a sign stands before: `€5`, `-$2`, `½`, `+49 …`.
  private func number(afterSign place: Int) -> Reading? {
    let (value, length) = text.scalar(at: place)
    if (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value) {
      return numeric(from: startOfNumber(place), digitAt: place)
    }
    guard
      value == 0x24 || value == 0x2B || (value == 0x25 && !index.signs.percentBefore.isEmpty)
        || (0xA2...0xA5).contains(value) || (0x20A0...0x20CF).contains(value) || value == 0x2E
    else {
      return nil
    }
    var digit = text.skippingSpaces(place + length, limit: 1)
    if text[digit] == UInt8(ascii: "-") { digit += 1 }
    if text[digit] == index.decimalMark { digit += 1 }
    guard text[digit].isDigit else { return nil }
    if value == 0x25 { return percent(before: digit, at: place) }
    if value == 0x2B { return digit == place + 1 ? phone(at: digit) : nil }
    let reading = numeric(from: startOfNumber(digit), digitAt: digit)
    return reading.flatMap { $0.range.lowerBound <= place ? $0 : nil }
  }

  /// A percentage with the sign before it: `%50`.
  private func percent(before digit: Int, at place: Int) -> Reading? {
    guard !text[place - 1].isDigit, let figure = figure(at: digit) else { return nil }
    let spoken = index.signs.percentBefore + numerals.digitJoiner + language.number(figure, .none)
    return Reading(range: place..<figure.range.upperBound, spoken: spoken, kind: .percent)
  }

  private func hashtag(at place: Int) -> Reading? {
    if text[place + 1].isDigit, !text.isLetter(at: text.endOfDigits(place + 1)) {
      return word(index.signs.number, place..<place + 1)
    }
    let end = text.endOfWord(place + 1)
    if end == place + 1, text.isCapital(at: place - 1), !text.isWordCharacter(before: place - 1) {
      return word("sharp", place..<place + 1)
    }
    guard end > place + 1, !text.isWordCharacter(before: place) else { return nil }
    return Reading(range: place..<end, spoken: index.signs.hashtag + " " + tagWords(place + 1..<end), kind: .hashtag)
  }

  /// A tag such as `KlimaKrise2024` in its words.
  private func tagWords(_ range: Range<Int>) -> String {
    var words: [String] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      if text[start].isDigit {
        end = min(text.endOfDigits(start), range.upperBound)
        words.append(language.embedded(text.string(start..<end)))
      } else {
        while end < range.upperBound, text.isCapital(at: end) { end += text.scalar(at: end).length }
        let capitals = end
        while end < range.upperBound, text.isLetter(at: end), !text.isCapital(at: end) {
          end += text.scalar(at: end).length
        }
        guard end > start else { break }
        let part = text.string(start..<end)
        words.append(capitals == end ? letters(part, isWhole: true) : part)
      }
      start = end
    }
    return words.joined(separator: " ")
  }

  private func ampersand(at place: Int) -> Reading? {
    if text.isLetter(before: place), text.isLetter(at: place + 1) {
      let start = text.startOfWord(place)
      if start >= text.floor, let reading = acronym(at: start) { return reading }
    }
    return word(index.signs.and, place..<place + 1)
  }

  private func plus(at place: Int) -> Reading? {
    if text[place + 1] == UInt8(ascii: "+") {
      return word(index.signs.plus + " " + index.signs.plus, place..<place + 2)
    }
    return word(index.signs.plus, place..<place + 1)
  }

  /// A slash is said when it stands free or ends a word; between words it only parts them.
  private func slash(at place: Int) -> Reading? {
    let isFree = text.isSpace(before: place) && text.isSpace(at: place + 1)
    return Reading(range: place..<place + 1, spoken: isFree ? index.signs.slash : "", kind: .symbol)
  }

  /// `Hörer*innen` and `Hörer_innen`: a small pause, no word.
  private func genderMark(at place: Int) -> Reading? {
    if text[place] == UInt8(ascii: "*"), text[place - 1].isDigit, text[place + 1].isDigit {
      return word(index.signs.times, place..<place + 1)
    }
    guard text.isLetter(before: place), text.has("in", at: place + 1) else { return nil }
    return Reading(range: place..<place + 1, spoken: "", kind: .symbol)
  }

  private func paragraph(at place: Int) -> Reading? {
    let isDouble = text.has("§", at: place + 2)
    return word(index.signs.paragraph.form(isDouble ? 1 : 0), place..<place + (isDouble ? 4 : 2))
  }

  private func comparison(at place: Int) -> Reading? {
    let (sign, length) = text.scalar(at: place)
    guard text[text.skippingSpaces(place + length, limit: 1)].isDigit else { return nil }
    let spoken =
      switch sign {
      case 0x3E: index.signs.greater
      case 0x3C: index.signs.less
      case 0x2264: index.signs.atMost
      case 0x2265: index.signs.atLeast
      default: index.signs.about
      }
    return word(spoken, place..<place + length)
  }

  /// `10⁶`, `x²` and `10^6`; behind a word, a raised number is the mark of a note.
  private func raised(at place: Int) -> Reading? {
    guard !index.signs.power.isEmpty, text.isWordCharacter(before: place),
      text[place - 1].isDigit || place - text.startOfWord(place) <= 2
    else { return nil }
    if let reading = unitWithPower(at: place) { return reading }
    if text[place] == UInt8(ascii: "^") {
      let end = text.endOfDigits(place + 1)
      guard let value = Int64(text.string(place + 1..<end)) else { return nil }
      return Reading(
        range: place..<end, spoken: index.signs.power + " " + language.cardinal(value, .none), kind: .symbol)
    }
    var (digits, end) = ("", place)
    while case let (sign, length) = text.scalar(at: end), let digit = OtherDigits.raised(sign) {
      digits += String(digit)
      end += length
    }
    guard let value = Int64(digits) else { return nil }
    return Reading(range: place..<end, spoken: index.signs.power + " " + language.cardinal(value, .none), kind: .symbol)
  }

  /// Whether a raised circle belongs to an `n` before it: `n° 5`.
  private func isNumberMark(_ place: Int) -> Bool {
    text[place - 1] | 0x20 == UInt8(ascii: "n") && place - 1 >= text.floor && !text.isWordCharacter(before: place - 1)
      && text[text.skippingSpaces(place + 2)].isDigit
  }

  /// `n°` and `nº` before a number.
  func numberMark(_ range: Range<Int>) -> Reading? {
    isNumberMark(range.lowerBound) ? word(index.signs.number, range.lowerBound - 1..<range.upperBound) : nil
  }

  /// A picture, which isn't said.
  func picture(at place: Int) -> Reading? {
    let value = text.scalar(at: place).value
    return Emoji.isPictograph(value) && !OtherDigits.isNumber(value) || value == 0x20E3 ? emoji(at: place) : nil
  }

  /// A unit without a number: `pro m²`.
  private func unitWithPower(at place: Int) -> Reading? {
    let start = text.startOfWord(place)
    let end = place + text.scalar(at: place).length
    guard start >= text.floor, !text[start].isDigit, !text.isWordCharacter(at: end),
      let unit = index.units.noun(text.string(start..<end), isAttached: true)
    else { return nil }
    return Reading(range: start..<end, spoken: unit.form(language.manyForm), kind: .measure)
  }

  private func emoji(at place: Int) -> Reading {
    var end = place
    while case let (value, length) = text.scalar(at: end), Emoji.isPictograph(value) || Emoji.isPart(value) {
      end += length
    }
    return Reading(range: place..<end, spoken: "", kind: .emoji)
  }
}

/// Pictures among the characters; none of them is voiced.
enum Emoji {
  /// Whether a scalar is a picture, an arrow or an ornament.
  static func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F000...0x1FAFF: true
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x2B00...0x2BFF: true
    default: false
    }
  }

  /// Whether a scalar changes or joins the pictures around it.
  static func isPart(_ scalar: UInt32) -> Bool {
    scalar == 0x200D || scalar == 0xFE0F || scalar == 0xFE0E || scalar == 0x20E3 || (0xE0020...0xE007F).contains(scalar)
  }
}
