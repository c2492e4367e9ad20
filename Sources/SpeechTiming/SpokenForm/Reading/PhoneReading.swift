/// Telephone numbers, and codes with points such as `192.168.0.1` and `2.3.1`.
extension TextReader {
  /// A telephone number whose first digit stands at a place, a bracket or `+` before it included.
  func phone(at place: Int) -> Reading? {
    guard mayBePhone(place) else { return nil }
    var start = place
    if start > text.floor, text[start - 1] == UInt8(ascii: "(") { start -= 1 }
    let isInternational = start > text.floor && text[start - 1] == UInt8(ascii: "+")
    if isInternational { start -= 1 }
    guard !text.isNarrowWordCharacter(before: start) else { return nil }
    let groups = phoneGroups(from: place, isOpen: text[place - 1] == UInt8(ascii: "("))
    guard let end = groups.last?.upperBound, !text.isLetter(at: end) || Letters.isWide(text.scalar(at: end).value)
    else { return nil }
    let isNamed = isNamedPhone(start)
    guard
      isPhone(
        groups, isInternational: isInternational, isBracketed: text[place - 1] == UInt8(ascii: "("), isNamed: isNamed)
    else { return nil }
    let number = extensionNumber(at: end)
    let spoken = language.phone(
      groups.map { text.string($0) }, isInternational: isInternational,
      extensionDigits: number.map { text.string($0) })
    return Reading(range: start..<(number?.upperBound ?? end), spoken: spoken, kind: .phone)
  }

  /// A cheap look that rules out most numbers.
  private func mayBePhone(_ place: Int) -> Bool {
    let before = text[place - 1]
    if before == UInt8(ascii: "+") || before == UInt8(ascii: "(") || text[place] == 0x30 { return true }
    let end = text.endOfDigits(place)
    switch text[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "."): return text[end + 1].isDigit
    default: return end - place >= 2 && isNamedPhone(place)
    }
  }

  /// Whether the word before a place says that a telephone number follows.
  private func isNamedPhone(_ place: Int) -> Bool {
    var word = text.rangeOfWordBefore(place)
    while let last = word.last, text[last] == UInt8(ascii: ":") || text[last] == UInt8(ascii: ".") {
      word = word.lowerBound..<last
    }
    return !text.isOutside(index.phoneFilter, word) && index.phoneWords.contains(text.lower(word))
  }

  /// Groups of digits with single marks between them.
  private func phoneGroups(from place: Int, isOpen: Bool) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var (start, isOpen) = (place, isOpen)
    while groups.count < 9 {
      let end = text.endOfDigits(start)
      guard end > start else { break }
      groups.append(start..<end)
      var next = end
      if isOpen, text[next] == UInt8(ascii: ")") {
        next += 1
        isOpen = false
      }
      switch text[next] {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): next += 1
      case UInt8(ascii: " "): next += text[next + 1] == UInt8(ascii: "/") && text[next + 2] == UInt8(ascii: " ") ? 3 : 1
      default: break
      }
      if text[next] == UInt8(ascii: "("), text[next + 1].isDigit {
        next += 1
        isOpen = true
      }
      guard next > end, text[next].isDigit else { break }
      start = next
    }
    return groups
  }

  private func isPhone(_ groups: [Range<Int>], isInternational: Bool, isBracketed: Bool, isNamed: Bool) -> Bool {
    let digits = groups.reduce(0) { $0 + $1.count }
    guard let first = groups.first, let last = groups.last, digits <= 17 else { return false }
    if isNamed { return digits >= 3 }
    guard digits >= 7 else { return false }
    if isInternational { return groups.count > 1 || digits >= 9 }
    if isBracketed { return groups.count > 1 && text[first.upperBound] == UInt8(ascii: ")") }
    guard groups.count > 1 else { return false }
    // `06.12.34.56.78`
    if groups.count > 3, text[first.lowerBound] == 0x30, groups.allSatisfy({ $0.count == 2 }) { return true }
    // `06 1234567`
    if groups.count == 2, text[first.lowerBound] == 0x30, last.count > 5 { return true }
    let mark = text[first.upperBound]
    let isMarked = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/")
    if text[first.lowerBound] == 0x30, first.count >= (isMarked ? 2 : 3), !isDate(groups) {
      return mark != UInt8(ascii: ".") || groups.count > 2
    }
    guard mark == UInt8(ascii: "-") || (mark == UInt8(ascii: ".") && groups.count == 3) else { return false }
    let inner = groups.dropFirst()
    if groups.count > 2 {
      let isGrouped = mark == UInt8(ascii: ".") && inner.allSatisfy { $0.count == 3 }
      return !isDate(groups) && !isGrouped && inner.allSatisfy { (2...4).contains($0.count) } && first.count <= 4
        && last.count >= 2
        && digits >= 8
    }
    return isShortPhone(first, last)
  }

  /// `555-1234` and `1234-5678`, but not `1980-1986` and `500-1000`.
  private func isShortPhone(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    guard last.count == 4, first.count == 3 || first.count == 4, let from = Int(text.string(first)),
      let to = Int(text.string(last))
    else { return false }
    let years = 1000...2199
    return to % 50 != 0 && !(years.contains(from) && years.contains(to))
  }

  private func isDate(_ groups: [Range<Int>]) -> Bool {
    groups.count == 3 && (groups[0].count == 4 && groups[2].count <= 2 || groups[0].count <= 2 && groups[1].count <= 2)
  }

  /// The digits behind `ext.` or its like.
  private func extensionNumber(at place: Int) -> Range<Int>? {
    let start = text.skippingSpaces(place)
    let end = text.endOfLetters(start)
    guard start > place,
      ["ext", "extension", "ankn", "durchwahl", "int", "ramal", "poste"].contains(text.lower(start..<end))
    else { return nil }
    let digits = text.skippingSpaces(text[end] == UInt8(ascii: ".") ? end + 1 : end)
    let stop = text.endOfDigits(digits)
    return stop > digits && stop - digits <= 6 ? digits..<stop : nil
  }

  /// Numbers with points between them that are no number together: a version or an address of the Internet.
  func codeWithPoints(at place: Int) -> Reading? {
    var groups = [place..<text.endOfDigits(place)]
    guard text[groups[0].upperBound] == UInt8(ascii: ".") else { return nil }
    while let last = groups.last, text[last.upperBound] == UInt8(ascii: "."), text[last.upperBound + 1].isDigit,
      groups.count < 8
    {
      groups.append(last.upperBound + 1..<text.endOfDigits(last.upperBound + 1))
    }
    guard let end = groups.last?.upperBound, groups.count > 2, numericDate(at: place) == nil,
      literal(at: place)?.range.upperBound != end, clock(at: place) == nil
    else { return nil }
    let isAddress = groups.count == 4
    let parts = groups.map { group in
      let digits = text.string(group)
      return isAddress ? numerals.digitByDigit(digits) : language.embedded(digits)
    }
    return Reading(
      range: place..<end, spoken: parts.joined(separator: " " + index.signs.point + " "), kind: .alphanumeric)
  }
}
