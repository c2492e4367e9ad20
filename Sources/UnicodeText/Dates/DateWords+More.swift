extension DateWords {
  /// What people write and CLDR doesn't list, by language code: ordinal endings, articles, older names; and Latin, which
  /// CLDR doesn't have at all.
  static let beyondCLDR: [String: DateWords] = [
    "ca": DateWords(fillers: ["de", "del", "d", "el"]),
    "da": DateWords(fillers: ["den", "d"]),
    "de": DateWords(months: ["jänner": 1, "feber": 2], fillers: ["am", "den", "der", "vom"]),
    "el": DateWords(fillers: ["η", "ης", "στις", "του"]),
    "en": DateWords(months: ["sept": 9], fillers: ["st", "nd", "rd", "th", "the", "of", "on"]),
    "es": DateWords(months: ["setiembre": 9], fillers: ["de", "del", "el", "a", "º", "o"]),
    "fi": DateWords(fillers: ["na", "nä"]),
    "fr": DateWords(fillers: ["er", "le", "du"]),
    "id": DateWords(fillers: ["tanggal"]),
    "it": DateWords(fillers: ["il", "º", "del", "di", "lì"]),
    "la": DateWords(months: latinMonths, fillers: ["die", "mensis", "anno", "anni", "domini", "a", "d"]),
    "nb": DateWords(fillers: ["den"]),
    "nl": DateWords(fillers: ["e", "de", "op"]),
    "no": DateWords(fillers: ["den"]),
    "pl": DateWords(fillers: ["dnia", "r", "roku"]),
    "pt": DateWords(fillers: ["de", "do", "º", "o", "em"]),
    "ru": DateWords(fillers: ["г", "года", "го", "е"]),
    "sv": DateWords(fillers: ["den"]),
    "th": DateWords(fillers: ["วันที่", "พ", "ค", "ศ"], eraOffset: 543),
    "uk": DateWords(fillers: ["р", "року"]),
  ]

  private init(months: [String: Int] = [:], fillers: Set<String>, eraOffset: Int = 0) {
    self.init()
    self.months = months
    self.fillers = fillers
    self.eraOffset = eraOffset
  }

  /// The names with their genitives, as dates have them.
  private static let latinMonths: [String: Int] = [
    "ianuarius": 1, "ianuarii": 1, "januarius": 1, "januarii": 1, "februarius": 2, "februarii": 2, "martius": 3,
    "martii": 3, "aprilis": 4, "maius": 5, "maii": 5, "iunius": 6, "iunii": 6, "junius": 6, "junii": 6, "iulius": 7,
    "iulii": 7, "julius": 7, "julii": 7, "augustus": 8, "augusti": 8, "september": 9, "septembris": 9, "october": 10,
    "octobris": 10, "november": 11, "novembris": 11, "december": 12, "decembris": 12,
  ]
}
