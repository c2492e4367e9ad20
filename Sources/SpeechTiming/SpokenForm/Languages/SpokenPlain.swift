/// Any language without rules here: numbers as ICU counts them where it does, and nothing else.
struct SpokenPlain: SpokenLanguage {
  let numerals: Numerals
  let index = LanguageIndex(LanguageData())

  init(code: String) {
    numerals = Numerals(language: code)
  }

  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    let digits = (literal.digits.isEmpty ? "0" : literal.digits) + "." + (literal.fraction ?? "0")
    return numerals.words(forDecimal: digits, Numerals.counting) ?? numerals.digitByDigit(digits)
  }
}
