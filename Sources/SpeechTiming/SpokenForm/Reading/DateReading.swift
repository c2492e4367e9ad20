/// Days: `2024-08-12`, `03.05.`, `3. Mai 2005`, `25 july 2012`, `July 25, 2012`.
extension TextReader {
  /// A day written with digits alone, whose first digit stands at a place.
  func numericDate(at place: Int, after given: String? = nil) -> Reading? {
    let first = place..<text.endOfDigits(place)
    if given == nil, let reading = spacedDate(first) { return withSecondDate(reading) }
    guard first.count <= 4, !text.isNarrowWordCharacter(before: place), let mark = dateMark(at: first.upperBound) else {
      return nil
    }
    let second = first.upperBound + mark.length..<text.endOfDigits(first.upperBound + mark.length)
    if let reading = monthOfYear(first, second, mark.sign) { return reading }
    guard (1...2).contains(second.count) else { return nil }
    guard let next = dateMark(at: second.upperBound), next.sign == mark.sign else {
      let reading = shortDate(first, second, mark.sign, after: given)
      return given == nil ? reading.map(withSecondDate) : reading
    }
    let third = second.upperBound + next.length..<text.endOfDigits(second.upperBound + next.length)
    guard !third.isEmpty else { return shortDate(first, second, mark.sign, after: given) }
    let end = third.upperBound
    guard !text.isWordCharacter(at: end) || Letters.isWide(text.scalar(at: end).value),
      !(dateMark(at: end) != nil && text[end + 1].isDigit)
    else { return nil }
    guard var date = date(first, second, third, mark.sign) else { return nil }
    date.range = place..<end
    return given == nil ? withSecondDate(dateReading(date)) : dateReading(date, after: given)
  }

  /// A day with spaces behind its points: `30. 6. 2024`.
  private func spacedDate(_ first: Range<Int>) -> Reading? {
    guard index.readsPointAsDate, first.count < 3, text[first.upperBound] == UInt8(ascii: "."),
      case let start = text.skippingSpaces(first.upperBound + 1, limit: 1), start > first.upperBound + 1,
      case let end = text.endOfDigits(start), (1...2).contains(end - start), text[end] == UInt8(ascii: "."),
      let day = Int(text.string(first)), let month = Int(text.string(start..<end)), (1...31).contains(day),
      (1...12).contains(month), !text.isNarrowWordCharacter(before: first.lowerBound)
    else { return nil }
    let year = year(at: end + 1)
    let previous = text.string(text.rangeOfWordBefore(first.lowerBound))
    guard
      year != nil
        || (!previous.isEmpty && language.isShortDate(hasStop: false, digits: 2, after: previous)
          && !text[text.skippingSpaces(end + 1)].isDigit)
    else { return nil }
    let stop = year?.end ?? end + 1
    return dateReading(
      WrittenDate(range: first.lowerBound..<stop, day: day, month: month, year: year?.year, isNumeric: true),
      mayEndSentence: year == nil)
  }

  private func withSecondDate(_ first: Reading) -> Reading {
    dateRange(from: first, after: text.wordBefore(first.range.lowerBound)) ?? first
  }

  /// Two days with a dash between them: `5.10.–7.10.2024`, `3. Mai – 5. Juni`.
  func dateRange(from first: Reading, after previous: String) -> Reading? {
    let spaced = text.skippingSpaces(first.range.upperBound, limit: 1)
    let (sign, length) = text.scalar(at: spaced)
    guard sign == 0x2013 || sign == 0x2D, !index.signs.to.isEmpty else { return nil }
    let next = text.skippingSpaces(spaced + length, limit: 1)
    guard (next > spaced + length) == (spaced > first.range.upperBound), text[next].isDigit,
      text.endOfDigits(next) - next <= 2, let second = secondDate(at: next, after: previous)
    else { return nil }
    let spoken = [first.spoken, index.signs.to, second.spoken].joined(separator: " ")
    return Reading(
      range: first.range.lowerBound..<second.range.upperBound, spoken: spoken, kind: .range,
      mayEndSentence: second.mayEndSentence)
  }

  private func secondDate(at place: Int, after previous: String) -> Reading? {
    guard let literal = literal(at: place) else { return nil }
    let reading = numericDate(at: place, after: previous) ?? ordinal(literal, after: previous)
    return reading?.kind == .date ? reading : nil
  }

