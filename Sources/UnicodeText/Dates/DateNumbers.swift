/// A date of three numbers with the same separator between them: `2024-08-12`, `12.08.2024`, `8/12/2024`.
struct DateNumbers {
  private let separator: Unicode.Scalar
  private let numbers: [(value: Int, digits: Int)]

  /// Recognises the form; `nil` when the tokens are anything else.
  init?(_ tokens: [DateToken]) {
    var tokens = tokens[...]
    // Korean and Hungarian close the last number with the separator too.
    if tokens.last == .symbol("."), tokens.count == 6 { tokens.removeLast() }
    guard tokens.count == 5, case .symbol(let separator) = tokens[1], tokens[3] == tokens[1],
      ["-", ".", "/", "‐", "‑", "–", "／", "．"].contains(separator)
    else { return nil }
    var numbers: [(value: Int, digits: Int)] = []
    for position in [0, 2, 4] {
      guard case .number(let value, let digits) = tokens[position] else { return nil }
      numbers.append((value, digits))
    }
    self.separator = separator
    self.numbers = numbers
  }

  /// The date, with the order of day and month by language where the numbers leave it open.
  func date(languages: [String]) -> WrittenDate? {
    switch (numbers[0].digits, numbers[1].digits, numbers[2].digits) {
    case (4, 1...2, 1...2):
      return WrittenDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    case (1...2, 1...2, 4): break
    default: return nil
    }
    let dayFirst = WrittenDate(year: numbers[2].value, month: numbers[1].value, day: numbers[0].value)
    if separator == "." || separator == "．" { return languages.isEmpty ? nil : dayFirst }
    guard let language = languages.lazy.compactMap(DateWords.words(for:)).first else { return nil }
    let monthFirst = WrittenDate(year: numbers[2].value, month: numbers[0].value, day: numbers[1].value)
    return language.isMonthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
  }
}
