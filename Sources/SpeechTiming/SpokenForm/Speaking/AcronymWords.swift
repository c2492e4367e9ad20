/// Tells acronyms that are spelled from those that are read as a word.
///
/// All capitals, of at most three letters or of at most six without a vowel: spelled. Anything longer is read as a
/// word, unless its consonants can't be said together. Lists of the language go before the rule.
struct AcronymWords: Sendable {
  private let words: Set<String>
  private let spelled: Set<String>
  private let said: [String: String]
  private let vowels: Set<UInt32>

  init(_ data: LanguageData) {
    words = Set(TableText.words(data.wordAcronyms))
    spelled = Set(TableText.words(data.spelledAcronyms))
    said = Dictionary(
      TableText.rows(data.saidAcronyms).flatMap { row in row.written.map { ($0, row.said) } },
      uniquingKeysWith: { first, _ in first })
    vowels = Set(data.vowels.unicodeScalars.map(\.value))
  }

  /// What is said for an acronym with a way of its own.
  func words(for acronym: String) -> String? { said[acronym] }

  /// Whether a word in capitals is read as a word.
  func isWord(_ acronym: String) -> Bool {
    if words.contains(acronym) { return true }
    if spelled.contains(acronym) { return false }
    let letters = Array(acronym.unicodeScalars)
    guard letters.count > 3 else { return false }
    return canBeSaid(letters)
  }

  /// Whether a word has capitals only.
  func isAllCapitals(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { Letters.isCapital($0.value) } }

  /// Whether the lists know it.
  func isListed(_ acronym: String) -> Bool {
    words.contains(acronym) || spelled.contains(acronym) || said[acronym] != nil
  }

  /// A vowel somewhere, at most two consonants at the start, and elsewhere no three that are never said together.
  private func canBeSaid(_ letters: [Unicode.Scalar]) -> Bool {
    var run: [Unicode.Scalar] = []
    var hasVowel = false
    for letter in letters {
      if vowels.contains(letter.value) {
        hasVowel = true
        run = []
      } else {
        run.append(letter)
        if run.count > 3 || (run.count == 3 && (!hasVowel || !Self.isCluster(run))), letters.count <= 6 { return false }
      }
    }
    return hasVowel || letters.count > 6
  }

  /// Whether three consonants are said together somewhere: two of them at least make a usual pair.
  private static func isCluster(_ run: [Unicode.Scalar]) -> Bool {
    guard run.allSatisfy(\.isASCII) else { return true }
    let text = String(String.UnicodeScalarView(run))
    return pairs.contains(String(text.prefix(2))) || pairs.contains(String(text.suffix(2)))
  }

  private static let pairs = Set(
    TableText.words(
      """
      ST CH CK TH SP PF TZ NG ND NT RT TR GR BR DR FR KR PR CR GL BL KL CL FL PL SK SC SH PH LT LD RD RK LK NK MP \
      RN RM LM
      """
    ))
}