  /// A number and the name of a month: `25 july 2012`, `1 enero`.
  func dayBeforeMonth(_ literal: NumberLiteral) -> Reading? {
    guard literal.fraction == nil, !literal.isNegative, let day = day(literal) else { return nil }
    if let found = monthAndYear(at: literal.range.upperBound) {
      return dateReading(
        WrittenDate(range: literal.range.lowerBound..<found.end, day: day, month: found.month, year: found.year),
        mayEndSentence: found.hasStop)
    }
    return dayAfterMonth(literal, day: day)
  }

  /// The day of a month that stands before it.
  private func dayAfterMonth(_ literal: NumberLiteral, day: Int) -> Reading? {
    var before = text.rangeOfWordBefore(literal.range.lowerBound)
    // `Jan-15`
    if text[literal.range.lowerBound - 1] == UInt8(ascii: "-") {
      before = text.startOfWord(literal.range.lowerBound - 1)..<literal.range.lowerBound - 1
    }
    guard !before.isEmpty, let month = month(text.string(before)) else { return nil }
    let year = year(at: literal.range.upperBound)
    let end = year?.end ?? literal.range.upperBound
    if index.dateOrder == .monthDayYear {
      guard before.upperBound <= literal.range.lowerBound else { return nil }
      let isHyphened = text[literal.range.lowerBound - 1] == UInt8(ascii: "-") && before.lowerBound >= text.floor
      let start = isHyphened ? before.lowerBound : startOfShortMonth(before: literal.range.lowerBound)
      return dateReading(
        WrittenDate(
          range: start..<end, day: day, month: start < literal.range.lowerBound ? month : nil, year: year?.year,
          hasMonthFirst: true))
    }
    guard before.lowerBound >= text.floor, year != nil else { return nil }
    return dateReading(
      WrittenDate(range: before.lowerBound..<end, day: day, month: month, year: year?.year, hasMonthFirst: true))
  }

  /// A month by its name, with the year behind it, that follows a day.
  func monthAndYear(at place: Int) -> (month: Int, year: WrittenYear?, end: Int, hasStop: Bool)? {
    var start = text.skippingSpaces(place)
    if start == place, text[place] == UInt8(ascii: "-") { start += 1 }
    guard start > place || index.dateOrder == .yearMonthDay else { return nil }
    for connector in Self.connectors where text.has(connector, at: start) { start += connector.utf8.count }
    let end = text.endOfNarrowLetters(start)
    guard end > start, let month = month(text.string(start..<end)) else { return nil }
    let isShort = text[end] == UInt8(ascii: ".") && isShortMonth(start..<end, month)
    let stop = isShort ? end + 1 : end
    if let found = year(at: stop) { return (month, found.year, found.end, false) }
    return (month, nil, stop, isShort)
  }

  /// Words between the parts of a date.
  private static let connectors = ["de ", "di "]

  /// Whether a month isn't written out.
  private func isShortMonth(_ range: Range<Int>, _ month: Int) -> Bool {
    text.lower(range) != language.monthName(month).lowercased()
  }

  /// The start of a month in short before a year or day, without a full stop: `Sept 2019`; else the place itself.
  func startOfShortMonth(before place: Int) -> Int {
    let before = text.rangeOfWordBefore(place)
    guard before.count > 2, before.count < 6, before.lowerBound >= text.floor, text.isLetter(before: before.upperBound),
      let month = month(text.string(before)), isShortMonth(before, month)
    else { return place }
    return before.lowerBound
  }

  /// The month with a name; ordinary words must begin with a capital.
  private func month(_ written: String) -> Int? {
    var key = written.lowercased()
    while key.last == "." || key.last == "," { key.removeLast() }
    guard let month = index.months[key] else { return nil }
    let isOrdinary = Self.ordinaryWords.contains(key) && written.first?.isLowercase == true
    return isOrdinary && index.dateOrder == .monthDayYear ? nil : month
  }

  /// Names of months that are English words too.
  private static let ordinaryWords: Set<String> = ["may", "march", "mar"]

  /// A year with four digits behind a month.
  private func year(at place: Int) -> (year: WrittenYear, end: Int)? {
    var start = place
    if text[start] == UInt8(ascii: ",") || text[start] == UInt8(ascii: "-") { start += 1 }
    start = text[start - 1] == UInt8(ascii: "-") ? start : text.skippingSpaces(start)
    for connector in ["de ", "del "] where text.has(connector, at: start) { start += connector.utf8.count }
    let end = text.endOfDigits(start)
    guard start > place, end == start + 4, let value = Int64(text.string(start..<end)), (1000...2999).contains(value),
      !text.isLetter(at: end), !(text[end] == UInt8(ascii: ":") && text[end + 1].isDigit)
    else { return nil }
    return (WrittenYear(value: value, digits: 4), end)
  }

