import Synchronization

/// What a language needs for its dates: names, small words and the order of numbers.
struct DateWords {
  /// The month of a name or an abbreviation of it.
  var months: [String: Int] = [:]
  var weekdays: Set<String> = []
  /// Words that stand between the parts, such as the `de` of Spanish.
  var fillers: Set<String> = []
  /// Whether `8/12/2024` is in August.
  var isMonthFirst = false
  /// What is added to a year of our calendar: 543 in Thailand, where the Buddhist era counts.
  var eraOffset = 0

  /// The words of a language, given as a BCP 47 tag; `nil` when ICU knows nothing of it.
  static func words(for language: String) -> DateWords? {
    if let known = cache.withLock({ $0[language] }) { return known }
    let words = DateWords(language: language)
    cache.withLock { cache in
      if cache.count < mostLanguages { cache[language] = .some(words) }
    }
    return words
  }

  private init?(language: String) {
    guard let locale = ICULocale(tag: language) else { return nil }
    let code = String(locale.name.prefix { $0 != "_" && $0 != "@" })
    let extra = Self.beyondCLDR[code]
    guard let known = DateWords(locale) ?? (extra?.months.isEmpty == false ? DateWords() : nil) else { return nil }
    self = known
    guard let extra else { return }
    months.merge(extra.months) { known, _ in known }
    fillers.formUnion(extra.fillers)
    eraOffset = extra.eraOffset
  }

  init() {}

  private static let cache = Mutex<[String: DateWords?]>([:])
  /// No show speaks more languages; what lies beyond is read anew each time.
  private static let mostLanguages = 64
}

extension DateWords {
  /// The date in the tokens: a day, the name of a month and a year, in an order that some language has.
  func date(in tokens: [DateToken]) -> WrittenDate? {
    let names = tokens.compactMap { if case .word(let word) = $0 { months[word] == nil ? nil : word } else { nil } }
    // Spanish writes `mar` for Tuesday and for March: one that may be a weekday is one when there is another month.
    let monthName = names.count == 2 ? names.first { !weekdays.contains($0) } : names.first
    guard let monthName, let month = months[monthName] else { return nil }

    var parts: [Part] = []
    var weekdayCount = 0
    for token in tokens {
      switch token {
      case .number(let value, 4): parts.append(.year(value))
      case .number(let value, 1...2): parts.append(.day(value))
      case .number: return nil
      case .word(monthName): parts.append(.month)
      case .word(let word) where fillers.contains(word): break
      case .word(let word) where weekdays.contains(word): weekdayCount += 1
      case .word: return nil
      case .symbol: break
      }
    }
    guard weekdayCount <= 1 else { return nil }
    switch (parts.first, parts.dropFirst().first, parts.last, parts.count) {
    case (.day(let day), .month, .year(let year), 3), (.month, .day(let day), .year(let year), 3),
      (.year(let year), .month, .day(let day), 3), (.year(let year), .day(let day), .month, 3):
      let isOtherEra = eraOffset > 0 && year > Self.latestCommonYear
      return WrittenDate(year: isOtherEra ? year - eraOffset : year, month: month, day: day)
    default:
      return nil
    }
  }

  private enum Part {
    case day(Int)
    case month
    case year(Int)
  }

  /// In a language with two eras, later years are of the other era: the year 2401 of the Buddhist era was 1858.
  private static let latestCommonYear = 2400
}
