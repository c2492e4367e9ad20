/// Times of day: `8:00 Uhr`, `14h30`, `5pm`, `9:30–10:15`.
extension TextReader {
  /// A time whose first digit stands at a place, or a range of times.
  func clock(at place: Int) -> Reading? {
    guard var first = time(at: place) else { return nil }
    first.time.wordsBehind = wordsBehind(first.time.range.upperBound)
    let previous = text.wordBefore(place)
    let start = first.time.range.lowerBound
    guard let second = secondTime(after: first.time.range.upperBound) else {
      let spoken = language.time(first.time, after: previous)
      return Reading(range: first.time.range, spoken: spoken, kind: .time, mayEndSentence: first.hasStop)
    }
    let spoken = [
      language.time(first.time, after: previous), index.signs.to, language.time(second.time, after: previous),
    ]
    return Reading(
      range: start..<second.time.range.upperBound, spoken: spoken.joined(separator: " "), kind: .range,
      mayEndSentence: second.hasStop)
  }

  private func wordsBehind(_ place: Int) -> String {
    let first = text.rangeOfWordAfter(place)
    return first.isEmpty ? "" : text.lower(first.lowerBound..<text.rangeOfWordAfter(first.upperBound).upperBound)
  }

  private func secondTime(after place: Int) -> (time: WrittenTime, hasStop: Bool)? {
    let spaced = text.skippingSpaces(place, limit: 1)
    let (sign, length) = text.scalar(at: spaced)
    guard sign == 0x2D || sign == 0x2013 else { return nil }
    let next = text.skippingSpaces(spaced + length, limit: 1)
    guard (next > spaced + length) == (spaced > place), text[next].isDigit else { return nil }
    return time(at: next)
  }

  private func time(at place: Int) -> (time: WrittenTime, hasStop: Bool)? {
    let hourEnd = text.endOfDigits(place)
    guard hourEnd - place <= 2, !text.isNarrowWordCharacter(before: place),
      let hour = Int(text.string(place..<hourEnd)),
      hour <= language.latestHour
    else { return nil }
    var time = WrittenTime(range: place..<hourEnd, hour: hour)
    guard readMinutes(into: &time) else { return nil }
    // `14 h` alone is measured like any other unit, where no word says that it is a time.
    let isBareHour = time.minute == nil && text[text.skippingSpaces(hourEnd, limit: 1)] == UInt8(ascii: "h")
    if isBareHour, !language.isTimeOfDay(after: text.wordBefore(place)) {
      let hour = text.skippingSpaces(hourEnd, limit: 1)
      guard index.dayParts.contains(wordsBehind(hour + 1)) else { return nil }
    }
    let hasMinutes = time.minute != nil
    let isCertain = hasMinutes && text[hourEnd] == UInt8(ascii: ":")
    let hasStop = readMarks(into: &time)
    let hasMark = time.half != nil || time.hasHourWord
    guard isCertain || hasMark || (hasMinutes && isPointTime(place, hourEnd)) else { return nil }
    let end = time.range.upperBound
    guard !(text[end] == UInt8(ascii: ":") && text[end + 1].isDigit), hasMark || !text.isLetter(at: end) || isWide(end)
    else {
      return nil
    }
    return (time, hasStop)
  }

  private func isWide(_ place: Int) -> Bool { Letters.isWide(text.scalar(at: place).value) }

  /// Whether `13.30` is a time here without any word that says so.
  private func isPointTime(_ place: Int, _ hourEnd: Int) -> Bool {
    let end = hourEnd + 3
    guard text[hourEnd] == UInt8(ascii: "."), !text[end].isDigit,
      !(text[end] == UInt8(ascii: ".") && text[end + 1].isDigit),
      index.readsPointAsTime || language.isTimeOfDay(after: text.wordBefore(place))
    else { return false }
    return tail(at: end, figure: .number(NumberLiteral(range: 0..<0, digits: "1"))) == nil
  }

