/// What an attribute's value must look like.
struct SSMLValueRule: Sendable {
  /// What is allowed, in words that follow "must be".
  let wanted: String
  /// Whether a value is allowed.
  let accepts: @Sendable (String) -> Bool
  /// Values to warn of: either beyond the rule and yet in use, or allowed and of little use.
  var warning: Warning?

  /// Values to warn of.
  struct Warning: Sendable {
    /// The stable name of the warning.
    let rule: String
    /// Why, in words that follow the attribute and its value.
    let reason: String
    /// Whether a value is one of them.
    let concerns: @Sendable (String) -> Bool
  }

  /// Anything.
  static let text = SSMLValueRule(wanted: "text") { _ in true }

  /// One of some words.
  static func oneOf(_ words: String..., mayBeEmpty: Bool = false) -> SSMLValueRule {
    SSMLValueRule(wanted: list(words)) { words.contains($0) || (mayBeEmpty && $0.isEmpty) }
  }

  static let languageFailure = oneOf("changevoice", "ignoretext", "ignorelang", "processorchoice")

  /// Words as a list to choose from.
  private static func list(_ words: [String]) -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}

// MARK: Numbers

extension SSMLValueRule {
  static let nonNegative = number(from: 0)
  static let nonNegativeOrEmpty = number(from: 0, mayBeEmpty: true)
  static let positive = number(from: 1)
  static let positiveOrEmpty = number(from: 1, mayBeEmpty: true)

  /// A whole number from 0 or 1 on.
  private static func number(from least: Int, mayBeEmpty: Bool = false) -> SSMLValueRule {
    SSMLValueRule(wanted: "a whole number from \(least) on") {
      guard let isZero = wholeNumber($0) else { return mayBeEmpty && $0.isEmpty }
      return !isZero || least == 0
    }
  }

  /// Whether a whole number of any length is zero; `nil` when it is no whole number.
  private static func wholeNumber(_ value: String) -> Bool? {
    var scan = ValueScanner(value.trimmed)
    let isNegative = scan.takes("-")
    if !isNegative { _ = scan.takes("+") }
    guard let isZero = scan.digits(), scan.isAtEnd, isZero || !isNegative else { return nil }
    return isZero
  }

  /// A time of CSS 2 (§ 4.3.7 there): not negative, with its unit.
  static let time = SSMLValueRule(wanted: "a number with s or ms, such as 500ms or 1.5s") {
    var scan = ValueScanner($0)
    _ = scan.takes("+")
    return scan.number(mayEndWithDot: false) && (scan.takes("ms") || scan.takes("s")) && scan.isAtEnd
  }

  static let count = SSMLValueRule(wanted: "a number above 0, such as 2 or 0.5") {
    var scan = ValueScanner($0)
    _ = scan.takes("+")
    return scan.number(mayEndWithDot: false) && scan.isAtEnd && $0.utf8.contains { (0x31...0x39).contains($0) }
  }

  static let soundLevel = SSMLValueRule(wanted: "a number with dB, such as +6dB or -4.5dB") {
    var scan = ValueScanner($0)
    _ = scan.sign()
    return scan.number(mayEndWithDot: false) && scan.takes("dB") && scan.isAtEnd
  }

  static let speed = SSMLValueRule(wanted: "a whole percentage above 0, such as 150%") {
    var scan = ValueScanner($0)
    return scan.digits() == false && scan.takes("%") && scan.isAtEnd
  }
}

// MARK: Prosody

extension SSMLValueRule {
  private static let heights = ["x-low", "low", "medium", "high", "x-high", "default"]
  private static let speeds = ["x-slow", "slow", "medium", "fast", "x-fast", "default"]
  private static let volumes = ["silent", "x-soft", "soft", "medium", "loud", "x-loud", "default"]

  static let pitch = SSMLValueRule(
    wanted: "a frequency or a change such as 200Hz, +10Hz, -5% or +2st, or \(list(heights))", accepts: isPitch)

  private static func isPitch(_ value: some StringProtocol) -> Bool {
    var scan = ValueScanner(value)
    let isSigned = scan.sign()
    guard scan.number() else { return heights.contains { $0 == value } }
    return (scan.takes("Hz") || scan.takes("%") || (isSigned && scan.takes("st"))) && scan.isAtEnd
  }

  static let contour = SSMLValueRule(wanted: "pairs without spaces in them, such as (0%,+20Hz) (50%,-2st)") {
    let pairs = $0.whiteSpaceSeparated
    return !pairs.isEmpty && pairs.allSatisfy(isTarget)
  }

  /// Whether a text is a position and a pitch in brackets.
  private static func isTarget(_ pair: Substring) -> Bool {
    var scan = ValueScanner(pair)
    guard scan.takes("("), scan.number(), scan.takes("%"), scan.takes(","), pair.utf8.last == UInt8(ascii: ")"),
      let comma = pair.firstIndex(of: ",")
    else { return false }
    return isPitch(pair[pair.index(after: comma)...].dropLast())
  }

  /// The Recommendation's own Appendix E has a rate of SSML 1.0.
  static let rate = SSMLValueRule(
    wanted: "a percentage such as 120% (100% is the voice's own rate), or \(list(speeds))",
    accepts: { isPercentage($0, mayBeSigned: true) || speeds.contains($0) },
    warning: Warning(
      rule: "ssml-rate-signed", reason: "changes a rate as SSML 1.0 does; 1.1 has percentages of the rate, such as 80%",
      concerns: { $0.utf8.first == UInt8(ascii: "-") || $0.utf8.first == UInt8(ascii: "+") }))

