/// What is known of a language, written down as compactly as a person would.
///
/// Tables are lines of `written, also written = said`. Number forms of a noun are separated by `|`, in the order of the
/// language's plural rule; a gender stands behind a colon (`m`, `f`, `n`, or `-` for none; masculine when left out).
struct LanguageData {
  /// The mark between whole and decimal digits, `,` or `.`.
  var decimalMark = UInt8(ascii: ",")
  /// What sets thousands apart, besides no-break and thin spaces.
  var groupMarks: GroupMarks = [.point, .space]
  /// How digits of a date with slashes and points follow one another.
  var dateOrder = DateOrder.dayMonthYear
  /// Whether `17.06` and `13.30` are a day or a time before they are a number.
  var readsPointAsDate = false
  var readsPointAsTime = false
  /// What is said for signs.
  var signs = SignWords()
  /// The names of the letters: a letter and its name, separated by spaces.
  var letters = ""
  /// What stands between the names of letters that are spelled.
  var letterJoiner = " "
  /// Vowels, for telling acronyms that can be read as a word.
  var vowels = "AEIOUÄÖÜ"
  /// The months in order, a line each: written forms and what is said in a date.
  var months = ""
  /// Days of the week in short.
  var weekdays = ""
  /// Words between two numbers that make a range.
  var rangeWords = ""
  /// Words after which four digits are a year.
  var yearWords = ""
  /// Words behind a time, such as `Uhr`.
  var hourWords = ""
  var morningMarks = "a.m., am, a.m, a. m."
  var afternoonMarks = "p.m., pm, p.m, p. m."
  /// Two words behind a number of hours that make it a time of day: `15h da tarde`.
  var dayParts = ""
  /// Nouns that a number stands behind, not before: `Teil 1`.
  var labels = ""
  /// Words before a number that make it a telephone number.
  var phoneWords = ""
  /// Nouns that follow a number, by gender, for numbers that agree with them.
  var masculineNouns = ""
  var feminineNouns = ""
  var neuterNouns = ""
  /// Prefixes and base units of the metric system; every prefix goes with every unit.
  var metricPrefixes = ""
  var metricUnits = ""
  /// Further units.
  var units = ""
  /// Units that are one only when no space stands before them.
  var unitsOnlyAttached = ""
  /// Units that are one only behind a space: `4K` is no temperature.
  var unitsOnlyApart = "K F J N"
  /// How areas and volumes are formed from lengths.
  var powers = Powers.before(square: "", cubic: "")
  /// The word between two units, as in `Kilometer pro Stunde`.
  var per = ""
  /// Codes of currencies that are ordinary words when written small.
  var currencyWords = "all try top cup mad pen gel sos ron bob sek"
  /// Currencies: `signs = unit : gender / hundredth : gender`.
  var currencies = ""
  /// Words for large powers of ten and their abbreviations.
  var scales = ""
  /// The word for 10¹⁸, for numbers beyond ICU's.
  var quintillion = ""
  /// Abbreviations.
  ///
  /// Marks behind what is said: `*` may end a sentence, `#` only before a number, `@` before a day, `^` only before a name and
  /// not after one, `<` only after a name.
  var abbreviations = ""
  /// Short forms without a full stop.
  var shortForms = ""
  /// Acronyms read as words although the rule would spell them.
  var wordAcronyms = ""
  /// Acronyms spelled although the rule would read them as words.
  var spelledAcronyms = ""
  /// Acronyms with a way of their own.
  var saidAcronyms = ""
  /// Words of the language that are ends of hosts too: where a space is missing, `know.so` is no address.
  var hostLikeWords = "in it be no me us is so to do my"
  /// Nouns and titles before a Roman number that is read as a plain number.
  var romanLabels = ""
  /// Names of rulers and popes, behind which a Roman number ranks them; those of women apart.
  var rulers = ""
  var queens = ""

  struct GroupMarks: OptionSet {
    let rawValue: Int
    static let point = GroupMarks(rawValue: 1)
    static let comma = GroupMarks(rawValue: 2)
    static let space = GroupMarks(rawValue: 4)
    static let apostrophe = GroupMarks(rawValue: 8)
  }

  enum DateOrder { case dayMonthYear, monthDayYear, yearMonthDay }

  /// How areas and volumes are formed from lengths.
  enum Powers {
    /// `Quadrat` + `Meter`, joined; a space at the end keeps them apart.
    case before(square: String, cubic: String)
    /// `metros` + `cuadrados`.
    case after(square: CountedNoun, cubic: CountedNoun)
  }
}

/// What is said for signs in a language.
struct SignWords: Sendable {
  var minus = "minus"
  var plus = "plus"
  /// Between the sides of a size: `2 x 3 m`.
  var by = ""
  /// Between factors.
  var times = ""
  var equals = ""
  var and = ""
  var percent = CountedNoun("")
  /// What is said before the number where the sign stands before it, or is read before it: `yüzde`, `百分之`.
  var percentBefore = ""
  var permille = CountedNoun("")
  var degree = CountedNoun("")
  /// The decimal mark of the language.
  var decimal = ""
  /// A point in versions, addresses and numbers of other languages.
  var point = ""
  var at = ""
  var slash = ""
  var dash = ""
  var underscore = ""
  var hashtag = "Hashtag"
  var number = ""
  var paragraph = CountedNoun("")
  /// Between the ends of a range.
  var to = ""
  /// Between the goals of a match.
  var score = ""
  var greater = ""
  /// For `~`, `≥` and `≤` before a number.
  var about = ""
  var atLeast = ""
  var atMost = ""
  /// Before a raised number: `10⁶`.
  var power = ""
  var less = ""
  var extensionNumber = ""
}
