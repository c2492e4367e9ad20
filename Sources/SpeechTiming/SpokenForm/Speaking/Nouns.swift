/// A noun that numbers stand before, with its number forms.
struct CountedNoun: Hashable, Sendable {
  /// The forms in the order of the language's plural rule, such as one and many; the last serves for all that follow.
  let forms: [String]
  /// `nil` for a word that numbers don't agree with, such as `por ciento`.
  let gender: Gender?

  /// Makes a noun from forms separated by `|`.
  init(_ forms: String, _ gender: Gender? = .masculine) {
    self.forms = forms.split(separator: "|").map(String.init)
    self.gender = gender
  }

  init(forms: [String], gender: Gender?) {
    self.forms = forms
    self.gender = gender
  }

  /// The form with an index, or the last one.
  func form(_ index: Int) -> String {
    forms.isEmpty ? "" : forms[min(index, forms.count - 1)]
  }

  /// The noun with the same words before each of its forms.
  func prefixed(_ prefix: String) -> CountedNoun { CountedNoun(forms: forms.map { prefix + $0 }, gender: gender) }

  /// The noun with other words behind its forms.
  func followed(by other: CountedNoun) -> CountedNoun {
    let count = max(forms.count, other.forms.count)
    return CountedNoun(forms: (0..<count).map { form($0) + other.form($0) }, gender: gender)
  }
}

/// A currency: its main unit and its hundredths.
struct Currency: Hashable, Sendable {
  let major: CountedNoun
  /// The hundredths; `nil` for a currency that has none in use.
  let minor: CountedNoun?
  /// What stands behind the amount: `pro Liter`.
  var per = ""

  init(_ major: CountedNoun, _ minor: CountedNoun? = nil) {
    self.major = major
    self.minor = minor
  }

  /// The currency by a unit, whose words are given.
  func by(_ words: String) -> Currency {
    var currency = self
    currency.per = " " + words
    return currency
  }
}

/// A word for a large power of ten that stands between a number and its noun: `Mio.`, `billion`.
struct Scale: Hashable, Sendable {
  let noun: CountedNoun
  /// Whether it is written out, so that it needs no change itself.
  let isWord: Bool
}

/// An abbreviation and what is said.
struct Abbreviation: Hashable, Sendable {
  /// What must stand around it.
  enum Condition: Hashable, Sendable {
    /// A number behind it: `No. 5`.
    case number
    /// A day of the month behind it: `Mo., 3. Mai`.
    case day
    /// A name behind it and none before: `St. Paul`.
    case name
    /// A name before it: `Elm St.`.
    case afterName
  }

  /// The parts as written, each with its full stop: `["z.", "B."]`.
  let parts: [String]
  let spoken: String
  let mayEndSentence: Bool
  let condition: Condition?
}
