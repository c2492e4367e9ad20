/// The tables of a language, made ready for looking things up.
final class LanguageIndex: Sendable {
  let decimalMark: UInt8
  let groupMarks: LanguageData.GroupMarks
  let dateOrder: LanguageData.DateOrder
  let readsPointAsDate: Bool
  let readsPointAsTime: Bool
  let signs: SignWords
  let per: String
  let letters: LetterNames
  let acronyms: AcronymWords
  let abbreviations: AbbreviationTable
  let units: UnitTable
  let currencies: CurrencyTable
  let scales: [String: Scale]
  /// The word for 10¹⁸.
  let quintillion: CountedNoun
  /// How units, currencies and scales begin.
  let signStarts: SignStarts
  /// What units, currencies and scales are, without full stops: rules out most words behind a number.
  let signFilter: HashFilter
  /// Months by written form in lower case.
  let months: [String: Int]
  /// What is said for the months, January first.
  let monthNames: [String]
  let weekdays: [String: String]
  let rangeWords: Set<String>
  let yearWords: Set<String>
  let hourWords: [String]
  let morningMarks: [String]
  let afternoonMarks: [String]
  let dayParts: [String]
  let labels: Set<String>
  let phoneWords: Set<String>
  /// The same, to rule out most words before a number.
  let phoneFilter: HashFilter
  let hostLikeWords: Set<String>
  let romanLabels: Set<String>
  /// Names of rulers in lower case, with the gender.
  let rulers: [String: Gender]
  /// The gender of nouns that follow a number, by form in lower case.
  let nounGenders: [String: Gender]

  init(_ data: LanguageData) {
    decimalMark = data.decimalMark
    groupMarks = data.groupMarks
    dateOrder = data.dateOrder
    readsPointAsDate = data.readsPointAsDate
    readsPointAsTime = data.readsPointAsTime
    signs = data.signs
    per = data.per
    letters = LetterNames(data.letters, joiner: data.letterJoiner)
    acronyms = AcronymWords(data)
    abbreviations = AbbreviationTable(data.abbreviations, shortForms: data.shortForms)
    units = UnitTable(data)
    currencies = CurrencyTable(data.currencies, ordinaryWords: data.currencyWords)
    scales = Self.scales(data.scales)
    quintillion = TableText.noun(data.quintillion)
    signStarts = SignStarts(Array(scales.keys) + units.signs + currencies.signs + ["%", "‰"])
    signFilter = HashFilter(
      (Array(scales.keys) + units.signs + currencies.signs).map { $0.utf8.filter { $0 != 0x2E && $0 != 0x24 } })
    let months = TableText.rows(data.months)
    self.months = Dictionary(
      months.enumerated().flatMap { month in month.element.written.map { ($0, month.offset + 1) } },
      uniquingKeysWith: { first, _ in first })
    monthNames = months.map(\.said)
    weekdays = Dictionary(
      TableText.rows(data.weekdays).flatMap { row in row.written.map { ($0, row.said) } },
      uniquingKeysWith: { first, _ in first })
    rangeWords = Set(TableText.words(data.rangeWords))
    yearWords = Set(TableText.words(data.yearWords))
    hourWords = TableText.list(data.hourWords)
    morningMarks = TableText.list(data.morningMarks)
    afternoonMarks = TableText.list(data.afternoonMarks)
    dayParts = TableText.list(data.dayParts)
    labels = Set(TableText.words(data.labels))
    phoneWords = Set(TableText.words(data.phoneWords))
    phoneFilter = HashFilter(phoneWords.map { Array($0.utf8) })
    romanLabels = Set(TableText.words(data.romanLabels))
    hostLikeWords = Set(TableText.words(data.hostLikeWords))
    rulers = Dictionary(
      TableText.words(data.rulers).map { ($0, .masculine) } + TableText.words(data.queens).map { ($0, .feminine) },
      uniquingKeysWith: { first, _ in first })
    nounGenders = Self.genders(data)
  }

  private static func scales(_ text: String) -> [String: Scale] {
    var scales: [String: Scale] = [:]
    for row in TableText.rows(text) {
      let noun = TableText.noun(row.said)
      for written in row.written {
        scales[written] = Scale(noun: noun, isWord: noun.forms.contains { $0.lowercased() == written.lowercased() })
      }
    }
    return scales
  }

  private static func genders(_ data: LanguageData) -> [String: Gender] {
    var genders: [String: Gender] = [:]
    for word in TableText.words(data.masculineNouns) { genders[word] = .masculine }
    for word in TableText.words(data.feminineNouns) { genders[word] = .feminine }
    for word in TableText.words(data.neuterNouns) { genders[word] = .neuter }
    return genders
  }
}
