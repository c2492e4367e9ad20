import SpeechTiming
import TalkScript
import Testing

/// Written forms of one class and what is said for them: lines of `written → said`.
struct SpokenTable: Sendable, CustomTestStringConvertible {
  let language: String
  let kind: String
  let rows: [SpokenCase]

  init(_ language: String, _ kind: String, _ text: String) {
    self.language = language
    self.kind = kind
    rows = text.split(separator: "\n").compactMap { line in
      guard let arrow = line.firstRange(of: " → ") else { return nil }
      return SpokenCase(language, String(line[..<arrow.lowerBound]), String(line[arrow.upperBound...]))
    }
  }

  var testDescription: String { "\(kind), \(language)" }
}

@Suite struct SpokenTableTests {
  static let tables: [SpokenTable] = [
    .germanCardinals, .germanDecimals, .germanOrdinals, .germanDates, .germanTimes, .germanMoney,
    .germanMeasures, .germanTalk, .englishCardinals, .englishDecimals, .englishOrdinals, .englishDates,
    .englishTimes, .englishMoney, .englishMeasures, .englishTalk, .frenchCardinals, .frenchDecimals,
    .frenchOrdinals, .frenchDates, .frenchTimes, .frenchMoney, .frenchMeasures, .frenchTalk,
    .italianCardinals, .italianDecimals, .italianOrdinals, .italianDates, .italianTimes, .italianMoney,
    .italianMeasures, .italianTalk, .spanishCardinals, .spanishDecimals, .spanishOrdinals, .spanishDates,
    .spanishTimes, .spanishMoney, .spanishMeasures, .spanishTalk, .portugueseCardinals, .portugueseDecimals,
    .portugueseOrdinals, .portugueseDates, .portugueseTimes, .portugueseMoney, .portugueseMeasures,
    .portugueseTalk, .russianTalk,
  ]

  @Test("what stands in figures is said as a newsreader says it", arguments: tables)
  func table(_ table: SpokenTable) {
    let forms = SpokenForms(language: LanguageTag(table.language) ?? .undetermined)
    #expect(!table.rows.isEmpty)
    for row in table.rows { #expect(forms.spoken(row.written) == row.spoken, "\(row.written)") }
  }
}
