extension SpokenPolish {
  /// The forms of an ordinal that are used here.
  enum OrdinalForm {
    case masculine, feminine, neuter, genitive, feminineGenitive, locative, plural, pluralGenitive
  }

  /// An ordinal; tens and ones agree, what stands before them is counted: `tysiąc dziewięćset dziewięćdziesiąty piąty`.
  func ordinal(_ number: Int64, _ form: OrdinalForm) -> String {
    guard number > 0, number < 10_000 else { return numerals.words(for: number) }
    let rest = number % 100
    if rest == 0 { return hundreds(number, form) }
    let head = number - rest
    let stems = rest < 20 ? [Self.ones[Int(rest)]] : [Self.tens[Int(rest / 10)], Self.ones[Int(rest % 10)]]
    let words = stems.filter { !$0.isEmpty }.map { Self.inflected($0, form) }
    return ((head > 0 ? [numerals.words(for: head)] : []) + words).joined(separator: " ")
  }

  private func hundreds(_ number: Int64, _ form: OrdinalForm) -> String {
    let hundred = number % 1000
    guard hundred > 0 else { return Self.inflected(Self.thousands[Int(number / 1000)] + "tysięczn", form) }
    let head = number - hundred
    let word = Self.inflected(Self.hundreds[Int(hundred / 100)], form)
    return head > 0 ? numerals.words(for: head) + " " + word : word
  }

  /// A stem with its ending; stems in `g` and `ci` take `i` where others take `y`.
  private static func inflected(_ stem: String, _ form: OrdinalForm) -> String {
    let isSoft = stem.hasSuffix("g") || stem.hasSuffix("c")
    let y = isSoft ? "i" : "y"
    // `trzeci` keeps its `i` before `a`, `e` and `o`.
    let glide = stem == "trzec" ? "i" : ""
    switch form {
    case .masculine: return stem + y
    case .feminine: return stem + glide + "a"
    case .neuter: return stem + (isSoft ? "ie" : "e")
    case .genitive: return stem + (isSoft ? "iego" : "ego")
    case .feminineGenitive: return stem + (isSoft ? "iej" : "ej")
    case .locative: return stem + y + "m"
    case .plural: return stem + (isSoft ? "ie" : "e")
    case .pluralGenitive: return stem + y + "ch"
    }
  }

  private static let ones = [
    "", "pierwsz", "drug", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt", "dziesiąt", "jedenast",
    "dwunast",
    "trzynast", "czternast", "piętnast", "szesnast", "siedemnast", "osiemnast", "dziewiętnast",
  ]
  private static let tens = [
    "", "dziesiąt", "dwudziest", "trzydziest", "czterdziest", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt",
    "osiemdziesiąt",
    "dziewięćdziesiąt",
  ]
  private static let hundreds = [
    "", "setn", "dwusetn", "trzechsetn", "czterechsetn", "pięćsetn", "sześćsetn", "siedemsetn", "osiemsetn",
    "dziewięćsetn",
  ]
  private static let thousands = [
    "", "", "dwu", "trzy", "cztero", "pięcio", "sześcio", "siedmio", "ośmio", "dziewięcio",
  ]
}
