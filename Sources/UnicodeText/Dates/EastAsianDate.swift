/// Dates whose numbers are followed by their unit: `2024年8月12日（月）`, `2024년 8월 12일`.
enum EastAsianDate {
  /// The date in the tokens, with nothing but a weekday around it.
  static func date(in tokens: [DateToken]) -> WrittenDate? {
    guard let start = tokens.firstIndex(where: \.isYear), tokens.count >= start + 6,
      case .number(let year, 4) = tokens[start], case .word(let yearUnit) = tokens[start + 1],
      case .number(let month, 1...2) = tokens[start + 2], case .word(let monthUnit) = tokens[start + 3],
      case .number(let day, 1...2) = tokens[start + 4], case .word(let dayUnit) = tokens[start + 5],
      let units = Units.all.first(where: { $0.year == yearUnit && $0.month == monthUnit }),
      let unit = dayUnit.first, units.days.contains(unit)
    else { return nil }
    // Without a space, the weekday is one word with the unit: 日月曜日.
    let around = tokens[..<start] + [.word(String(dayUnit.dropFirst()))] + tokens[(start + 6)...]
    let words = around.compactMap { if case .word(let word) = $0, !word.isEmpty { word } else { nil } }
    guard !around.contains(where: \.isNumber), words.count <= 1, words.allSatisfy(units.weekdays.contains)
    else { return nil }
    return WrittenDate(year: year, month: month, day: day)
  }

  private struct Units {
    let year: String
    let month: String
    let days: Set<Character>
    let weekdays: Set<String>

    static let all = [
      Units(year: "年", month: "月", days: ["日", "号", "號"], weekdays: ideographicWeekdays),
      Units(year: "년", month: "월", days: ["일"], weekdays: koreanWeekdays),
    ]

    private static let ideographicWeekdays = Set(
      "日月火水木金土".flatMap { ["\($0)", "\($0)曜", "\($0)曜日"] }
        + ["星期", "周", "週", "礼拜", "禮拜"].flatMap { week in "一二三四五六日天".map { "\(week)\($0)" } })
    private static let koreanWeekdays = Set("일월화수목금토".flatMap { ["\($0)", "\($0)요일"] })
  }
}

extension DateToken {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