  /// Reads `:30`, `.30`, `:30:05` and `h30`; `false` when what follows the hour is no time.
  private func readMinutes(into time: inout WrittenTime) -> Bool {
    let mark = time.range.upperBound
    switch text[mark] {
    case UInt8(ascii: ":"), UInt8(ascii: "."):
      guard let minute = sixtieth(at: mark + 1) else {
        return text[mark] == UInt8(ascii: ".") && !text[mark + 1].isDigit
      }
      time.minute = minute
      time.range = time.range.lowerBound..<mark + 3
      if text[mark + 3] == UInt8(ascii: ":"), let second = sixtieth(at: mark + 4) {
        time.second = second
        time.range = time.range.lowerBound..<mark + 6
      }
    case UInt8(ascii: "h") where index.hourWords.contains("h"):
      guard let minute = sixtieth(at: mark + 1) else { return true }
      time.minute = minute
      time.hasHourWord = true
      time.range = time.range.lowerBound..<mark + 3
    default: break
    }
    return true
  }

  /// Exactly two digits below 60.
  private func sixtieth(at place: Int) -> Int? {
    guard text.endOfDigits(place) == place + 2, let value = Int(text.string(place..<place + 2)), value < 60 else {
      return nil
    }
    return value
  }

  /// Reads `Uhr`, `p.m.` and a time zone; returns whether a full stop of theirs was read.
  private func readMarks(into time: inout WrittenTime) -> Bool {
    var end = time.range.upperBound
    var hasStop = false
    if !time.hasHourWord, let mark = mark(of: index.hourWords, at: end) {
      time.hasHourWord = true
      end = mark
    }
    if let mark = mark(of: index.morningMarks, at: end) {
      time.half = .morning
      (end, hasStop) = (mark, text[mark - 1] == UInt8(ascii: "."))
    } else if let mark = mark(of: index.afternoonMarks, at: end) {
      time.half = .afternoon
      (end, hasStop) = (mark, text[mark - 1] == UInt8(ascii: "."))
    }
    if end > time.range.upperBound || time.minute != nil, let zone = zone(at: end) {
      time.zone = zone.spoken
      (end, hasStop) = (zone.end, false)
    }
    time.range = time.range.lowerBound..<end
    return hasStop
  }

  /// Where the first of some words ends that stands at a place, behind at most one space; in either case.
  private func mark(of words: [String], at place: Int) -> Int? {
    let start = text.skippingSpaces(place, limit: 1)
    for word in words {
      let end = start + word.utf8.count
      guard end <= text.count, !text.isWordCharacter(at: end) || isWide(start) else { continue }
      if text.lower(start..<end) == word { return end }
    }
    return nil
  }

  /// A time zone such as `EST`, `e.s.t` or `GMT-3`.
  private func zone(at place: Int) -> (spoken: String, end: Int)? {
    let start = text.skippingSpaces(place, limit: 1)
    var (letters, end) = ("", start)
    while end < text.count, letters.utf8.count < 5,
      text[end].isASCIILetter || (!letters.isEmpty && text[end] == UInt8(ascii: "."))
    {
      if text[end] == UInt8(ascii: ".") {
        guard text[end + 1].isASCIILetter, letters.utf8.count == (end - start + 1) / 2 else { break }
      } else {
        letters += text.string(end..<end + 1).uppercased()
      }
      end += 1
    }
    guard Self.zones.contains(letters), !text.isLetter(at: end) else { return nil }
    let spoken = letters.map(String.init).joined(separator: " ")
    guard let offset = zoneOffset(at: end) else { return (spoken, end) }
    return (spoken + " " + offset.spoken, offset.end)
  }

  private func zoneOffset(at place: Int) -> (spoken: String, end: Int)? {
    let sign = text[place] == UInt8(ascii: "-") ? index.signs.minus : index.signs.plus
    guard text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+"),
      case let hours = place + 1..<text.endOfDigits(place + 1), (1...2).contains(hours.count),
      let hour = Int64(text.string(hours))
    else { return nil }
    let words = sign + " " + language.cardinal(hour, .none)
    guard text[hours.upperBound] == UInt8(ascii: ":"), let minute = sixtieth(at: hours.upperBound + 1) else {
      return (words, hours.upperBound)
    }
    return (words + " " + language.cardinal(Int64(minute), .none), hours.upperBound + 3)
  }

  private static let zones: Set<String> = [
    "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "MEZ", "MESZ", "EET",
    "IST", "ET", "PT",
    "JST", "KST", "HST", "AKST",
  ]
}
