/// What there is beyond ASCII in a text of Latin letters, and whether it stands where it belongs.
struct LatinSurvey {
  /// How many letters beyond ASCII there are.
  private(set) var letterCount = 0
  /// What speaks for the reading: letters, and marks that stand exactly where writers put them.
  var evidence: Int { letterCount - weakLetters + wellPlacedMarks + min(openingQuotes, closingQuotes) }

  /// The same letters one by one, in lower case.
  private var letters: [Unicode.Scalar: Int] = [:]
  /// Letters that are words of their own only in small languages, and often what is left of a damaged sequence.
  private var weakLetters = 0
  private var wellPlacedMarks = 0
  private var openingQuotes = 0
  private var closingQuotes = 0
  private var oddities = 0
  private var characters = 0
  private var isImpossible = false

  /// Looks at all characters; O(n).
  init(_ text: String) {
    var (beforeLast, last) = (" " as Unicode.Scalar, " " as Unicode.Scalar)
    var run = 0
    for next in text.unicodeScalars {
      look(at: last, after: beforeLast, before: next, run: &run)
      (beforeLast, last) = (last, next)
    }
    look(at: last, after: beforeLast, before: " ", run: &run)
  }

  /// Whether nothing speaks against the reading; one oddity in twenty characters is forgiven.
  var isClean: Bool { !isImpossible && oddities * 20 <= characters }

  /// Whether the letters belong to an alphabet; a foreign name is forgiven.
  func isWritten(in alphabet: Set<Unicode.Scalar>) -> Bool {
    let foreign = foreignLetters(to: alphabet)
    return foreign * 7 <= letterCount || (foreign == 1 && letterCount > 2)
  }

  /// How many of the letters don't belong to an alphabet.
  func foreignLetters(to alphabet: Set<Unicode.Scalar>) -> Int {
    letters.reduce(0) { alphabet.contains($1.key) ? $0 : $0 + $1.value }
  }

  private mutating func look(
    at scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar, run: inout Int
  ) {
    guard !scalar.isASCII else {
      run = 0
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      if isControl && !Self.textControls.contains(scalar) { isImpossible = true }
      return
    }
    characters += 1
    if scalar.isLetterProper {
      run += 1
      addLetter(scalar, after: previous, before: next, run: run)
    } else {
      run = 0
      addMark(scalar, after: previous, before: next)
    }
  }

  private mutating func addLetter(
    _ letter: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar, run: Int
  ) {
    letterCount += 1
    letters[letter.lowercased, default: 0] += 1
    let isAlone = !previous.isLetterProper && !next.isLetterProper
    if isAlone && Self.rareOneLetterWords.contains(letter) { weakLetters += 1 }
    let breaksCase = letter.isUpper ? previous.isLower : next.isUpper && letter.isLower && !previous.isUpper
    // Accents come one or two at a time; words without any plain letter belong to another script.
    if breaksCase || run > 4 || (isAlone && !Self.oneLetterWords.contains(letter.lowercased)) { oddities += 1 }
  }

  private mutating func addMark(
    _ mark: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar
  ) {
    let (before, after) = (previous.isLetterProper, next.isLetterProper)
    switch mark {
    case "’", "´", "‘", "“", "”", "„", "‚", "«", "»", "‹", "›": addQuote(mark, after: previous, before: next)
    case "–", "—": if previous == " " && next == " " { wellPlacedMarks += 1 }
    case "…": if before && !after { wellPlacedMarks += 1 }
    case "·", "\u{A0}", "\u{AD}": break
    case "•", "†", "‡", "®", "™", "ª", "º", "²", "³", "¹", "°": if before && after { oddities += 1 }
    case "€", "£", "¥", "¢", "§", "©", "±", "×", "÷", "½", "¼", "¾", "‰", "µ": if before || after { oddities += 1 }
    case "¿", "¡": if before { oddities += 1 } else if after && previous.isSpace { wellPlacedMarks += 1 }
    default:
      oddities += 1
      // A control character of the upper half, or the mark of a conversion that failed.
      if mark.value < 0xA0 || mark.value == 0xFFFD { isImpossible = true }
    }
  }

  private mutating func addQuote(
    _ quote: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar
  ) {
    let isInWord = previous.isLetterProper && next.isLetterProper
    switch quote {
    case "’": if isInWord { wellPlacedMarks += 1 } else if !previous.isSpace { closingQuotes += 1 }
    case "´": break
    case "«", "‹": openingQuotes += 1
    case "»", "›": closingQuotes += 1
    default:
      if previous.isSpace && next.isSpace { oddities += 1 }
      if previous.isSpace { openingQuotes += 1 } else if !next.isLetterProper { closingQuotes += 1 }
    }
    if isInWord && quote != "’" && quote != "´" && quote != "‘" { oddities += 1 }
  }

  private static let textControls: Set<Unicode.Scalar> = ["\t", "\n", "\r", "\u{C}"]
  /// Words of one accented letter in the languages of ``LatinCharset``.
  private static let oneLetterWords = rareOneLetterWords.union(["à", "è", "é", "ó", "ô", "ö", "å", "æ"])
  private static let rareOneLetterWords: Set<Unicode.Scalar> = ["á", "í", "ò", "ú"]
}

extension Unicode.Scalar {
  /// Whether this is a letter that words are made of, which the ordinal signs `ª` and `º` are not.
  fileprivate var isLetterProper: Bool {
    if isASCII { return (0x41...0x5A).contains(value & 0xDF) }
    return properties.isAlphabetic && self != "ª" && self != "º"
  }

  fileprivate var isSpace: Bool { properties.isWhitespace }
  fileprivate var isUpper: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
  fileprivate var isLower: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }
  fileprivate var lowercased: Unicode.Scalar { properties.lowercaseMapping.unicodeScalars.first ?? self }
}