  /// The W3C's XML Schema takes a percentage without a sign too, which the prose doesn't name.
  static let rateOf1_0 = SSMLValueRule(
    wanted: "a factor such as 1.2, a change such as -10%, or \(list(speeds))",
    accepts: { isNumber($0) || isPercentage($0, mayBeSigned: true) || speeds.contains($0) })

  static let volume = SSMLValueRule(
    wanted: "a change with its sign and dB, such as +6dB, or \(list(volumes))",
    accepts: {
      var scan = ValueScanner($0)
      guard scan.sign() else { return volumes.contains($0) }
      return scan.number(mayEndWithDot: false) && scan.takes("dB") && scan.isAtEnd
    })

  static let volumeOf1_0 = SSMLValueRule(
    wanted: "a number from 0 to 100, a change such as +10 or -10%, or \(list(volumes))",
    accepts: {
      if volumes.contains($0) || isPercentage($0, mayBeSigned: true) { return true }
      var scan = ValueScanner($0)
      let isSigned = scan.sign()
      return scan.number() && scan.isAtEnd && (isSigned || Double($0).map { $0 <= 100 } ?? false)
    })

  private static func isNumber(_ value: String) -> Bool {
    var scan = ValueScanner(value)
    return scan.number() && scan.isAtEnd
  }

  private static func isPercentage(_ value: String, mayBeSigned: Bool) -> Bool {
    var scan = ValueScanner(value)
    if mayBeSigned { _ = scan.sign() }
    return scan.number() && scan.takes("%") && scan.isAtEnd
  }
}

// MARK: Names

extension SSMLValueRule {
  static let language = SSMLValueRule(wanted: "a language tag such as en or pt-BR") {
    $0.isEmpty || isLanguage($0.trimmed)
  }

  private static func isLanguage(_ value: some StringProtocol) -> Bool {
    let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || (index > 0 && $0.isDigit) }
    }
  }

  /// Languages, each perhaps with the accent of another.
  static let accents = SSMLValueRule(wanted: "languages such as en-GB or en:pt (English with a Portuguese accent)") {
    $0.whiteSpaceSeparated.allSatisfy { item in
      let parts = item.split(separator: ":", omittingEmptySubsequences: false)
      return parts.count <= 2
        && parts.allSatisfy { isLanguage($0) && !($0.utf8.count == 3 && ["und", "zxx"].contains($0.lowercased())) }
    }
  }

  static let voiceFeatures = SSMLValueRule(wanted: "a list of name, languages, gender, age and variant") {
    $0.whiteSpaceSeparated.allSatisfy { ["name", "languages", "gender", "age", "variant"].contains($0) }
  }

  static let alphabet = SSMLValueRule(wanted: "ipa, or x- and a name, such as x-sampa") {
    $0 == "ipa" || ($0.hasPrefix("x-") && $0.utf8.count > 2 && !$0.utf8.contains(where: \.isWhiteSpace))
  }

  /// XML's own rules for names are wider for rare characters; those are left to the schema.
  static let nameToken = SSMLValueRule(wanted: "a word of letters, digits and . - _ :") { isNameToken($0) }

  static let identifier = SSMLValueRule(wanted: "a name of letters, digits and . - _ that begins with a letter or _") {
    let name = $0.trimmed
    guard let first = name.utf8.first, isNameToken(String(name)), !name.utf8.contains(UInt8(ascii: ":")) else {
      return false
    }
    return first.isLetter || first == UInt8(ascii: "_") || first >= 0x80
  }

  private static func isNameToken(_ value: String) -> Bool {
    let token = value.trimmed
    return !token.isEmpty
      && token.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 >= 0x80 || ".-_:".utf8.contains($0) }
  }

  /// Qualified names; that their prefixes are declared is left to the schema.
  static let roles = SSMLValueRule(wanted: "one or more names, such as pos:noun") {
    let names = $0.whiteSpaceSeparated
    return !names.isEmpty && names.allSatisfy { isNameToken(String($0)) }
  }

  /// § 3.3.2 has any token; one that holds spaces or nothing is lost on most engines.
  static let markName = SSMLValueRule(
    wanted: "a name", accepts: { _ in true },
    warning: Warning(
      rule: "ssml-mark-name", reason: "is no name that engines keep: write it without spaces, and not empty",
      concerns: { $0.whiteSpaceSeparated.count != 1 }))

  /// The values of the W3C's Note on say-as (2005) and of the large engines.
  static let sayAs = SSMLValueRule(
    wanted: nameToken.wanted, accepts: nameToken.accepts,
    warning: Warning(
      rule: "ssml-say-as", reason: "is a value that few engines know; the text is then read as if say-as were away",
      concerns: { !$0.contains(":") && !$0.hasPrefix("x-") && !sayAsValues.contains(String($0.trimmed)) }))

  private static let sayAsValues: Set = [
    "address", "bleep", "cardinal", "characters", "currency", "date", "digits", "duration", "expletive", "fraction",
    "interjection", "letters", "measure", "name", "net", "number", "ordinal", "spell", "spell-out", "telephone", "time",
    "unit", "verbatim",
  ]
}