  private func day(_ literal: NumberLiteral) -> Int? {
    guard literal.digits.utf8.count <= 2, let value = literal.value, (1...31).contains(value) else { return nil }
    return Int(value)
  }

  private func dateMark(at place: Int) -> (sign: UInt32, length: Int)? {
    let (value, length) = text.scalar(at: place)
    switch value {
    case 0x2E, 0x2F, 0x2D, 0xB7: return text[place + length].isDigit ? (value, length) : nil
    default: return nil
    }
  }

  /// A month and a year: `04/2022`.
  private func monthOfYear(_ first: Range<Int>, _ second: Range<Int>, _ mark: UInt32) -> Reading? {
    guard mark == 0x2F, first.count == 2 || (first.count == 1 && index.dateOrder == .dayMonthYear), second.count == 4,
      let month = Int(text.string(first)),
      (1...12).contains(month),
      let year = Int64(text.string(second)), (1900...2100).contains(year), !text.isWordCharacter(at: second.upperBound)
    else { return nil }
    return dateReading(
      WrittenDate(
        range: first.lowerBound..<second.upperBound, month: month, year: WrittenYear(value: year, digits: 4),
        isNumeric: true))
  }

  private func date(_ first: Range<Int>, _ second: Range<Int>, _ third: Range<Int>, _ mark: UInt32) -> WrittenDate? {
    guard let one = Int(text.string(first)), let two = Int(text.string(second)), let three = Int(text.string(third))
    else {
      return nil
    }
    if first.count == 4 {
      guard third.count <= 2 else { return nil }
      return Self.date(year: one, digits: 4, two, three, isMonthFirst: true)
    }
    let isLong = third.count == 4
    guard first.count <= 2,
      isLong || (third.count == 2 && mark == 0x2F) || (third.count == 2 && mark == 0x2E && index.readsPointAsDate)
    else { return nil }
    guard three >= (isLong ? 1000 : 0) else { return nil }
    // A point stands in dates that begin with the day, except where all dates begin with the month.
    let isMonthFirst = index.dateOrder == .monthDayYear
    return Self.date(year: three, digits: third.count, one, two, isMonthFirst: isMonthFirst)
  }

  private static func date(year: Int, digits: Int, _ one: Int, _ two: Int, isMonthFirst: Bool) -> WrittenDate? {
    let written = WrittenYear(value: Int64(year), digits: digits)
    let months = 1...12
    let days = 1...31
    let (month, day) = isMonthFirst ? (one, two) : (two, one)
    if months.contains(month), days.contains(day) {
      return WrittenDate(
        range: 0..<0, day: day, month: month, year: written, hasMonthFirst: isMonthFirst, isNumeric: true)
    }
    guard months.contains(day), days.contains(month) else { return nil }
    return WrittenDate(
      range: 0..<0, day: month, month: day, year: written, hasMonthFirst: !isMonthFirst, isNumeric: true)
  }

  /// A day without a year: `3.5.` and `17.06`.
  private func shortDate(_ first: Range<Int>, _ second: Range<Int>, _ mark: UInt32, after given: String?) -> Reading? {
    guard index.readsPointAsDate, mark == 0x2E, first.count <= 2, !text.isLetter(at: second.upperBound),
      !text[second.upperBound].isDigit, let day = Int(text.string(first)), let month = Int(text.string(second)),
      (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    let hasStop = text[second.upperBound] == UInt8(ascii: ".")
    guard text[second.upperBound] != 0x25, !text.has("°", at: second.upperBound) else { return nil }
    let before = text.rangeOfWordBefore(first.lowerBound)
    // `3.5 Zoll` begins a text.
    if !hasStop, before.isEmpty, text.isCapital(at: text.skippingSpaces(second.upperBound)) { return nil }
    guard language.isShortDate(hasStop: hasStop, digits: first.count + second.count, after: text.string(before)) else {
      return nil
    }
    let end =
      hasStop && language.isShortDate(hasStop: true, digits: 2, after: "") ? second.upperBound + 1 : second.upperBound
    guard tail(at: end, figure: .number(NumberLiteral(range: first, digits: "1"))) == nil else { return nil }
    return dateReading(
      WrittenDate(range: first.lowerBound..<end, day: day, month: month, isNumeric: true), after: given,
      mayEndSentence: end > second.upperBound)
  }

  private func dateReading(_ date: WrittenDate, after given: String? = nil, mayEndSentence: Bool = false) -> Reading {
    let spoken = language.date(date, after: given ?? text.wordBefore(date.range.lowerBound))
    return Reading(range: date.range, spoken: spoken, kind: .date, mayEndSentence: mayEndSentence)
  }
}
